/** Words written per day, for the heatmap. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { countWords } from '../../shared/domain/count-words.ts';

interface Writing {
  readonly day: string;
  readonly body: string;
  /** Counted when its day is first asked for: nobody looks at ten years at once. */
  words: number | undefined;
}

export class DaysIndex {
  readonly #byRecord = new Map<string, Writing>();
  readonly #byDay = new Map<string, Set<Writing>>();

  /** Only kinds that live in the journal count as writing. */
  put(record: JournalRecord): void {
    this.remove(record.id);
    const kind = findKind(record.kind);
    if (kind?.place !== 'journal') return;
    const day = kind.date(record.fields).slice(0, 10);
    const { body } = record.fields;
    if (day.length !== 10 || typeof body !== 'string') return;
    const writing = { day, body, words: undefined };
    this.#byRecord.set(record.id, writing);
    const sameDay = this.#byDay.get(day);
    if (sameDay === undefined) this.#byDay.set(day, new Set([writing]));
    else sameDay.add(writing);
  }

  remove(id: string): void {
    const writing = this.#byRecord.get(id);
    if (writing === undefined) return;
    this.#byRecord.delete(id);
    this.#byDay.get(writing.day)?.delete(writing);
  }

  /** Words by day, days in order; days without a word are left out. */
  between(from: string, to: string): Record<string, number> {
    const days: [day: string, words: number][] = [];
    for (const [day, writings] of this.#byDay) {
      if ((from !== '' && day < from) || (to !== '' && day > to)) continue;
      let words = 0;
      for (const writing of writings) words += writing.words ??= countWords(writing.body);
      if (words > 0) days.push([day, words]);
    }
    return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
