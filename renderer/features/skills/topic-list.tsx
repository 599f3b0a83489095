/** The topics in words, in the order of their numbers; the one that is picked says why, and can be moved to another ring. */
import { Button } from '@mantine/core';
import { topicStances } from '../../../shared/domain/emerging-topic.ts';
import { textOf, wordsOf } from '../../../shared/domain/field-values.ts';
import { DueChip } from '../../components/due-chip.tsx';
import { joinClasses } from '../../components/join-classes.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Segments } from '../../components/segments.tsx';
import { formatDayNear } from '../../lib/dates.ts';
import { updateRecord, useVaultQuery } from '../../lib/journal-store.ts';
import { describeHorizon, readStance, stanceLabel, type Topic } from './read-topic.ts';
import lines from '../../records/row-lines.module.css';
import radar from './topic-radar.module.css';
import classes from './topics-view.module.css';

interface TopicListProps {
  readonly topics: readonly Topic[];
  readonly pickedId: string;
  /** The picked one is told in full here; else it is being written elsewhere. */
  readonly isOpen: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onPick: (id: string) => void;
  readonly onEdit: (id: string) => void;
}

export function TopicList({ topics, pickedId, isOpen, today, onPick, onEdit }: TopicListProps) {
  return (
    <ol className={classes.list} aria-label="Topics">
      {topics.map((topic, index) => {
        const { id, name, stance, horizonMonths, nextStep, revisitOn } = topic;
        const isPicked = id === pickedId;
        const isToldInFull = isPicked && isOpen;
        return (
          <li key={id} data-is-on={isPicked || undefined}>
            <RowButton className={classes.row} aria-expanded={isToldInFull} onClick={() => onPick(id)}>
              <span className={joinClasses(radar.badge, 'number')} data-stance={stance}>
                {index + 1}
              </span>
              <span className={classes.words}>
                <span className={lines.title}>{name}</span>
                <span className="text-small text-secondary">
                  {[stanceLabel(stance), describeHorizon(horizonMonths)].filter(Boolean).join(', ')}
                </span>
                {nextStep === '' || isToldInFull ? null : <span className="text-small text-secondary">{nextStep}</span>}
                {revisitOn === '' ? null : (
                  <DueChip when={revisitOn < today ? 'late' : revisitOn === today ? 'today' : 'later'}>
                    Look again: {formatDayNear(revisitOn, today)}
                  </DueChip>
                )}
              </span>
            </RowButton>
            {isToldInFull ? <PickedTopic id={id} onEdit={() => onEdit(id)} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function PickedTopic({ id, onEdit }: { readonly id: string; readonly onEdit: () => void }) {
  const record = useVaultQuery('journal:get', { id }).data?.record;
  if (record === undefined) return null;
  const { fields } = record;
  const facts = [
    ['Signal', textOf(fields['signal'])],
    ['Source', textOf(fields['source'])],
    ['Asks for', wordsOf(fields['skills']).join(', ')],
    ['Next step', textOf(fields['nextStep'])],
  ].filter(([, said]) => said !== '');
  return (
    <div className={classes.picked}>
      <div className={classes.actions}>
        <Segments
          label="What I do"
          value={readStance(fields['stance'])}
          options={topicStances}
          onChange={(next) => void updateRecord(record, { stance: next }, 'Move a topic')}
        />
        <Button size="xs" onClick={onEdit}>
          Edit topic
        </Button>
      </div>
      <dl className={classes.facts}>
        {facts.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
