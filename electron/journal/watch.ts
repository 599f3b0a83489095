/** How a long answer is followed, and how it is ended before it is done. */

/** Tells the window how far a long answer has come. */
export type Progress = (done: number, of: number, doing: string) => void;

/** What a long answer is given to be watched and ended by. */
export interface Watch {
  readonly progress: Progress;
  /** Aborted when the window no longer wants the answer; a handler that can still stop without a trace then does. */
  readonly signal: AbortSignal;
}

/** For an answer that nobody watches: the command line, a test. */
export const unwatched: Watch = { progress: () => undefined, signal: new AbortController().signal };
