/** Hears how far reading has come; an aborted signal ends it with `cancelled`. */
export interface ReadWatch {
  progress(done: number, of: number, doing: string): void;
  readonly signal: AbortSignal;
}
