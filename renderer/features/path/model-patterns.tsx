/** What the ways of role models have in common, each with how many lives it rests on. */
import type { ReactNode } from 'react';
import type { ModelPatterns, SharedByModels } from '../../../shared/models/patterns.ts';
import { moveKinds } from '../../../shared/path/classify-move.ts';
import type { ModelView } from '../../../shared/path/path-overview.ts';
import { formatYears } from './way-timeline.ts';
import classes from './models-view.module.css';

interface ModelPatternsPanelProps {
  readonly models: readonly ModelView[];
  readonly patterns: ModelPatterns;
}

export function ModelPatternsPanel({ models, patterns }: ModelPatternsPanelProps) {
  const { steppingStones, pace, kinds, employers, skillsILack } = patterns;
  const names = new Map(models.map(({ id, name }) => [id, name]));
  const known = moveKinds.filter(({ value }) => kinds[value] > 0);
  return (
    <section aria-labelledby="models-shared" className={classes.shared}>
      <h2 id="models-shared">What they share</h2>
      <p className="text-small text-secondary">
        {models.length === 1
          ? 'Counted over one life. Add another, and what they share is counted here.'
          : `Counts over ${models.length} lives, never advice: they show what has been done, not what you should do.`}
      </p>
      <Pattern title="Stepping stones">
        <SharedList
          shared={steppingStones}
          names={names}
          nothing={
            models.length === 1 ? 'It takes two people to share a role.' : 'No role that two of them have passed.'
          }
        />
      </Pattern>
      <Pattern title="Pace">
        {pace.medianYears === null ? (
          <p className="text-small text-secondary">Not known: no two steps that follow each other have a beginning.</p>
        ) : (
          <p className={classes.figure}>
            <b className="number">{formatYears(pace.medianYears)}</b>
            <span className="text-small text-secondary">
              {pace.moves === 1 ? 'for the one dated move' : `a move, the median of ${pace.moves}`}
            </span>
          </p>
        )}
      </Pattern>
      <Pattern title="Employer">
        <CountList
          counts={[
            { label: 'To another employer', count: employers.changed },
            { label: 'Stayed with the same', count: employers.stayed },
            { label: 'Employer not named', count: employers.unknown },
          ]}
          nothing="No move yet."
        />
      </Pattern>
      <Pattern title="Kinds of moves">
        <CountList
          counts={known.map(({ value, label }) => ({ label, count: kinds[value] }))}
          nothing="Not known: give their steps a level and a domain."
        />
      </Pattern>
      <Pattern title="Skills they share and you do not show">
        <SharedList
          shared={skillsILack}
          names={names}
          nothing={models.length === 1 ? 'It takes two people to share a skill.' : 'None that two of them name.'}
        />
      </Pattern>
    </section>
  );
}

function Pattern({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.pattern}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

interface SharedListProps {
  readonly shared: readonly SharedByModels[];
  /** Of the models, by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly nothing: string;
}

function SharedList({ shared, names, nothing }: SharedListProps) {
  if (shared.length === 0) return <p className="text-small text-secondary">{nothing}</p>;
  return (
    <ul className={classes.counts}>
      {shared.map(({ name, models }) => (
        <li key={name}>
          <span>
            {name}
            <span className={classes.who}>{models.map((id) => names.get(id) ?? '').join(', ')}</span>
          </span>
          <span className="number">{models.length}</span>
        </li>
      ))}
    </ul>
  );
}

interface CountListProps {
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly nothing: string;
}

/** Leaves out what never happened. */
function CountList({ counts, nothing }: CountListProps) {
  const happened = counts.filter(({ count }) => count > 0);
  if (happened.length === 0) return <p className="text-small text-secondary">{nothing}</p>;
  const all = happened.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className={classes.counts}>
      {happened.map(({ label, count }) => (
        <li key={label}>
          {label}
          <span>
            <span className="number">{count}</span> <span className="text-small text-muted">of {all}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
