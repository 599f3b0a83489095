/** Maps to start from: the usual rungs of five ways, in words and months that are there to be changed. */
import { careerMove } from '../domain/career-move.ts';
import { careerRole } from '../domain/career-role.ts';
import type { RecordId } from '../domain/record.ts';
import { scenario } from '../domain/scenario.ts';
import type { NewMapRecord } from './career-map.ts';

interface TemplateRole {
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly levelName: string;
  /** The person’s own field, the one they change to, or a company of their own. */
  readonly domain: 'own' | 'new' | 'venture';
}

interface TemplateMove {
  readonly from: string;
  readonly to: string;
  /** Months. */
  readonly fast: number;
  readonly likely: number;
  readonly slow: number;
  readonly risk: string;
}

export interface MapTemplate {
  readonly value: string;
  readonly label: string;
  /** For whom it is, in one sentence. */
  readonly sentence: string;
  /** The first is where the person stands, the last where they want to. */
  readonly roles: readonly TemplateRole[];
  readonly moves: readonly TemplateMove[];
  /** The usual way: keys of roles from the first to the last. */
  readonly way: readonly string[];
}

const role = (
  key: string,
  title: string,
  level: number,
  levelName: string,
  domain: TemplateRole['domain'] = 'own',
): TemplateRole => ({ key, title, level, levelName, domain });

const move = (from: string, to: string, months: readonly [number, number, number], risk: string): TemplateMove => {
  const [fast, likely, slow] = months;
  return { from, to, fast, likely, slow, risk };
};

export const mapTemplates: readonly MapTemplate[] = [
  {
    value: 'individual-contributor',
    label: 'Individual contributor',
    sentence: 'You want more weight through your own work, without leading people.',
    roles: [
      role('professional', 'Professional', 3, 'Associate'),
      role('senior', 'Senior professional', 4, 'Senior'),
      role('staff', 'Staff professional', 5, 'Lead'),
      role('principal', 'Principal', 6, 'Head'),
    ],
    moves: [
      move('professional', 'senior', [12, 24, 42], 'Good work stays unseen outside the team'),
      move('senior', 'staff', [18, 32, 60], 'There is no such post, or nobody knows what it is for'),
      move('staff', 'principal', [24, 42, 84], 'The next rung is kept for people who lead'),
    ],
    way: ['professional', 'senior', 'staff', 'principal'],
  },
  {
    value: 'management',
    label: 'Management',
    sentence: 'You want to lead people, then those who lead them.',
    roles: [
      role('senior', 'Senior professional', 4, 'Senior'),
      role('deputy', 'Deputy lead', 4, 'Senior'),
      role('lead', 'Team lead', 5, 'Lead'),
      role('head', 'Head of department', 6, 'Head'),
      role('director', 'Director', 7, 'Director'),
    ],
    moves: [
      move('senior', 'deputy', [3, 8, 18], 'Responsibility comes without time or title'),
      move('deputy', 'lead', [6, 12, 30], 'The post goes to somebody from outside'),
      move('senior', 'lead', [8, 18, 36], 'You are asked to lead before you have tried it'),
      move('lead', 'head', [18, 30, 60], 'The department is rebuilt before your turn comes'),
      move('head', 'director', [24, 42, 84], 'There is one such post, and it is taken'),
    ],
    way: ['senior', 'deputy', 'lead', 'head', 'director'],
  },
  {
    value: 'specialist',
    label: 'Specialist',
    sentence: 'You want to be the one people ask, inside and outside your organisation.',
    roles: [
      role('generalist', 'Generalist', 3, 'Associate'),
      role('specialist', 'Specialist', 3, 'Associate'),
      role('senior', 'Senior specialist', 4, 'Senior'),
      role('expert', 'Leading expert', 5, 'Lead'),
      role('adviser', 'Adviser to the field', 6, 'Head'),
    ],
    moves: [
      move('generalist', 'specialist', [4, 10, 20], 'The topic turns out too narrow to live on'),
      move('specialist', 'senior', [12, 24, 40], 'The field moves on while you dig'),
      move('senior', 'expert', [18, 36, 60], 'Your name is not known where decisions are made'),
      move('expert', 'adviser', [24, 40, 72], 'Nobody pays for advice without a post behind it'),
    ],
    way: ['generalist', 'specialist', 'senior', 'expert', 'adviser'],
  },
  {
    value: 'founder',
    label: 'Founder',
    sentence: 'You want a company of your own, tried out before you leave.',
    roles: [
      role('senior', 'Senior professional', 4, 'Senior'),
      role('side', 'Founder on the side', 3, 'First customers', 'venture'),
      role('founder', 'Founder', 5, 'It pays for itself', 'venture'),
      role('leader', 'Founder with a team', 7, 'It pays for others', 'venture'),
    ],
    moves: [
      move('senior', 'side', [2, 6, 18], 'The contract at work forbids it, or there is no time left'),
      move('side', 'founder', [9, 18, 40], 'Customers like it and do not pay'),
      move('senior', 'founder', [12, 24, 60], 'Savings end before the first sale'),
      move('founder', 'leader', [12, 30, 72], 'Growing costs more than it brings'),
    ],
    way: ['senior', 'side', 'founder', 'leader'],
  },
  {
    value: 'switch',
    label: 'Another field',
    sentence: 'You want to start again somewhere else without losing what you know.',
    roles: [
      role('senior', 'Senior professional', 4, 'Senior'),
      role('bridge', 'Between the two fields', 4, 'Senior', 'new'),
      role('associate', 'Associate in the new field', 3, 'Associate', 'new'),
      role('new-senior', 'Senior in the new field', 4, 'Senior', 'new'),
      role('new-lead', 'Lead in the new field', 5, 'Lead', 'new'),
    ],
    moves: [
      move('senior', 'bridge', [4, 9, 20], 'Both sides take you for one of the others'),
      move('senior', 'associate', [3, 8, 18], 'Less pay for longer than you planned'),
      move('associate', 'new-senior', [12, 20, 36], 'What you knew before does not count'),
      move('bridge', 'new-senior', [6, 14, 30], 'The bridge is where they keep you'),
      move('new-senior', 'new-lead', [12, 24, 48], 'Others in the field started ten years earlier'),
    ],
    way: ['senior', 'bridge', 'new-senior', 'new-lead'],
  },
];

