/** One piece of feedback: the question, what to send, what came back, what it is about, and what you changed. */
import { useState, type ReactNode } from 'react';
import { feedback, feedbackSources } from '../../../shared/domain/feedback.ts';
import { fieldMeta } from '../../../shared/domain/field.ts';
import { textOf, wordsOf } from '../../../shared/domain/field-values.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { lowerFirst, upperFirst } from '../../../shared/domain/first-letter.ts';
import { feedbackState } from '../../../shared/people/feedback-log.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { MarkdownView } from '../../components/markdown-view.tsx';
import { DetailPane } from '../../components/page-frame.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { DraftSaveState } from '../../records/draft-save-state.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import { FieldEditor } from '../../records/field-editor.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { LinksPanel } from '../../records/links-panel.tsx';
import { RecordActions } from '../../records/record-actions.tsx';
import { RecordFormScope } from '../../records/record-form-scope.tsx';
import { shapeOf } from '../../records/shape-of.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import { WritingArea } from '../../records/writing-area.tsx';
import { WritingLedger } from '../../records/writing-ledger.tsx';
import { FeedbackAsk } from './feedback-ask.tsx';
import { FeedbackSkills } from './feedback-skills.tsx';
import classes from './feedback.module.css';

interface FeedbackDetailProps {
  readonly id: string;
  readonly margin: ReactNode;
  readonly onDeleted: () => void;
}

export function FeedbackDetail({ id, margin, onDeleted }: FeedbackDetailProps) {
  const query = useVaultQuery('journal:get', { id });
  if (query.data !== undefined) return <LoadedDetail detail={query.data} margin={margin} onDeleted={onDeleted} />;
  return (
    <DetailPane>
      {query.error === undefined ? null : <ErrorNote error={query.error} onRetry={query.reload} />}
    </DetailPane>
  );
}

const kind = feedback as unknown as RecordKind;
const answerField = { schema: feedback.shape.answer, meta: fieldMeta(feedback.shape.answer) };
const aboutShape = shapeOf(kind, 'from', 'source', 'askedOn', 'remindOn', 'answeredOn', 'followUpOn');
const themesShape = shapeOf(kind, 'themes', 'skills');

interface LoadedDetailProps {
  readonly detail: RecordDetail;
  readonly margin: ReactNode;
  readonly onDeleted: () => void;
}

function LoadedDetail({ detail, margin, onDeleted }: LoadedDetailProps) {
  const draft = useRecordDraft(kind, detail.record);
  const { fields } = draft;
  const [isAboutOpen, setAboutOpen] = useState(false);
  // What was said without being asked for is written down at once.
  const [isAnswerOpen, setAnswerOpen] = useState(fields['answeredOn'] !== '' && fields['answer'] === '');
  const today = todayHere();
  const titleOf = (id: string) => detail.linksTo.find((one) => one.id === id)?.title ?? '';
  const from = titleOf(textOf(fields['from']));
  const themes = wordsOf(fields['themes']);
  const skills = wordsOf(fields['skills']);
  const isWaiting = feedbackState(fields) === 'waiting';
  const writeAnswer = (answer: unknown) => {
    draft.change('answer', answer);
    if (textOf(answer).trim() !== '' && fields['answeredOn'] === '') draft.change('answeredOn', today);
  };
  return (
    <RecordFormScope kind={kind} detail={detail} draft={draft}>
      <DetailPane
        margin={
          <>
            {margin}
            <LinksPanel detail={detail} draft={draft} />
          </>
        }
        footer={
          <>
            <DraftSaveState textToCopy={() => [fields['question'], fields['answer'], fields['changed']].join('\n\n')} />
            <span className={classes.space} />
            <RecordActions kind={kind} detail={detail} draft={draft} onDeleted={onDeleted} />
          </>
        }
      >
        <article className={classes.feedback} aria-label="Feedback" onBlur={() => void draft.flush()}>
          {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
          <WritingArea
            path="question"
            label="What I asked"
            placeholder={isWaiting ? 'What do you want to know?' : 'Nobody asked'}
            value={textOf(fields['question'])}
            look="title"
            onChange={(text) => draft.change('question', text)}
            onLeave={() => void draft.flush()}
          />
          <div className={classes.about}>
            <span className="text-small text-muted">{describe(fields, from)}</span>
            <TextButton size="small" aria-expanded={isAboutOpen} onClick={() => setAboutOpen(!isAboutOpen)}>
              {isAboutOpen ? 'Done' : 'Edit who and when'}
            </TextButton>
          </div>
          {isAboutOpen ? <FieldGrid shape={aboutShape} values={fields} path="" onChange={draft.change} /> : null}
          <div className={classes.sections}>
            {isWaiting && !isAnswerOpen ? <FeedbackAsk draft={draft} from={from} today={today} /> : null}
            <EditableSection
              title="What came back"
              action={isWaiting ? 'Write the answer' : 'Edit'}
              isOpen={isAnswerOpen}
              onToggle={setAnswerOpen}
              view={
                isWaiting ? (
                  <p className="text-small text-muted">Nothing yet. Write it in their words where you can.</p>
                ) : (
                  <MarkdownView text={textOf(fields['answer'])} />
                )
              }
              edit={
                <FieldEditor
                  path="answer"
                  meta={answerField.meta}
                  schema={answerField.schema}
                  value={fields['answer']}
                  onChange={writeAnswer}
                />
              }
            />
            {isWaiting ? null : <WritingLedger shape={feedback.shape} names={['changed']} draft={draft} />}
            <EditableSection
              title="Themes and skills"
              action={themes.length === 0 && skills.length === 0 ? 'Add a theme or a skill' : 'Edit'}
              view={
                themes.length === 0 && skills.length === 0 ? (
                  <p className="text-small text-muted">What is it about, in a word you would use again?</p>
                ) : (
                  <>
                    <TagList tags={themes} />
                    <FeedbackSkills id={detail.record.id} skills={skills} isWaiting={isWaiting} />
                  </>
                )
              }
              edit={<FieldGrid shape={themesShape} values={fields} path="" onChange={draft.change} />}
            />
          </div>
        </article>
      </DetailPane>
    </RecordFormScope>
  );
}

function describe(fields: RecordDetail['record']['fields'], from: string): string {
  const source = feedbackSources.find(({ value }) => value === fields['source'])?.label ?? '';
  const dates = [
    ['asked on', fields['askedOn']],
    ['answered on', fields['answeredOn']],
    ['ask again on', fields['answer'] === '' ? fields['remindOn'] : ''],
    ['follow up on', fields['followUpOn']],
  ].flatMap(([word, day]) => (textOf(day) === '' ? [] : [`${textOf(word)} ${formatDate(textOf(day))}`]));
  const who = from === '' ? source : [from, lowerFirst(source)].filter(Boolean).join(', ');
  const when = dates.join(', ');
  return `${who === '' ? 'From nobody yet' : `From ${who}`}. ${when === '' ? 'Without a day' : upperFirst(when)}.`;
}
