/** What was left out of files with many records, gathered so that a thousand rows with one reason are one line. */
import type { Skipped } from './import-plan.ts';

const plurals = { row: 'rows', card: 'cards', entry: 'entries', person: 'people', tie: 'ties' } as const;
type Unit = keyof typeof plurals;

export interface RowNote {
  readonly path: string;
  /** Counted from 1, rows as a spreadsheet counts them; null for the whole file. */
  readonly row: number | null;
  /** What is counted; rows unless something else is said. */
  readonly unit?: Unit;
  readonly why: string;
}

/** More rows than these are counted, not named. */
const mostNamed = 6;

/** One line for each file and reason, in the order in which they first came up. */
export function summarizeRowNotes(notes: readonly RowNote[]): Skipped[] {
  const groups = new Map<string, { readonly note: RowNote; readonly rows: Set<number> }>();
  for (const note of notes) {
    const key = `${note.path}\n${note.why}`;
    const group = groups.get(key) ?? { note, rows: new Set() };
    if (note.row !== null) group.rows.add(note.row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ note, rows }) => ({
    where: note.path + nameRows([...rows], note.unit ?? 'row'),
    why: note.why,
  }));
}

function nameRows(rows: readonly number[], unit: Unit): string {
  if (rows.length === 0) return '';
  if (rows.length === 1) return `: ${unit} ${rows[0] ?? 0}`;
  const more = rows.length > mostNamed ? `, … (${rows.length} ${plurals[unit]})` : '';
  return `: ${plurals[unit]} ${rows.slice(0, mostNamed).join(', ')}${more}`;
}
