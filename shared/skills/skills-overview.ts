/** What the targets ask for beside what there is: a row for each skill, a column for each target. */
import { compareText } from '../compare-text.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { readRole, type CareerRole } from '../path/career-map.ts';
import { roleReadiness } from '../path/readiness.ts';
import type { Evidence, EvidenceState, SkillStanding } from './evidence-state.ts';
import { compareWantedBy, rankGaps, type RankedGap } from './rank-gaps.ts';
import { feedbackToRate, type FeedbackToRate } from './rate-feedback.ts';
import { standingsOf } from './skill-name.ts';

export interface Target {
  /** Id of the role. */
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD: the day it says, else eighteen months after it was written down. */
  readonly wantedBy: string;
  readonly asked: number;
  readonly proven: number;
}

/** What one target asks of one skill. */
export interface Asked {
  /** Id of the target. */
  readonly target: string;
  /** 1 to 5. */
  readonly level: number;
  /** Levels that neither evidence nor one's own word reaches. */
  readonly missingLevels: number;
  /** How that counts in the gap, in words; '' where nothing is missing. */
  readonly formula: string;
}

export interface ShownEvidence extends Evidence {
  /** '' for a person's own word. */
  readonly kind: string;
  readonly title: string;
}

export interface SkillRow {
  /** See `skillKey`. */
  readonly key: string;
  /** Id of the person's own skill, '' where a target asks for one that they have not written down. */
  readonly id: string;
  readonly name: string;
  /** Of levels 1 to 5, in that order. */
  readonly levels: readonly EvidenceState[];
  readonly proven: number;
  readonly reached: number;
  readonly evidence: readonly ShownEvidence[];
  /** What was said about it without a level yet. */
  readonly toRate: readonly FeedbackToRate[];
  /** See `rankGaps`. */
  readonly gap: number;
  readonly asked: readonly Asked[];
}

export interface SkillsOverview {
  /** Those wanted first come first. */
  readonly targets: readonly Target[];
  /** The widest gap first; skills that no target asks for come last, by name. */
  readonly rows: readonly SkillRow[];
}

/** `today` is YYYY-MM-DD. */
export function skillsOverview(lookup: RecordLookup, today: string): SkillsOverview {
  const standings = standingsOf(lookup, today);
  const toRate = feedbackToRate(lookup);
  const rowOf = (key: string, name: string) =>
    describeSkill(key, name, { lookup, toRate, standing: standings.get(key) });
  const roles = lookup
    .ofKind('career-role')
    .map((record) => readRole(record))
    .filter((role) => role.state === 'target')
    .sort(compareWantedBy);
  const readiness = new Map(roles.map((role) => [role, roleReadiness(role, standings)]));
  const gaps = rankGaps(roles, standings, today);
  const asked = new Set(gaps.map((gap) => gap.key));
  const unasked = [...standings].filter(([key]) => !asked.has(key));
  return {
    targets: [...readiness].map(([{ id, title, wantedBy }, { skills, counts }]) => ({
      id,
      title: title || 'Untitled role',
      wantedBy,
      asked: skills.length,
      proven: counts.proven,
    })),
    rows: [
      ...gaps.map((gap) => ({
        ...rowOf(gap.key, gap.skill),
        gap: gap.gap,
        asked: [...readiness].flatMap(([role, { skills }]) => {
          const one = skills.find((skill) => skill.key === gap.key);
          if (one === undefined) return [];
          const { level, missingLevels } = one;
          return [{ target: role.id, level, missingLevels, formula: formulaOf(gap, role) }];
        }),
      })),
      ...unasked
        .sort(([, a], [, b]) => compareText(a.name, b.name))
        .map(([key, standing]) => ({ ...rowOf(key, standing.name), gap: 0, asked: [] })),
    ],
  };
}

const formulaOf = (gap: RankedGap, role: CareerRole) => gap.targets.find((one) => one.role === role.id)?.formula ?? '';

interface SkillSources {
  readonly lookup: RecordLookup;
  readonly standing: SkillStanding | undefined;
  readonly toRate: ReadonlyMap<string, readonly FeedbackToRate[]>;
}

function describeSkill(key: string, name: string, { lookup, standing, toRate }: SkillSources) {
  return {
    key,
    id: standing?.id ?? '',
    name,
    levels: standing?.levels ?? (['missing', 'missing', 'missing', 'missing', 'missing'] as const),
    proven: standing?.proven ?? 0,
    reached: standing?.reached ?? 0,
    evidence: (standing?.evidence ?? []).map((one) => ({ ...one, ...describeRecord(one.record, lookup) })),
    toRate: toRate.get(standing?.id ?? '') ?? [],
  };
}

function describeRecord(id: string, lookup: RecordLookup): { readonly kind: string; readonly title: string } {
  const record = id === '' ? undefined : lookup.get(id);
  return record === undefined
    ? { kind: '', title: 'My own word' }
    : { kind: record.kind, title: lookup.title(id) ?? '' };
}
