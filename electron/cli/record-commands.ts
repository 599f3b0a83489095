/** `add`, `list`, `show` and `search`: records one by one. */
import { fieldsOf } from '../../shared/domain/field.ts';
import { changeSchema } from '../../shared/domain/change.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import { recordIdSchema, type Fields, type RecordId } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { listSchema, type RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { formatJson, isSet, textOption, usageFailure, type Command, type CommandFailure } from './command.ts';
import { passphraseOption } from './read-passphrase.ts';
import { withJournal } from './with-journal.ts';

function kindNamed(name: string | undefined): Result<RecordKind, CommandFailure> {
  const kind = findKind(name ?? '');
  return kind === undefined
    ? fail(usageFailure(`There is no kind “${name ?? ''}”: the command kinds lists them.`))
    : ok(kind);
}

/** Instants that were not given are now: whoever adds an entry without a date has just written it. */
function withDefaults(kind: RecordKind, fields: Fields, now: string): Fields {
  const missing = fieldsOf(kind.shape).filter(
    ({ name, meta }) => meta.control === 'instant' && !Object.hasOwn(fields, name),
  );
  return { ...fields, ...Object.fromEntries(missing.map(({ name }) => [name, now])) };
}

export const addCommand: Command = {
  name: 'add',
  synopsis: "DIR KIND --json '{…}' [--passphrase-file FILE]",
  about: 'Add one record; “--json -” reads it from standard input. Prints its id.',
  options: { ...passphraseOption, json: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run(invocation, io) {
    const kind = kindNamed(invocation.positionals[1]);
    if (!kind.ok) return kind;
    const given = textOption(invocation, 'json');
    if (given === undefined) return fail(usageFailure('add needs --json with the fields of the record.'));
    const fields = parseFieldsText(given === '-' ? await io.readInput() : given);
    if (fields === null) return fail(usageFailure('What follows --json must be one JSON object.'));
    return withJournal(invocation, io, async (journal, session) => {
      const id = session.environment.newId();
      const complete = withDefaults(kind.value, fields, session.now()) as never;
      const label = `Add ${kind.value.label.one}`;
      const applied = await journal.apply({
        label,
        changes: [{ kind: kind.value.name, id, base: null, fields: complete }],
        merge: false,
      });
      if (!applied.ok) return fail({ kind: 'error', error: applied.error });
      return ok(formatJson({ id, kind: kind.value.name, savedAt: applied.value.savedAt }));
    });
  },
};

function parseFieldsText(text: string): Fields | null {
  try {
    const parsed = changeSchema.shape.fields.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const pageSize = 500;

export const listCommand: Command = {
  name: 'list',
  synopsis: 'DIR KIND [--from DAY] [--to DAY] [--tag TAG] [--limit N] [--json] [--passphrase-file FILE]',
  about: 'List the records of one kind, newest first.',
  options: {
    ...passphraseOption,
    json: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    tag: { type: 'string' },
    limit: { type: 'string' },
  },
  positionals: { least: 2, most: 2 },
  async run(invocation, io) {
    const kind = kindNamed(invocation.positionals[1]);
    if (!kind.ok) return kind;
    const limit = parseLimit(textOption(invocation, 'limit'), Number.MAX_SAFE_INTEGER);
    if (limit === null) return fail(usageFailure('--limit takes a whole number above zero.'));
    const request = listSchema.safeParse({
      kind: kind.value.name,
      from: textOption(invocation, 'from'),
      to: textOption(invocation, 'to'),
      tag: textOption(invocation, 'tag'),
    });
    if (!request.success) {
      return fail(usageFailure('--from and --to take a day such as 2026-03-31, --tag a tag of up to 200 characters.'));
    }
    return withJournal(invocation, io, async (journal) => {
      const rows: RecordSummary[] = [];
      for (let offset = 0; rows.length < limit; offset += pageSize) {
        const page = journal.list({ ...request.data, offset, limit: Math.min(pageSize, limit - rows.length) });
        if (!page.ok) return fail({ kind: 'error', error: page.error });
        rows.push(...page.value.rows);
        if (page.value.rows.length < pageSize) break;
      }
      return ok(isSet(invocation, 'json') ? formatJson(rows) : rows.map(formatRow).join(''));
    });
  },
};

function parseLimit(typed: string | undefined, otherwise: number): number | null {
  if (typed === undefined) return otherwise;
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null;
}

function formatRow(row: RecordSummary): string {
  return `${row.id}  ${row.date.slice(0, 10).padEnd(10)}  ${row.title}\n`;
}

export const showCommand: Command = {
  name: 'show',
  synopsis: 'DIR ID [--json] [--passphrase-file FILE]',
  about: 'Show one record whole, with its links.',
  options: { ...passphraseOption, json: { type: 'boolean' } },
  positionals: { least: 2, most: 2 },
  async run(invocation, io) {
    const id = recordIdSchema.safeParse(invocation.positionals[1]);
    if (!id.success) return fail(usageFailure('An id looks like 0b9c2a3e-5a1d-4c59-9d2f-6a1f0c7b8e21.'));
    return withJournal(invocation, io, async (journal) => {
      const detail = journal.get(id.data as RecordId);
      return detail.ok ? ok(formatJson(detail.value)) : fail({ kind: 'error', error: detail.error });
    });
  },
};

export const searchCommand: Command = {
  name: 'search',
  synopsis: 'DIR QUERY [--kind KIND] [--limit N] [--json] [--passphrase-file FILE]',
  about: 'Find records in which every word begins a word.',
  options: { ...passphraseOption, json: { type: 'boolean' }, kind: { type: 'string' }, limit: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run(invocation, io) {
    const kindName = textOption(invocation, 'kind') ?? '';
    const kind = kindName === '' ? null : kindNamed(kindName);
    if (kind !== null && !kind.ok) return kind;
    const limit = parseLimit(textOption(invocation, 'limit'), 50);
    if (limit === null) return fail(usageFailure('--limit takes a whole number above zero.'));
    return withJournal(invocation, io, async (journal) => {
      const hits = await journal.search(invocation.positionals[1] ?? '', kindName, Math.min(limit, 200));
      if (isSet(invocation, 'json')) return ok(formatJson(hits));
      return ok(hits.map((hit) => `${formatRow(hit)}    ${hit.excerpt}\n`).join(''));
    });
  },
};
