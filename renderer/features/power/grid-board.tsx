/** The grid itself: stones that are dragged or moved by keys, lines between them, those without a place below. */
import { Fragment, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useElementSize } from '@mantine/hooks';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { stoneIdOf, useStoneDrag, type StoneDrag } from './grid-drag.ts';
import { moveByKey } from './grid-keys.ts';
import { isTieOf, layGrid, linesAround, noPlace, type GridContent } from '../../../shared/power/grid-layout.ts';
import { Corners, EarlierPlaces, GridLines, isFaintFor, Target } from './grid-lines.tsx';
import type { Pile } from '../../../shared/power/grid-piles.ts';
import { isSamePlace, placeAt, placeOf, pointOf, quadrantOf, type Place } from '../../../shared/power/grid-places.ts';
import { PileGround, pileIdOf, PileStone } from './pile-stone.tsx';
import { Stone } from './stone.tsx';
import { useOpenPile } from './use-open-pile.ts';
import classes from './grid-board.module.css';

interface GridBoardProps {
  /** Stays the same while nothing of it changes. */
  readonly content: GridContent;
  /** Id of the person who is open beside the grid, '' for none. */
  readonly selectedId: string;
  readonly onOpen: (id: string) => void;
  /** `isStep`: by a key, one of several that are one move. */
  readonly onPlace: (person: MapPerson, place: Place, isStep: boolean) => void;
}

