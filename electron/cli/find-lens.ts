/** The lens that somebody has named on the command line. */
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CommandFailure } from './command.ts';

/** By its id, or by its whole name in any case; where that is none or several, the failure lists them with their ids. */
export function findLens(
  lookup: Pick<RecordLookup, 'ofKind' | 'title'>,
  named: string,
): Result<JournalRecord, CommandFailure> {
  const lenses = lookup.ofKind('lens');
  const wanted = comparable(named);
  const byId = lenses.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : lenses.filter(({ id }) => comparable(lookup.title(id) ?? '') === wanted);
  const [only] = found;
  if (only !== undefined && found.length === 1) return ok(only);
  const list = (records: readonly JournalRecord[]) =>
    records.map(({ id }) => `“${lookup.title(id) ?? ''}” (${id})`).join(', ');
  const sentence =
    found.length > 1
      ? `Several lenses are called “${named}”: ${list(found)}. Name one by its id.`
      : lenses.length === 0
        ? `There is no lens “${named}”; the vault has none yet. The Export page makes them.`
        : `There is no lens “${named}”; there are ${list(lenses)}.`;
  return fail({ kind: 'failed', sentence });
}

const comparable = (text: string) => text.trim().normalize('NFC').toLowerCase();
