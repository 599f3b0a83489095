/** The power map around me: how near everybody is, along the ties of some layers, and the way to whoever decides. */
import { useMemo, useState } from 'react';
import { Checkbox, NativeSelect } from '@mantine/core';
import { person } from '../../../shared/domain/person.ts';
import { powerLayers, type PowerLayer } from '../../../shared/domain/tie-kinds.ts';
import { aroundMe } from '../../../shared/power/around-me.ts';
import { tellSteps } from '../../../shared/power/arrange-around.ts';
import { meId } from '../../../shared/power/read-network.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Legend } from '../../components/legend.tsx';
import { AroundEdge } from './around-edge.tsx';
import { AroundPicture, mostDrawn } from './around-picture.tsx';
import { AddPerson } from './grid-start.tsx';
import { TieLegend } from './layer-marks.tsx';
import { layerNames } from './layer-picker.tsx';
import type { PowerViewProps } from './power-view.ts';
import classes from './around-view.module.css';

/** Further along the slider stands everybody. */
const mostSteps = 3;

export function AroundView(view: PowerViewProps) {
  const { overview, selectedId, onSelect, onClose } = view;
  const [layers, setLayers] = useState<readonly PowerLayer[]>(powerLayers.map(({ value }) => value));
  const [steps, setSteps] = useState<number | null>(overview.people.length > mostDrawn ? 2 : null);
  const [decisionId, setDecisionId] = useState('');
  const people = useMemo(() => new Map(overview.people.map((one) => [one.id, one])), [overview.people]);
  const { people: everybody, ties, decisions } = overview;
  const neighbourhood = useMemo(
    () => aroundMe({ people: everybody, ties }, { me: meId, layers, steps }),
    [everybody, ties, layers, steps],
  );
  const chain = decisions.find(({ id }) => id === decisionId)?.chain ?? null;
  const open = (id: string) => (id === meId ? onClose() : onSelect({ id, kind: person.name }));
  if (everybody.length === 1) {
    return (
      <div className={classes.page}>
        <EmptyState
          sentence="Who is near you, and who leads on from them? Write down the first person, then what is between you in the table."
          action={<AddPerson />}
        />
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <fieldset className={classes.layers}>
          <legend>Layers</legend>
          {powerLayers.map(({ value }) => (
            <Checkbox
              key={value}
              size="xs"
              label={layerNames[value]}
              checked={layers.includes(value)}
              onChange={(event) =>
                setLayers(event.currentTarget.checked ? [...layers, value] : layers.filter((one) => one !== value))
              }
            />
          ))}
        </fieldset>
        <label className={classes.slider}>
          Neighbourhood
          <input
            type="range"
            min={1}
            max={mostSteps + 1}
            step={1}
            value={steps ?? mostSteps + 1}
            aria-valuetext={steps === null ? 'All' : tellSteps(steps)}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value);
              setSteps(chosen > mostSteps ? null : chosen);
            }}
          />
          <output>{steps === null ? 'All' : tellSteps(steps)}</output>
        </label>
        {decisions.length === 0 ? null : (
          <label className={classes.decision}>
            My way to
            <NativeSelect
              size="xs"
              data={[
                { value: '', label: 'No decision chosen' },
                ...decisions.map(({ id, what }) => ({ value: id, label: what || 'Untitled decision right' })),
              ]}
              value={decisionId}
              onChange={(event) => setDecisionId(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <AroundPicture
        people={people}
        neighbourhood={neighbourhood}
        way={chain?.steps ?? noSteps}
        selectedId={selectedId}
        onOpen={open}
      />
      <Legend label="What the lines mean">
        <TieLegend drawn={new Set(neighbourhood.ties.map(({ kind }) => kind))} />
        {neighbourhood.ties.length === 0 ? null : <li>the thicker, the stronger</li>}
      </Legend>
      <AroundEdge people={people} neighbourhood={neighbourhood} steps={steps} chain={chain} onOpen={open} />
    </div>
  );
}

const noSteps: readonly never[] = [];
