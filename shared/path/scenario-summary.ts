/** What a scenario comes to, and several side by side. */
import type { SkillStanding } from '../skills/evidence-state.ts';
import { classifyMove, type MoveKind } from './classify-move.ts';
import type { CareerMap, CareerMove, CareerRole, Scenario } from './career-map.ts';
import { estimatePath, type Arrival, type PathProblem } from './path-time.ts';
import { roleReadiness, type RoleReadiness } from './readiness.ts';

/** One role that a scenario passes, with the move that leads there. */
export interface PassedRole {
  readonly role: CareerRole;
  /** Null for the role it starts at. */
  readonly move: CareerMove | null;
  /** Null where levels or domains are not known, and for the first. */
  readonly kind: MoveKind | null;
  /** Null for the first, and where the time is not known. */
  readonly arrival: Arrival | null;
  readonly readiness: RoleReadiness;
}

export interface PayDifference {
  /** Yearly figures in `currency`: the middle of each range. */
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  /** Of the first pay, rounded to whole percent. */
  readonly percent: number;
}

export interface ScenarioSummary {
  readonly scenario: Scenario;
  readonly roles: readonly PassedRole[];
  readonly moveCount: number;
  /** When it ends; null while that is not known. */
  readonly end: Arrival | null;
  /** The first role after the start on or above the target level. */
  readonly firstAtLevel: PassedRole | null;
  /** From the first role to the last; null unless both are known, in one currency. */
  readonly pay: PayDifference | null;
  /** Each once, in the order in which the way meets them. */
  readonly risks: readonly string[];
  /** Of the last role. */
  readonly evidence: RoleReadiness;
  readonly problems: readonly PathProblem[];
}

export interface SummaryContext {
  readonly map: CareerMap;
  readonly standings: ReadonlyMap<string, SkillStanding>;
  /** YYYY-MM-DD; the start of scenarios that name none. */
  readonly today: string;
  /** 1 to 10, or null for none: see {@link targetLevelOf}. */
  readonly targetLevel: number | null;
}

/** The lowest level among the roles that are marked as a target; null where none has one. */
export function targetLevelOf({ roles }: Pick<CareerMap, 'roles'>): number | null {
  const levels = [...roles.values()].flatMap(({ state, level }) =>
    state === 'target' && level !== null ? [level] : [],
  );
  return levels.length === 0 ? null : Math.min(...levels);
}

/** Moves and roles that are gone are left out of `roles` and told in `problems`. */
export function summarizeScenario(scenario: Scenario, context: SummaryContext): ScenarioSummary {
  const { map, standings, today, targetLevel } = context;
  const moves = scenario.moves.map((id) => map.moves.get(id));
  const startsAt = scenario.startsAt || (moves[0]?.from ?? '');
  const time = estimatePath(moves, startsAt, scenario.start || today);
  const pass = (id: string, move: CareerMove | null, arrival: Arrival | null): PassedRole[] => {
    const role = map.roles.get(id);
    if (role === undefined) return [];
    const from = move === null ? undefined : map.roles.get(move.from);
    const kind = from === undefined ? null : classifyMove(from, role);
    return [{ role, move, kind, arrival, readiness: roleReadiness(role, standings) }];
  };
  const roles = [
    ...pass(startsAt, null, null),
    ...moves.flatMap((move, at) => (move === undefined ? [] : pass(move.to, move, time.arrivals[at] ?? null))),
  ];
  const last = roles.at(-1);
  const isAtLevel = ({ role, move }: PassedRole) =>
    move !== null && targetLevel !== null && role.level !== null && role.level >= targetLevel;
  return {
    scenario,
    roles,
    moveCount: scenario.moves.length,
    end: time.end,
    firstAtLevel: roles.find(isAtLevel) ?? null,
    pay: comparePay(roles[0]?.role, last?.role),
    risks: [...new Set(moves.flatMap((move) => move?.risks ?? []).filter((risk) => risk.trim() !== ''))],
    evidence: last?.readiness ?? roleReadiness({ requiredSkills: [] }, standings),
    problems: time.problems,
  };
}

function comparePay(first: CareerRole | undefined, last: CareerRole | undefined): PayDifference | null {
  if (first === undefined || last === undefined || first === last) return null;
  const [from, to] = [middlePay(first), middlePay(last)];
  const [currency, other] = [first, last].map((role) => role.currency.trim().toUpperCase());
  if (from === null || to === null || from <= 0 || currency === undefined || currency !== other) return null;
  return { from, to, currency, percent: Math.round((to / from - 1) * 100) };
}

function middlePay({ payFrom, payTo }: CareerRole): number | null {
  return payFrom !== null && payTo !== null ? (payFrom + payTo) / 2 : (payFrom ?? payTo);
}

export interface ScenarioComparison {
  /** In the order of their letters. */
  readonly summaries: readonly ScenarioSummary[];
  /** Ids of the scenarios that lead in one thing; empty where fewer than two can be compared in it, or all are equal. */
  readonly soonest: readonly string[];
  readonly fewestMoves: readonly string[];
  readonly bestPaid: readonly string[];
  /** By the share of asked skills that are proven, at the role where it ends. */
  readonly mostProven: readonly string[];
}

export function compareScenarios(context: SummaryContext): ScenarioComparison {
  const summaries = context.map.scenarios.map((scenario) => summarizeScenario(scenario, context));
  const currencies = new Set(summaries.flatMap(({ pay }) => (pay === null ? [] : [pay.currency])));
  return {
    summaries,
    soonest: leaders(summaries, ({ end }) => (end === null ? null : -end.likely.months)),
    fewestMoves: leaders(summaries, ({ moveCount }) => (moveCount === 0 ? null : -moveCount)),
    bestPaid: leaders(summaries, ({ pay }) => (currencies.size === 1 ? (pay?.to ?? null) : null)),
    mostProven: leaders(summaries, ({ evidence }) =>
      evidence.skills.length === 0 ? null : evidence.counts.proven / evidence.skills.length,
    ),
  };
}

/** `valueOf`: more is better, null cannot be compared. */
function leaders(
  summaries: readonly ScenarioSummary[],
  valueOf: (summary: ScenarioSummary) => number | null,
): string[] {
  const values = summaries.flatMap((summary) => {
    const value = valueOf(summary);
    return value === null ? [] : [{ id: summary.scenario.id, value }];
  });
  const best = Math.max(...values.map((one) => one.value));
  const leading = values.filter((one) => one.value === best).map((one) => one.id);
  return leading.length === values.length ? [] : leading;
}
