/** The whole career path in one value: the map laid out, its scenarios reckoned and compared, and what role models show. */
import type { RecordLookup } from '../domain/record-kind.ts';
import { findPatterns, titleKey, type ModelPatterns } from '../models/patterns.ts';
import { readRoleModel, type RoleModel, type RoleModelStep } from '../models/read-role-model.ts';
import type { EvidenceState, SkillStanding } from '../skills/evidence-state.ts';
import { standingsOf } from '../skills/skill-name.ts';
import {
  careerMapOf,
  type CareerMap,
  type CareerMove,
  type CareerRole,
  type DecisionPoint,
  type MoveMonths,
} from './career-map.ts';
import { classifyMove, type MoveKind } from './classify-move.ts';
import { layoutMap, type MapLayout, type Placeable } from './layout-map.ts';
import type { Arrival } from './path-time.ts';
import { roleReadiness, type RoleReadiness } from './readiness.ts';
import {
  compareScenarios,
  targetLevelOf,
  type PayDifference,
  type ScenarioComparison,
  type ScenarioSummary,
} from './scenario-summary.ts';

/** How much of what a role asks for is there. */
export interface EvidenceCount {
  /** One for each asked skill: proven first, then stale, claimed, missing. */
  readonly states: readonly EvidenceState[];
  readonly proven: number;
  readonly asked: number;
  /** Names of skills whose asked level nothing reaches, in the role’s order. */
  readonly missing: readonly string[];
}

export interface MapRole extends Pick<
  CareerRole,
  'id' | 'title' | 'state' | 'level' | 'levelName' | 'domain' | 'payFrom' | 'payTo' | 'currency' | 'wantedBy' | 'since'
> {
  readonly evidence: EvidenceCount;
  /** A target, or where a scenario ends. */
  readonly isGoal: boolean;
  /** A scenario starts at it, passes it or ends there. */
  readonly isOnWay: boolean;
}

export interface MapMove extends Pick<CareerMove, 'id' | 'title' | 'from' | 'to' | 'months' | 'risks'> {
  /** Null while a level or domain is not known. */
  readonly kind: MoveKind | null;
  readonly conditions: { readonly met: number; readonly all: number };
  /** Ids of the scenarios that take it. */
  readonly scenarios: readonly string[];
}

export interface ScenarioStep {
  /** Id of the role. */
  readonly role: string;
  readonly title: string;
  /** Id of the move that leads there, '' for the first. */
  readonly move: string;
  readonly kind: MoveKind | null;
  readonly months: MoveMonths | null;
  readonly arrival: Arrival | null;
}

