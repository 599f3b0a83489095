/** One entry: its line, its title, its text, and what was made from it. Mount it with a `key` per entry. */
import { Drawer } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { RecordId } from '../../../shared/domain/record.ts';
import { locateSentence, plainText, sentenceAt } from '../../../shared/domain/sentence.ts';
import { firstLine } from '../../../shared/domain/first-line.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarkdownEditor, type EditorSelection, type MarkdownEditorHandle } from '../../components/markdown-editor.tsx';
import { useCommand } from '../../lib/commands.ts';
import { dayOfDate } from '../../lib/dates.ts';
import { deleteRecord } from '../../lib/journal-store.ts';
import { makeAchievement } from '../../lib/make-achievement.ts';
import { getPlace, navigate } from '../../lib/navigation.ts';
import { showToast } from '../../lib/toasts.ts';
import { attachFile } from './attach-file.ts';
import { AttachmentStrip } from './attachment-strip.tsx';
import { EntryBar } from './entry-bar.tsx';
import { readEntryFields } from './entry-fields.ts';
import { EntryMeta } from './entry-meta.tsx';
import { EntryStatus } from './entry-status.tsx';
import { EntryTitle } from './entry-title.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { SentenceMenu } from './sentence-menu.tsx';
import { SentenceNote } from './sentence-note.tsx';
import { useEntryDraft } from './use-entry-draft.ts';
import { usePictures } from './use-pictures.ts';
import { useSentenceLinks } from './use-sentence-links.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import styles from './entry-view.module.css';

interface EntryViewProps {
  readonly id: RecordId;
  /** Set for an entry that is not in the vault yet. */
  readonly newWrittenAt: string | null;
  readonly onDay: (direction: 'previous' | 'next') => void;
}

/** Text, gap and margin side by side. */
const widthForMargin = 800;
const menuWidth = 184;
const noTops: ReadonlyMap<string, number> = new Map();

export function EntryView({ id, newWrittenAt, onDay }: EntryViewProps) {
  const draft = useEntryDraft(id, newWrittenAt);
  const { detail } = draft;
  const fields = readEntryFields(detail?.record.fields);
  const writtenAt = fields.writtenAt === '' ? (newWrittenAt ?? '') : fields.writtenAt;
  const links = useSentenceLinks(detail);
  const pictureSource = usePictures(fields.attachments);
  const editor = useRef<MarkdownEditorHandle>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hasMargin = width >= widthForMargin;
  const [selection, setSelection] = useState<EditorSelection | null>(null);
  const [tops, setTops] = useState(noTops);
  const [panel, setPanel] = useState<'versions' | 'links' | null>(null);

  const isMade = newWrittenAt !== null && detail !== undefined;
  useEffect(() => {
    // From now on it is an entry like any other, also on the way back to it.
    if (isMade && getPlace().id === id) navigate({ page: 'journal', id }, { replace: true });
  }, [isMade, id]);
  useCommand('save-and-close', () => {
    void draft.flush().then(() => navigate({ page: 'today' }));
  });

  useCommand('make-achievement', () => void makeFromSelection());

  async function makeFromSelection(): Promise<void> {
    const { from, to } = editor.current?.selection() ?? { from: 0, to: 0 };
    const sentence = from === to ? sentenceAt(draft.body, from)?.text : plainText(draft.body.slice(from, to));
    if (sentence === undefined || sentence === '') {
      showToast('Put the cursor into a sentence first.');
      return;
    }
    await draft.flush();
    if (await makeAchievement({ entry: id, day: dayOfDate(writtenAt), sentence })) setSelection(null);
  }

  async function attach(): Promise<void> {
    const attached = await attachFile();
    if (attached === null) return;
    const isSaved = await draft.saveFields(
      { attachments: [...fields.attachments, attached.attachment] },
      'Attach a file',
    );
    if (isSaved && attached.markdown !== null) editor.current?.insertBlock(attached.markdown);
  }

  async function remove(): Promise<void> {
    if (detail === undefined) return;
    await draft.flush();
    const deleted = await deleteRecord(detail.record);
    if (deleted.ok) navigate({ page: 'journal' }, { replace: true });
  }

  if (draft.error !== undefined && detail === undefined) {
    return (
      <div className={styles.write}>
        <div className={styles.alone}>
          <ErrorNote error={draft.error} />
        </div>
      </div>
    );
  }
  if (!draft.isReady) return <div className={styles.write} ref={ref} />;
  const anchors = links.flatMap(({ record, sentence }) =>
    sentence === undefined ? [] : [{ id: record.id, sentence }],
  );
  return (
    <div className={styles.write} ref={ref} data-margin={hasMargin || undefined}>
      <EntryBar
        writtenAt={writtenAt}
        versions={detail?.versions ?? 0}
        onWrittenAt={(next) => void draft.saveFields({ writtenAt: next }, 'Change date')}
        onVersions={() => setPanel('versions')}
        onAttach={() => void attach()}
        onDelete={() => void remove()}
        onDay={onDay}
      />
      <div className={styles.scroll}>
        <div className={styles.sheet}>
          <div>
            <EntryTitle
              value={draft.title}
              placeholder={firstLine(draft.body, 80) || 'Title'}
              onChange={draft.writeTitle}
              onLeave={() => editor.current?.focus()}
            />
            <EntryMeta
              tags={fields.tags}
              people={fields.people}
              mood={fields.mood}
              energy={fields.energy}
              onSave={(changed, label) => void draft.saveFields(changed, label)}
            />
          </div>
          <div className={styles.prose}>
            <MarkdownEditor
              ref={editor}
              label="Entry"
              value={draft.body}
              onChange={draft.writeBody}
              placeholder="What happened?"
              autoFocus={newWrittenAt !== null}
              anchors={anchors}
              locate={locateSentence}
              pictureSource={pictureSource}
              onBlur={() => void draft.flush()}
              onSelect={setSelection}
              onAnchorsMoved={setTops}
            />
            {selection !== null && !hasMargin && (
              <SentenceMenu
                top={selection.bottom + 8}
                left={Math.max(0, Math.min(selection.left - menuWidth / 2, width - 68 - menuWidth))}
                onAchievement={() => void makeFromSelection()}
              />
            )}
            <AttachmentStrip
              attachments={fields.attachments}
              onRemove={(blob) =>
                void draft.saveFields(
                  { attachments: fields.attachments.filter((one) => one.blob !== blob) },
                  'Remove attachment',
                )
              }
            />
          </div>
          {hasMargin && (
            <div className={styles.margin}>
              <MarginNotes links={links} sentenceTops={tops} />
              {selection !== null && (
                <SentenceMenu
                  top={Math.max(0, selection.top - 8)}
                  left={null}
                  onAchievement={() => void makeFromSelection()}
                />
              )}
            </div>
          )}
        </div>
      </div>
      <EntryStatus
        body={draft.body}
        links={links.length}
        onLinks={hasMargin ? undefined : () => setPanel('links')}
        isWide={hasMargin}
      />
      {panel === 'versions' && (
        <VersionsDialog
          id={id}
          onRestore={(restored) => void draft.saveFields(restored, 'Bring back a version')}
          onClose={() => setPanel(null)}
        />
      )}
      <Drawer
        opened={panel === 'links'}
        onClose={() => setPanel(null)}
        position="right"
        size={320}
        title="Made from this entry"
      >
        <div className={styles.notes}>
          {links.map(({ record }) => (
            <SentenceNote key={record.id} record={record} />
          ))}
        </div>
      </Drawer>
    </div>
  );
}
