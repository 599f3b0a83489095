/** What proves a skill, the highest level first; opened, the fields of the skill that say so. */
import { formatDate } from '../../../shared/domain/calendar-date.ts';
import { skillLevelLabel } from '../../../shared/domain/skill-level.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import type { FeedbackToRate } from '../../../shared/skills/rate-feedback.ts';
import type { ShownEvidence } from '../../../shared/skills/skills-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { joinClasses } from '../../components/join-classes.ts';
import { StoneStack } from '../../components/stone-stack.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { EditableSection } from '../../records/editable-section.tsx';
import { EvidenceLevel } from '../../records/evidence-level.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { skillKind } from './skill-fields.ts';
import { stoneOf } from './skill-stones.ts';
import classes from './panels.module.css';

interface EvidenceSectionProps {
  /** Of the skill. */
  readonly id: string;
  readonly evidence: readonly ShownEvidence[];
  readonly toRate: readonly FeedbackToRate[];
}

export function EvidenceSection({ id, ...shown }: EvidenceSectionProps) {
  const detail = useVaultQuery('journal:get', { id }).data;
  return detail === undefined ? null : <LoadedSection detail={detail} {...shown} />;
}

const evidenceShape = shapeOf(skillKind, 'ownLevel', 'evidence');

interface LoadedSectionProps extends Omit<EvidenceSectionProps, 'id'> {
  readonly detail: RecordDetail;
}

function LoadedSection({ detail, evidence, toRate }: LoadedSectionProps) {
  const draft = useRecordDraft(skillKind, detail.record);
  return (
    <RecordFormScope kind={skillKind} detail={detail} draft={draft}>
      <div className={classes.evidence} onBlur={() => void draft.flush()}>
        {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
        <EditableSection
          title="Evidence"
          action="Link evidence"
          view={
            evidence.length === 0 ? (
              <p className="text-small text-muted">
                An achievement, a certificate, a reference or feedback that shows it.
              </p>
            ) : (
              <ul className={classes.list}>
                {evidence.map((one) => (
                  <li key={`${one.record} ${one.level} ${one.date}`}>
                    <StoneStack stones={[stoneOf[one.state]]} size={6} width={22} label={one.state} />
                    <span className={classes.said}>
                      {one.title}
                      <span className={joinClasses(classes.under, 'text-small text-secondary')}>{describe(one)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
          edit={<FieldGrid shape={evidenceShape} values={draft.fields} path="" onChange={draft.change} />}
        />
        {toRate.length === 0 ? null : <SaidAboutIt skill={detail.record} toRate={toRate} />}
      </div>
    </RecordFormScope>
  );
}

interface SaidAboutItProps {
  readonly skill: RecordDetail['record'];
  readonly toRate: readonly FeedbackToRate[];
}

function SaidAboutIt({ skill, toRate }: SaidAboutItProps) {
  return (
    <section className={classes.said} aria-label="Feedback without a level">
      <p className={joinClasses(classes.rule, 'text-small text-secondary')}>
        Said about it. It counts as evidence once you say which level it shows.
      </p>
      <ul className={classes.list}>
        {toRate.map(({ id, title, day }) => (
          <li key={id} className={classes.rated}>
            <span className={classes.said}>
              {title}
              <span className={joinClasses(classes.under, 'text-small text-secondary')}>{formatDate(day)}</span>
            </span>
            <EvidenceLevel skill={skill} record={id} label={`Level shown by ${title}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({ level, date, state }: ShownEvidence): string {
  const parts = [
    `Level ${level}, ${skillLevelLabel(level).toLowerCase()}`,
    formatDate(date),
    state === 'stale' ? 'stale' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
