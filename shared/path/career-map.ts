/** The career path map as plain values: roles, the moves between them, forks and scenarios, read without trust. */
import { compareText } from '../compare-text.ts';
import { addMonths } from '../domain/calendar-date.ts';
import { careerLevelRange, careerRoleStates, type CareerRoleState } from '../domain/career-role.ts';
import { moveMonthsRange } from '../domain/career-move.ts';
import { numberOf, rowsOf, textOf, wholeOf, wordsOf } from '../domain/field-values.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { importanceRange, skillLevelRange } from '../domain/skill-level.ts';

export interface RequiredSkill {
  readonly skill: string;
  /** 0 to 5; null where the role does not say how well. */
  readonly level: number | null;
  /** 1 to 3; null where the role does not say how much. */
  readonly importance: number | null;
  readonly type: '' | 'hard' | 'soft';
}

export interface CareerRole {
  readonly id: string;
  readonly title: string;
  readonly state: CareerRoleState;
  /** 1 to 10, or null while unknown. */
  readonly level: number | null;
  readonly levelName: string;
  /** '' while unknown. */
  readonly domain: string;
  readonly organisationType: string;
  readonly requiredSkills: readonly RequiredSkill[];
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly currency: string;
  /** YYYY-MM-DD for a target, '' for any other role. */
  readonly wantedBy: string;
  /** YYYY[-MM[-DD]] or ''. */
  readonly since: string;
}

/** Months of one move; null while unknown. */
export interface MoveMonths {
  readonly fast: number | null;
  readonly likely: number | null;
  readonly slow: number | null;
}

export interface CareerMove {
  readonly id: string;
  readonly title: string;
  /** Ids of roles, '' while unknown. */
  readonly from: string;
  readonly to: string;
  readonly months: MoveMonths;
  readonly prerequisites: readonly { readonly what: string; readonly isMet: boolean }[];
  readonly risks: readonly string[];
}

export interface DecisionPoint {
  readonly id: string;
  readonly question: string;
  readonly role: string;
  readonly criteria: readonly { readonly what: string; readonly answer: string }[];
  readonly decideBy: string;
  readonly decided: string;
  readonly decidedOn: string;
}

export interface Scenario {
  readonly id: string;
  /** A, B, … Z, AA by age: see {@link letterOf}. */
  readonly letter: string;
  readonly name: string;
  readonly startsAt: string;
  /** Ids of moves in their order. */
  readonly moves: readonly string[];
  /** YYYY-MM-DD, or '' for the day of looking. */
  readonly start: string;
  readonly costs: string;
}

export interface CareerMap {
  readonly roles: ReadonlyMap<string, CareerRole>;
  readonly moves: ReadonlyMap<string, CareerMove>;
  readonly decisions: readonly DecisionPoint[];
  /** The oldest first, which gives each its letter. */
  readonly scenarios: readonly Scenario[];
}

/** A record to be made: fields as the kind's schema gives them. */
export interface NewMapRecord {
  readonly kind: 'career-role' | 'career-move' | 'scenario';
  readonly id: string;
  readonly fields: Fields;
}

/** A target that names no day is wanted in a year and a half: near enough to plan, far enough to learn for. */
export const usualMonthsToTarget = 18;

type Stored = Pick<JournalRecord, 'id' | 'kind' | 'createdAt' | 'fields'>;

/** The map that the records of a vault make. */
export function careerMapOf(lookup: RecordLookup): CareerMap {
  const kinds = ['career-role', 'career-move', 'decision-point', 'scenario'];
  return readCareerMap(kinds.flatMap((kind) => lookup.ofKind(kind)));
}

/** `records` may be of any kind; those that are no part of the map are passed over. */
export function readCareerMap(records: Iterable<Stored>): CareerMap {
  const ofKind = new Map<string, Stored[]>();
  for (const record of records) {
    const list = ofKind.get(record.kind);
    if (list === undefined) ofKind.set(record.kind, [record]);
    else list.push(record);
  }
  const all = (kind: string) => (ofKind.get(kind) ?? []).sort(byAge);
  return {
    roles: new Map(all('career-role').map((record) => [record.id, readRole(record)])),
    moves: new Map(all('career-move').map((record) => [record.id, readMove(record)])),
    decisions: all('decision-point').map(readDecision),
    scenarios: all('scenario').map((record, index) => readScenario(record, index)),
  };
}

function byAge(a: Stored, b: Stored): number {
  return compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}

export function readRole({ id, createdAt, fields }: Stored): CareerRole {
  const state = careerRoleStates.find((one) => one.value === fields['state'])?.value ?? 'possible';
  const written = textOf(fields['wantedBy']);
  return {
    id,
    title: textOf(fields['title']),
    state,
    level: wholeOf(fields['level'], careerLevelRange),
    levelName: textOf(fields['levelName']),
    domain: textOf(fields['domain']).trim(),
    organisationType: textOf(fields['organisationType']),
    requiredSkills: rowsOf(fields['requiredSkills']).map(readRequiredSkill),
    payFrom: numberOf(fields['payFrom']),
    payTo: numberOf(fields['payTo']),
    currency: textOf(fields['currency']),
    wantedBy: state === 'target' ? written || addMonths(createdAt.slice(0, 10), usualMonthsToTarget) : '',
    since: textOf(fields['since']),
  };
}

function readRequiredSkill(row: Fields): RequiredSkill {
  const type = row['type'];
  return {
    skill: textOf(row['skill']),
    level: wholeOf(row['level'], skillLevelRange),
    importance: wholeOf(row['importance'], importanceRange),
    type: type === 'hard' || type === 'soft' ? type : '',
  };
}

function readMove({ id, fields }: Stored): CareerMove {
  return {
    id,
    title: textOf(fields['title']),
    from: textOf(fields['from']),
    to: textOf(fields['to']),
    months: {
      fast: wholeOf(fields['monthsFast'], moveMonthsRange),
      likely: wholeOf(fields['monthsLikely'], moveMonthsRange),
      slow: wholeOf(fields['monthsSlow'], moveMonthsRange),
    },
    prerequisites: rowsOf(fields['prerequisites']).map((row) => ({
      what: textOf(row['what']),
      isMet: row['isMet'] === true,
    })),
    risks: wordsOf(fields['risks']),
  };
}

function readDecision({ id, fields }: Stored): DecisionPoint {
  return {
    id,
    question: textOf(fields['question']),
    role: textOf(fields['role']),
    criteria: rowsOf(fields['criteria']).map((row) => ({ what: textOf(row['what']), answer: textOf(row['answer']) })),
    decideBy: textOf(fields['decideBy']),
    decided: textOf(fields['decided']),
    decidedOn: textOf(fields['decidedOn']),
  };
}

function readScenario({ id, fields }: Stored, index: number): Scenario {
  return {
    id,
    letter: letterOf(index),
    name: textOf(fields['name']),
    startsAt: textOf(fields['startsAt']),
    moves: wordsOf(fields['moves']),
    start: textOf(fields['start']),
    costs: textOf(fields['costs']),
  };
}

/** 0 is A, 25 is Z, 26 is AA, as columns of a spreadsheet are called. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
