/** What lies where in the two pictures of time: the bands under the map, and the calendar of the Time view. */
import { isOpenDecision } from '../../../shared/domain/decision-point.ts';
import type { DecisionPoint } from '../../../shared/path/career-map.ts';
import type { MapRole, PathOverview, ScenarioStep, ScenarioView } from '../../../shared/path/path-overview.ts';
import type { Arrival } from '../../../shared/path/path-time.ts';
import {
  markQuarters,
  markYears,
  monthsOf,
  placeArrival,
  placeMonths,
  sliceDensity,
  spanTime,
  type DensitySlice,
  type TimeBand,
  type TimeMark,
} from './time-scale.ts';

interface TimeAxis {
  /** Share of the width at which today lies, as all places here. */
  readonly today: number;
  readonly years: readonly TimeMark[];
}

interface WhenRow {
  readonly scenario: ScenarioView;
  /** Where its months are counted from. */
  readonly start: number;
  /** The first role at the level of a target, where that is not the end. */
  readonly first: TimeBand | null;
  readonly end: TimeBand | null;
}

export interface WhenLayout extends TimeAxis {
  readonly rows: readonly WhenRow[];
}

/** A role of a scenario whose time is known. */
export interface TimeStep {
  readonly step: ScenarioStep;
  readonly arrival: Arrival;
  readonly band: TimeBand;
  readonly density: readonly DensitySlice[];
}

interface TimeRow {
  readonly scenario: ScenarioView;
  readonly start: number;
  readonly steps: readonly TimeStep[];
}

interface OpenDecision {
  /** As on the map: by its place among all decisions, so that deciding one does not rename the others. */
  readonly number: number;
  readonly decision: DecisionPoint;
}

interface PlacedDecision extends OpenDecision {
  readonly at: number;
}

interface PlacedTarget {
  readonly role: MapRole;
  readonly at: number;
}

export interface TimeLayout extends TimeAxis {
  /** Whole years that the picture shows, rounded up. */
  readonly yearCount: number;
  /** Empty where the picture is too long to tell them apart. */
  readonly quarters: readonly TimeMark[];
  readonly decisions: readonly PlacedDecision[];
  readonly targets: readonly PlacedTarget[];
  readonly rows: readonly TimeRow[];
}

const mostYearsInQuarters = 15;

/** A share of the width that a year’s number and the word "Today" need beside each other. */
const roomForToday = 0.13;
const roomForYear = 0.05;

/** Decisions that have not been taken yet. */
export function openDecisions({ decisions }: Pick<PathOverview, 'decisions'>): readonly OpenDecision[] {
  return decisions
    .map((decision, index) => ({ number: index + 1, decision }))
    .filter(({ decision }) => isOpenDecision(decision));
}

/** The bands under the map; `today` is YYYY-MM-DD. */
export function layoutWhen({ scenarios }: Pick<PathOverview, 'scenarios'>, today: string): WhenLayout {
  const span = spanTime([today, ...scenarios.map((one) => one.start)], scenarios.flatMap(arrivalsOf));
  const now = placeMonths(monthsOf(today), span);
  return {
    today: now,
    years: nameBeside(markYears(span), now),
    rows: scenarios.map((scenario) => {
      const { start, first, end } = scenario;
      const isOnTheWay = first !== null && first.arrival !== null && first.role !== end?.role;
      return {
        scenario,
        start: placeMonths(monthsOf(start), span),
        first: isOnTheWay && first.arrival !== null ? placeArrival(first.arrival, start, span) : null,
        end: end === null ? null : placeArrival(end, start, span),
      };
    }),
  };
}

/** The calendar: scenarios with every role on their way, open decisions and targets by their days. */
export function layoutTime(overview: PathOverview, today: string): TimeLayout {
  const { scenarios, roles } = overview;
  const dated = openDecisions(overview).filter(({ decision }) => decision.decideBy !== '');
  const targets = roles
    .filter((role) => role.wantedBy !== '')
    .sort((a, b) => monthsOf(a.wantedBy) - monthsOf(b.wantedBy));
  const days = [
    ...[today, ...scenarios.map((one) => one.start)],
    ...[...dated.map(({ decision }) => decision.decideBy), ...targets.map((role) => role.wantedBy)],
  ];
  const span = spanTime(days, scenarios.flatMap(arrivalsOf));
  const place = (day: string) => placeMonths(monthsOf(day), span);
  const yearCount = Math.ceil((span.to - span.from) / 12);
  return {
    today: place(today),
    yearCount,
    years: nameBeside(markYears(span), place(today)),
    quarters: yearCount > mostYearsInQuarters ? [] : markQuarters(span),
    decisions: dated.map((one) => ({ ...one, at: place(one.decision.decideBy) })),
    targets: targets.map((role) => ({ role, at: place(role.wantedBy) })),
    rows: scenarios.map((scenario) => ({
      scenario,
      start: place(scenario.start),
      steps: scenario.steps.flatMap((step) => {
        const { arrival } = step;
        if (arrival === null) return [];
        return [{ step, arrival, band: placeArrival(arrival, scenario.start, span), density: sliceDensity(arrival) }];
      }),
    })),
  };
}

/** The latest of what is drawn, for every role of the way. */
const arrivalsOf = ({ start, steps }: ScenarioView) =>
  steps.flatMap(({ arrival }) => (arrival === null ? [] : [{ months: monthsOf(start) + arrival.late.months }]));

/** "Today" is written before its line, a year after its own: one without room for that stays without its number. */
function nameBeside(years: readonly TimeMark[], today: number): readonly TimeMark[] {
  const hasRoom = ({ at }: TimeMark) => at < 1 - roomForYear && (at > today || today - at > roomForToday);
  return years.map((year) => (hasRoom(year) ? year : { ...year, label: '' }));
}
