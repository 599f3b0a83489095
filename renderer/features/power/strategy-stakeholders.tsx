/** Who has a say: where they stand on the map, what they want, why they would help or resist, and your answer. */
import { Select } from '@mantine/core';
import { inWords } from '../../../shared/domain/number-words.ts';
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import { fieldMeta } from '../../../shared/domain/field.ts';
import { rowsOf } from '../../../shared/domain/field-values.ts';
import { politicalStrategy, stakeholderShape, stances } from '../../../shared/domain/political-strategy.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import { leastWeight, stakeholderFrom, stakeholdersToTake } from '../../../shared/power/stakeholders.ts';
import { Tag } from '../../components/tag-list.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { undo, updateRecord } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { withRecord } from '../../records/with-record.ts';
import classes from './strategy-detail.module.css';

interface Stakeholder {
  /** Id of a person; '' while nobody is chosen. */
  readonly person: string;
  readonly stance: string;
  readonly interest: string;
  readonly motivation: string;
  readonly resistance: string;
  readonly response: string;
}

interface StrategyStakeholdersProps {
  /** Of the strategy. */
  readonly id: string;
  readonly draft: RecordDraft;
  readonly stakeholders: readonly Stakeholder[];
  /** Of the map. */
  readonly people: readonly MapPerson[];
}

const kind = politicalStrategy as unknown as RecordKind;

export function StrategyStakeholders({ id, draft, stakeholders, people }: StrategyStakeholdersProps) {
  const toTake = stakeholdersToTake(people, rowsOf(draft.fields['stakeholders']));
  const others = people.filter((one) => one.id !== meId && stakeholders.every(({ person }) => person !== one.id));
  const takeAll = async () => {
    let taken = 0;
    const isDone = await withRecord(id, (record) => {
      const rows = rowsOf(record.fields['stakeholders']);
      const more = stakeholdersToTake(people, rows);
      taken = more.length;
      const fields = { stakeholders: [...rows, ...more.map(stakeholderFrom)] };
      return updateRecord(record, fields, 'Take stakeholders from the map');
    });
    if (!isDone) return;
    const count = taken === 1 ? 'One person' : `${upperFirst(inWords(taken))} people`;
    showToast(`${count} taken from the map.`, { action: { label: 'Undo', run: () => void undo() } });
  };
  const addOne = (chosen: string | null) => {
    const person = others.find((one) => one.id === chosen);
    if (person === undefined) return;
    draft.change('stakeholders', [...rowsOf(draft.fields['stakeholders']), stakeholderFrom(person)], { now: true });
  };
  return (
    <EditableSection
      title="Stakeholders"
      action={stakeholders.length === 0 ? 'Add by hand' : 'Edit stakeholders'}
      view={
        <>
          {stakeholders.length === 0 ? (
            <p className="text-small text-muted">Who decides, who is asked, and whose work does it touch?</p>
          ) : (
            <ul className={classes.stakeholders}>
              {stakeholders.map((one, index) => (
                <StakeholderLine key={index} stakeholder={one} person={people.find(({ id }) => id === one.person)} />
              ))}
            </ul>
          )}
          <div className={classes.adding}>
            {others.length === 0 ? null : (
              <Select
                size="xs"
                aria-label="Add a stakeholder"
                placeholder="Add somebody of the map"
                searchable
                data={others.map(({ id, name }) => ({ value: id, label: name }))}
                nothingFoundMessage="Nobody of that name."
                value={null}
                onChange={addOne}
              />
            )}
            {toTake.length === 0 ? null : (
              <TextButton
                size="small"
                title={`Those who weigh ${leastWeight} or more: ${toTake.map(({ name }) => name).join(', ')}`}
                onClick={() => void takeAll()}
              >
                Take them from the map
              </TextButton>
            )}
          </div>
        </>
      }
      edit={<BoundField kind={kind} draft={draft} name="stakeholders" />}
    />
  );
}

const written = ['interest', 'motivation', 'resistance', 'response'] as const;

interface StakeholderLineProps {
  readonly stakeholder: Stakeholder;
  /** Undefined where nobody is chosen, or they are gone. */
  readonly person: MapPerson | undefined;
}

function StakeholderLine({ stakeholder, person }: StakeholderLineProps) {
  const stance = stances.find(({ value }) => value === stakeholder.stance)?.label;
  const said = written.filter((name) => stakeholder[name] !== '');
  const name = person?.name ?? (stakeholder.person === '' ? 'Nobody chosen yet' : 'Somebody who is gone');
  return (
    <li>
      <div className={classes.who}>
        <h3>{name}</h3>
        {stance === undefined ? null : <Tag>{stance}</Tag>}
        <span className="text-small text-muted">{person === undefined ? '' : describePlace(person)}</span>
      </div>
      {said.length === 0 ? (
        <p className="text-small text-muted">What do they want out of it? Write it under “Edit stakeholders”.</p>
      ) : (
        <dl className={classes.said}>
          {said.map((name) => (
            <div key={name}>
              <dt>{fieldMeta(stakeholderShape[name]).label}</dt>
              <dd>{stakeholder[name]}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function describePlace({ weight, support }: MapPerson): string {
  if (weight === null && support === null) return 'not on the grid yet';
  const parts = [
    weight === null ? '' : `weighs ${weight} of 10`,
    support === null ? '' : `stands ${support} of 10 for you`,
  ];
  return parts.filter(Boolean).join(', ');
}
