/** One page of a list, filtered. */
import type { RecordId } from '../../shared/domain/record.ts';
import type { ParsedVaultArguments } from '../../shared/ipc/vault-requests.ts';
import type { DocumentData, StoredDocument } from '../vault/document.ts';
import { isWithin } from './date-index.ts';
import type { JournalIndexes } from './journal-indexes.ts';
import type { Documents } from './record-lookup.ts';

export type ListRequest = ParsedVaultArguments<'journal:list'>;

/** A list field matches when it contains the value, any other when it is the value. */
function holds(data: DocumentData, field: string, wanted: string): boolean {
  const value = Object.hasOwn(data, field) ? data[field] : undefined;
  if (Array.isArray(value)) return value.includes(wanted);
  if (value === null || value === undefined) return wanted === '';
  return typeof value !== 'object' && String(value) === wanted;
}

function isFilledIn(data: DocumentData, field: string): boolean {
  const value = Object.hasOwn(data, field) ? data[field] : undefined;
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Conditions that the record's own fields cannot tell. */
interface ListConditions {
  /** Given a record's id and its date; undefined wants all. */
  readonly isWanted: ((id: string, date: string) => boolean) | undefined;
  readonly isIncomplete: (id: string) => boolean;
}

/** Ids of the page and how many there are in all. Without filters the page is cut from the index. */
export function listRecords(
  documents: Documents,
  indexes: JournalIndexes,
  request: ListRequest,
  { isWanted, isIncomplete }: ListConditions,
): { readonly total: number; readonly ids: readonly RecordId[] } {
  const dates = indexes.dates(request.kind);
  const ordered = request.order === 'soonest' ? dates.soonest() : dates.ordered;
  const conditions = Object.entries(request.where);
  const { offset, limit, from, to, tag, incomplete, has } = request;
  const isFiltered =
    from !== '' ||
    to !== '' ||
    tag !== '' ||
    incomplete ||
    has.length > 0 ||
    conditions.length > 0 ||
    isWanted !== undefined;
  if (!isFiltered) {
    return { total: ordered.length, ids: ordered.slice(offset, offset + limit).map(({ id }) => id as RecordId) };
  }
  const matches = (document: StoredDocument, date: string) =>
    isWithin(date, from, to) &&
    (tag === '' || holds(document.data, 'tags', tag)) &&
    conditions.every(([field, wanted]) => holds(document.data, field, wanted)) &&
    has.every((field) => isFilledIn(document.data, field)) &&
    has.every((field) => !holds(document.data, field, '')) &&
    (!incomplete || isIncomplete(document.id)) &&
    (isWanted === undefined || isWanted(document.id, date));
  const ids: RecordId[] = [];
  let total = 0;
  for (const { id, date } of ordered) {
    const document = documents.get(id);
    if (document === undefined || !matches(document, date)) continue;
    if (total >= offset && ids.length < limit) ids.push(id as RecordId);
    total += 1;
  }
  return { total, ids };
}
