/** One role model: the way in a line, and what can be done with it. */
import { Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Change } from '../../../shared/domain/change.ts';
import { wayToMap } from '../../../shared/models/way-to-map.ts';
import type { ModelView, PathOverview } from '../../../shared/path/path-overview.ts';
import { TextButton } from '../../components/text-button.tsx';
import { applyChanges, undo } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { nameInStep } from '../../lib/step-name.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { showToast } from '../../lib/toasts.ts';
import type { PathViewProps } from './path-view.ts';
import classes from './models-view.module.css';

interface ModelRowProps {
  readonly model: ModelView;
  readonly view: PathViewProps;
}

export function ModelRow({ model, view }: ModelRowProps) {
  const { overview, overlaid, onOverlay, onSelect, selectedId } = view;
  const { id, name, steps } = model;
  const isShown = overlaid.includes(id);
  const isSelected = id === selectedId;
  const show = () => {
    if (!isShown) onOverlay([...overlaid, id]);
    navigate({ page: 'path', section: 'lanes' });
  };
  return (
    <li className={classes.model} data-is-on={isSelected || undefined}>
      <button
        type="button"
        className={`${classes.name ?? ''} opens`}
        aria-current={isSelected || undefined}
        onClick={() => onSelect({ id, kind: 'role-model' })}
      >
        {name}
      </button>
      <Checkbox
        className={classes.check ?? ''}
        label="On the map"
        aria-label={`${name} on the map`}
        checked={isShown}
        onChange={() => onOverlay(isShown ? overlaid.filter((one) => one !== id) : [...overlaid, id])}
      />
      {steps.length === 0 ? (
        <p className={classes.way}>No step is written down yet. Open {name} and add the roles you know of.</p>
      ) : (
        <ol className={classes.way} aria-label={`Way of ${name}`}>
          {steps.map(({ role, organisation, startDate }, index) => (
            <li key={index} title={organisation}>
              {index === 0 ? null : <IconArrowRight size={13} stroke={1.6} aria-hidden />}
              {role || organisation || 'Untitled role'} <span className={classes.year}>{startDate.slice(0, 4)}</span>
            </li>
          ))}
        </ol>
      )}
      {steps.length === 0 ? null : (
        <div className={classes.links}>
          <TextButton size="small" aria-label={`Show ${name} on the map`} onClick={show}>
            Show on the map
          </TextButton>
          <TextButton
            size="small"
            aria-label={`Start from the way of ${name}`}
            onClick={() => void addWay(model, overview)}
          >
            Start from this way
          </TextButton>
        </div>
      )}
    </li>
  );
}

/** Adds what the map does not have of a way, as one step to undo. */
async function addWay(model: ModelView, overview: PathOverview): Promise<void> {
  const made = wayToMap(model, overview, () => crypto.randomUUID());
  if (made.length === 0) {
    showToast(`Every step of ${model.name} is on the map already.`);
    return;
  }
  const label = `Add the way of ${nameInStep(model.name)}`;
  const applied = await applyChanges(
    label,
    made.map((record) => ({ ...record, base: null }) as Change),
  );
  if (!isDone(applied)) return;
  const roles = made.filter(({ kind }) => kind === 'career-role').length;
  const moves = made.length - roles;
  const added = [count(roles, 'role'), count(moves, 'move')].filter(Boolean).join(' and ');
  showToast(`${added} added to the map.`, { action: { label: 'Undo', run: () => void undo() } });
}

const count = (number: number, word: string) => (number === 0 ? '' : `${number} ${number === 1 ? word : `${word}s`}`);
