/** What the list of achievements is narrowed to. */
import type { UsageFlag } from '../../../shared/lens/usage.ts';
import type { ListFilter } from '../../records/list-arguments.ts';

export interface AchievementFilter {
  readonly employer: string;
  readonly role: string;
  readonly skill: string;
  readonly driver: string;
  readonly tag: string;
  /** YYYY[-MM[-DD]], '' for open. */
  readonly from: string;
  readonly to: string;
  readonly incomplete: boolean;
  /** How lenses use it, '' for any. */
  readonly usage: '' | UsageFlag;
}

export const noFilter: AchievementFilter = {
  employer: '',
  role: '',
  skill: '',
  driver: '',
  tag: '',
  from: '',
  to: '',
  incomplete: false,
  usage: '',
};

/** How many conditions are set. */
export function countConditions(filter: AchievementFilter): number {
  return Object.values(filter).filter(Boolean).length;
}

export function listFilterOf(filter: AchievementFilter): ListFilter {
  const where = { employer: filter.employer, role: filter.role, skills: filter.skill, driver: filter.driver };
  return {
    from: filter.from,
    to: lastDayOf(filter.to),
    tag: filter.tag,
    where: Object.fromEntries(Object.entries(where).filter(([, value]) => value !== '')),
    incomplete: filter.incomplete,
    ...(filter.usage === '' ? {} : { usage: filter.usage }),
  };
}

/** The last day a date may mean, so that "to 2024" takes all of 2024 in; day 31 bounds every month. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}
