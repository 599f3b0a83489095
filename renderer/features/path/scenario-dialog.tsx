/** A new scenario: its name, from where to where, and one of the ways that the moves of the map offer. */
import { useState, type FormEvent } from 'react';
import { Button, Modal, TextInput } from '@mantine/core';
import type { AppError } from '../../../shared/errors.ts';
import { findWays } from '../../../shared/path/find-ways.ts';
import { estimatePath } from '../../../shared/path/path-time.ts';
import type { MapMove, PathOverview } from '../../../shared/path/path-overview.ts';
import dialog from '../../components/dialog.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { createRecord } from '../../lib/journal-store.ts';
import type { PathViewProps } from './path-view.ts';
import { countMoves } from './scenario-words.ts';
import classes from './scenario-dialog.module.css';

interface ScenarioDialogProps {
  readonly view: PathViewProps;
  readonly onClose: () => void;
}

/** A scenario that has its moves stands out once it is made; one that is still to be given them is opened. */
export function ScenarioDialog({ view, onClose }: ScenarioDialogProps) {
  const { overview, onSelect, onScenario } = view;
  const { roles, moves } = overview;
  const [name, setName] = useState('');
  const [from, setFrom] = useState(() => roles.find((role) => role.state === 'current')?.id ?? '');
  const [to, setTo] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const ways = findWays(moves, from, to);
  const way = ways[chosen];
  const options = roles.map((role) => ({ value: role.id, label: role.title }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const fields = { name: name.trim(), startsAt: from, moves: (way ?? []).map((move) => move.id) };
    const made = await createRecord('scenario', fields);
    setSaving(false);
    if (!made.ok) return setError(made.error);
    onClose();
    if (way === undefined) onSelect(made.value);
    else onScenario(made.value.id);
  };

  return (
    <Modal opened onClose={onClose} title="New scenario" size={520} transitionProps={{ duration: 0 }}>
      <form className={dialog.body} autoComplete="off" onSubmit={(event) => void save(event)}>
        <TextInput
          label="Name"
          placeholder="Stay the course"
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.ends}>
          <PickOne
            label="From"
            value={from}
            options={options}
            any="Choose a role"
            onChange={(role) => {
              setFrom(role);
              setChosen(0);
            }}
          />
          <PickOne
            label="To"
            value={to}
            options={options.filter((one) => one.value !== from)}
            any="Choose a role"
            onChange={(role) => {
              setTo(role);
              setChosen(0);
            }}
          />
        </div>
        {from === '' || to === '' ? (
          <p className="text-small text-secondary">Choose both roles to see the ways between them.</p>
        ) : (
          <fieldset className={classes.ways}>
            <legend>{ways.length === 0 ? 'No move of the map leads there yet' : 'Ways that the map offers'}</legend>
            {ways.map((offered, index) => (
              <WayChoice
                key={offered.map((move) => move.id).join(' ')}
                title={nameRoles(offered, overview)}
                about={describeWay(offered, from, todayHere())}
                isChosen={index === chosen}
                onChoose={() => setChosen(index)}
              />
            ))}
            <WayChoice
              title="I will add the moves myself"
              about="Opens the scenario, where you choose its moves or make new ones."
              isChosen={way === undefined}
              onChoose={() => setChosen(ways.length)}
            />
          </fieldset>
        )}
        {error === null ? null : <ErrorNote error={error} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={isSaving} disabled={name.trim() === ''}>
            Add scenario
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface WayChoiceProps {
  readonly title: string;
  readonly about: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function WayChoice({ title, about, isChosen, onChoose }: WayChoiceProps) {
  return (
    <label className={classes.way} data-is-chosen={isChosen || undefined}>
      <input className="covered" type="radio" name="way" checked={isChosen} onChange={onChoose} />
      <span className={classes.title}>{title}</span>
      <span className="text-small text-secondary">{about}</span>
    </label>
  );
}

/** "Planning lead, then Head of planning". */
function nameRoles(way: readonly MapMove[], { roles }: PathOverview): string {
  const titles = way.map((move) => roles.find((role) => role.id === move.to)?.title ?? 'A role that is gone');
  return titles.join(', then ');
}

/** "2 moves, likely 46 months (33 to 62)". */
function describeWay(way: readonly MapMove[], from: string, today: string): string {
  const { end } = estimatePath(way, from, today);
  const months =
    end === null
      ? 'months not estimated yet'
      : `likely ${end.likely.months} months (${end.earliest.months} to ${end.late.months})`;
  return `${countMoves(way.length)}, ${months}`;
}
