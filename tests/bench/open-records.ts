/** A vault of many records of one's own making, open in the real window. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { launchCairn, type Cairn } from '../e2e/launch.ts';
import { makeVault, rememberVault, reopen } from './bench-vault.ts';
import { unlock } from './open-window.ts';

/** Ids become ones a vault takes, also where records name each other. */
export async function openRecords(
  home: string,
  records: readonly JournalRecord[],
): Promise<{ readonly app: Cairn['app']; readonly page: Page }> {
  const bench = await makeVault(home, 1_000);
  const vault = await reopen(bench);
  const ids = new Map<unknown, string>(records.map(({ id }) => [id, randomUUID()]));
  const operations = records.map(({ kind, id, fields }) => ({
    kind: 'put' as const,
    collection: kind,
    id: ids.get(id) ?? '',
    base: [],
    data: JSON.parse(JSON.stringify(fields), (_name, value: unknown) => ids.get(value) ?? value) as Fields,
  }));
  const appended = await vault.append(operations);
  if (!appended.ok) throw new Error(appended.error.code);
  await vault.close();
  rememberVault(bench);
  const { app } = await launchCairn({ home: bench.home });
  const page = await app.firstWindow();
  await unlock(page);
  return { app, page };
}
