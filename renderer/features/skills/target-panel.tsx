/** The target that is picked: how much of it my evidence shows, as a sentence and as a radar. */
import { axesOf, axisRange } from '../../../shared/skills/radar-geometry.ts';
import type { SkillRow, Target } from '../../../shared/skills/skills-overview.ts';
import { Legend } from '../../components/legend.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { openRecord } from '../../lib/open-record.ts';
import { Radar } from './radar.tsx';
import { roleKind } from './skill-fields.ts';
import classes from './radar.module.css';
import panel from './panels.module.css';

interface TargetPanelProps {
  readonly target: Target;
  /** The widest gap first. */
  readonly rows: readonly SkillRow[];
}

export function TargetPanel({ target, rows }: TargetPanelProps) {
  const axes = axesOf(rows, target.id);
  const shown = axes.slice(0, axisRange.most);
  return (
    <section aria-labelledby="target-title">
      <div className={panel.head}>
        <h2 id="target-title">{target.title}</h2>
        <TextButton size="small" onClick={() => openRecord({ id: target.id, kind: roleKind.name })}>
          Edit
        </TextButton>
      </div>
      <p className="text-secondary">{describeTarget(target)}</p>
      {shown.length < axisRange.least ? null : (
        <>
          <Radar
            axes={shown}
            label={`${target.title}: ${shown.map((axis) => `${axis.name} ${axis.proven} of ${axis.asked}`).join(', ')}`}
          />
          <Legend label="What the lines say">
            <li>
              <span className={classes.line} data-line="asked" /> asked for
            </li>
            <li>
              <span className={classes.line} /> proven
            </li>
            <li>
              <span className={classes.line} data-line="reached" /> claimed or stale
            </li>
            {axes.length > shown.length ? <li>the {shown.length} widest gaps</li> : null}
          </Legend>
        </>
      )}
    </section>
  );
}

function describeTarget({ asked, proven }: Target): string {
  if (asked === 0) return 'It asks for nothing yet. Add its skills to see what is missing.';
  return `My evidence: ${proven} of ${asked} ${asked === 1 ? 'skill' : 'skills'} proven.`;
}
