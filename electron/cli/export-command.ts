/** `export`: what a person takes out of the vault, readable without it. */
import { basename } from 'node:path';
import { documentsOf } from '../../shared/export/export-choices.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { exportSpecSchema, type ExportSpec, type LensPart } from '../../shared/ipc/vault-requests.ts';
import { applyLens } from '../../shared/lens/apply-lens.ts';
import { noteUseChange, noteUseLabel } from '../../shared/lens/record-use.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeExportFile } from '../files/write-export-file.ts';
import { exportRecords } from '../journal/export-records.ts';
import type { Journal } from '../journal/journal.ts';
import {
  formatJson,
  isSet,
  textOption,
  textOptions,
  usageFailure,
  type Command,
  type CommandFailure,
  type Invocation,
} from './command.ts';
import { findLens } from './find-lens.ts';
import { passphraseOption } from './read-passphrase.ts';
import { withJournal } from './with-journal.ts';

const { format, document, audience, dateFormat, theme, paper } = exportSpecSchema.shape;
const formats = format.options;
const documents = document.unwrap().options;
const audiences = audience.unwrap().options;
const dateForms = dateFormat.unwrap().options;
const themes = theme.unwrap().options;
const papers = paper.unwrap().options;

const findFormat = (invocation: Invocation) => formats.find((one) => one === textOption(invocation, 'format'));

/** What is typed goes before what the lens says. */
function specFrom(invocation: Invocation, lens: Partial<LensPart> = {}) {
  const chosen = findFormat(invocation);
  return exportSpecSchema.safeParse({
    ...lens,
    format: chosen,
    document: textOption(invocation, 'document') ?? lens.document ?? (chosen && documentsOf(chosen)[0]),
    from: textOption(invocation, 'from'),
    to: textOption(invocation, 'to'),
    employer: textOption(invocation, 'employer'),
    role: textOption(invocation, 'role'),
    tags: textOptions(invocation, 'tag'),
    audience: textOption(invocation, 'audience') ?? lens.audience,
    dateFormat: textOption(invocation, 'date-format'),
    roleWanted: textOption(invocation, 'role-wanted') ?? lens.roleWanted,
    theme: textOption(invocation, 'theme'),
    paper: textOption(invocation, 'paper'),
  });
}

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function findMistake(invocation: Invocation): string | null {
  const chosen = findFormat(invocation);
  if (chosen === undefined) return `export needs --format, one of ${formats.join(', ')}.`;
  const choices: readonly (readonly [option: string, values: readonly string[]])[] = [
    ['document', documents],
    ['audience', audiences],
    ['date-format', dateForms],
    ['theme', themes],
    ['paper', papers],
  ];
  for (const [option, values] of choices) {
    const value = textOption(invocation, option);
    if (value !== undefined && !values.includes(value)) return `--${option} takes one of ${values.join(', ')}.`;
  }
  const named = documents.find((one) => one === textOption(invocation, 'document'));
  if (named !== undefined && !documentsOf(chosen).includes(named)) {
    const able = formats.filter((one) => documentsOf(one).includes(named));
    return `The document ${named} cannot be written as ${chosen}. Use one of ${able.join(', ')}.`;
  }
  for (const name of ['from', 'to']) {
    const day = textOption(invocation, name);
    if (day !== undefined && !datePattern.test(day)) return `--${name} takes a day as YYYY-MM-DD.`;
  }
  if (textOption(invocation, 'lens') !== undefined) {
    if (chosen === 'archive') return 'An archive holds everything: leave out --lens.';
    const filter = ['from', 'to', 'role', 'employer', 'tag'].find((name) => invocation.options[name] !== undefined);
    if (filter !== undefined) return `A lens chooses the achievements itself: leave out --${filter}.`;
  }
  return textOption(invocation, 'out') === undefined ? 'export needs --out PATH.' : null;
}

interface Asked {
  readonly spec: ExportSpec;
  /** The lens it is told through; null where none was named. */
  readonly lens: JournalRecord | null;
}

/** Looks the lens up and puts it together with what was typed. */
function readAsked(invocation: Invocation, { lookup }: Journal): Result<Asked, CommandFailure> {
  const named = textOption(invocation, 'lens');
  const lens = named === undefined ? null : findLens(lookup, named);
  if (lens !== null && !lens.ok) return lens;
  const part: Partial<LensPart> = lens === null ? {} : applyLens(lens.value.fields, lookup);
  const spec = specFrom(invocation, part);
  if (spec.success) return ok({ spec: spec.data, lens: lens?.value ?? null });
  const chosen = findFormat(invocation);
  if (lens === null || chosen === undefined) return fail(usageFailure('These options do not go together.'));
  const able = documentsOf(chosen).join(', ');
  const sentence = `The lens is for the document ${part.document}, which cannot be written as ${chosen}. Add --document with one of ${able}.`;
  return fail({ kind: 'failed', sentence });
}

export const exportCommand: Command = {
  name: 'export',
  synopsis:
    `DIR --format ${formats.join('|')} --out PATH [--from DAY] [--to DAY] [--role ROLE] [--employer ID] [--tag TAG]…` +
    ` [--document ${documents.join('|')}] [--audience ${audiences.join('|')}] [--date-format ${dateForms.join('|')}]` +
    ` [--lens NAME] [--role-wanted ROLE] [--theme ${themes.join('|')}] [--paper ${papers.join('|')}]` +
    ' [--force] [--passphrase-file FILE]',
  about:
    'Write an export. Private facts stay out unless --audience self; an archive holds everything.' +
    ' A lens, by its name or id, chooses achievements, wording, document and audience, and keeps that it was used.',
  options: {
    ...passphraseOption,
    format: { type: 'string' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    role: { type: 'string' },
    employer: { type: 'string' },
    tag: { type: 'string', multiple: true },
    document: { type: 'string' },
    audience: { type: 'string' },
    lens: { type: 'string' },
    'date-format': { type: 'string' },
    'role-wanted': { type: 'string' },
    theme: { type: 'string' },
    paper: { type: 'string' },
    force: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  async run(invocation, io) {
    const mistake = findMistake(invocation);
    if (mistake !== null) return fail(usageFailure(mistake));
    const out = textOption(invocation, 'out') ?? '';
    return withJournal(invocation, io, async (journal, session) => {
      const asked = readAsked(invocation, journal);
      if (!asked.ok) return asked;
      const { spec, lens } = asked.value;
      const exported = await exportRecords(session, journal, spec);
      if (!exported.ok) return fail({ kind: 'error', error: exported.error });
      const { bytes, achievements, files, missing, missingLetters } = exported.value;
      const written = await writeExportFile(io.resolvePath(out), bytes, isSet(invocation, 'force'));
      if (!written.ok) return fail({ kind: 'error', error: written.error });
      const { format, document } = spec;
      const report = { format, out, files, bytes: bytes.length, missing, missingLetters };
      if (lens === null) return ok(formatJson(report));
      const use = { date: session.now().slice(0, 10), document, format, file: basename(out), achievements };
      const noted = await journal.apply({ label: noteUseLabel, changes: [noteUseChange(lens, use)], merge: false });
      // The file is written: that its use could not be kept is told, not a failure.
      return ok(formatJson({ ...report, lens: journal.lookup.title(lens.id), isUseKept: noted.ok }));
    });
  },
};
