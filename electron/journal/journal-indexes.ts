/** Everything derived from the records that lists and views need, each built when first asked for, then kept in step. */
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import { findKind, recordKinds } from '../../shared/domain/registry.ts';
import type { StoredDocument } from '../vault/document.ts';
import { AttentionIndex } from './attention-index.ts';
import { DateIndex } from './date-index.ts';
import { DaysIndex } from './days-index.ts';
import { LinksIndex } from './links-index.ts';
import { recordFromDocument } from './record-from-document.ts';
import type { Documents } from './record-lookup.ts';

export class JournalIndexes {
  readonly #documents: Documents;
  readonly #lookup: RecordLookup;
  readonly #dates = new Map<string, DateIndex>();
  #links: LinksIndex | null = null;
  #attention: AttentionIndex | null = null;
  #days: DaysIndex | null = null;

  constructor(documents: Documents, lookup: RecordLookup) {
    this.#documents = documents;
    this.#lookup = lookup;
  }

  dates(kindName: string): DateIndex {
    const known = this.#dates.get(kindName);
    if (known !== undefined) return known;
    const made = new DateIndex();
    made.fill([...this.#documents.collection(kindName).values()].map((one) => [one.id, dateOf(one)]));
    this.#dates.set(kindName, made);
    return made;
  }

  get links(): LinksIndex {
    if (this.#links === null) {
      this.#links = new LinksIndex();
      for (const document of this.allDocuments()) this.#links.put(document);
    }
    return this.#links;
  }

  get attention(): AttentionIndex {
    if (this.#attention === null) {
      this.#attention = new AttentionIndex(this.#lookup);
      for (const document of this.allDocuments()) this.#attention.put(recordFromDocument(document));
    }
    return this.#attention;
  }

  get days(): DaysIndex {
    if (this.#days === null) {
      this.#days = new DaysIndex();
      for (const document of this.allDocuments()) this.#days.put(recordFromDocument(document));
    }
    return this.#days;
  }

  /** Brings what is already built up to date with one record that was written or deleted. */
  update(kindName: string, id: string): void {
    const document = this.#documents.get(id);
    if (document === undefined) {
      this.#dates.get(kindName)?.remove(id);
      this.#links?.remove(id);
      this.#attention?.remove(id);
      this.#days?.remove(id);
      return;
    }
    const record = recordFromDocument(document);
    this.#dates.get(kindName)?.put(id, dateOf(document));
    this.#links?.put(document);
    this.#attention?.put(record);
    this.#days?.put(record);
  }

  *allDocuments(): Generator<StoredDocument> {
    for (const kind of recordKinds) yield* this.#documents.collection(kind.name).values();
  }
}

function dateOf(document: StoredDocument): string {
  return findKind(document.collection)?.date(recordFromDocument(document).fields) ?? '';
}
