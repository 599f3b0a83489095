/** The record service over an open vault: what the window and the command line ask, whichever process it runs in. */
import { applyChange, invertChange, type Change } from '../../shared/domain/change.ts';
import type { Attachment } from '../../shared/domain/field.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import type { Fields, JournalRecord, RecordId } from '../../shared/domain/record.ts';
import { findKind, recordKinds } from '../../shared/domain/registry.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import type {
  Applied,
  DueItem,
  IncompleteItem,
  RecordDetail,
  RecordSummary,
  SearchHit,
  UndoState,
  Version,
} from '../../shared/ipc/vault-requests.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Operation } from '../vault/document.ts';
import type { Vault } from '../vault/vault.ts';
import { mediaTypeOf } from '../../shared/import/media-type.ts';
import { countFieldValues, type FieldValue } from './count-field-values.ts';
import { JournalIndexes } from './journal-indexes.ts';
import { listRecords, type ListRequest } from './list-records.ts';
import { parseFields, planChanges, type PlannedChange } from './plan-changes.ts';
import { recordFromDocument } from './record-from-document.ts';
import { createRecordLookup } from './record-lookup.ts';
import { listVersions } from './record-versions.ts';
import { hasUsageFlag } from './lens-usage.ts';
import { JournalSearch, type SearchProgress } from './search/journal-search.ts';
import type { Sqlite } from './search/load-sqlite.ts';
import { SerialQueue } from '../vault/serial-queue.ts';
import { summarize } from './summary.ts';
import { UndoStack, type StepChange, type UndoStep } from './undo-stack.ts';

export interface JournalEnvironment {
  /** ISO instant. */
  now(): string;
  newId(): RecordId;
  loadSqlite(): Promise<Sqlite>;
}

export interface ApplyRequest {
  /** What an undo of it would be called: "Delete achievement". */
  readonly label: string;
  readonly changes: readonly PlannedChange[];
  readonly merge: boolean;
}

export class Journal {
  readonly lookup: RecordLookup;
  readonly #vault: Vault;
  readonly #environment: JournalEnvironment;
  readonly #indexes: JournalIndexes;
  readonly #search: JournalSearch;
  readonly #undo = new UndoStack();
  readonly #queue = new SerialQueue();

