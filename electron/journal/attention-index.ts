/** What asks for attention: due days, and records that still lack something. */
import { compareText } from '../../shared/compare-text.ts';
import { person } from '../../shared/domain/person.ts';
import type { Due } from '../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { findKind } from '../../shared/domain/registry.ts';

export interface DueOf {
  readonly id: string;
  readonly due: Due;
}

/** What is due with people follows from the contacts with them too, and from the day it is: it is asked for, not kept. */
export class AttentionIndex {
  readonly #dueById = new Map<string, readonly Due[]>();
  readonly #incompleteById = new Map<string, string>();

  put(record: JournalRecord): void {
    this.remove(record.id);
    const kind = findKind(record.kind);
    if (kind === undefined) return;
    const due = kind.name === person.name ? [] : kind.due(record.fields);
    if (due.length > 0) this.#dueById.set(record.id, due);
    if (kind.missing(record.fields).length > 0) this.#incompleteById.set(record.id, record.updatedAt);
  }

  remove(id: string): void {
    this.#dueById.delete(id);
    this.#incompleteById.delete(id);
  }

  isIncomplete(id: string): boolean {
    return this.#incompleteById.has(id);
  }

  /** Everything due on or before a day, what is due with people included, the oldest first; '' means without end. */
  dueUntil(until: string, withPeople: readonly DueOf[]): DueOf[] {
    const kept = [...this.#dueById].flatMap(([id, dues]) => dues.map((due): DueOf => ({ id, due })));
    return [...kept, ...withPeople]
      .filter(({ due }) => due.day !== '' && (until === '' || due.day <= until))
      .sort((a, b) => (a.due.day === b.due.day ? compareText(a.id, b.id) : compareText(a.due.day, b.due.day)));
  }

  /** The records last worked on first. */
  incomplete(limit: number): string[] {
    return [...this.#incompleteById]
      .sort(([aId, a], [bId, b]) => compareText(b, a) || compareText(aId, bId))
      .slice(0, limit)
      .map(([id]) => id);
  }
}
