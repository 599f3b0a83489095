/** Who weighs how much in what you are after, and how far they are for it. */
import { useMemo } from 'react';
import { meId, type Standings } from '../../../shared/power/read-network.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Legend } from '../../components/legend.tsx';
import { formatDate } from '../../lib/dates.ts';
import { useStable } from '../../lib/use-stable.ts';
import { CompareSlider } from './compare-slider.tsx';
import { GridBoard } from './grid-board.tsx';
import { GridExample } from './grid-example.tsx';
import { GridMeasures } from './grid-measures.tsx';
import { isSamePlace, placeOf } from '../../../shared/power/grid-places.ts';
import { useRatings } from './grid-rate.ts';
import { AddPerson } from './grid-start.tsx';
import { LayerPicker } from './layer-picker.tsx';
import { EarlierMark } from './grid-lines.tsx';
import { TieLegend } from './layer-marks.tsx';
import type { PowerViewProps } from './power-view.ts';
import classes from './grid-view.module.css';

const nobodyThen: Readonly<Record<string, Standings>> = {};

export function GridView(view: PowerViewProps) {
  const { overview, selectedId, layer, onLayer, against, onAgainst, onSelect } = view;
  const { ties, since, snapshots } = overview;
  const { people: everybody, rate } = useRatings(overview.people);
  const earlier = since?.standings ?? nobodyThen;
  const content = useMemo(
    () => ({ people: everybody.filter(({ id }) => id !== meId), ties, layer, earlier }),
    [everybody, ties, layer, earlier],
  );
  const open = useStable((id: string) => onSelect({ id, kind: 'person' }));
  const { people } = content;
  if (people.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState
          sentence="Who has a say in what you are after, and how do they stand to it? Write down the first of them, then drag their stone to where they are."
          action={<AddPerson />}
          example={<GridExample />}
        />
      </div>
    );
  }
  const placed = new Set(people.filter((one) => placeOf(one) !== null).map(({ id }) => id));
  const drawn = ties.filter((tie) => tie.layer === layer && placed.has(tie.from) && placed.has(tie.to));
  const hasMoved = people.some((person) => {
    const [before, now] = [placeOf(earlier[person.id] ?? person), placeOf(person)];
    return before !== null && now !== null && !isSamePlace(before, now);
  });
  const isMine = ({ from, to }: (typeof ties)[number]) => from === meId || to === meId;
  return (
    <section className={classes.view} aria-label="Grid">
      <div className={classes.head}>
        <LayerPicker layer={layer} onLayer={onLayer} />
        <span className={classes.space} />
        <CompareSlider snapshots={snapshots} against={against} onAgainst={onAgainst} />
      </div>
      <GridBoard
        content={content}
        selectedId={selectedId}
        onOpen={open}
        onPlace={(person, place, isStep) => rate(person, place, { merge: isStep })}
      />
      <div className={classes.legend}>
        <Legend label="What the marks say">
          <TieLegend drawn={new Set(drawn.map(({ kind }) => kind))} />
          {hasMoved && since !== null ? (
            <li>
              <EarlierMark />
              where they stood on {formatDate(since.snapshot.day)}
            </li>
          ) : null}
          {ties.some((tie) => tie.layer === layer && isMine(tie)) ? (
            <li className={classes.elsewhere}>your own ties are in Around me</li>
          ) : null}
        </Legend>
      </div>
      <GridMeasures overview={overview} />
    </section>
  );
}
