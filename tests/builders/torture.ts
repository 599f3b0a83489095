/** How often the long checks run. `npm run torture` (CAIRN_TORTURE=1) takes the counts of the safety plan. */

export const isTorture = process.env['CAIRN_TORTURE'] === '1';

/** The full count, or a share of it in `npm test`. Checks print the count they ran. */
export function count(full: number, reduced: number): number {
  return isTorture ? full : reduced;
}
