/** Keeps the full-text index in step with the vault and answers queries with excerpts. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import { findKind } from '../../../shared/domain/registry.ts';
import type { RecordSummary, SearchHit } from '../../../shared/ipc/vault-requests.ts';
import type { StoredDocument } from '../../vault/document.ts';
import type { Vault } from '../../vault/vault.ts';
import { recordFromDocument } from '../record-from-document.ts';
import { makeExcerpt } from './excerpt.ts';
import type { Sqlite } from './load-sqlite.ts';
import { firstRowOf, SearchIndex } from './search-index.ts';
import { queryWords } from './search-words.ts';
import { searchableText } from './searchable-text.ts';

export type SearchProgress = (done: number, of: number) => void;

export interface SearchSources {
  readonly vault: Pick<Vault, 'get' | 'getDerived' | 'putDerived'>;
  documents(): Iterable<StoredDocument>;
  summarize(record: JournalRecord): RecordSummary;
  loadSqlite(): Promise<Sqlite>;
}

/** Under this name the vault keeps the index, encrypted like everything else. */
const derivedName = 'search-index';
/** Records indexed between two looks at the event loop: a few milliseconds, so that saving stays quick meanwhile. */
const chunk = 10;

export class JournalSearch {
  readonly #sources: SearchSources;
  readonly #listeners = new Set<SearchProgress>();
  #ready: Promise<SearchIndex> | null = null;
  #index: SearchIndex | null = null;
  #changedWhileBuilding = new Set<string>();
  #isStored = false;
  #isClosed = false;

  constructor(sources: SearchSources) {
    this.#sources = sources;
  }

  /** Loads the stored index and brings it up to date, in the background; later calls join the first. */
  start(): Promise<SearchIndex> {
    this.#ready ??= this.#prepare();
    return this.#ready;
  }

  /** Tells the index about changed or deleted records. */
  update(ids: readonly string[]): void {
    this.#isStored = false;
    const index = this.#index;
    if (index === null) {
      for (const id of ids) this.#changedWhileBuilding.add(id);
      return;
    }
    index.begin();
    for (const id of this.#inIndexOrder(ids)) this.#reindex(index, id);
    index.commit();
  }

  /** Every word must begin a word of the record. Hits in titles first, then newest first. */
  async search(query: string, kind: string, limit: number, onProgress: SearchProgress): Promise<SearchHit[]> {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const index = await this.#whenReady(onProgress);
    if (this.#isClosed) return [];
    const ids = new Set(index.find(words, kind, 'titles', limit));
    if (ids.size < limit) for (const id of index.find(words, kind, 'words', limit)) ids.add(id);
    const hits: SearchHit[] = [];
    for (const id of ids) {
      if (hits.length === limit) break;
      const document = this.#sources.vault.get(id);
      if (document === undefined) continue;
      const record = recordFromDocument(document);
      hits.push({ ...this.#sources.summarize(record), ...makeHitExcerpt(record, words) });
    }
    return hits;
  }

  /** Stores the index so that the next unlock finds it; does nothing when it is already stored or still being built. */
  async save(): Promise<void> {
    if (this.#index === null || this.#isStored) return;
    const stored = await this.#sources.vault.putDerived(derivedName, this.#index.export());
    this.#isStored = stored.ok;
  }

  close(): void {
    this.#isClosed = true;
    this.#index?.close();
    this.#index = null;
  }

  async #whenReady(onProgress: SearchProgress): Promise<SearchIndex> {
    this.#listeners.add(onProgress);
    try {
      return await this.start();
    } finally {
      this.#listeners.delete(onProgress);
    }
  }

  async #prepare(): Promise<SearchIndex> {
    const sqlite = await this.#sources.loadSqlite();
    const stored = await this.#sources.vault.getDerived(derivedName);
    const loaded = stored === undefined ? null : SearchIndex.open(sqlite, stored);
    const index = loaded ?? SearchIndex.open(sqlite);
    if (index === null) throw new Error('SQLite has no full-text search');
    const isCurrent = await this.#catchUp(index);
    this.#isStored = loaded !== null && isCurrent;
    return index;
  }

  /**
   * Indexes what differs from the vault (everything at first, nothing after a clean lock) and takes the index into use.
   * True when nothing differed.
   */
  async #catchUp(index: SearchIndex): Promise<boolean> {
    const indexed = index.revisions();
    const differing: string[] = [];
    for (const { id, revision } of this.#sources.documents()) {
      if (indexed.get(id) !== revision) differing.push(id);
      indexed.delete(id);
    }
    const missing = this.#inIndexOrder(differing);
    const gone = [...indexed.keys()];
    // One long transaction: each commit makes the index write a segment that it would have to merge again later.
    index.begin();
    for (const id of gone) index.remove(id);
    for (let done = 0; done < missing.length; done += chunk) {
      if (this.#isClosed) return false;
      for (const id of missing.slice(done, done + chunk)) this.#reindex(index, id);
      for (const listener of this.#listeners) listener(done, missing.length);
      await nextTurn();
    }
    const changed = this.#changedWhileBuilding;
    this.#changedWhileBuilding = new Set();
    for (const id of changed) this.#reindex(index, id);
    index.commit();
    this.#index = index;
    return missing.length === 0 && gone.length === 0 && changed.size === 0;
  }

  /**
   * Sorted by place, those of one day as they come. FTS5 writes out all it holds in memory whenever a row comes before the
   * last one, and merges what it wrote again later: an import in the order of its files took twice as long.
   */
  #inIndexOrder(ids: readonly string[]): string[] {
    const placed = ids.map((id) => {
      const document = this.#sources.vault.get(id);
      return { id, place: document === undefined ? 0 : firstRowOf(dateOf(recordFromDocument(document))) };
    });
    return placed.sort((a, b) => a.place - b.place).map(({ id }) => id);
  }

  #reindex(index: SearchIndex, id: string): void {
    const document = this.#sources.vault.get(id);
    if (document === undefined) {
      index.remove(id);
      return;
    }
    const record = recordFromDocument(document);
    const { kind } = record;
    index.put({ id, revision: document.revision, kind, date: dateOf(record), text: searchableText(record) });
  }
}

const dateOf = (record: JournalRecord) => findKind(record.kind)?.date(record.fields) || record.createdAt;

/** The text around the first match; its beginning when the words are in the title only. */
function makeHitExcerpt(record: JournalRecord, words: readonly string[]): Pick<SearchHit, 'excerpt' | 'marks'> {
  const { tags, body } = searchableText(record);
  return makeExcerpt(tags === '' ? body : `${body}\n${tags}`, words);
}
