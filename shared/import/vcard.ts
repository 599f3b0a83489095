/** People as vCards, one or many in a file. */
import { prototypeNames } from '../domain/storable.ts';
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { decodeText } from './decode-text.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { countKinds, type ImportContext, type Importer, type ImportFile, type Skipped } from './import-plan.ts';
import { categoryOf, tagsOf } from './person-values.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { noteColumn } from './table-notes.ts';
import { readCardLine, splitCards, type Card, type CardLine } from './vcard-lines.ts';

/** Beginning of a file, enough to see what it is. */
const enough = 400;

const isCardFile = (file: ImportFile, context: ImportContext) =>
  /^\s*begin\s*:\s*vcard\s*$/im.test(decodeText(file.bytes.subarray(0, enough), context)?.text ?? '');

export const vcardImporter: Importer = {
  name: 'vcard',
  label: 'People as vCards',
  recognises: (files, context) => (files.some((file) => isCardFile(file, context)) ? 1 : 0),
  plan(files, context) {
    const notes: RowNote[] = [];
    const drafts: DraftRecord[] = [];
    const seen = new Set<string>();
    for (const file of files) {
      const decoded = isCardFile(file, context) ? decodeText(file.bytes, context) : null;
      if (decoded === null) {
        notes.push({ path: file.path, row: null, why: 'Not a vCard.' });
        continue;
      }
      if (decoded.note !== null) notes.push({ path: file.path, row: null, why: decoded.note });
      for (const [index, card] of splitCards(decoded.text).entries()) {
        const draft = readCard(card, { path: file.path, number: index + 1, context, notes, seen });
        if (draft !== null) drafts.push(draft);
      }
    }
    if (drafts.length === 0) return fail(appError('nothing-to-import', notes[0]?.path, notes[0]?.why));
    const finished: Skipped[] = [];
    const records = finishRecords(drafts, context, finished);
    return ok({
      format: 'vcard',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...summarizeRowNotes(notes), ...finished],
    });
  },
};

interface Reading {
  readonly path: string;
  readonly number: number;
  readonly context: ImportContext;
  readonly notes: RowNote[];
  /** What tells the people read so far. */
  readonly seen: Set<string>;
}

/** Not about the person, or said by another line. */
const beside =
  /^(version|prodid|uid|rev|fn|n|sort-string|source|profile|class|mailer|kind|clientpidmap|x-ab.*|x-apple-.*|x-evolution-.*|x-mozilla-.*|x-ms-.*)$/;
const embedded = /^([\w-]+\.)?(photo|logo|sound|key)[;:]/i;
const fieldNames = new Set(['email', 'tel', 'org', 'title', 'role', 'url', 'note', 'categories', 'x-socialprofile']);

function readCard(card: Card, reading: Reading): DraftRecord | null {
  const { path, number, context, notes, seen } = reading;
  const note = (why: string) => void notes.push({ path, row: number, unit: 'card', why });
  if (!card.isComplete) note('The card breaks off; what is there was taken.');
  const lines: CardLine[] = [];
  for (const line of card.lines) {
    if (embedded.test(line)) {
      note('A picture, sound or key in it was left out.');
      continue;
    }
    const read = readCardLine(line, card.version, context);
    if (read === null) note('A line that is none of a vCard was left out.');
    else if (read.parts.some((part) => part.trim() !== '')) lines.push(read);
  }
  const kinds = lines.filter(({ name }) => /^(kind|x-addressbookserver-kind|x-abshowas)$/.test(name));
  if (kinds.some(({ parts }) => /^(group|org|company|location|device|application)$/i.test(parts[0] ?? ''))) {
    note('It describes no person; it was left out.');
    return null;
  }
  const fields = toPerson(lines, (name) => noteColumn(path, name.toUpperCase(), 'it is kept with the person', notes));
  if (fields.name === '') {
    note('No name; it was left out.');
    return null;
  }
  const told = (fields.email || `${fields.name}\n${fields.organisation}`).toLowerCase();
  if (seen.has(told)) {
    note('The same person came earlier; this card was left out.');
    return null;
  }
  seen.add(told);
  return { kind: 'person', id: context.newId(), where: `${path}: card ${number}`, fields };
}

function toPerson(lines: readonly CardLine[], noteKept: (name: string) => void) {
  const named = (name: string) =>
    lines.filter((line) => line.name === name).sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred));
  const textOf = (line: CardLine | undefined) =>
    (line?.parts ?? [])
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', ');
  const first = (name: string) => textOf(named(name)[0]);

  const [family = '', given = '', additional = ''] = (named('n')[0]?.parts ?? []).map((part) => part.trim());
  const [organisation = '', ...departments] = (named('org')[0]?.parts ?? []).map((part) => part.trim());
  const [email, ...emails] = named('email');
  const [phone, ...phones] = named('tel');
  const [page, ...pages] = [...named('url'), ...named('x-socialprofile')];
  const describe = (label: string, line: CardLine) => {
    const types = line.types.filter((type) => /^(home|work|cell|fax|other|main)$/.test(type)).join(', ');
    return `${label}${types === '' ? '' : ` (${types})`}: ${textOf(line).replace(/^tel:/i, '')}`;
  };
  const more = [
    ...emails.map((line) => describe('Email', line)),
    ...phones.map((line) => describe('Phone', line)),
    ...pages.map((line) => describe('Website', line)),
    ...named('title')
      .slice(1)
      .map((line) => describe('Role', line)),
    ...named('role')
      .slice(first('title') === '' ? 1 : 0)
      .map((line) => describe('Role', line)),
    ...named('org')
      .slice(1)
      .map((line) => describe('Organisation', line)),
  ];
  const words = named('categories').flatMap((line) => line.parts.flatMap(tagsOf));
  const extras: Record<string, string[]> = {};
  for (const line of lines) {
    if (fieldNames.has(line.name) || beside.test(line.name) || prototypeNames.has(line.name)) continue;
    extras[line.name] = [...(extras[line.name] ?? []), textOf(line)];
    noteKept(line.name);
  }
  return {
    name: first('fn') || [given, additional, family].filter(Boolean).join(' ') || organisation || textOf(email),
    category: words.map(categoryOf).find((category) => category !== '') ?? '',
    organisation,
    department: departments.filter(Boolean).join(', '),
    role: first('title') || first('role'),
    email: textOf(email).replace(/^mailto:/i, ''),
    phone: textOf(phone).replace(/^tel:/i, ''),
    url: textOf(page),
    notes: [...named('note').map(textOf), more.join('\n')].filter(Boolean).join('\n\n'),
    tags: [...new Set(words.filter((word) => categoryOf(word) === ''))],
    extras,
  };
}