export function GridBoard({ content, selectedId, onOpen, onPlace }: GridBoardProps) {
  const { people } = content;
  const { ref: plot, width, height } = useElementSize();
  const board = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const [pointedId, setPointedId] = useState('');
  const [focusedId, setFocusedId] = useState('');
  /** Whom the last key moved; until the focus goes elsewhere. */
  const [keyedId, setKeyedId] = useState('');
  const layout = useMemo(() => layGrid(content, { width, height }), [content, width, height]);
  const { size, points, piles, lines, moved, sides } = layout;
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  const personOf = (id: string) => byId.get(id);
  const { opened, spread, pileOf, open, close, isInOpened } = useOpenPile(layout, byId);

  const targetOf = ({ id, origin, shift }: StoneDrag): Place | null => {
    const to = { x: origin.x + shift.x, y: origin.y + shift.y };
    return !points.has(id) && to.y > size.height ? null : placeAt(to, size);
  };
  const place = (person: MapPerson | undefined, at: Place | null, isStep: boolean) => {
    if (person === undefined || at === null) return;
    const before = placeOf(person);
    if (before === null || !isSamePlace(before, at)) onPlace(person, at, isStep);
  };
  const { drag, cancel, handlers } = useStoneDrag({
    onOpen,
    onDrop: (dropped) => place(personOf(dropped.id), targetOf(dropped), false),
    originOf: (id, stone) => {
      const known = placeOf(personOf(id) ?? noPlace);
      if (known !== null) return spread?.points.get(id) ?? pointOf(known, size);
      const [box, ground] = [
        stone.getBoundingClientRect(),
        board.current?.querySelector('[data-plot]')?.getBoundingClientRect() ?? new DOMRect(),
      ];
      return { x: box.x + box.width / 2 - ground.x, y: box.y + box.height / 2 - ground.y };
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moveByKey(event, people);
    if (event.key === 'Escape' && drag !== null) cancel();
    else if (event.key === 'Escape' && opened !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`button[data-pile="${opened.id}"]`)?.focus();
      close();
    } else if (move === null) return;
    else {
      setKeyedId(move.person.id);
      // Wherever they come to, they are seen.
      open(move.person.id);
      place(move.person, move.place, true);
    }
    event.preventDefault();
  };
  // A stone that is placed by keys leaves the row below for the plot, and takes the focus along.
  useEffect(() => {
    if (keyedId === '' || document.activeElement !== document.body) return;
    board.current?.querySelector<HTMLElement>(`[data-stone="${CSS.escape(keyedId)}"]`)?.focus();
  }, [keyedId, people]);

  const activeId = drag?.id ?? (pointedId || focusedId);
  const draggedId = drag?.id;
  const still = useMemo(
    () => ({
      lines: lines.filter(({ tie }) => !isTieOf(tie, activeId)),
      moved: moved.filter(({ id }) => id !== draggedId),
    }),
    [lines, moved, activeId, draggedId],
  );
  const rest = drag === null ? undefined : pileOf(drag.id) === undefined ? points.get(drag.id) : drag.origin;
  const lifted = drag === null || rest === undefined ? null : { x: rest.x + drag.shift.x, y: rest.y + drag.shift.y };
  const active =
    lifted === null ? lines.filter(({ tie }) => isTieOf(tie, activeId)) : linesAround(activeId, lifted, layout);
  const target = drag === null ? null : targetOf(drag);

  const told = personOf(draggedId ?? keyedId);
  const toldPlace = drag === null ? placeOf(told ?? noPlace) : target;
  const stoneOf = (person: MapPerson) => {
    const inPile = spread?.points.get(person.id);
    const point = inPile ?? points.get(person.id);
    const isLifted = draggedId === person.id;
    const shift = isLifted ? drag!.shift : { x: 0, y: 0 };
    return (
      <Stone
        key={person.id}
        person={person}
        x={(point?.x ?? 0) + shift.x}
        y={(point?.y ?? 0) + shift.y}
        isPlaced={point !== undefined}
        side={inPile !== undefined && spread?.hasNames === true ? 'right' : (sides.get(person.id) ?? null)}
        label={describeStone(person)}
        descriptionId={descriptionId}
        isOpen={person.id === selectedId}
        isMovable
        isLifted={isLifted}
        isAbove={inPile !== undefined}
      />
    );
  };
  const placed = people.filter(({ id }) => points.has(id) && pileOf(id) === undefined);
  const others = people.filter(({ id }) => !points.has(id));
  const hiddenNames = placed.filter(({ id }) => (sides.get(id) ?? null) === null).length;
  /** One who is dragged leaves the others in their pile. */
  const drawnOf = (pile: Pile) =>
    pile.people.filter((id) => (drag === null ? pile === opened : id === drag.id)).flatMap((id) => byId.get(id) ?? []);
  return (
    <div
      ref={board}
      className={classes.board}
      role="group"
      aria-label="Grid of influence and support"
      {...handlers}
      onPointerDown={(event) => {
        if (!isInOpened(event.target)) close();
        handlers.onPointerDown(event);
      }}
      onPointerUp={(event) => {
        if (drag !== null) close();
        handlers.onPointerUp(event);
      }}
      onClick={(event) => {
        const pressed = piles.find(
          ({ id }) => event.target instanceof HTMLButtonElement && id === pileIdOf(event.target),
        );
        if (pressed === undefined) handlers.onClick(event);
        else if (pressed === opened) close();
        else open(pressed.people[0]!);
      }}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => setPointedId(stoneIdOf(event.target))}
      onPointerLeave={() => setPointedId('')}
      onFocus={(event) => {
        setFocusedId(stoneIdOf(event.target));
        if (!isInOpened(event.target)) close();
      }}
      onBlur={() => {
        setFocusedId('');
        setKeyedId('');
      }}
    >
      <p id={descriptionId} hidden>
        Arrow keys move the stone by one. Enter opens the person.
      </p>
      <div className={classes.frame}>
        <span className={classes.up}>Weight in what you are after</span>
        <span className={classes.most}>10</span>
        <span className={classes.least}>0</span>
        <div ref={plot} className={classes.plot} data-plot>
          <Corners />
          {width === 0 ? null : (
            <>
              <svg className={classes.lines} width={width} height={height} aria-hidden>
                <EarlierPlaces places={still.moved} />
                <GridLines lines={still.lines} isFaint={isFaintFor(lines, active)} />
              </svg>
              <svg className={classes.lines} width={width} height={height} aria-hidden>
                {lifted === null ? null : (
                  <EarlierPlaces
                    places={moved.filter(({ id }) => id === draggedId).map((one) => ({ ...one, now: lifted }))}
                  />
                )}
                <GridLines lines={active} isFaint={false} />
                {target === null ? null : <Target at={pointOf(target, size)} />}
              </svg>
              {placed.map(stoneOf)}
              {piles.map((pile) => (
                <Fragment key={pile.id}>
                  <PileStone
                    pile={pile}
                    isOpen={pile === opened}
                    isMarked={pile !== opened && pile.people.includes(selectedId)}
                  />
                  {pile === opened && spread !== null && drag === null ? (
                    <PileGround pile={pile} box={spread.box} />
                  ) : null}
                  {drawnOf(pile).map(stoneOf)}
                </Fragment>
              ))}
            </>
          )}
        </div>
        <div className={classes.across}>
          <span>against</span>
          <p role="status">
            {told === undefined || toldPlace === null ? (
              <b>Support</b>
            ) : (
              `${told.name}: weight ${toldPlace.weight}, support ${toldPlace.support}`
            )}
          </p>
          <span>speaks for me</span>
        </div>
      </div>
      {piles.length === 0 && hiddenNames === 0 ? null : (
        <p className={classes.note}>
          {piles.length === 0 ? null : 'A number stands for so many people at one place; press it to see them. '}
          {hiddenNames === 0
            ? null
            : `${hiddenNames === 1 ? 'One name has' : `${hiddenNames} names have`} no room here. Point at a stone, or reach it with Tab, to read its name.`}
        </p>
      )}
      {others.length === 0 ? null : (
        <section className={classes.others} aria-label="Not placed yet">
          <h2>Not placed yet</h2>
          <div className={classes.row}>{others.map(stoneOf)}</div>
        </section>
      )}
    </div>
  );
}

function describeStone(person: MapPerson): string {
  const place = placeOf(person);
  if (place === null) return `${person.name}, not placed yet`;
  return `${person.name}, weight ${place.weight}, support ${place.support}, ${quadrantOf(place).toLowerCase()}`;
}
