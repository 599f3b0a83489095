/** What keys do on the map, for whatever has the focus there; and moves that are begun at one role and end at the next. */
import { useCallback, useState, type KeyboardEvent } from 'react';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import { navigate } from '../../lib/navigation.ts';
import { removeRecord } from '../../records/with-record.ts';
import { cellBeside, type Cell, type Direction } from './map-cells.ts';
import type { MapSurroundings } from './map-context.ts';

interface MapKeysOptions {
  readonly overview: PathOverview;
  readonly selectedId: string;
  readonly zoom: { readonly onNearer: () => void; readonly onFarther: () => void; readonly onWhole: () => void };
  readonly open: MapSurroundings['open'];
  /** Puts a role into a cell. */
  readonly place: (id: string, cell: Cell) => Promise<void>;
  /** Makes a move, or opens the one there is. */
  readonly connect: (from: string, to: string) => Promise<void>;
}

interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Begins a move at a role, or gives it up if it was begun there. Stays the same function. */
  readonly begin: (id: string) => void;
  /** Opens a role, or ends the move that was begun at another there. */
  readonly choose: (id: string) => void;
  /** Id of the role where a move was begun, '' for none. */
  readonly startId: string;
}

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys without a modifier, beside those of a role or a move that has the focus. */
const zoomKeys: Readonly<Partial<Record<string, keyof MapKeysOptions['zoom']>>> = {
  '+': 'onNearer',
  '=': 'onNearer',
  '-': 'onFarther',
  '0': 'onWhole',
};

export function useMapKeys({ overview, selectedId, zoom, open, place, connect }: MapKeysOptions): MapKeys {
  const [startId, setStartId] = useState('');
  const begin = useCallback((id: string) => setStartId((before) => (before === id ? '' : id)), []);
  const choose = (id: string): void => {
    setStartId('');
    if (startId === '' || startId === id) open({ id, kind: 'career-role' });
    else void connect(startId, id);
  };

  const remove = async (id: string): Promise<void> => {
    if ((await removeRecord(id)) && id === selectedId) navigate({ page: 'path', section: 'lanes' });
  };
  const pressOnRole = (id: string, key: string): boolean => {
    if (key === 'Enter' || key === ' ') choose(id);
    else if (key.toLowerCase() === 'm') begin(id);
    else return false;
    return true;
  };
  const pressOnMark = (mark: HTMLElement, key: string): boolean => {
    const id = mark.dataset['id'] ?? '';
    const isRole = overview.roles.some((role) => role.id === id);
    const isMove = overview.moves.some((move) => move.id === id);
    if ((isRole || isMove) && (key === 'Delete' || key === 'Backspace')) {
      void remove(id);
      return true;
    }
    if (isRole) return pressOnRole(id, key);
    const model = overview.models.find(({ steps }) => steps.some((step) => step.place === id));
    if (model === undefined || (key !== 'Enter' && key !== ' ')) return false;
    open({ id: model.id, kind: 'role-model' });
    return true;
  };
  const pressWithAlt = (mark: HTMLElement, key: string): boolean => {
    const role = overview.roles.find(({ id }) => id === mark.dataset['id']);
    const direction = directions[key];
    if (role === undefined || direction === undefined) return false;
    const cell = cellBeside(overview.layout, role, direction);
    if (cell !== null) void place(role.id, cell);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const zoomTo = zoomKeys[event.key];
    const isGivingUp = event.key === 'Escape' && startId !== '';
    if (event.altKey) {
      if (!pressWithAlt(event.target, event.key)) return;
    } else if (zoomTo !== undefined) zoom[zoomTo]();
    else if (isGivingUp) setStartId('');
    else if (!pressOnMark(event.target, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onKeyDown, begin, choose, startId };
}
