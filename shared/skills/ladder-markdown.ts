/**
 * Engineering ladders as Markdown: a file for each ladder with a table of levels and a section for each rung, whose
 * points begin with a word in bold. A file beside them may say on which axis and step such a word stands; then the
 * axes are what a rung asks for, each up to its step.
 */
import { careerLevelRange } from '../domain/career-role.ts';
import { wholeOf } from '../domain/field-values.ts';
import { skillLevelRange } from '../domain/skill-level.ts';
import { decodeText } from '../import/decode-text.ts';
import type { ImportContext, ImportFile } from '../import/import-plan.ts';
import { splitText, startOf } from '../import/text-file.ts';
import {
  draftRole,
  mostChosenRoles,
  type AskedSkill,
  type FrameworkFormat,
  type FrameworkRole,
} from './framework-format.ts';

/** Longer files are books, not ladders. */
const largestFile = 500_000;

interface Point {
  readonly word: string;
  readonly text: string;
}

interface Rung {
  readonly title: string;
  readonly level: number | null;
  readonly points: readonly Point[];
}

interface LadderFile {
  readonly path: string;
  /** The first heading of the file. */
  readonly name: string;
  readonly rungs: readonly Rung[];
  /** By the word in small letters. */
  readonly steps: ReadonlyMap<string, { readonly axis: string; readonly level: number }>;
}

const heading = /^#{1,6} +(.*)$/gm;
/** `* **Designs**: designs …`, and `2. **Designs**: …` where steps are numbered. */
const pointLine = /^ *(?:[*+-]|(\d{1,2})\.) +\*\*([^*\n]{1,80})\*\*:? *(.*)$/gm;
/** A row of the table of levels: its first cell a number, its last a link to the section. */
const levelRow = /^\| *(\d{1,2}) *\|.{0,200}\[([^\]\n]{1,200})\]\([^)\n]{0,500}\) *\|$/gm;

const readFiles = new WeakMap<Uint8Array, LadderFile | null>();

function readLadder(file: ImportFile, context: ImportContext): LadderFile | null {
  if (!/\.(md|markdown)$/i.test(file.path) || file.bytes.length > largestFile) return null;
  const known = readFiles.get(file.bytes);
  if (known !== undefined) return known;
  const text = decodeText(file.bytes, context)?.text.replace(/\r\n?/g, '\n') ?? '';
  const read = readSections(file.path, text);
  readFiles.set(file.bytes, read);
  return read;
}

/** Null for a file that has neither rungs nor steps. */
function readSections(path: string, text: string): LadderFile | null {
  const levels = new Map(Array.from(text.matchAll(levelRow), ([, level, title = '']) => [title.trim(), Number(level)]));
  const rungs: Rung[] = [];
  const steps = new Map<string, { axis: string; level: number }>();
  const { parts } = splitText(text, heading);
  for (const { heading: found, body } of parts) {
    const title = headingText(found);
    const points = Array.from(body.matchAll(pointLine), ([, number, word = '', said = '']) => ({
      number: number === undefined ? null : Number(number),
      word: word.replace(/:$/, '').trim(),
      text: said.trim(),
    }));
    if (levels.has(title) && points.length > 0) {
      rungs.push({ title: withoutCode(title), level: wholeOf(levels.get(title), careerLevelRange), points });
    } else if (points.length > 1 && points.every((point) => wholeOf(point.number, skillLevelRange) !== null)) {
      for (const { word, number } of points) steps.set(word.toLowerCase(), { axis: title, level: number ?? 0 });
    }
  }
  if (rungs.length === 0 && steps.size === 0) return null;
  return { path, name: parts[0] === undefined ? '' : headingText(parts[0].heading), rungs, steps };
}

const headingText = ([, text = '']: RegExpExecArray) => text.replace(/(?<!#)#+$/, '').trim();

/** "D4 - Developer 4" is "Developer 4". */
const withoutCode = (title: string) => title.replace(/^[A-Z]{1,5}\d{1,2} +[-–] +/, '');

export const ladderMarkdown: FrameworkFormat = {
  name: 'career-ladder-markdown',
  label: 'Career ladders as Markdown',
  confidence: 1,
  // The table stands at the beginning; folders of ten thousand notes are not read whole to find that they have none.
  holds: (file, context) =>
    startOf(file, context).search(levelRow) !== -1 && (readLadder(file, context)?.rungs.length ?? 0) > 0,
  explains: (file, context) => readLadder(file, context) !== null,
  read(files, context, notes) {
    const read = files.flatMap((file) => readLadder(file, context) ?? []);
    const steps = new Map(read.flatMap((one) => [...one.steps]));
    const roles = read.flatMap((ladder) => ladder.rungs.map((rung) => roleOf(rung, ladder, steps)));
    if (steps.size === 0) {
      const why = 'No file says on which step each point stands, so that the points are kept as experience.';
      notes.push({ path: read[0]?.path ?? '', row: null, why });
    }
    return roles.map((role) => draftRole(role, context, roles.length > mostChosenRoles));
  },
};

function roleOf(rung: Rung, { path, name }: LadderFile, steps: LadderFile['steps']): FrameworkRole {
  const asked: AskedSkill[] = [];
  const experience: string[] = [];
  for (const { word, text } of rung.points) {
    const step = steps.get(word.toLowerCase());
    if (step === undefined) experience.push([word, text].filter(Boolean).join(': '));
    else asked.push({ skill: step.axis, level: step.level, description: text });
  }
  const { title, level } = rung;
  return { title, level, domain: name, requiredSkills: asked, experience, source: `The file ${path}`, where: path };
}
