/** Employers by name: those of the vault, and new ones for names it does not know. */
import { findKind } from '../domain/registry.ts';
import type { RecordId } from '../domain/record.ts';
import type { DraftRecord } from './finish-plan.ts';
import type { ImportContext } from './import-plan.ts';

export class EmployerIndex {
  readonly made: DraftRecord[] = [];
  readonly #ids = new Map<string, RecordId>();
  readonly #context: ImportContext;

  constructor(context: ImportContext) {
    this.#context = context;
    const title = findKind('employer')?.title;
    for (const { id, fields } of context.existing('employer')) this.#remember(title?.(fields) ?? '', id);
  }

  /** The employer of exactly this name, else one that is spelled so but for case; '' for no name. */
  idOf(name: string, where: string): string {
    if (name === '') return '';
    const known = this.#ids.get(name) ?? this.#ids.get(name.toLowerCase());
    if (known !== undefined) return known;
    const id = this.#context.newId();
    this.#remember(name, id);
    this.made.push({ kind: 'employer', id, where, fields: { name, rank: this.made.length } });
    return id;
  }

  #remember(name: string, id: RecordId): void {
    for (const key of [name, name.toLowerCase()]) this.#ids.set(key, id);
  }
}
