/** One target as a radar: what is asked for, what is proven, and what is only claimed or stale. */
import { corner, outline, wrapName, type Axis } from '../../../shared/skills/radar-geometry.ts';
import classes from './radar.module.css';

const rings = [1, 2, 3, 4, 5];
const half = { width: 150, height: 112 };
const radius = 76;
const lineHeight = 14;

interface RadarProps {
  readonly axes: readonly Axis[];
  /** What the picture says; the table beside it says it in full. */
  readonly label: string;
}

export function Radar({ axes, label }: RadarProps) {
  const count = axes.length;
  const points = (level: (axis: Axis) => number) => outline(axes.map(level), radius);
  return (
    <svg
      className={classes.radar}
      viewBox={`${-half.width} ${-half.height} ${2 * half.width} ${2 * half.height}`}
      role="img"
      aria-label={label}
    >
      {rings.map((ring) => (
        <polygon key={ring} className={classes.ring} points={outline(Array(count).fill(ring), radius)} />
      ))}
      {axes.map((axis, index) => {
        const [x, y] = corner(index, count, 5, radius);
        return <line key={axis.name} className={classes.ring} x1={0} y1={0} x2={x} y2={y} />;
      })}
      <polygon className={classes.proven} points={points((axis) => axis.proven)} />
      <polygon className={classes.reached} points={points((axis) => axis.reached)} />
      <polygon className={classes.asked} points={points((axis) => axis.asked)} />
      {axes.map((axis, index) => {
        const [x, y] = corner(index, count, axis.proven, radius);
        return <circle key={axis.name} className={classes.dot} cx={x} cy={y} r={3} />;
      })}
      {axes.map((axis, index) => {
        const [x, y] = corner(index, count, 5.7, radius);
        const anchor = Math.abs(x) < 12 ? 'middle' : x > 0 ? 'start' : 'end';
        return (
          <text key={axis.name} className={classes.name} y={y + 4} textAnchor={anchor}>
            {wrapName(axis.name).map((line, at) => (
              <tspan key={line} x={x} dy={at === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}
