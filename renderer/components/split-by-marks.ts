/** Cuts a text at its marks, so that it can be drawn without ever becoming markup. */

interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** `marks` are `[start, end)` ranges in order; those that lie outside or overlap are cut to fit. */
export function splitByMarks(text: string, marks: readonly (readonly [number, number])[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), isMarked: false });
    parts.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}
