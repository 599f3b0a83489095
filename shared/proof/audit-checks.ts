/** The ten checks of the audit, each a plain rule over what was read. */
import type { FoundFields } from './extract-fields.ts';
import { bulletSign, lineText, textOf, type ReadBack, type ReadLine, type ReadRun } from './read-back.ts';

export interface Finding {
  readonly isPassed: boolean;
  /** What is in the file. */
  readonly seen: string;
  /** What can be done; '' where nothing has to be. */
  readonly advice: string;
}

function finding(isPassed: boolean, seen: string, advice: string): Finding {
  return { isPassed, seen, advice: isPassed ? '' : advice };
}

const lettersIn = (runs: readonly ReadRun[]) =>
  runs.reduce((total, run) => total + run.text.replace(/\s/g, '').length, 0);
const runsOf = ({ lines }: ReadBack) => lines.flatMap((line) => line.runs);
const percent = (part: number, all: number) => `${Math.round((part / all) * 100)} %`;
const list = (names: readonly string[]) => names.join(', ');

/**
 * Families that guides name, with those of equal widths that free software writes in their place: Arimo and Liberation
 * Sans for Arial and Helvetica, Carlito for Calibri, Gelasio for Georgia, Caladea for Cambria, Tinos and Liberation
 * Serif for Times New Roman, DejaVu Sans for Verdana.
 */
const usualFonts =
  /^(arial|arimo|liberationsans|calibri|carlito|helvetica|georgia|gelasio|cambria|caladea|times|timesnewroman|tinos|liberationserif|verdana|dejavusans|tahoma)(neue|ps|mt|psmt|regular|narrow)?$/;

/** Share of the letters that may be in another face: a sign, a name in another script. */
const toleratedShare = 0.05;

export function findFonts(readBack: ReadBack): Finding {
  const runs = runsOf(readBack).filter((run) => run.font !== '');
  const all = lettersIn(runs);
  if (all === 0) return finding(false, 'The file does not say which fonts it uses.', 'Write the file anew.');
  const byFont = new Map<string, number>();
  for (const run of runs) byFont.set(run.font, (byFont.get(run.font) ?? 0) + lettersIn([run]));
  const fonts = [...byFont].sort((a, b) => b[1] - a[1]);
  const unusual = fonts.filter(([font]) => !usualFonts.test(font.toLowerCase().replace(/[^a-z]/g, '')));
  const share = unusual.reduce((total, [, letters]) => total + letters, 0);
  return finding(
    share <= all * toleratedShare,
    `${list(fonts.map(([font, letters]) => `${font} (${percent(letters, all)})`))}.`,
    `Choose a look in Arial, Calibri, Georgia or another usual font instead of ${list(unusual.map(([font]) => font))}.`,
  );
}

export function findTables({ tables }: ReadBack): Finding {
  return finding(tables === 0, `${count(tables, 'table')}.`, 'Write what is in the table as lines or a list.');
}

/** Page numbers aside: a number alone at the foot of a page takes nobody's place. */
export function findColumns({ columns, lines }: ReadBack): Finding {
  const outside = lines.filter((line) => line.isOutsideBody).map(lineText);
  const telling = outside.filter((text) => /\p{L}{2}/u.test(text.replace(/\b(?:page|of)\b/gi, '')));
  const seen = [
    columns === 1 ? 'One column' : `${columns} columns`,
    telling.length === 0 ? 'nothing in page headers, footers or text boxes' : `outside the body: ${list(telling)}`,
  ];
  return finding(
    columns === 1 && telling.length === 0,
    `${seen.join(', ')}.`,
    'Put everything in one column of the body; many parsers skip or mix up the rest.',
  );
}

export function findTags({ title, language, isTagged, format }: ReadBack): Finding {
  const missing = [
    ...(title === '' ? ['a title'] : []),
    ...(language === '' ? ['its language'] : []),
    ...(isTagged ? [] : ['tags']),
  ];
  const tags = format === 'pdf' ? ', tagged' : '';
  return finding(
    missing.length === 0,
    missing.length === 0 ? `Titled “${title}”, language ${language}${tags}.` : `The file lacks ${list(missing)}.`,
    'Write the file with Cairn, or set title and language in its properties and save a PDF as tagged.',
  );
}

