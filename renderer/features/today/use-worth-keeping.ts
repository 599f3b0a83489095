/** This week's sentences with a figure or a promise that nothing was made of yet. */
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { RecordId } from '../../../shared/domain/record.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { callVault } from '../../lib/api.ts';
import { addDays } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { findWorthKeeping, type WorthKeeping } from './worth-keeping.ts';

export interface KeptSentence extends WorthKeeping {
  readonly entry: RecordId;
  /** When the entry was written, as an instant. */
  readonly writtenAt: string;
}

const mostEntries = 30;
const mostSentences = 5;
const sourcesSchema = z.array(z.looseObject({ sentence: z.string() })).catch([]);

export function useWorthKeeping(today: string): readonly KeptSentence[] {
  const entries = useVaultQuery('journal:list', {
    kind: 'journal-entry',
    from: addDays(today, -6),
    to: today,
    limit: mostEntries,
  });
  const [sentences, setSentences] = useState<readonly KeptSentence[]>([]);
  const rows = entries.data?.rows;
  useEffect(() => {
    if (rows === undefined) return;
    let isCurrent = true;
    void Promise.all(rows.map(readEntry)).then((found) => {
      if (isCurrent) setSentences(found.flat().slice(0, mostSentences));
    });
    return () => {
      isCurrent = false;
    };
  }, [rows]);
  return sentences;
}

async function readEntry(row: RecordSummary): Promise<readonly KeptSentence[]> {
  const entry = await callVault('journal:get', { id: row.id });
  if (!entry.ok) return [];
  const { record, linkedFrom } = entry.value;
  const { body } = record.fields;
  const found = findWorthKeeping(typeof body === 'string' ? body : '');
  if (found.length === 0) return [];
  const made = new Set((await Promise.all(linkedFrom.map(readSources))).flat());
  return found.filter((one) => !made.has(one.text)).map((one) => ({ ...one, entry: record.id, writtenAt: row.date }));
}

/** The sentences an achievement was made from. */
async function readSources(row: RecordSummary): Promise<readonly string[]> {
  if (row.kind !== 'achievement') return [];
  const detail = await callVault('journal:get', { id: row.id });
  if (!detail.ok) return [];
  return sourcesSchema.parse(detail.value.record.fields['sources']).map((one) => one.sentence);
}
