/** Topics as numbers in three rings: what is used inside, what is watched outside, clockwise by when it matters. */
import { joinClasses } from '../../components/join-classes.ts';
import { describeHorizon, stanceLabel, type Topic } from './read-topic.ts';
import { layTopics, mostNumbered, nameBelowEdge, radarHalf, rings } from './topic-radar-geometry.ts';
import classes from './topic-radar.module.css';

interface TopicRadarProps {
  /** In the order of their numbers. */
  readonly topics: readonly Topic[];
  readonly pickedId: string;
  readonly onPick: (id: string) => void;
}

export function TopicRadar({ topics, pickedId, onPick }: TopicRadarProps) {
  const { points, labels, dividers } = layTopics(topics);
  const isNumbered = topics.length <= mostNumbered;
  return (
    <figure className={classes.figure}>
      <div className={classes.radar}>
        <svg viewBox={`${-radarHalf} ${-radarHalf} ${2 * radarHalf} ${2 * radarHalf}`} aria-hidden="true">
          {[...rings].reverse().map(({ stance, edge }) => (
            <circle key={stance} className={classes.ring} data-stance={stance} r={edge} />
          ))}
          <line className={classes.divider} x1={0} y1={0} x2={0} y2={-radarHalf} />
          {dividers.map(({ x, y }) => (
            <line key={`${x} ${y}`} className={classes.divider} x1={0} y1={0} x2={x} y2={y} />
          ))}
          {rings.map(({ stance, edge }) => (
            <text key={stance} className={classes.name} data-stance={stance} y={nameBelowEdge - edge}>
              {stanceLabel(stance).toLowerCase()}
            </text>
          ))}
          {labels.map(({ label, x, y }) => (
            <text key={label} className={classes.sector} x={x} y={y}>
              {label}
            </text>
          ))}
        </svg>
        {topics.map((topic, index) => {
          const { id, name, stance, horizonMonths } = topic;
          const { x, y } = points[index] ?? { x: 0, y: 0 };
          const said = [name, stanceLabel(stance).toLowerCase(), describeHorizon(horizonMonths)].filter(Boolean);
          return (
            <button
              key={id}
              type="button"
              className={joinClasses(classes.disc, 'number')}
              data-stance={stance}
              data-small={!isNumbered || undefined}
              aria-label={`${index + 1}, ${said.join(', ')}`}
              aria-pressed={id === pickedId}
              title={name}
              style={{ left: radarHalf + x, top: radarHalf + y }}
              onClick={() => onPick(id)}
            >
              {isNumbered ? index + 1 : ''}
            </button>
          );
        })}
      </div>
      <figcaption className="text-small text-secondary">
        Clockwise by the months until it matters; the numbers are those of the list.
      </figcaption>
    </figure>
  );
}
