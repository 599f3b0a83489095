/** `check`: opens and reads everything, changes nothing, names what is damaged. */
import { fail, ok } from '../../shared/result.ts';
import { checkVault } from '../vault/vault.ts';
import { formatJson, isSet, type Command } from './command.ts';
import { passphraseOption, readPassphrase } from './read-passphrase.ts';
import { vaultPathOf } from './with-journal.ts';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'DIR [--json] [--passphrase-file FILE]',
  about: 'Read the whole vault and say whether anything is damaged.',
  options: { ...passphraseOption, json: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  async run(invocation, io) {
    const passphrase = await readPassphrase(invocation, io);
    if (!passphrase.ok) return passphrase;
    const environment = io.openSession(vaultPathOf(invocation, io)).vault;
    const report = await checkVault(environment, { kind: 'passphrase', bytes: passphrase.value }).finally(() =>
      passphrase.value.fill(0),
    );
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
  },
};
