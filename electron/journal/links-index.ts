/** Who points to whom, both ways. */
import type { StoredDocument } from '../vault/document.ts';
import { linkedIds } from './link-fields.ts';

export class LinksIndex {
  readonly #from = new Map<string, ReadonlySet<string>>();
  readonly #to = new Map<string, Set<string>>();

  put(document: StoredDocument): void {
    this.remove(document.id);
    const targets = linkedIds(document.collection, document.data);
    targets.delete(document.id);
    if (targets.size === 0) return;
    this.#from.set(document.id, targets);
    for (const target of targets) {
      const sources = this.#to.get(target);
      if (sources === undefined) this.#to.set(target, new Set([document.id]));
      else sources.add(document.id);
    }
  }

  /** Forgets what the record points to; what points to it stays, since the record may come back. */
  remove(id: string): void {
    for (const target of this.#from.get(id) ?? []) {
      const sources = this.#to.get(target);
      sources?.delete(id);
      if (sources?.size === 0) this.#to.delete(target);
    }
    this.#from.delete(id);
  }

  linksTo(id: string): ReadonlySet<string> {
    return this.#from.get(id) ?? new Set();
  }

  linkedFrom(id: string): ReadonlySet<string> {
    return this.#to.get(id) ?? new Set();
  }

  /** How many records this one is connected with, whichever side made the link. */
  count(id: string): number {
    const out = this.linksTo(id);
    const back = this.linkedFrom(id);
    let count = out.size;
    for (const source of back) if (!out.has(source)) count += 1;
    return count;
  }
}
