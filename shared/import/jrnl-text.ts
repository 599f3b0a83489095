/** jrnl's own files: one text, or a folder `YYYY/MM/DD.txt`, with `[2020-06-28 18:22] Title` above each entry. */
import { decodeText } from './decode-text.ts';
import type { ImportFile } from './import-plan.ts';
import type { JournalForm } from './journal-importer.ts';
import type { JournalReading } from './journal-reading.ts';
import { tagsIn } from './jrnl-tags.ts';
import { findDayOrder, readMoment, writtenAtOf, type DayOrder, type Moment } from './read-moment.ts';
import { splitText, startOf, type TextPart } from './text-file.ts';

const isText = (file: ImportFile) => /(^|\/)[^./]+$|\.(txt|text|jrnl|journal)$/i.test(file.path);
const dayFile = /(^|\/)\d{4}\/\d{2}\/\d{2}\.txt$/;

/** Group 1: when; group 2: the title. One file holds one sort only: the other is text in it. */
const bracketed = /^\[([^\]\n]{6,60})\](?: ([^\n]*))?$/gm;
/** jrnl 1 wrote none, and figures only. */
const bare = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)(?: ([^\n]*))?$/gm;

export const jrnlText: JournalForm = {
  recognises(files, context) {
    const headings = files.map((file) => (isText(file) ? findHeading(startOf(file, context)) : null));
    // A log has lines without brackets too, so that those alone leave a doubt.
    return headings.includes(bracketed) ? 1 : headings.includes(bare) ? 0.8 : 0;
  },
  read(files, reading, context) {
    const hasDays = files.some((file) => dayFile.test(file.path));
    for (const file of files) {
      if (hasDays && !dayFile.test(file.path)) {
        reading.skip(file.path, 'Not named like a day of the journal.');
        continue;
      }
      const decoded = isText(file) ? decodeText(file.bytes, context) : null;
      const heading = decoded === null ? null : findHeading(decoded.text);
      if (decoded === null || heading === null) {
        reading.skip(file.path, 'Not a text of jrnl.');
        continue;
      }
      if (decoded.note !== null) reading.skip(file.path, decoded.note);
      readText(decoded.text, heading, file.path, reading);
    }
    return null;
  },
};

/** What the first line that is not empty shows headings to look like; null when it is none. */
function findHeading(text: string): RegExp | null {
  const start = text.trimStart().slice(0, 2000);
  return (
    [bracketed, bare].find((pattern) => {
      const [first] = splitText(start, pattern).parts;
      return first?.heading.index === 0 && readDate(first, null) !== null;
    }) ?? null
  );
}

/** With a time, as every heading has it. Where the order is unknown, either makes a date. */
function readDate(part: TextPart, order: DayOrder): Moment | null {
  const text = part.heading[1] ?? '';
  const moment =
    order === null ? (readMoment(text, 'day-first') ?? readMoment(text, 'month-first')) : readMoment(text, order);
  return moment?.time === null ? null : moment;
}

function readText(text: string, heading: RegExp, path: string, reading: JournalReading): void {
  const entries: { readonly part: TextPart; body: string }[] = [];
  for (const part of splitText(text, heading).parts) {
    const last = entries.at(-1);
    // What looks like a heading but has no date is text: `[see above] and so on`.
    if (last !== undefined && readDate(part, null) === null) last.body += part.heading[0] + part.body;
    else entries.push({ part, body: part.body });
  }
  const order = findOrder(
    entries.map(({ part }) => part.heading[1] ?? ''),
    path,
    reading,
  );
  for (const { part, body } of entries) readEntry(part, body, order, path, reading);
}

function findOrder(dates: readonly string[], path: string, reading: JournalReading): DayOrder {
  const found = findDayOrder(dates, true);
  const unclear = dates.find((date) => readMoment(date, null) === null);
  if (found !== null || unclear === undefined) return found;
  // Clocks of twelve hours and months before days go together.
  const order = dates.some((date) => /m$/i.test(date)) ? 'month-first' : 'day-first';
  const taken = order === 'month-first' ? 'the month' : 'the day';
  reading.skip(path, `Dates like ${unclear} can be read in two ways; ${taken} was taken to come first.`);
  return order;
}

const starAtEnd = /(^|\s)\*$/;

function readEntry(part: TextPart, body: string, order: DayOrder, path: string, reading: JournalReading): void {
  const moment = readDate(part, order);
  const written = (part.heading[2] ?? '').trim();
  const isStarred = starAtEnd.test(written);
  const title = isStarred ? written.slice(0, -1).trim() : written;
  reading.add({
    where: `${path}: line ${part.line}`,
    writtenAt: moment === null ? null : writtenAtOf(moment),
    title,
    body: body.trim(),
    tags: [...tagsIn(`${title}\n${body}`), ...(isStarred ? ['starred'] : [])],
  });
}
