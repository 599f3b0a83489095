/** The records that hang on an entry, and the sentence each of them was made from. */
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { RecordDetail, RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { callVault } from '../../lib/api.ts';

export interface SentenceLink {
  readonly record: RecordSummary;
  /** undefined: linked with the entry as a whole. */
  readonly sentence: string | undefined;
}

const sourcesSchema = z.array(z.looseObject({ entry: z.string(), sentence: z.string() })).catch([]);
const noLinks: readonly SentenceLink[] = [];

/** Asked again whenever the entry's links are; what is known stays until then. */
export function useSentenceLinks(detail: RecordDetail | undefined): readonly SentenceLink[] {
  const [links, setLinks] = useState(noLinks);
  const entryId = detail?.record.id;
  const { linksTo, linkedFrom } = detail ?? {};
  useEffect(() => {
    if (entryId === undefined) return;
    let isCurrent = true;
    const records = new Map([...(linkedFrom ?? []), ...(linksTo ?? [])].map((record) => [record.id, record]));
    void Promise.all([...records.values()].map((record) => readLink(record, entryId))).then((read) => {
      if (isCurrent) setLinks(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [entryId, linksTo, linkedFrom]);
  return entryId === undefined ? noLinks : links;
}

async function readLink(record: RecordSummary, entryId: string): Promise<SentenceLink> {
  if (record.kind !== 'achievement') return { record, sentence: undefined };
  const detail = await callVault('journal:get', { id: record.id });
  if (!detail.ok) return { record, sentence: undefined };
  const source = sourcesSchema.parse(detail.value.record.fields['sources']).find((one) => one.entry === entryId);
  return { record, sentence: source?.sentence };
}
