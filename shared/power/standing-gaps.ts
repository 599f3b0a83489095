/** Whose word weighs more, or less, than their place in the hierarchy: formal against informal standing. */
import { commonLimit, type Measured } from './measure.ts';
import { hearingGraph, numberNetwork, type NumberedTie } from './power-graph.ts';
import { listNames, weightOf, type PowerNetwork, type PowerPerson } from './power-network.ts';

export interface Standing {
  readonly id: string;
  readonly name: string;
  /** People who report to them, directly or through others, and kinds of decision that are theirs. */
  readonly formal: number;
  /** Strengths of the informal ties by which others hear them, added up. */
  readonly informal: number;
  /** Informal less formal rank, each from 0 (last) to 1 (first): −1 to 1. */
  readonly gap: number;
  readonly judgement: 'heard-above-rank' | 'heard-below-rank' | 'as-ranked';
}

export interface StandingGaps extends Measured {
  /** All people, the widest gap first, whichever way; those with equal gaps by name. Empty where there is nothing to compare. */
  readonly people: readonly Standing[];
}

/**
 * A gap is told when it spans a third of all places and two of them at least: less is what one forgotten tie can do. Above
 * their rank are only people whom somebody hears, below it only people with formal authority.
 */
const tellingPart = 3;
const fewestRanks = 2;

const standingLimit = `${commonLimit} Rank counts people below and decisions held, not titles; being heard counts ties and their strength, not whether the advice was followed.`;

/**
 * A person's rank is the number of people whom they are ahead of, and half of those they are level with, over the number
 * of others: those who share a score share a rank. Needs a line of reporting or a decision, and an informal tie.
 */
export function compareStandings(network: PowerNetwork): StandingGaps {
  const numbered = numberNetwork(network, null);
  const { people } = numbered;
  const formal = countAuthority(
    people,
    numbered.ties.filter(({ tie }) => tie.kind === 'reports-to'),
    network,
  );
  const informal = countHearing(network);
  if (!formal.some(isSomething)) return nothing('Nobody reports to anybody here and no decision is anybody’s');
  if (!informal.some(isSomething)) return nothing('No informal tie is written down');
  const [formalPlaces, informalPlaces] = [placesOf(formal), placesOf(informal)];
  const others = Math.max(1, people.length - 1);
  const standings = people
    .map(({ id, name }, index): Standing => {
      const scores = { formal: formal[index] ?? 0, informal: informal[index] ?? 0 };
      const places = (informalPlaces[index] ?? 0) - (formalPlaces[index] ?? 0);
      return { id, name, ...scores, gap: places / others, judgement: judge(places, others, scores) };
    })
    // By name already; sorting keeps that order among equals.
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  return { people: standings, sentence: tell(standings), limits: standingLimit };
}

const isSomething = (score: number) => score > 0;

function nothing(why: string): StandingGaps {
  return { people: [], sentence: `${why}, so there is nothing to compare.`, limits: standingLimit };
}

/** For each person, how many are below them in lines of reporting, however these run in circles, and what they decide. */
function countAuthority(
  people: readonly PowerPerson[],
  lines: readonly NumberedTie[],
  { decisions }: PowerNetwork,
): number[] {
  const reports = people.map((): number[] => []);
  for (const { from, to } of lines) reports[to]?.push(from);
  return people.map(({ id }, top) => {
    const below = new Set([top]);
    // What is added while it is walked is walked too.
    for (const one of below) for (const report of reports[one] ?? []) below.add(report);
    return below.size - 1 + decisions.filter(({ decides }) => decides.includes(id)).length;
  });
}

function countHearing(network: PowerNetwork): number[] {
  const graph = hearingGraph(numberNetwork(network, ['informal']));
  return graph.mapNodes((node) => graph.reduceOutEdges(node, (sum, _edge, { tie }) => sum + weightOf(tie), 0));
}

/** For each score the scores below it, and half of the others that equal it. */
function placesOf(scores: readonly number[]): number[] {
  return scores.map((score) => {
    const below = scores.filter((one) => one < score).length;
    const level = scores.filter((one) => one === score).length - 1;
    return below + level / 2;
  });
}

function judge(places: number, others: number, { formal, informal }: Pick<Standing, 'formal' | 'informal'>) {
  const isWide = Math.abs(places) >= fewestRanks && Math.abs(places) * tellingPart >= others;
  if (isWide && places > 0 && informal > 0) return 'heard-above-rank';
  return isWide && places < 0 && formal > 0 ? 'heard-below-rank' : 'as-ranked';
}

function tell(standings: readonly Standing[]): string {
  const named = (judgement: Standing['judgement']) =>
    standings.filter((one) => one.judgement === judgement).map(({ name }) => name);
  const [above, below] = [named('heard-above-rank'), named('heard-below-rank')];
  const parts = [
    ...(above.length === 0 ? [] : [`${tellPeople(above)} heard far more than their rank would suggest`]),
    ...(below.length === 0 ? [] : [`${tellPeople(below)} heard far less`]),
  ];
  if (parts.length === 0) return 'Everybody is heard about as much as their rank would suggest.';
  const only = above.length === 0 ? ' than their rank would suggest' : '';
  return `${parts.join('; ')}${only}.`;
}

const tellPeople = (names: readonly string[]) => `${listNames(names)} ${names.length === 1 ? 'is' : 'are'}`;
