/** Sets notes beside the sentences they belong to, moved down only as far as the note above needs. */

interface NoteWish {
  readonly id: string;
  /** Where the sentence starts, in pixels. */
  readonly wanted: number;
  readonly height: number;
}

/** Tops by id, in order of the sentences; two notes never touch. */
export function placeNotes(wishes: readonly NoteWish[], gap = 14): Map<string, number> {
  const tops = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const wish of [...wishes].sort((a, b) => a.wanted - b.wanted)) {
    const top = Math.max(wish.wanted, free);
    tops.set(wish.id, top);
    free = top + wish.height + gap;
  }
  return tops;
}