export interface ScenarioView {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly costs: string;
  /** YYYY-MM-DD: the day its months are counted from. */
  readonly start: string;
  readonly moveCount: number;
  readonly steps: readonly ScenarioStep[];
  readonly end: Arrival | null;
  /** The first role on or above the lowest level among the targets. */
  readonly first: ScenarioStep | null;
  readonly pay: PayDifference | null;
  readonly risks: readonly string[];
  /** Of the role where it ends. */
  readonly evidence: EvidenceCount;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** One step of a role model’s way, placed on the map. */
export interface OverlayStep extends RoleModelStep {
  /** Id of a role of the map with the same title, else one made up for this step: `places` has it in either case. */
  readonly place: string;
  readonly isOnMap: boolean;
}

export interface ModelView extends Pick<RoleModel, 'id' | 'name' | 'skills'> {
  readonly steps: readonly OverlayStep[];
}

export interface PathOverview {
  readonly layout: MapLayout;
  readonly roles: readonly MapRole[];
  readonly moves: readonly MapMove[];
  readonly decisions: readonly DecisionPoint[];
  readonly scenarios: readonly ScenarioView[];
  readonly leaders: Omit<ScenarioComparison, 'summaries'>;
  readonly models: readonly ModelView[];
  readonly patterns: ModelPatterns;
}

/**
 * `today` is YYYY-MM-DD. The steps of the role models in `overlaid` (ids) that no role of the map stands for are placed
 * too, by their own level and domain.
 */
export function pathOverview(lookup: RecordLookup, today: string, overlaid: readonly string[]): PathOverview {
  const map = careerMapOf(lookup);
  const standings = standingsOf(lookup, today);
  const context = { map, standings, today, targetLevel: targetLevelOf(map) };
  const { summaries, ...leaders } = compareScenarios(context);
  const readModels = lookup.ofKind('role-model').map(readRoleModel);
  const models = readModels.map((model) => viewModel(model, map));
  const shown = readModels.filter((model) => overlaid.includes(model.id));
  const moves = [...map.moves.values()].map((move) => viewMove(move, map));
  const guests = shown.flatMap((model) => placeGuests(model, map));
  const placed = [...map.roles.values()].map((role): Placeable => ({ ...role, isHeldNow: role.state === 'current' }));
  return {
    layout: layoutMap([...placed, ...guests], moves),
    roles: viewRoles(map, summaries, standings),
    moves,
    decisions: map.decisions,
    scenarios: summaries.map((summary) => viewScenario(summary, today)),
    leaders,
    models,
    patterns: findPatterns(readModels, standings),
  };
}

function viewRoles(
  { roles }: CareerMap,
  summaries: readonly ScenarioSummary[],
  standings: ReadonlyMap<string, SkillStanding>,
): MapRole[] {
  const passed = new Set(summaries.flatMap((summary) => summary.roles.map(({ role }) => role.id)));
  const ends = new Set(summaries.flatMap(({ moveCount, roles: way }) => (moveCount > 0 ? [way.at(-1)?.role.id] : [])));
  return [...roles.values()].map((role) => {
    const { id, title, state, level, levelName, domain, payFrom, payTo, currency, wantedBy, since } = role;
    return {
      ...{ id, title: title || 'Untitled role', state, level, levelName, domain },
      ...{ payFrom, payTo, currency, wantedBy, since },
      evidence: countEvidence(roleReadiness(role, standings)),
      isGoal: state === 'target' || ends.has(id),
      isOnWay: passed.has(id),
    };
  });
}

function viewMove(move: CareerMove, { roles, scenarios }: CareerMap): MapMove {
  const { id, title, from, to, months, risks, prerequisites } = move;
  const [start, end] = [roles.get(from), roles.get(to)];
  return {
    ...{ id, title, from, to, months, risks },
    kind: start === undefined || end === undefined ? null : classifyMove(start, end),
    conditions: { met: prerequisites.filter((one) => one.isMet).length, all: prerequisites.length },
    scenarios: scenarios.filter((one) => one.moves.includes(id)).map((one) => one.id),
  };
}

function viewScenario(summary: ScenarioSummary, today: string): ScenarioView {
  const { scenario, moveCount, end, pay, risks } = summary;
  const steps = summary.roles.map(({ role, move, kind, arrival }): ScenarioStep => ({
    role: role.id,
    title: role.title || 'Untitled role',
    move: move?.id ?? '',
    kind,
    months: move?.months ?? null,
    arrival,
  }));
  const first = summary.firstAtLevel;
  return {
    ...{ id: scenario.id, letter: scenario.letter, name: scenario.name, costs: scenario.costs },
    start: scenario.start || today,
    ...{ moveCount, steps, end, pay, risks },
    first: first === null ? null : (steps[summary.roles.indexOf(first)] ?? null),
    evidence: countEvidence(summary.evidence),
    problems: summary.problems.map((one) => one.sentence),
  };
}

function countEvidence({ skills, counts }: RoleReadiness): EvidenceCount {
  const order: readonly EvidenceState[] = ['proven', 'stale', 'claimed', 'missing'];
  return {
    states: order.flatMap((state) => Array<EvidenceState>(counts[state]).fill(state)),
    proven: counts.proven,
    asked: skills.length,
    missing: skills.filter((one) => one.state === 'missing').map((one) => one.skill),
  };
}

function viewModel(model: RoleModel, map: CareerMap): ModelView {
  const { id, name, skills, steps } = model;
  return {
    ...{ id, name: name || 'Untitled role model', skills },
    steps: steps.map((step, index) => {
      const known = findRole(step.role, map);
      return { ...step, place: known?.id ?? guestId(model, index), isOnMap: known !== undefined };
    }),
  };
}

function placeGuests(model: RoleModel, map: CareerMap): Placeable[] {
  return model.steps.flatMap(({ role, level, domain }, index) =>
    findRole(role, map) === undefined
      ? [{ id: guestId(model, index), level, levelName: '', domain, isHeldNow: false }]
      : [],
  );
}

const guestId = ({ id }: RoleModel, index: number) => `${id}/${index}`;

function findRole(title: string, { roles }: CareerMap): CareerRole | undefined {
  const key = titleKey(title);
  return key === '' ? undefined : [...roles.values()].find((role) => titleKey(role.title) === key);
}