  constructor(vault: Vault, environment: JournalEnvironment) {
    this.#vault = vault;
    this.#environment = environment;
    this.lookup = createRecordLookup(vault);
    this.#indexes = new JournalIndexes(vault, this.lookup);
    this.#search = new JournalSearch({
      vault,
      documents: () => this.#indexes.allDocuments(),
      summarize: (record) => this.#summarize(record),
      loadSqlite: () => environment.loadSqlite(),
    });
  }

  /** Starts building what later requests need, without making anyone wait for it. */
  warmUp(): void {
    void this.#search.start().catch(() => undefined);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(recordKinds.map((kind) => [kind.name, this.#vault.collection(kind.name).size]));
  }

  list(request: ListRequest): Result<{ total: number; rows: RecordSummary[] }, AppError> {
    if (findKind(request.kind) === undefined) return fail(appError('unknown-kind', request.kind));
    const { usage } = request;
    const now = this.#environment.now();
    const isWanted = usage === undefined ? undefined : hasUsageFlag(this.lookup, usage, now);
    const isIncomplete = (id: string) => this.#indexes.attention.isIncomplete(id, now.slice(0, 10));
    const { total, ids } = listRecords(this.#vault, this.#indexes, request, { isWanted, isIncomplete });
    return ok({ total, rows: this.#summariesOf(ids) });
  }

  get(id: RecordId): Result<RecordDetail, AppError> {
    const document = this.#vault.get(id);
    if (document === undefined) return fail(appError('not-found', id));
    const record = recordFromDocument(document);
    const kind = findKind(record.kind);
    return ok({
      record,
      title: kind?.title(record.fields) ?? record.kind,
      linksTo: this.#summariesOf(this.#indexes.links.linksTo(id)),
      linkedFrom: this.#summariesOf(this.#indexes.links.linkedFrom(id)),
      versions: document.history.length + 1,
    });
  }

  history(id: RecordId): Result<Version[], AppError> {
    const versions = listVersions(this.#vault, id);
    return versions === null ? fail(appError('not-found', id)) : ok(versions);
  }

  search(
    query: string,
    kind: string,
    limit: number,
    onProgress: SearchProgress = () => undefined,
  ): Promise<SearchHit[]> {
    return this.#search.search(query, kind, limit, onProgress);
  }

  /** What is due on or before a day, '' for all of it. Contacts after `today` are plans. Both YYYY-MM-DD. */
  due(until: string, today: string): DueItem[] {
    return this.#indexes.attention
      .due(today)
      .filter(({ due }) => until === '' || due.day <= until)
      .flatMap(({ id, due }) => this.#summariesOf([id]).map((record): DueItem => ({ ...due, record })));
  }

  /** Records that lack something, the last worked on first, each with what to ask for next. `today`: YYYY-MM-DD. */
  incomplete(limit: number, today: string): IncompleteItem[] {
    return this.#indexes.attention
      .incomplete(today, limit)
      .flatMap(({ id, next }) => this.#summariesOf([id]).map((record): IncompleteItem => ({ ...next, record })));
  }

  days(from: string, to: string): Record<string, number> {
    return this.#indexes.days.between(from, to);
  }

  /** `kind` '' looks at every kind. */
  values(kind: string, field: string): Result<FieldValue[], AppError> {
    if (kind === '') return ok(countFieldValues(this.#indexes.allDocuments(), field));
    if (findKind(kind) === undefined) return fail(appError('unknown-kind', kind));
    return ok(countFieldValues(this.#vault.collection(kind).values(), field));
  }

  /** One transaction and one undo step: all of it is on the disk, or nothing is. */
  apply(request: ApplyRequest): Promise<Result<Applied, AppError>> {
    return this.#queue.run(async () => {
      const planned = planChanges(this.#vault, request.changes);
      if (!planned.ok) return planned;
      const changes = planned.value.filter((change) => !isSame(change.before, change.after));
      const savedAt = await this.#commit(changes);
      if (!savedAt.ok) return savedAt;
      const { label, merge } = request;
      if (changes.length > 0) this.#undo.push({ label, changes: changes.map((one) => this.#asStored(one)) }, merge);
      return ok(this.#applied(request.changes, savedAt.value));
    });
  }

  /** Fills a new vault: one transaction, nothing to undo. */
  fill(records: readonly Pick<JournalRecord, 'kind' | 'id' | 'fields'>[]): Promise<Result<null, AppError>> {
    return this.#queue.run(async () => {
      const changes = records.map(({ kind, id, fields }) => ({ kind, id, base: null, fields }) as Change);
      const planned = planChanges(this.#vault, changes);
      if (!planned.ok) return planned;
      const savedAt = await this.#commit(planned.value);
      return savedAt.ok ? ok(null) : savedAt;
    });
  }

  undo(): Promise<Result<Applied, AppError>> {
    return this.#queue.run(async () => {
      const step = this.#undo.nextUndo();
      if (step === undefined) return fail(appError('nothing-to-undo'));
      const back = step.changes.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }));
      return this.#move({ label: step.label, changes: back.reverse() }, () => this.#undo.markUndone());
    });
  }

  redo(): Promise<Result<Applied, AppError>> {
    return this.#queue.run(async () => {
      const step = this.#undo.nextRedo();
      if (step === undefined) return fail(appError('nothing-to-redo'));
      return this.#move(step, () => this.#undo.markRedone());
    });
  }

  get undoState(): UndoState {
    return this.#undo.state;
  }

  /** Seals a file into the vault; it belongs to a record once a change names its blob. */
  async addAttachment(name: string, bytes: Uint8Array): Promise<Result<Attachment, AppError>> {
    const blob = await this.#vault.putBlob(bytes);
    if (!blob.ok) return blob;
    return ok({ blob: blob.value, name, mediaType: mediaTypeOf(name), bytes: bytes.length });
  }

  readAttachment(blob: string): Promise<Result<Uint8Array, AppError>> {
    return this.#vault.getBlob(blob);
  }

  /** An id under which a record can be created: the wanted one unless a living record has it. */
  freeId(wanted: RecordId): RecordId {
    return this.#vault.get(wanted) === undefined ? wanted : this.#environment.newId();
  }

  /** Keeps the state before an import or another change of much, so that it can be brought back whatever happens. */
  prepareMassChange(): Promise<Result<void, AppError>> {
    return this.#queue.run(() => this.#vault.snapshot({ pinned: true }));
  }

  /** Stores the search index, so that the next unlock need not build it, and forgets everything derived. */
  close(): Promise<void> {
    return this.#queue.run(async () => {
      await this.#search.save();
      this.#search.close();
    });
  }

  #summarize(record: JournalRecord): RecordSummary {
    return summarize(record, { lookup: this.lookup, linkCount: (id) => this.#indexes.links.count(id) });
  }

  #summariesOf(ids: Iterable<string>): RecordSummary[] {
    return [...ids].flatMap((id) => {
      const record = this.lookup.get(id);
      return record === undefined ? [] : [this.#summarize(record)];
    });
  }

  /** Replays a step over the records as they are now, touching only the fields the step itself changed. */
  async #move(step: UndoStep, mark: () => void): Promise<Result<Applied, AppError>> {
    const changes: StepChange[] = [];
    for (const change of step.changes) {
      const current = this.#vault.get(change.id);
      const before = current === undefined ? null : { ...current.data };
      const wanted = fieldsAfterMove(before, change);
      const after = wanted === null ? ok(null) : parseFields(change.kind, wanted);
      if (!after.ok) return after;
      if (!isSame(before, after.value)) changes.push({ ...change, before, after: after.value });
    }
    const savedAt = await this.#commit(changes);
    if (!savedAt.ok) return savedAt;
    mark();
    return ok(this.#applied(step.changes, savedAt.value));
  }

  /** Writes steps that were already checked and brings every index up to date. */
  async #commit(changes: readonly StepChange[]): Promise<Result<string, AppError>> {
    if (changes.length === 0) return ok(this.#environment.now());
    const appended = await this.#vault.append(changes.map((change) => this.#operationFor(change)));
    if (!appended.ok) return appended;
    for (const { kind, id } of changes) this.#indexes.update(kind, id);
    this.#search.update(changes.map(({ id }) => id));
    return ok(appended.value.at(-1)?.at ?? this.#environment.now());
  }

  /** The step with the vault's own copy of what was written: an import of many megabytes is not kept twice. */
  #asStored(change: StepChange): StepChange {
    const stored = this.#vault.get(change.id);
    return change.after === null || stored === undefined ? change : { ...change, after: stored.data };
  }

  #operationFor({ kind, id, after, times }: StepChange): Operation {
    const latest = this.#vault.get(id) ?? this.#vault.deleted(id);
    const base = latest === undefined ? [] : [latest.revision];
    return after === null
      ? { kind: 'delete', collection: kind, id, base }
      : { kind: 'put', collection: kind, id, base, data: after, ...(times === undefined ? {} : { times }) };
  }

  #applied(changes: readonly { readonly kind: string; readonly id: string }[], savedAt: string): Applied {
    const records = changes.map(({ kind, id }) => ({
      id: id as RecordId,
      kind,
      record: this.lookup.get(id) ?? null,
    }));
    return { records, savedAt, ...this.#undo.state };
  }
}

function fieldsAfterMove(current: Fields | null, { before, after }: StepChange): Fields | null {
  if (after === null || current === null) return after;
  return applyChange(current, { fields: invertChange(after, before) });
}

function isSame(a: Fields | null, b: Fields | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
