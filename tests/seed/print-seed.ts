/** Says once per run which seed the property tests use. */
import { propertySeed } from './seed.ts';

export function setup(): void {
  process.stdout.write(`Seed of the property tests: ${propertySeed} (CAIRN_SEED sets another)\n`);
}
