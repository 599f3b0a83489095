/** What is missing around a career, the most significant first, each with a way to mend it and one next step. */
import { compareText } from '../compare-text.ts';
import { lowerFirst, upperFirst } from '../domain/first-letter.ts';
import { colleagues, fold, type Seat, type SeatedPerson } from './seats.ts';
import type { Warmth } from './warmth.ts';

/** Something already planned: a contact with a day to come, or an open goal. */
export interface Plan {
  readonly id: string;
  readonly kind: 'interaction' | 'goal';
  /** As a gap names what is planned for it. */
  readonly title: string;
  /** YYYY-MM-DD, '' where it has no day. */
  readonly day: string;
}

export interface Surroundings {
  readonly people: readonly SeatedPerson[];
  /** Where I work now; empty while unknown. */
  readonly organisations: readonly string[];
  /** Pairs of ids that are in touch with each other. */
  readonly contacts: readonly (readonly [string, string])[];
  readonly plans: readonly Plan[];
}

export interface CoverageGap {
  /** Key of the seat. */
  readonly seat: string;
  /** What is wanted, in the middle of a sentence: "a peer in Finance". As such it names what is planned for it. */
  readonly aim: string;
  /** The seat is empty, or everybody in it is cold. */
  readonly state: 'empty' | 'cold';
  /** How to mend it, in one sentence. */
  readonly strategy: string;
  /** The next step, in one sentence. */
  readonly step: string;
  /** Ids of the people whom the step names; a step without anybody becomes a goal, any other a contact. */
  readonly people: readonly string[];
  readonly planned: Plan | null;
}

type Advice = Pick<CoverageGap, 'strategy' | 'step' | 'people'>;

/**
 * In this order: no sponsor, for without one nobody speaks for me where it is decided; no mentor; departments without a
 * peer, those first whose people weigh most on the power map, then by name; seats in which nobody is warm or cooling;
 * nobody outside; no direct report.
 */
