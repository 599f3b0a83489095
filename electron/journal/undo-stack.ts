/** What can be undone and redone since the vault was unlocked: whole steps, each with its label. */
import type { Fields } from '../../shared/domain/record.ts';
import type { UndoState } from '../../shared/ipc/vault-requests.ts';
import type { ImportedTimes } from '../vault/document.ts';

/** What one step did to one record; null stands for "not there". */
export interface StepChange {
  readonly kind: string;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** Of a record that an import brought: doing the step again brings them back too. */
  readonly times?: ImportedTimes;
}

export interface UndoStep {
  readonly label: string;
  readonly changes: readonly StepChange[];
}

/** More steps than anyone walks back, few enough to stay small in memory. */
const mostSteps = 500;

export class UndoStack {
  #done: UndoStep[] = [];
  #undone: UndoStep[] = [];
  #isOpen = false;

  /** `merge` joins the step to the one before it when both carry the same label and touch the same records: typing. */
  push(step: UndoStep, merge: boolean): void {
    const last = this.#done.at(-1);
    if (merge && this.#isOpen && last !== undefined && touchesSame(last, step)) {
      const latest = new Map(step.changes.map((change) => [change.id, change.after]));
      const changes = last.changes.map((change) => ({ ...change, after: latest.get(change.id) ?? null }));
      this.#done[this.#done.length - 1] = { label: step.label, changes };
    } else {
      this.#done.push(step);
      if (this.#done.length > mostSteps) this.#done.shift();
    }
    this.#isOpen = merge;
    this.#undone = [];
  }

  nextUndo(): UndoStep | undefined {
    return this.#done.at(-1);
  }

  nextRedo(): UndoStep | undefined {
    return this.#undone.at(-1);
  }

  /** Called once an undo is on the disk. */
  markUndone(): void {
    const step = this.#done.pop();
    if (step !== undefined) this.#undone.push(step);
    this.#isOpen = false;
  }

  /** Called once a redo is on the disk. */
  markRedone(): void {
    const step = this.#undone.pop();
    if (step !== undefined) this.#done.push(step);
    this.#isOpen = false;
  }

  get state(): UndoState {
    return { undo: this.nextUndo()?.label ?? null, redo: this.nextRedo()?.label ?? null };
  }
}

function touchesSame(a: UndoStep, b: UndoStep): boolean {
  if (a.label !== b.label || a.changes.length !== b.changes.length) return false;
  const ids = new Set(a.changes.map((change) => change.id));
  return b.changes.every((change) => ids.has(change.id) && change.before !== null && change.after !== null);
}
