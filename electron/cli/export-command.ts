/** `export`: what a person takes out of the vault, readable without it. */
import { exportSpecSchema } from '../../shared/ipc/vault-requests.ts';
import { fail, ok } from '../../shared/result.ts';
import { writeExportFile } from '../files/write-export-file.ts';
import { exportRecords } from '../journal/export-records.ts';
import { formatJson, isSet, textOption, textOptions, usageFailure, type Command, type Invocation } from './command.ts';
import { passphraseOption } from './read-passphrase.ts';
import { withJournal } from './with-journal.ts';

const { format: formatSchema, scope: scopeSchema } = exportSpecSchema.shape;
const formats = formatSchema.options;
const scopes = scopeSchema.options;

/** A JSON Resume is a whole record, a list of achievements is what people paste; an archive holds everything. */
function defaultScope(format: string): string {
  if (format === 'archive') return 'all';
  return format === 'json-resume' ? 'record' : 'achievements';
}

function specFrom(invocation: Invocation) {
  const format = textOption(invocation, 'format') ?? '';
  return exportSpecSchema.safeParse({
    format,
    scope: format === 'archive' ? 'all' : (textOption(invocation, 'scope') ?? defaultScope(format)),
    from: textOption(invocation, 'from') ?? '',
    to: textOption(invocation, 'to') ?? '',
    employer: textOption(invocation, 'employer') ?? '',
    role: textOption(invocation, 'role') ?? '',
    tags: textOptions(invocation, 'tag'),
    audience: textOption(invocation, 'audience') ?? 'outside',
  });
}

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function findMistake(invocation: Invocation): string | null {
  if (!formats.some((format) => format === textOption(invocation, 'format'))) {
    return `export needs --format, one of ${formats.join(', ')}.`;
  }
  const scope = textOption(invocation, 'scope');
  if (scope !== undefined && !scopes.some((one) => one === scope)) return `--scope takes one of ${scopes.join(', ')}.`;
  for (const name of ['from', 'to']) {
    const day = textOption(invocation, name);
    if (day !== undefined && !datePattern.test(day)) return `--${name} takes a day as YYYY-MM-DD.`;
  }
  if (!['self', 'outside'].includes(textOption(invocation, 'audience') ?? 'outside')) {
    return '--audience takes self or outside.';
  }
  return textOption(invocation, 'out') === undefined ? 'export needs --out PATH.' : null;
}

export const exportCommand: Command = {
  name: 'export',
  synopsis:
    `DIR --format ${formats.join('|')} --out PATH [--from DAY] [--to DAY] [--role ROLE] [--employer ID] [--tag TAG]…` +
    ` [--scope ${scopes.join('|')}] [--audience self|outside] [--force] [--passphrase-file FILE]`,
  about: 'Write an export. Private facts stay out unless --audience self; an archive holds everything.',
  options: {
    ...passphraseOption,
    format: { type: 'string' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    role: { type: 'string' },
    employer: { type: 'string' },
    tag: { type: 'string', multiple: true },
    scope: { type: 'string' },
    audience: { type: 'string' },
    force: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  async run(invocation, io) {
    const mistake = findMistake(invocation);
    if (mistake !== null) return fail(usageFailure(mistake));
    const spec = specFrom(invocation);
    if (!spec.success) return fail(usageFailure('These options do not go together.'));
    const path = io.resolvePath(textOption(invocation, 'out') ?? '');
    return withJournal(invocation, io, async (journal, session) => {
      const exported = await exportRecords(session, journal, spec.data);
      if (!exported.ok) return fail({ kind: 'error', error: exported.error });
      const { bytes, files, missing } = exported.value;
      const written = await writeExportFile(path, bytes, isSet(invocation, 'force'));
      if (!written.ok) return fail({ kind: 'error', error: written.error });
      return ok(formatJson({ format: spec.data.format, out: path, files, bytes: bytes.length, missing }));
    });
  },
};
