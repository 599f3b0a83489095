/** One achievement: the story, its numbers, its proof, and in the margin what is missing and how it will read. */
import { useMemo, useState } from 'react';
import { coachAchievement } from '../../../shared/coach/coach-achievement.ts';
import type { Finding } from '../../../shared/coach/coach-text.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { focusField } from '../../records/field-focus.ts';
import { LinksPanel } from '../../records/links-panel.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { AboutLine } from './about-line.tsx';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import { CoachPanel } from './coach-panel.tsx';
import { CreditedSection } from './credited-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { ScopeSection } from './scope-section.tsx';
import { SourceLine } from './source-line.tsx';
import { StoryLedger } from './story-ledger.tsx';
import { useOtherLines } from './use-other-lines.ts';
import classes from './achievement-detail.module.css';

interface AchievementDetailProps {
  readonly id: string;
  readonly onDeleted: () => void;
}

export function AchievementDetail({ id, onDeleted }: AchievementDetailProps) {
  const query = useVaultQuery('journal:get', { id });
  if (query.data !== undefined) {
    return <LoadedDetail key={id} detail={query.data} onDeleted={onDeleted} />;
  }
  return (
    <DetailPane>
      {query.error === undefined ? null : <ErrorNote error={query.error} onRetry={query.reload} />}
    </DetailPane>
  );
}

interface LoadedDetailProps {
  readonly detail: RecordDetail;
  readonly onDeleted: () => void;
}

function LoadedDetail({ detail, onDeleted }: LoadedDetailProps) {
  const draft = useRecordDraft(achievementKind, detail.record);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [isScopeOpen, setScopeOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [openNumber, setOpenNumber] = useState<number | null>(null);
  const fields = readAchievement(draft.fields);
  const sentence = () => [fields.title, fields.situation, fields.myRole, fields.action, fields.result].join('\n\n');

  const others = useOtherLines(detail.record.id, fields.employer);
  const coaching = useMemo(() => coachAchievement(draft.fields, { others }), [draft.fields, others]);

  /** Most fields are closed while they are read: opens the one in question before it is focused. */
  const answer = ({ where: { field, range } }: Finding) => {
    if (field === 'endDate') setAboutOpen(true);
    if (field === 'scope') setScopeOpen(true);
    if (field === 'wording') setWriting(true);
    const begun = fields.metrics.findIndex((metric) => metric.result !== null && metric.baseline === null);
    const isBegun = field === 'metrics' && begun >= 0;
    if (isBegun) setOpenNumber(begun);
    requestAnimationFrame(() => focusField(isBegun ? `metrics.${String(begun)}.baseline` : field, range));
  };

  return (
    <RecordFormScope kind={achievementKind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          <>
            <CoachPanel fields={draft.fields} coaching={coaching} onAnswer={answer} />
            <ReadingPanel draft={draft} findings={coaching.findings} isWriting={isWriting} onWriting={setWriting} />
          </>
        }
        footer={
          <>
            <DraftSaveState textToCopy={sentence} />
            <SourceLine detail={detail} />
            <span className={classes.space} />
            <RecordActions kind={achievementKind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.story} aria-label="Achievement" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="title"
            label="Title"
            placeholder="What did you do, in one line?"
            value={fields.title}
            look="title"
            onChange={(text) => draft.change('title', text)}
            onLeave={() => void draft.flush()}
          />
          <AboutLine detail={detail} draft={draft} isOpen={isAboutOpen} onToggle={setAboutOpen} />
          <StoryLedger id={detail.record.id} draft={draft} />
          <NumbersSection draft={draft} openAt={openNumber} onOpen={setOpenNumber} />
          <div className={classes.pair}>
            <EvidenceSection draft={draft} />
            <div className={classes.stack}>
              <CreditedSection draft={draft} />
              <ScopeSection draft={draft} isOpen={isScopeOpen} onToggle={setScopeOpen} />
            </div>
          </div>
          <div className={classes.links}>
            <LinksPanel detail={detail} draft={draft} />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}
