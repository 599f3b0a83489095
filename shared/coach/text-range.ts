/** A place in a text: `[from, to)`, in code units. */
export type TextRange = readonly [from: number, to: number];
