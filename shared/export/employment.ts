/** Employers with their roles, newest first, and the achievements that belong to each role. */
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { compareRank, rowsOf, textOf } from '../domain/field-values.ts';
import type { ToldAchievement } from './tell-achievement.ts';

export interface Role {
  readonly fields: Fields;
  readonly position: string;
  readonly start: string;
  readonly end: string;
  readonly achievements: readonly ToldAchievement[];
}

export interface Stint {
  readonly employer: JournalRecord;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface Employment {
  readonly stints: readonly Stint[];
  /** Achievements that name no employer, or one that is gone. */
  readonly others: readonly ToldAchievement[];
}

export function arrangeEmployment(lookup: RecordLookup, achievements: readonly ToldAchievement[]): Employment {
  const byEmployer = new Map<string, ToldAchievement[]>();
  const others: ToldAchievement[] = [];
  for (const achievement of achievements) {
    const list = byEmployer.get(achievement.employer);
    if (lookup.get(achievement.employer)?.kind !== 'employer') others.push(achievement);
    else if (list === undefined) byEmployer.set(achievement.employer, [achievement]);
    else list.push(achievement);
  }
  const stints = lookup
    .ofKind('employer')
    .map((employer) => arrangeStint(employer, byEmployer.get(employer.id) ?? []))
    .sort((a, b) => compareNewestFirst(newest(a), newest(b)) || compareRank(a.employer, b.employer));
  return { stints, others };
}

function newest(stint: Stint): { start: string; end: string } {
  return stint.roles[0] ?? { start: '', end: '' };
}

function arrangeStint(employer: JournalRecord, achievements: readonly ToldAchievement[]): Stint {
  const rows = rowsOf(employer.fields['roles']);
  const roles = (rows.length === 0 && achievements.length > 0 ? [{}] : rows).map((fields: Fields) => ({
    fields,
    position: textOf(fields['position']),
    start: textOf(fields['startDate']),
    end: textOf(fields['endDate']),
    achievements: [] as ToldAchievement[],
  }));
  for (const achievement of achievements) {
    const { startDate, endDate } = achievement;
    const samePosition = roles.filter((role) => role.position === achievement.role);
    const among = samePosition.length > 0 ? samePosition : roles;
    const sameDates = among.find((role) => role.start === startDate && role.end === endDate);
    const role = sameDates ?? among.find((one) => covers(one, endDate || startDate)) ?? among[0];
    role?.achievements.push(achievement);
  }
  roles.sort(compareNewestFirst);
  return { employer, name: textOf(employer.fields['name']), roles };
}

function covers(role: { start: string; end: string }, date: string): boolean {
  return date !== '' && role.start !== '' && role.start <= date && (role.end === '' || date <= `${role.end}-99`);
}
