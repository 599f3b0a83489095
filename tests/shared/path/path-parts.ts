/** Records of the career path map as the vault would give them out. */
import { careerMove } from '../../../shared/domain/career-move.ts';
import { careerRole } from '../../../shared/domain/career-role.ts';
import { decisionPoint } from '../../../shared/domain/decision-point.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { Fields, JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { scenario } from '../../../shared/domain/scenario.ts';
import { skill } from '../../../shared/domain/skill.ts';

export function stored(kind: Pick<RecordKind, 'name' | 'schema'>, id: string, fields: Fields): JournalRecord {
  return {
    id: id as RecordId,
    kind: kind.name,
    revision: '0'.repeat(32) as Revision,
    createdAt: '2026-10-08T08:00:00.000Z',
    updatedAt: '2026-10-08T08:00:00.000Z',
    fields: kind.schema.parse(fields),
  };
}

export const aRole = (id: string, fields: Fields = {}) => stored(careerRole, id, { title: id, ...fields });
export const aSkill = (id: string, fields: Fields = {}) => stored(skill, id, { name: id, ...fields });
export const aScenario = (id: string, startsAt: string, moves: readonly string[], fields: Fields = {}) =>
  stored(scenario, id, { name: id, startsAt, moves, ...fields });
export const aDecision = (id: string, fields: Fields) => stored(decisionPoint, id, fields);

/** `months` fast, likely and slow; none for not known. */
export function aMove(from: string, to: string, months: readonly number[] = [], fields: Fields = {}) {
  const [monthsFast = null, monthsLikely = null, monthsSlow = null] = months;
  return stored(careerMove, `${from}-${to}`, {
    title: `${from} to ${to}`,
    from,
    to,
    monthsFast,
    monthsLikely,
    monthsSlow,
    ...fields,
  });
}

/** Three ways of a planner, as levels and domains make them. */
export const plannersMap: readonly JournalRecord[] = [
  aRole('senior', {
    level: 4,
    domain: 'Network planning',
    state: 'current',
    payFrom: 60_000,
    payTo: 64_000,
    currency: 'EUR',
  }),
  aRole('lead', { level: 5, domain: 'network  planning', payFrom: 70_000, currency: 'EUR' }),
  aRole('head', {
    level: 6,
    domain: 'Network planning',
    state: 'target',
    payFrom: 90_000,
    payTo: 96_000,
    currency: 'eur',
    requiredSkills: [
      { skill: 'Network planning', level: 5, importance: 3 },
      { skill: 'Negotiation', level: 4, importance: 3 },
      { skill: 'Budgets', level: 3 },
    ],
  }),
  aRole('analyst', { level: 4, domain: 'Data' }),
  aRole('analytics-lead', { level: 5, domain: 'Data' }),
  aRole('associate', { level: 3, domain: 'Product', payFrom: 58_000, currency: 'EUR' }),
  aMove('senior', 'lead', [8, 14, 26], { risks: ['Budget is cut', 'Somebody from outside'] }),
  aMove('lead', 'head', [18, 30, 48], { risks: ['Budget is cut'] }),
  aMove('senior', 'analyst', [3, 6, 12]),
  aMove('analyst', 'analytics-lead', [12, 18, 30]),
  aMove('analytics-lead', 'head', [10, 16, 30]),
  aMove('senior', 'associate', [4, 8, 14], { risks: ['Less pay'] }),
  aDecision('fork', { question: 'Lead now, or data first?', role: 'senior', decideBy: '2026-12-15' }),
  aScenario('stay', 'senior', ['senior-lead', 'lead-head']),
  aScenario('through-data', 'senior', ['senior-analyst', 'analyst-analytics-lead', 'analytics-lead-head']),
  aScenario('product', 'senior', ['senior-associate'], { start: '2027-01-01' }),
];