/** What the lanes of the map are called. */
export interface TemplateDomains {
  readonly own: string;
  readonly new: string;
  readonly venture: string;
}

/**
 * Roles, moves and one scenario along the usual way, all linked. Where the map has the role that is held now, `present`,
 * the template begins at it instead of making one.
 */
export function startMap(
  template: MapTemplate,
  domains: TemplateDomains,
  newId: () => RecordId,
  present: { readonly id: RecordId; readonly title: string } | null,
): readonly NewMapRecord[] {
  const [start] = template.roles;
  const known = (key: string) => (key === start?.key ? present : null);
  const ids = new Map(template.roles.map(({ key }) => [key, known(key)?.id ?? newId()]));
  const idOf = (key: string) => ids.get(key) ?? '';
  const titleOf = (key: string) => known(key)?.title ?? template.roles.find((one) => one.key === key)?.title ?? '';
  const roles = template.roles.flatMap(({ key, title, level, levelName, domain }, index): NewMapRecord[] => {
    if (known(key) !== null) return [];
    const state = index === 0 ? 'current' : index === template.roles.length - 1 ? 'target' : 'possible';
    const fields = careerRole.schema.parse({ title, state, level, levelName, domain: domains[domain] });
    return [{ kind: 'career-role', id: idOf(key), fields }];
  });
  const moves = template.moves.map(({ from, to, fast, likely, slow, risk }) => ({
    way: `${from} ${to}`,
    record: makeMove(newId(), {
      title: `${titleOf(from)} to ${titleOf(to)}`,
      from: idOf(from),
      to: idOf(to),
      monthsFast: fast,
      monthsLikely: likely,
      monthsSlow: slow,
      risks: [risk],
    }),
  }));
  const steps = template.way.slice(1).map((to, index) => `${template.way[index] ?? ''} ${to}`);
  const along = steps.map((step) => moves.find((one) => one.way === step)?.record.id ?? '');
  const fields = scenario.schema.parse({ name: template.label, startsAt: idOf(template.way[0] ?? ''), moves: along });
  return [...roles, ...moves.map((one) => one.record), { kind: 'scenario', id: newId(), fields }];
}

/** `fields` as the schema of a move takes them. */
export function makeMove(id: RecordId, fields: Readonly<Record<string, unknown>>): NewMapRecord {
  return { kind: 'career-move', id, fields: careerMove.schema.parse(fields) };
}
