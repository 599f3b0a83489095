/** Promises both ways: the open ones first, ticked off where they stand. */
import { rowsOf } from '../../../shared/domain/field-values.ts';
import { compareText } from '../../../shared/compare-text.ts';
import { formatDate } from '../../lib/dates.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DatedLines, TickLine } from '../../records/dated-lines.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { readPromises } from './person-fields.ts';
import { personKind } from './person-kind.ts';

interface PersonPromisesProps {
  readonly draft: RecordDraft;
  /** YYYY-MM-DD: the day a promise that is ticked was kept on. */
  readonly today: string;
}

export function PersonPromises({ draft, today }: PersonPromisesProps) {
  const promises = readPromises(draft)
    .map((promise, index) => ({ ...promise, index }))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const tick = (index: number, isKept: boolean) => {
    const rows = rowsOf(draft.fields['promises']);
    const doneOn = isKept ? today : '';
    draft.change(
      'promises',
      rows.map((row, at) => (at === index ? { ...row, doneOn } : row)),
      { now: true },
    );
  };
  return (
    <EditableSection
      title="Promises"
      action={promises.length === 0 ? 'Add a promise' : 'Edit promises'}
      view={
        promises.length === 0 ? (
          <p className="text-small text-muted">What did you say you would do for each other, and by when?</p>
        ) : (
          <DatedLines>
            {promises.map(({ index, what, side, by, doneOn }) => (
              <TickLine
                key={index}
                label={what || 'A promise without words'}
                {...{ day: by, doneOn, today }}
                when={[side === 'mine' ? 'yours' : 'theirs', describeDay(by, doneOn)].filter(Boolean).join(', ')}
                onTick={(isKept) => tick(index, isKept)}
              />
            ))}
          </DatedLines>
        )
      }
      edit={<BoundField kind={personKind} draft={draft} name="promises" />}
    />
  );
}

function describeDay(by: string, doneOn: string): string {
  if (doneOn !== '') return `kept ${formatDate(doneOn)}`;
  return by === '' ? '' : `by ${formatDate(by)}`;
}

/** Open ones by their day, those without one after them; then the kept ones. */
const sortKey = ({ by, doneOn }: { readonly by: string; readonly doneOn: string }) =>
  `${doneOn === '' ? '0' : '1'} ${by || '9999'}`;
