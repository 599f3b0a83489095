/** A text with the words that were searched for marked. */
import { splitByMarks } from './split-by-marks.ts';

interface MarkedTextProps {
  readonly text: string;
  /** `[start, end)` ranges in order. */
  readonly marks: readonly (readonly [number, number])[];
}

export function MarkedText({ text, marks }: MarkedTextProps) {
  return splitByMarks(text, marks).map((part, index) =>
    part.isMarked ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
