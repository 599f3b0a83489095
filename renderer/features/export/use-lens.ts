/** The lens an export is told through: loads it into the page, tells what has changed since, and writes it back. */
import { useEffect, useState } from 'react';
import type { Change } from '../../../shared/domain/change.ts';
import type { Fields, JournalRecord } from '../../../shared/domain/record.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { LensPart, VaultArguments } from '../../../shared/ipc/vault-requests.ts';
import { lensChanges, lensOfPage } from '../../../shared/lens/change-lens.ts';
import { noteUseChange, noteUseLabel } from '../../../shared/lens/record-use.ts';
import { callVault } from '../../lib/api.ts';
import { today } from '../../lib/dates.ts';
import { applyChanges, createRecord, deleteRecord, updateRecord, useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { isDone, tellFailure } from '../../lib/tell-failure.ts';
import { showToast } from '../../lib/toasts.ts';

interface Page {
  /** What the page says now. */
  readonly now: LensPart;
  isListed(id: string): boolean;
  /** Puts a lens on the page; null for none. */
  load(part: LensPart | null): void;
}

export interface LensControl {
  /** The chosen lens as it is in the vault; null while there is none. */
  readonly record: JournalRecord | null;
  /** Whether the page says something else than the lens. */
  readonly isChanged: boolean;
  /** '' for no lens. */
  choose(id: string): void;
  update(): void;
  /** Back to what the lens says. */
  revert(): void;
  /** A new lens that says what the page says, and `fields`. Answers what went wrong, or null. */
  saveAs(fields: Fields): Promise<AppError | null>;
  rename(title: string): Promise<AppError | null>;
  duplicate(): void;
  remove(): void;
  /** Keeps that a document was made; does nothing without a lens. */
  noteUse(spec: VaultArguments<'export:preview'>, file: string): Promise<void>;
}

export function useLens({ now, isListed, load }: Page): LensControl {
  const { page, id } = usePlace();
  const wantedId = page === 'export' ? id : undefined;
  const [loadedId, setLoadedId] = useState<string | null>(null);
  const key = wantedId === undefined ? null : { id: wantedId };
  const applied = useVaultQuery('lens:apply', key);
  const detail = useVaultQuery('journal:get', key);
  const part = applied.error === undefined ? applied.data : undefined;
  const isGone = applied.error?.code === 'not-found';

  useEffect(() => {
    if (wantedId === undefined) setLoadedId(null);
    else if (isGone) open('');
    else if (part !== undefined && loadedId !== wantedId) {
      load(part);
      setLoadedId(wantedId);
    }
  }, [wantedId, isGone, part, loadedId, load]);

  const isLoaded = wantedId !== undefined && loadedId === wantedId;
  const record = isLoaded ? (detail.data?.record ?? null) : null;
  const changes =
    record === null || part === undefined ? {} : lensChanges(record.fields, { applied: part, now, isListed });

  return {
    record,
    isChanged: Object.keys(changes).length > 0,
    choose(chosen) {
      if (chosen === '') load(null);
      open(chosen);
    },
    update() {
      if (record !== null) void updateRecord(record, changes, 'Update lens').then(tellFailure);
    },
    revert() {
      if (part !== undefined) load(part);
    },
    async saveAs(fields) {
      const made = await createRecord('lens', { ...lensOfPage(now), ...fields }, 'Save lens');
      if (made.ok) openWith(made.value.id);
      return made.ok ? null : made.error;
    },
    async rename(title) {
      if (record === null) return null;
      const saved = await updateRecord(record, { title }, 'Rename lens');
      return saved.ok ? null : saved.error;
    },
    duplicate() {
      if (record !== null) void duplicateLens(record).then((made) => made !== null && openWith(made.id));
    },
    remove() {
      if (record === null) return;
      void deleteRecord(record).then((deleted) => {
        if (isDone(deleted)) open('');
      });
    },
    async noteUse(spec, file) {
      if (record !== null) await keepUse(record.id, spec, file);
    },
  };

  /** What the page says is what the lens says: nothing has to be loaded. */
  function openWith(chosen: string) {
    setLoadedId(chosen);
    open(chosen);
  }
}

function open(id: string) {
  navigate({ page: 'export', ...(id === '' ? {} : { id }) }, { replace: true });
}

/** Without the documents made: those were the other one's. */
async function duplicateLens({ fields }: JournalRecord): Promise<JournalRecord | null> {
  const title = typeof fields['title'] === 'string' ? fields['title'] : '';
  const made = await createRecord('lens', { ...fields, title: `Copy of ${title}`, uses: [] }, 'Duplicate lens');
  return isDone(made) ? made.value : null;
}

/** Asks anew what was in the document and what the lens holds: both may have moved on while the file was written. */
async function keepUse(id: JournalRecord['id'], spec: VaultArguments<'export:preview'>, file: string): Promise<void> {
  const { document, format } = spec;
  if (document === undefined) return;
  const preview = await callVault('export:preview', spec);
  const lens = await callVault('journal:get', { id });
  if (!preview.ok || !lens.ok) {
    showToast('The file is written, but its lens could not be told.', { tone: 'problem' });
    return;
  }
  const achievements = preview.value.achievements.map((one) => one.id);
  const change: Change = noteUseChange(lens.value.record, { date: today(), document, format, file, achievements });
  tellFailure(await applyChanges(noteUseLabel, [change]));
}
