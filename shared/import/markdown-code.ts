/** Tells code from text in Markdown: what stands in code is shown as it is and must never be rewritten. */

interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

const fence = /^ {0,3}(?:[-*+>] |\t| )*(`{3,}|~{3,})/;

/** Rewrites everything that stands neither in a fenced block nor between backticks. */
export function mapOutsideCode(markdown: string, rewrite: (text: string) => string): string {
  if (!markdown.includes('`') && !markdown.includes('~~~')) return rewrite(markdown);
  return splitCode(markdown)
    .map(({ text, isCode }) => (isCode ? text : rewrite(text)))
    .join('');
}

/** Neighbours are never of the same sort, so that what spans lines stays in one piece. */
function splitCode(markdown: string): Stretch[] {
  const stretches: { text: string[]; isCode: boolean }[] = [];
  const add = (text: string, isCode: boolean) => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.isCode === isCode) last.text.push(text);
    else stretches.push({ text: [text], isCode });
  };
  let open: string | null = null;
  for (let start = 0, end = 0; start < markdown.length; start = end) {
    end = markdown.indexOf('\n', start) + 1 || markdown.length;
    const line = markdown.slice(start, end);
    const mark = line.length > 2 ? fence.exec(line.slice(0, 200))?.[1] : undefined;
    if (open !== null) {
      add(line, true);
      if (mark?.startsWith(open) === true && line.trimEnd().endsWith(mark)) open = null;
    } else if (mark !== undefined) {
      open = mark;
      add(line, true);
    } else splitLine(line, add);
  }
  return stretches.map(({ text, isCode }) => ({ text: text.join(''), isCode }));
}

/** Code spans end with as many backticks as they began with; without an end they are text. */
function splitLine(line: string, add: (text: string, isCode: boolean) => void): void {
  const runs = [...line.matchAll(/`+/g)];
  const ends = findEnds(runs.map((run) => run[0].length));
  let at = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const end = ends[index] ?? -1;
    const last = runs[end];
    if (run === undefined || last === undefined) continue;
    add(line.slice(at, run.index), false);
    at = last.index + last[0].length;
    add(line.slice(run.index, at), true);
    index = end;
  }
  add(line.slice(at), false);
}

/** For each length the index of the next equal one, or -1. */
function findEnds(lengths: readonly number[]): number[] {
  const next = new Map<number, number>();
  const ends: number[] = [];
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0;
    ends[index] = next.get(length) ?? -1;
    next.set(length, index);
  }
  return ends;
}