export function coverageGaps(seats: readonly Seat[], surroundings: Surroundings): readonly CoverageGap[] {
  const byId = new Map(surroundings.people.map((one) => [one.id, one]));
  const near = colleagues(surroundings.people, surroundings.organisations);
  const context: Context = { ...surroundings, near };
  const ranked = seats.flatMap((seat) => {
    const sitting = seat.people.flatMap((id) => byId.get(id) ?? []);
    if (sitting.some(({ warmth }) => isAlive(warmth))) return [];
    const isEmpty = sitting.length === 0;
    const advice = isEmpty ? adviseEmpty(seat, context) : adviseCold(seat, sitting);
    const aim = isEmpty
      ? emptyAim(seat)
      : `news from ${coldNames[seat.kind]}${seat.department && ` in ${seat.department}`}`;
    const planned = surroundings.plans.find((plan) => plan.title === upperFirst(aim)) ?? null;
    const gap: CoverageGap = { seat: seat.key, aim, state: isEmpty ? 'empty' : 'cold', ...advice, planned };
    const weight = isEmpty && seat.kind === 'peer' ? mostWeight(seat, near) : 0;
    return [{ gap, rank: isEmpty ? emptyRanks[seat.kind] : coldRank, weight }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || b.weight - a.weight).map(({ gap }) => gap);
}

const emptyRanks = { sponsor: 0, mentor: 1, peer: 2, external: 4, 'direct-report': 5 } as const;
const coldRank = 3;

interface Context extends Surroundings {
  readonly near: readonly SeatedPerson[];
}

const isAlive = ({ state }: Warmth) => state === 'warm' || state === 'cooling';

function emptyAim({ kind, department }: Seat): string {
  if (kind === 'external') return 'somebody outside';
  if (kind === 'direct-report') return 'a direct report';
  return department === '' ? `a ${kind}` : `a peer in ${department}`;
}

const coldNames = {
  sponsor: 'my sponsor',
  mentor: 'my mentor',
  peer: 'a peer',
  'direct-report': 'my direct report',
  external: 'outside',
} as const;

const inDepartment = (people: readonly SeatedPerson[], department: string) =>
  people.filter((one) => fold(one.department) === fold(department));

const mostWeight = ({ department }: Seat, near: readonly SeatedPerson[]) =>
  Math.max(0, ...inDepartment(near, department).map(({ weight }) => weight ?? 0));

function adviseEmpty(seat: Seat, context: Context): Advice {
  switch (seat.kind) {
    case 'sponsor':
      return adviseSponsor(context);
    case 'mentor':
      return adviseMentor(context);
    case 'peer':
      return advisePeer(seat, context);
    case 'external':
      return adviseExternal(context);
    case 'direct-report':
      return {
        strategy: 'Where nobody reports to you, leading a trainee or one part of a project teaches the same.',
        step: 'Ask for somebody to lead: a trainee, or one part of a project.',
        people: [],
      };
  }
}

/** Somebody with authority who is not against me already; most authority first, then most support. */
function adviseSponsor({ near }: Context): Advice {
  const strategy =
    'A sponsor has a say where it is decided, and has seen your work: give first, then say what you want.';
  const leastAuthority = 3;
  const leastSupport = 5;
  const [candidate] = near
    .filter(({ authority, support }) => (authority ?? 0) >= leastAuthority && (support ?? 0) > leastSupport)
    .sort((a, b) => (b.authority ?? 0) - (a.authority ?? 0) || (b.support ?? 0) - (a.support ?? 0) || byName(a, b));
  if (candidate === undefined) {
    return {
      strategy,
      step: 'Find out who decides about the post you want, and who could show them your work.',
      people: [],
    };
  }
  const step = `Offer ${candidate.name} a hand with what matters to them, and say in one sentence what you want.`;
  return { strategy, step, people: [candidate.id] };
}

/** Whoever of the warm has most influence knows somebody who has gone the way before. */
function adviseMentor({ people }: Context): Advice {
  const strategy = 'A mentor has already done what you want to do, and need not work where you work.';
  const [adviser] = warmOnes(people);
  if (adviser === undefined) {
    return {
      strategy,
      step: 'Write down three people who do the work you want, and ask one of them for half an hour.',
      people: [],
    };
  }
  return {
    strategy,
    step: `Ask ${adviser.name} who has done the work you want, and for a word to them.`,
    people: [adviser.id],
  };
}

/** Somebody of that department without a seat could be the peer; whoever is in touch with them could introduce you. */
function advisePeer({ department }: Seat, context: Context): Advice {
  if (department === '') {
    const [adviser] = warmOnes(context.people);
    const strategy = 'Peers in other departments hear of things before you do, and you of things before they do.';
    if (adviser === undefined)
      return { strategy, step: 'Write down who works beside you, and in which department.', people: [] };
    return {
      strategy,
      step: `Ask ${adviser.name} whom you should know in the departments you work with.`,
      people: [adviser.id],
    };
  }
  const there = inDepartment(context.near, department).sort(
    (a, b) => (b.weight ?? 0) - (a.weight ?? 0) || byName(a, b),
  );
  const known = there.find(({ category }) => category === '');
  if (known !== undefined) {
    const introducer = findIntroducer(known, context);
    const how = introducer === undefined ? '' : ` ${introducer.name} could bring you together.`;
    return {
      strategy: `${known.name} is in ${department} and has no seat yet: learn what matters there before you need anything.`,
      step: `Ask ${known.name} what ${department} needs from your side.${how}`,
      people: [known.id, ...(introducer === undefined ? [] : [introducer.id])],
    };
  }
  const [inside] = there;
  const strategy = `You know ${inside?.name ?? 'somebody'} in ${department}, but nobody who works there at your level.`;
  if (inside === undefined) return { strategy, step: `Find out who works in ${department}.`, people: [] };
  return { strategy, step: `Ask ${inside.name} whom in ${department} you should know.`, people: [inside.id] };
}

function adviseExternal({ people, organisations }: Context): Advice {
  const place = organisations[0] ?? 'your organisation';
  const strategy = `Somebody outside ${place} tells you what your work is worth elsewhere, and hears of posts before they are written.`;
  const [adviser] = warmOnes(people);
  if (adviser === undefined)
    return { strategy, step: 'Go to one event of your field, and write to one person you met there.', people: [] };
  return { strategy, step: `Ask ${adviser.name} whom outside ${place} you should know.`, people: [adviser.id] };
}

/** Whoever was spoken to last is the easiest to write to. */
function adviseCold(seat: Seat, sitting: readonly SeatedPerson[]): Advice {
  const [last] = sitting;
  const name = last?.name ?? 'somebody';
  return {
    strategy: `A few lines with something of use to them are enough to begin again. ${name}: ${lowerFirst(last?.warmth.sentence ?? '')}`,
    step: `Write to ${name}, and ask how they are getting on.`,
    people: seat.people.slice(0, 1),
  };
}

/** Warm, and in touch with them; a colleague of the same organisation where no such tie is known. Most support first. */
function findIntroducer(known: SeatedPerson, { people, contacts }: Context): SeatedPerson | undefined {
  const inTouch = new Set(contacts.filter((pair) => pair.includes(known.id)).flat());
  const warm = warmOnes(people)
    .filter(({ id, organisation }) => id !== known.id && fold(organisation) === fold(known.organisation))
    .sort((a, b) => (b.support ?? 0) - (a.support ?? 0) || byName(a, b));
  return warm.find(({ id }) => inTouch.has(id)) ?? warm[0];
}

/** Those who are warm, most influence first. */
const warmOnes = (people: readonly SeatedPerson[]) =>
  people
    .filter(({ warmth }) => warmth.state === 'warm')
    .sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || byName(a, b));

const byName = (a: SeatedPerson, b: SeatedPerson) => compareText(a.name, b.name) || compareText(a.id, b.id);
