/** `check`: opens and reads everything, changes nothing, names what is damaged. */
import { fail, ok } from '../../shared/result.ts';
import { checkVault } from '../vault/vault.ts';
import { formatJson, isSet, type Command } from './command.ts';
import { passphraseOption } from './read-passphrase.ts';
import { withPassphrase } from './with-journal.ts';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'DIR [--json] [--passphrase-file FILE]',
  about: 'Read the whole vault and say whether anything is damaged.',
  options: { ...passphraseOption, json: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  run: (invocation, io) =>
    withPassphrase(invocation, io, async (environment, secret) => {
      const report = await checkVault(environment.vault, secret);
      if (!report.ok) return fail({ kind: 'error', error: report.error });
      const { vaultId, counts, findings } = report.value;
      const shown = findings.map(({ severity, code, where }) => ({ severity, code, where }));
      const damaged = shown.filter(({ severity }) => severity === 'damage');
      const text = isSet(invocation, 'json')
        ? formatJson({ vaultId, counts, findings: shown })
        : [
            `${counts.documents} records, ${counts.blobs} attachments, ${counts.snapshots} snapshots.\n`,
            ...shown.map(({ severity, code, where }) => `${severity}: ${code}${where === '' ? '' : ` in ${where}`}\n`),
            damaged.length === 0 ? 'Nothing is damaged.\n' : '',
          ].join('');
      if (damaged.length === 0) return ok(text);
      io.writeOut(text);
      const places = [...new Set(damaged.map(({ where }) => where))].join(', ');
      return fail({ kind: 'failed', sentence: `Damaged: ${places}.` });
    }),
};
