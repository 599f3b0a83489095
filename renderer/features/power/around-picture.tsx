/** Me in the middle and others around me, nearer the fewer steps there are: stones to go through by arrow keys. */
import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { tieKindMeta } from '../../../shared/domain/tie-kinds.ts';
import type { Neighbourhood } from '../../../shared/power/around-me.ts';
import type { InfluenceStep } from '../../../shared/power/influence-chain.ts';
import { layoutAround } from '../../../shared/power/layout-around.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import { isArrow, stoneBeside } from './around-keys.ts';
import { AroundLines, tellSteps } from './around-lines.tsx';
import { initialsOf } from '../../../shared/people/initials.ts';
import { toneOf } from '../../../shared/power/grid-places.ts';
import classes from './around-view.module.css';

interface AroundPictureProps {
  readonly people: ReadonlyMap<string, MapPerson>;
  readonly neighbourhood: Neighbourhood;
  readonly way: readonly InfluenceStep[];
  readonly selectedId: string;
  /** Opens a person; me closes whoever is open. */
  readonly onOpen: (id: string) => void;
}

/** With more people than this, names would take more room than there is: they show when a stone is pointed at. */
export const mostNames = 60;
/** What the name of the lowest stone takes up below it. */
const below = 18;
/** What a stone takes up, in pixels: with a name of two lines below it, and alone. */
const boxes = { named: { width: 108, height: 66 }, bare: { width: 46, height: 34 } } as const;

export function AroundPicture({ people, neighbourhood, way, selectedId, onOpen }: AroundPictureProps) {
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>();
  const scroll = useRef<HTMLDivElement>(null);
  const frame = useMergedRef(measured, scroll);
  const [focusedId, setFocusedId] = useState(meId);
  const { rings, ties } = neighbourhood;
  const isNamed = rings.flat().length <= mostNames;
  const layout = useMemo(
    () =>
      layoutAround(
        { rings, ties },
        {
          box: isNamed ? boxes.named : boxes.bare,
          room: { width: Math.floor(width), height: Math.floor(height) - below },
        },
      ),
    [rings, ties, isNamed, width, height],
  );
  useLayoutEffect(() => {
    const element = scroll.current;
    element?.scrollTo((layout.width - element.clientWidth) / 2, (layout.height - element.clientHeight) / 2);
  }, [layout]);
  const reachable = layout.places.has(focusedId) ? focusedId : meId;
  const onWay = new Set(way.flatMap(({ from, to }) => [from, to]));

  const goOn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const tied = new Set(ties.flatMap(({ from, to }) => (from === reachable ? [to] : to === reachable ? [from] : [])));
    const next = stoneBeside(event.key, reachable, { places: layout.places, tied });
    if (next !== null) event.currentTarget.querySelector<HTMLElement>(`[data-stone="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div ref={frame} className={classes.frame}>
      {width === 0 ? null : (
        <div
          role="group"
          aria-label="Around me"
          aria-description="Arrow keys go from stone to stone, Enter opens the person."
          className={classes.picture}
          style={{ '--width': `${layout.width}px`, '--height': `${layout.height + below}px` } as CSSProperties}
          onKeyDown={goOn}
        >
          <AroundLines layout={layout} ties={ties} way={way} />
          {rings.flatMap((ring, steps) =>
            ring.map((id) => {
              const person = people.get(id)!;
              const { x, y } = layout.places.get(id)!;
              return (
                <button
                  key={id}
                  type="button"
                  className={classes.stone}
                  data-stone={id}
                  data-tone={id === meId ? 'me' : toneOf(person.support)}
                  data-is-on-way={onWay.has(id) || undefined}
                  data-is-behind={(way.length > 0 && !onWay.has(id)) || undefined}
                  tabIndex={id === reachable ? 0 : -1}
                  aria-label={
                    id === meId
                      ? 'Me'
                      : `${person.name}, ${tellSteps(steps)} from you${tellTies(id, neighbourhood, people)}`
                  }
                  aria-current={id === selectedId || undefined}
                  style={{ '--x': `${x}px`, '--y': `${y}px` } as CSSProperties}
                  onFocus={() => setFocusedId(id)}
                  onClick={() => onOpen(id)}
                >
                  {id === meId ? 'Me' : initialsOf(person.name)}
                  {id === meId ? null : (
                    <span className={classes.name} data-is-hidden={!isNamed || undefined}>
                      {person.name}
                    </span>
                  )}
                </button>
              );
            }),
          )}
        </div>
      )}
    </div>
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
