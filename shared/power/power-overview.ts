/** The whole power map in one value: who is on it, what its measures say, and what moved since an earlier day. */
import { mapSnapshot } from '../domain/map-snapshot.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { PowerLayer } from '../domain/tie-kinds.ts';
import type { Brokers } from './brokers.ts';
import type { InfluenceChain } from './influence-chain.ts';
import { describeKept, keptNetwork, type KeptNetwork } from './kept-network.ts';
import { measureNetwork } from './measures.ts';
import type { PowerTie } from './power-network.ts';
import { readNetwork, type MapDecision, type MapNetwork, type MapPerson, type Standings } from './read-network.ts';
import type { Silos } from './silos.ts';
import { comparePlaces } from './place-moves.ts';
import { compareSnapshots, countMoved, type Movement } from './snapshots.ts';
import type { StandingGaps } from './standing-gaps.ts';

export interface SnapshotRow {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly note: string;
  /** How many of each it holds, me among the people; null where it holds no lists of them. */
  readonly people: number | null;
  readonly ties: number | null;
}

/** What the map was on an earlier day, against what it is. */
export interface Since {
  readonly snapshot: SnapshotRow;
  readonly sentence: string;
  readonly moved: readonly Movement[];
  /** Where people stood then, by their ids. */
  readonly standings: Readonly<Record<string, Standings>>;
}

export interface DecisionView extends MapDecision {
  /** The way from me to whoever decides. */
  readonly chain: InfluenceChain;
}

export interface PowerOverview {
  /** Me first; see `readNetwork`. */
  readonly people: readonly MapPerson[];
  readonly ties: readonly PowerTie[];
  readonly decisions: readonly DecisionView[];
  readonly brokers: Brokers;
  readonly silos: Silos;
  readonly standings: StandingGaps;
  /** Newest first. */
  readonly snapshots: readonly SnapshotRow[];
  /** Null where no snapshot was chosen, or it is gone or damaged. */
  readonly since: Since | null;
}

/** Stands for the newest snapshot of an earlier day. */
export const lastKept = 'last-kept';

/** `layers`: those that the measures count, null for all. `against`: id of a snapshot, {@link lastKept}, '' for none. */
export function powerOverview(
  lookup: RecordLookup,
  { today, layers, against }: { today: string; layers: readonly PowerLayer[] | null; against: string },
): PowerOverview {
  const network = readNetwork(lookup);
  const { brokers, silos, standings, chains } = measureNetwork(network, layers);
  const kept = lookup.ofKind(mapSnapshot.name);
  const rows = kept
    .map(({ id, fields }): SnapshotRow => ({ id, ...describeKept(fields) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const chosen = rows.find(against === lastKept ? ({ day }) => day < today : ({ id }) => id === against);
  const record = kept.find(({ id }) => id === chosen?.id);
  // The others are only counted: each holds a whole network.
  const before = record === undefined ? null : keptNetwork(record.fields);
  return {
    people: network.people,
    ties: network.ties,
    decisions: network.decisions.map((decision) => ({ ...decision, chain: chains.get(decision.id)! })),
    ...{ brokers, silos, standings, snapshots: rows },
    since: chosen === undefined || before === null ? null : compareMaps(chosen, before, { day: today, ...network }),
  };
}

/** Places that changed come first, then people and ties. */
function compareMaps(snapshot: SnapshotRow, before: KeptNetwork, now: MapNetwork & { readonly day: string }): Since {
  const { moved: others } = compareSnapshots({ day: snapshot.day, ...before }, now);
  const moved = [...comparePlaces(before.people, now.people), ...others];
  const sentence = countMoved(moved.length, snapshot.day, now.day);
  return { snapshot, sentence, moved, standings: Object.fromEntries(before.people.map((one) => [one.id, one])) };
}
