/** Takes the points out of a description, as people type them into a box that knows no lists. */

export interface SplitText {
  /** What stands before the first point. */
  readonly intro: string;
  readonly points: readonly string[];
}

const lineMark = /^[ \t]*(?:[•·●▪◦‣∙*✓✔➢➤►→–—-]|\d{1,2}[.)])[ \t]+(?=\S)/u;
/** What is longer tells a story and lists nothing. */
const longestPoint = 300;
const bulletSign = /[•●▪◦‣∙]/u;

/**
 * Points are lines that begin with a sign, or parts of one line between bullets: exports join lines with a space. Dashes
 * inside a line count only after the end of a sentence and only when there are several, since words have dashes too.
 */
export function splitBullets(text: string): SplitText {
  const trimmed = text.trim();
  if (bulletSign.test(trimmed)) return splitAtBullets(trimmed);
  if (trimmed.split('\n').some((line) => lineMark.test(line))) return splitLines(trimmed);
  return splitAtDashes(trimmed) ?? { intro: trimmed, points: [] };
}

function splitAtBullets(text: string): SplitText {
  const [first = '', ...rest] = text.split(bulletSign);
  const points = rest.flatMap(paragraphsOf);
  const intro = first.trim();
  if (intro === '') return { intro, points };
  // "One • Two • Three": the first one has no bullet of its own. An introduction ends with a sign or with its line.
  const isIntro = /[.:;!?…]$/u.test(intro) || /\n$|\s\s$/.test(first) || intro.length > longestPoint;
  return isIntro ? { intro, points } : { intro: '', points: [...paragraphsOf(intro), ...points] };
}

/** Each as one line. */
function paragraphsOf(text: string): string[] {
  const paragraphs = [''];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') paragraphs.push('');
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`.trim());
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

function splitLines(text: string): SplitText {
  const intro: string[] = [];
  const points: string[] = [];
  let isBroken = false;
  for (const line of text.split('\n')) {
    const mark = lineMark.exec(line);
    if (mark !== null) points.push(line.slice(mark[0].length).trim());
    else if (points.length === 0) intro.push(line);
    else if (line.trim() !== '') {
      // A line without a sign goes on with the point above, unless an empty line came between.
      if (isBroken) points.push(line.trim());
      else points.push(`${points.pop() ?? ''} ${line.trim()}`);
    }
    isBroken = line.trim() === '';
  }
  return { intro: intro.join('\n').trim(), points: points.filter((point) => point !== '') };
}

function splitAtDashes(text: string): SplitText | null {
  const parts = text.split(/(?<=^|[.:;!?…][ \t]{0,3})[-–][ \t]+(?=\S)/u);
  if (parts.length < 3) return null;
  const [intro = '', ...points] = parts.map((part) => part.trim());
  return { intro, points: points.filter((point) => point !== '') };
}
