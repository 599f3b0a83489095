/** Employers with their roles, newest first, and the achievements that belong to each role. */
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import type { ChosenAchievement } from './choose-achievements.ts';
import { compareRank, rowsOf, textOf } from './field-values.ts';

export interface Role {
  readonly fields: Fields;
  readonly position: string;
  readonly start: string;
  readonly end: string;
  readonly achievements: readonly ChosenAchievement[];
}

export interface Stint {
  readonly employer: JournalRecord;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface Employment {
  readonly stints: readonly Stint[];
  /** Achievements that name no employer, or one that is gone. */
  readonly others: readonly ChosenAchievement[];
}

export function arrangeEmployment(lookup: RecordLookup, achievements: readonly ChosenAchievement[]): Employment {
  const byEmployer = new Map<string, ChosenAchievement[]>();
  const others: ChosenAchievement[] = [];
  for (const achievement of achievements) {
    const id = textOf(achievement.record.fields['employer']);
    if (lookup.get(id)?.kind !== 'employer') others.push(achievement);
    else byEmployer.set(id, [...(byEmployer.get(id) ?? []), achievement]);
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

function arrangeStint(employer: JournalRecord, achievements: readonly ChosenAchievement[]): Stint {
  const rows = rowsOf(employer.fields['roles']);
  const roles = (rows.length === 0 && achievements.length > 0 ? [{}] : rows).map((fields: Fields) => ({
    fields,
    position: textOf(fields['position']),
    start: textOf(fields['startDate']),
    end: textOf(fields['endDate']),
    achievements: [] as ChosenAchievement[],
  }));
  for (const achievement of achievements) {
    const own = achievement.record.fields;
    const samePosition = roles.filter((role) => role.position === textOf(own['role']));
    const among = samePosition.length > 0 ? samePosition : roles;
    const sameDates = among.find((role) => role.start === own['startDate'] && role.end === own['endDate']);
    const role = sameDates ?? among.find((one) => covers(one, own)) ?? among[0];
    role?.achievements.push(achievement);
  }
  roles.sort(compareNewestFirst);
  return { employer, name: textOf(employer.fields['name']), roles };
}

function covers(role: { start: string; end: string }, achievement: Fields): boolean {
  const date = textOf(achievement['endDate']) || textOf(achievement['startDate']);
  return date !== '' && role.start !== '' && role.start <= date && (role.end === '' || date <= `${role.end}-99`);
}
