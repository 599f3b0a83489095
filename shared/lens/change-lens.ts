/** From the export page back into the lens: what "Update lens" writes, and whether there is anything to write. */
import type { Fields } from '../domain/record.ts';
import { resumeSections } from '../export/export-choices.ts';
import { groupOf, rowsOf, textOf } from '../domain/field-values.ts';
import type { LensPart } from '../ipc/vault-requests.ts';
import { readLens } from './read-lens.ts';

/** What a page shows of a lens. */
export interface LensPage {
  /** What the lens said when it was read. */
  readonly applied: LensPart;
  /** What is on the page now. */
  readonly now: LensPart;
  /** Whether the page lists an achievement at all: what a filter or the reader hides is nobody's decision. */
  isListed(id: string): boolean;
}

/**
 * The fields of the lens that have to change so that it says what the page says; none when it does already. What the
 * page does not list stays in the lens, behind what stood before it. An order or a limit that would undo the choice made
 * by hand gives way; what was cut off by a limit stays behind it as long as the limit is full.
 */
export function lensChanges(lens: Fields, { applied, now, isListed }: LensPage): Fields {
  const wanted: Fields = {
    ...chosenFields(lens, applied, now, isListed),
    document: now.document,
    audience: now.audience,
    leftOut: { ...groupOf(lens['leftOut']), ...leftOutFields(now) },
    ...(now.document === 'promotion' && now.roleWanted !== applied.roleWanted ? { targetRole: now.roleWanted } : {}),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(lens[name])),
  );
}

/** The fields of a new lens that says what the page says. */
export function lensOfPage(now: LensPart): Fields {
  return {
    chosen: now.chosen.map((id) => rowOf({}, id, now)),
    document: now.document,
    audience: now.audience,
    leftOut: leftOutFields(now),
    ...(now.roleWanted === '' ? {} : { targetRole: now.roleWanted }),
  };
}

function leftOutFields({ leaveOut }: LensPart): Fields {
  return Object.fromEntries(resumeSections.map(({ value }) => [value, leaveOut.includes(value)]));
}

function chosenFields(lens: Fields, applied: LensPart, now: LensPart, isListed: LensPage['isListed']): Fields {
  const all = rowsOf(lens['chosen']);
  // A second mention of an achievement says nothing.
  const rowsById = new Map(all.toReversed().map((row) => [idOf(row), row]));
  const before = applied.chosen.filter(isListed);
  const isSameChoice = before.length === now.chosen.length && before.every((id, at) => id === now.chosen[at]);
  if (isSameChoice) {
    const said = new Map(now.chosen.map((id) => [rowsById.get(id), id]));
    return {
      chosen: all.map((row) => {
        const id = said.get(row);
        return id === undefined ? row : rowOf(row, id, now);
      }),
    };
  }
  const rows = all.filter((row) => rowsById.get(idOf(row)) === row);
  const chosen = now.chosen.map((id) => rowOf(rowsById.get(id) ?? {}, id, now));
  const kept = keepUnlisted(rows, chosen, isListed);
  const { most } = readLens(lens);
  const placed = new Set([...kept.map(idOf), ...before]);
  const cut = rows.filter((row) => !placed.has(idOf(row)) && isListed(idOf(row)));
  return {
    chosen: [...kept, ...(most !== null && kept.length === most ? cut : [])],
    order: 'by-hand',
    most: most !== null && kept.length <= most ? most : null,
  };
}

/** The chosen rows with those that the page does not list, each behind the nearest row that stood before it. */
function keepUnlisted(rows: readonly Fields[], chosen: readonly Fields[], isListed: (id: string) => boolean): Fields[] {
  const result = [...chosen];
  let behind: Fields | undefined;
  for (const row of rows) {
    const at = result.findIndex((one) => idOf(one) === idOf(row));
    if (at >= 0) behind = result[at];
    else if (!isListed(idOf(row))) {
      result.splice(behind === undefined ? 0 : result.indexOf(behind) + 1, 0, row);
      behind = row;
    }
  }
  return result;
}

const idOf = (row: Fields) => textOf(row['achievement']);

function rowOf(row: Fields, id: string, { wording, styles }: LensPart): Fields {
  const said = wording[id] ?? '';
  const style = styles[id] ?? '';
  const isSame = textOf(row['wording']).trim() === said.trim() && textOf(row['style']) === style;
  return isSame && idOf(row) === id ? row : { ...row, achievement: id, wording: said, style };
}