export function findMarks({ lines }: ReadBack): Finding {
  const body = lines.filter((line) => !line.isOutsideBody);
  const levels = body.map((line) => line.headingLevel).filter((level) => level > 0);
  const skipped = levels.find((level, index) => level > (levels[index - 1] ?? level) + 1);
  const loose = body.filter((line) => !line.isListItem && bulletSign.test(lineText(line)));
  const problems = [
    ...(levels.length === 0 ? ['no heading is marked as one'] : []),
    ...(skipped === undefined ? [] : [`a level is skipped above a heading of level ${skipped}`]),
    ...(loose.length === 0 ? [] : [`${count(loose.length, 'bullet')} outside a list`]),
  ];
  const items = body.filter(startsItem).length;
  return finding(
    problems.length === 0,
    problems.length === 0
      ? `${count(headingsIn(body), 'heading')}, ${count(items, 'list item')}.`
      : `${list(problems)}.`,
    'Use heading styles and real lists, so that a parser need not guess.',
  );
}

function startsItem(line: ReadLine, index: number, lines: readonly ReadLine[]): boolean {
  return line.isListItem && line.block !== lines[index - 1]?.block;
}

function headingsIn(lines: readonly ReadLine[]): number {
  return new Set(lines.filter((line) => line.headingLevel > 0).map((line) => line.block)).size;
}

export function findHeadings(_: ReadBack, { sections }: FoundFields): Finding {
  const known = sections.filter((one) => one.kind !== null);
  const unknown = sections.filter((one) => one.kind === null).map((one) => `“${one.heading}”`);
  const kinds = new Set(known.map((one) => one.kind));
  const missing = [
    ...(kinds.has('work') ? [] : ['Work Experience']),
    ...(kinds.has('education') ? [] : ['Education']),
    ...(kinds.has('skills') ? [] : ['Skills']),
  ];
  const seen = known.length === 0 ? 'None of the usual headings' : list(known.map((one) => one.heading));
  const problems = [
    ...(missing.length === 0 ? [] : [`Add what belongs under ${list(missing)}.`]),
    ...(unknown.length === 0 ? [] : [`Rename ${list(unknown)}.`]),
  ];
  return finding(problems.length === 0, `${seen}.`, problems.join(' '));
}

export function findImages({ images }: ReadBack): Finding {
  return finding(images === 0, `${count(images, 'picture')}.`, 'Leave pictures out; no parser reads what is in them.');
}

/** Half a typesetter's rounding. */
const tolerance = 0.05;

/** Headings may be larger; nothing may be smaller. */
export function findSizes({ lines }: ReadBack): Finding {
  const body = lines.filter((line) => !line.isOutsideBody && line.headingLevel === 0).flatMap((line) => line.runs);
  const sized = body.filter((run) => run.size > 0 && run.text.trim() !== '');
  const all = lettersIn(sized);
  if (all === 0) return finding(false, 'The file does not say how large its letters are.', 'Write the file anew.');
  const small = lettersIn(sized.filter((run) => run.size < 10 - tolerance));
  const large = lettersIn(sized.filter((run) => run.size > 12 + tolerance));
  const sizes = [...new Set(sized.map((run) => run.size))].sort((a, b) => a - b);
  const [least = 0] = sizes;
  const most = sizes.at(-1) ?? 0;
  return finding(
    small <= all * toleratedShare && large <= all / 2,
    least === most ? `${least} points.` : `${least} to ${most} points.`,
    small > all * toleratedShare
      ? `${percent(small, all)} of the text is smaller than 10 points: choose a larger size.`
      : 'Most of the text is larger than 12 points: choose a smaller size.',
  );
}

export function findContact(_: ReadBack, { name, email, phone }: FoundFields): Finding {
  const missing = [
    ...(name === '' ? ['name'] : []),
    ...(email === '' ? ['email'] : []),
    ...(phone === '' ? ['phone'] : []),
  ];
  return finding(
    missing.length === 0,
    `${list([name, email, phone].filter(Boolean)) || 'No contact details'}.`,
    `Not found at the top of the text: ${list(missing)}. Fill them in under Record, or say there how you can be reached.`,
  );
}

/**
 * Private alphabets (icon fonts), what no font could show, letters fused into one sign, invisible signs and pictures
 * among letters: parsers drop them or break words at them.
 */
const special =
  /[\p{Co}\p{Cn}\uFFFD\uFB00-\uFB06\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\p{Extended_Pictographic}/gu;
const plainPictographs = /^[©®™]$/;

export function findSpecialCharacters(readBack: ReadBack): Finding {
  const found = [...textOf(readBack).matchAll(special)]
    .map(([sign]) => sign)
    .filter((sign) => !plainPictographs.test(sign));
  const names = [...new Set(found.map(nameOf))];
  return finding(
    found.length === 0,
    found.length === 0
      ? 'Plain letters, figures and marks.'
      : `${count(found.length, 'special sign')}: ${list(names.slice(0, 5))}.`,
    'Replace them by words or plain letters.',
  );
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function count(number: number, name: string): string {
  return number === 0 ? `No ${name}s` : `${number} ${name}${number === 1 ? '' : 's'}`;
}
