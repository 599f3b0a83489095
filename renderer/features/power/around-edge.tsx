/** Below the picture: the way that was asked for in a sentence, and those whom the picture leaves out. */
import type { Neighbourhood } from '../../../shared/power/around-me.ts';
import { tellSteps } from '../../../shared/power/arrange-around.ts';
import type { InfluenceChain } from '../../../shared/power/influence-chain.ts';
import { meId, type MapPerson } from '../../../shared/power/read-network.ts';
import classes from './around-view.module.css';

interface AroundEdgeProps {
  readonly people: ReadonlyMap<string, MapPerson>;
  readonly neighbourhood: Neighbourhood;
  /** The most steps that are drawn, null for all. */
  readonly steps: number | null;
  readonly chain: InfluenceChain | null;
  readonly onOpen: (id: string) => void;
}

/** Who is named; of more people the number says enough. */
const mostNamed = 40;

export function AroundEdge({ people, neighbourhood, steps, chain, onOpen }: AroundEdgeProps) {
  const { rings, ties, apart, beyond } = neighbourhood;
  const drawn = new Set(ties.map(({ id }) => id));
  const isWhole = chain === null || chain.steps.every(({ tie }) => drawn.has(tie.id));
  const away = apart.filter((id) => id !== meId);
  const named = away.slice(0, mostNamed);
  return (
    <div className={classes.edge}>
      {chain === null ? null : (
        <div role="status">
          <p className={classes.told}>{chain.sentence}</p>
          {isWhole ? null : <p>Part of this way is not drawn: it needs more steps or another layer.</p>}
          <p className={classes.limits}>{chain.limits}</p>
        </div>
      )}
      {rings.length > 1 ? null : <p>No tie of these layers leads from you. Ties are added in the table.</p>}
      {beyond.length === 0 || steps === null ? null : (
        <p>
          {beyond.length === 1 ? 'One person is' : `${beyond.length} people are`} further away than {tellSteps(steps)}.
        </p>
      )}
      {away.length === 0 ? null : (
        <div className={classes.away} role="group" aria-label="No way from you">
          <span>No way from you:</span>
          {named.map((id) => (
            <button key={id} type="button" className="opens" onClick={() => onOpen(id)}>
              {people.get(id)?.name ?? ''}
            </button>
          ))}
          {away.length > named.length ? <span>and {away.length - named.length} others</span> : null}
        </div>
      )}
    </div>
  );
}
