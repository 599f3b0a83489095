/** What a rule of the bullet coach is: a test on one text, with what it says when it fires and examples that prove it. */
import type { Line } from './line.ts';
import type { TextRange } from './text-range.ts';

/**
 * Which kind of text a rule reads. `line` is a whole bullet that stands for itself; `title` is the lead to which
 * numbers are added, `built` that line with the numbers; the others are the parts of the story.
 */
export type Place = 'line' | 'title' | 'built' | 'myRole' | 'action' | 'result';

/** What is known beside the text itself. */
export interface CoachContext {
  /** The work is over (true) or goes on (false); left out when unknown. */
  readonly isOver?: boolean;
  /** The other lines of the same list. */
  readonly others?: readonly string[];
  /** Other texts a reader has in view: an abbreviation explained there is explained. */
  readonly around?: string;
  /** What is told right behind the text: figures and outcomes there are told. */
  readonly behind?: string;
}

/** What a rule found: a place in the text, or null for the text as a whole. */
export type Hit = TextRange | null;

export interface Example {
  readonly text: string;
  readonly context?: CoachContext;
}

export interface CoachRule {
  readonly id: string;
  /** Points of 100 that a text loses by it, however often it fires. */
  readonly weight: number;
  readonly reads: readonly Place[];
  /** Rules that would only say the same once more; they are not told where this one fires. */
  readonly covers?: readonly string[];
  /** Needs no knowledge of the language. */
  readonly isNeutral?: true;
  readonly test: (line: Line, context: CoachContext) => readonly Hit[];
  /** `{phrase}` is the marked place in quotation marks. */
  readonly reason: string;
  readonly question: string;
  readonly fires: readonly (string | Example)[];
  readonly passes: readonly (string | Example)[];
}
