/** Me in the middle and others around me, nearer the fewer steps there are: stones to go through by arrow keys. */
import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { tieKindMeta } from '../../../shared/domain/tie-kinds.ts';
import { keepNearest, type Neighbourhood } from '../../../shared/power/around-me.ts';
import { arrangeAround, tellSteps } from '../../../shared/power/arrange-around.ts';
import type { InfluenceStep } from '../../../shared/power/influence-chain.ts';
import { hasRoom } from '../../../shared/power/layout-around.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import { TextButton } from '../../components/text-button.tsx';
import { navigate } from '../../lib/navigation.ts';
import { isArrow, stoneBeside } from './around-keys.ts';
import { AroundLines } from './around-lines.tsx';
import { stoneIdOf } from './grid-drag.ts';
import { Stone } from './stone.tsx';
import classes from './around-view.module.css';

interface AroundPictureProps {
  readonly people: ReadonlyMap<string, MapPerson>;
  readonly neighbourhood: Neighbourhood;
  readonly way: readonly InfluenceStep[];
  readonly selectedId: string;
  /** Opens a person; me closes whoever is open. */
  readonly onOpen: (id: string) => void;
}

/** More people at once, me among them, are not told apart. */
export const mostDrawn = 61;
/** An ellipse that a stone fits into with a little air. */
const box = { width: 44, height: 32 } as const;

export function AroundPicture({ people, neighbourhood: whole, way, selectedId, onOpen }: AroundPictureProps) {
  const { ref: measured, ...measure } = useElementSize<HTMLDivElement>();
  const [width, height] = [Math.floor(measure.width), Math.floor(measure.height)];
  const scroll = useRef<HTMLDivElement>(null);
  const frame = useMergedRef(measured, scroll);
  const [focusedId, setFocusedId] = useState(meId);
  const [hasFocus, setHasFocus] = useState(false);
  const [pointedId, setPointedId] = useState('');
  const neighbourhood = useMemo(() => {
    const room = { width, height };
    const isEnough = (rings: Neighbourhood['rings']) =>
      rings.flat().length <= mostDrawn && hasRoom(rings, { box, room });
    return keepNearest(whole, { isEnough, keep: new Set(way.flatMap(({ from, to }) => [from, to])) });
  }, [whole, way, width, height]);
  const { rings, ties, left } = neighbourhood;
  const arrangement = useMemo(
    () => arrangeAround({ rings, ties }, (id) => people.get(id)?.name ?? '', { box, room: { width, height } }),
    [rings, ties, people, width, height],
  );
  const { places, sides } = arrangement;
  useLayoutEffect(() => {
    const element = scroll.current;
    element?.scrollTo((arrangement.width - element.clientWidth) / 2, (arrangement.height - element.clientHeight) / 2);
  }, [arrangement]);
  const reachable = places.has(focusedId) ? focusedId : meId;
  const onWay = new Set(way.flatMap(({ from, to }) => [from, to]));
  const hiddenNames = [...sides.values()].filter((side) => side === null).length;

  const goOn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const tied = new Set(ties.flatMap(({ from, to }) => (from === reachable ? [to] : to === reachable ? [from] : [])));
    const next = stoneBeside(event.key, reachable, { places, tied });
    if (next !== null) event.currentTarget.querySelector<HTMLElement>(`[data-stone="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={frame}
        className={classes.frame}
        data-is-larger={arrangement.width > width || arrangement.height > height || undefined}
      >
        {width === 0 ? null : (
          <div
            role="group"
            aria-label="Around me"
            aria-description="Arrow keys go from stone to stone, Enter opens the person."
            className={classes.picture}
            style={{ '--width': `${arrangement.width}px`, '--height': `${arrangement.height}px` } as CSSProperties}
            onKeyDown={goOn}
            onClick={(event) => {
              const id = stoneIdOf(event.target);
              if (id !== '') onOpen(id);
            }}
            onFocus={(event) => {
              setFocusedId(stoneIdOf(event.target));
              setHasFocus(event.target.matches(':focus-visible'));
            }}
            onBlur={() => setHasFocus(false)}
            onPointerOver={(event) => setPointedId(stoneIdOf(event.target))}
            onPointerLeave={() => setPointedId('')}
          >
            <AroundLines arrangement={arrangement} way={way} activeId={pointedId || (hasFocus ? reachable : '')} />
            {rings.flatMap((ring, steps) =>
              ring.map((id) => {
                const person = people.get(id)!;
                const { x, y } = places.get(id)!;
                return (
                  <Stone
                    key={id}
                    person={person}
                    x={x}
                    y={y}
                    side={sides.get(id) ?? null}
                    label={
                      id === meId
                        ? 'Me'
                        : `${person.name}, ${tellSteps(steps)} from you${tellTies(id, neighbourhood, people)}`
                    }
                    isOpen={id === selectedId}
                    isReachable={id === reachable}
                    isOnWay={onWay.has(id)}
                  />
                );
              }),
            )}
          </div>
        )}
      </div>
      {width === 0 || left.length === 0 ? null : (
        <p className={classes.note}>
          The {places.size - 1} nearest and most strongly tied are drawn. {left.length} more{' '}
          {left.length === 1 ? 'has' : 'have'} no room here.{' '}
          <TextButton size="small" onClick={() => navigate({ page: 'power', section: 'table' })}>
            Open the table
          </TextButton>
        </p>
      )}
      {width === 0 || hiddenNames === 0 ? null : (
        <p className={classes.note}>
          {hiddenNames === 1 ? 'One name has' : `${hiddenNames} names have`} no room here. Point at a stone, or reach it
          with the arrow keys, to read its name.
        </p>
      )}
    </>
  );
}

/** More would not be listened to. */
const mostTold = 4;

/** "; Marit Vos advises Jonas Adeyemi, …"; '' for none. */
function tellTies(id: string, { ties }: Neighbourhood, people: AroundPictureProps['people']): string {
  const own = ties.filter(({ from, to }) => from === id || to === id);
  const told = own
    .slice(0, mostTold)
    .map(({ kind, from, to }) => tieKindMeta(kind).tell(people.get(from)!.name, people.get(to)!.name));
  const more = own.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].map((one) => `; ${one}`).join('');
}
