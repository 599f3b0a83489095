/** Words written per day, for the heatmap. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';
import { countWords } from '../../shared/domain/count-words.ts';

interface Writing {
  readonly day: string;
  readonly words: number;
}

export class DaysIndex {
  readonly #byRecord = new Map<string, Writing>();
  readonly #wordsByDay = new Map<string, number>();

  /** Only kinds that live in the journal count as writing. */
  put(record: JournalRecord): void {
    this.remove(record.id);
    const kind = findKind(record.kind);
    if (kind?.place !== 'journal') return;
    const day = kind.date(record.fields).slice(0, 10);
    const { body } = record.fields;
    if (day.length !== 10 || typeof body !== 'string') return;
    const words = countWords(body);
    this.#byRecord.set(record.id, { day, words });
    this.#wordsByDay.set(day, (this.#wordsByDay.get(day) ?? 0) + words);
  }

  remove(id: string): void {
    const before = this.#byRecord.get(id);
    if (before === undefined) return;
    this.#byRecord.delete(id);
    const left = (this.#wordsByDay.get(before.day) ?? 0) - before.words;
    if (left > 0) this.#wordsByDay.set(before.day, left);
    else this.#wordsByDay.delete(before.day);
  }

  between(from: string, to: string): Record<string, number> {
    const days = [...this.#wordsByDay].filter(([day]) => (from === '' || day >= from) && (to === '' || day <= to));
    return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
