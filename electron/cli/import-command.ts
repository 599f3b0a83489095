/** `import`: takes files, folders or ZIPs into the vault, all or nothing. */
import { formatError } from '../../shared/error-sentence.ts';
import { countKinds, type ImportFile } from '../../shared/import/import-plan.ts';
import { importers } from '../../shared/import/recognise.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { chooseNewRecords, chooseUpdates, explainUnchosen, importRecords } from '../journal/import-records.ts';
import { planImportInto } from '../journal/plan-import.ts';
import { formatJson, isSet, textOption, usageFailure, type Command, type CommandFailure } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { passphraseOption } from './read-passphrase.ts';
import { readImportFiles } from '../files/read-import-files.ts';
import { withJournal } from './with-journal.ts';

/** Everything named on the command line, read before a passphrase is asked for. */
async function readAll(paths: readonly string[], io: CommandIo): Promise<Result<ImportFile[], CommandFailure>> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const read = await readImportFiles(io.resolvePath(path));
    if (!read.ok) {
      const where = read.error.where === undefined ? path : read.error.where;
      return fail({ kind: 'failed', sentence: formatError({ ...read.error, where }) });
    }
    files.push(...read.value);
  }
  return ok(files);
}

export const importCommand: Command = {
  name: 'import',
  synopsis: `DIR FILE… [--as ${importers.map(({ name }) => name).join('|')}] [--update] [--dry-run] [--passphrase-file FILE]`,
  about:
    'Import files, a folder or a ZIP; what the vault already has is left out, or brought up to date with --update.',
  options: { ...passphraseOption, as: { type: 'string' }, update: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  positionals: { least: 2, most: Number.MAX_SAFE_INTEGER },
  async run(invocation, io) {
    const as = textOption(invocation, 'as') ?? '';
    if (as !== '' && !importers.some(({ name }) => name === as)) {
      return fail(usageFailure(`--as takes one of ${importers.map(({ name }) => name).join(', ')}.`));
    }
    const files = await readAll(invocation.positionals.slice(1), io);
    if (!files.ok) return files;
    return withJournal(invocation, io, async (journal, session) => {
      const planned = planImportInto(session, journal, files.value, as);
      if (!planned.ok) return fail({ kind: 'error', error: planned.error });
      const plan = planned.value;
      const chosen = chooseNewRecords(plan);
      const updates = isSet(invocation, 'update') ? chooseUpdates(plan, journal.lookup) : [];
      const skipped = [...plan.skipped, ...explainUnchosen(plan, updates)];
      if (isSet(invocation, 'dry-run') || chosen.length + updates.length === 0) {
        const accepted = countKinds([...chosen, ...updates].flatMap((index) => plan.records[index] ?? []));
        return ok(formatJson({ format: plan.format, found: plan.found, accepted, skipped }));
      }
      const imported = await importRecords(journal, plan, chosen, { updates });
      if (!imported.ok) return fail({ kind: 'error', error: imported.error });
      const { format, found, accepted } = imported.value;
      return ok(formatJson({ format, found, accepted, skipped }));
    });
  },
};
