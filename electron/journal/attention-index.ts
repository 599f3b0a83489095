/** What asks for attention: due days, and records that still lack something. */
import { compareText } from '../../shared/compare-text.ts';
import type { Due, Missing, RecordKind, RecordLookup } from '../../shared/domain/record-kind.ts';
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { findKind, recordKinds } from '../../shared/domain/registry.ts';

export interface DueOf {
  readonly id: string;
  readonly due: Due;
}

export interface IncompleteOf {
  readonly id: string;
  readonly updatedAt: string;
  /** The first thing that it lacks. */
  readonly next: Missing;
}

/** What one record asks for. */
interface Asked {
  readonly updatedAt: string;
  readonly due: readonly Due[];
  /** The first thing that it lacks; null for nothing. */
  readonly next: Missing | null;
}

/** All there is on one day, until a record changes. */
interface Answer {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly due: readonly DueOf[];
}

/**
 * What follows from a record alone is kept as the record changes. What follows from other records and the day too is read
 * when it is first asked for after a change or on another day, and then kept as the answer of that day.
 */
export class AttentionIndex {
  readonly #lookup: Pick<RecordLookup, 'ofKind'>;
  readonly #alone = new Map<string, Asked>();
  #answer: Answer | null = null;

  constructor(lookup: Pick<RecordLookup, 'ofKind'>) {
    this.#lookup = lookup;
  }

  put(record: JournalRecord): void {
    this.remove(record.id);
    const kind = findKind(record.kind);
    if (kind === undefined || kind.readAmong !== null) return;
    const asked = askOf(kind, record, record.fields);
    if (asked !== null) this.#alone.set(record.id, asked);
  }

  remove(id: string): void {
    this.#alone.delete(id);
    this.#answer = null;
  }

  /** Everything that is or will be due, the oldest first. `today`, YYYY-MM-DD: what comes after it has not happened yet. */
  due(today: string): readonly DueOf[] {
    return this.#answerOn(today).due;
  }

  isIncomplete(id: string, today: string): boolean {
    return (this.#answerOn(today).asked.get(id)?.next ?? null) !== null;
  }

  /** The records last worked on first. */
  incomplete(today: string, limit: number): IncompleteOf[] {
    return [...this.#answerOn(today).asked]
      .flatMap(([id, { updatedAt, next }]) => (next === null ? [] : [{ id, updatedAt, next }]))
      .sort((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id))
      .slice(0, limit);
  }

  #answerOn(today: string): Answer {
    if (this.#answer?.today === today) return this.#answer;
    const asked = new Map([...this.#alone, ...this.#askAmong(today)]);
    const due = [...asked]
      .flatMap(([id, { due: dues }]) => dues.map((one): DueOf => ({ id, due: one })))
      .filter((one) => one.due.day !== '')
      .sort((a, b) => compareText(a.due.day, b.due.day) || compareText(a.id, b.id));
    this.#answer = { today, asked, due };
    return this.#answer;
  }

  *#askAmong(today: string): Generator<[string, Asked]> {
    for (const kind of recordKinds) {
      if (kind.readAmong === null) continue;
      const read = kind.readAmong(this.#lookup, today);
      for (const record of this.#lookup.ofKind(kind.name)) {
        const asked = askOf(kind, record, read(record));
        if (asked !== null) yield [record.id, asked];
      }
    }
  }
}

/** Null where a record asks for nothing. */
function askOf(kind: RecordKind, { updatedAt }: JournalRecord, fields: Fields): Asked | null {
  const due = kind.due(fields);
  const next = kind.missing(fields)[0] ?? null;
  return due.length === 0 && next === null ? null : { updatedAt, due, next };
}
