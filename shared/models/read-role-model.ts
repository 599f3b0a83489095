/** Role models as plain values, their steps in the order they were taken. */
import { compareText } from '../compare-text.ts';
import { careerLevelRange } from '../domain/career-role.ts';
import { rowsOf, textOf, wholeOf, wordsOf } from '../domain/field-values.ts';
import type { JournalRecord } from '../domain/record.ts';

export interface RoleModelStep {
  readonly role: string;
  readonly organisation: string;
  /** YYYY[-MM[-DD]] or ''. */
  readonly startDate: string;
  /** The same, '' while they hold it or where it is not known. */
  readonly endDate: string;
  readonly domain: string;
  /** 1 to 10, or null. */
  readonly level: number | null;
}

export interface RoleModel {
  readonly id: string;
  readonly name: string;
  /** The first taken first; without a beginning last, as they were written. */
  readonly steps: readonly RoleModelStep[];
  readonly skills: readonly string[];
}

export function readRoleModel({ id, fields }: Pick<JournalRecord, 'id' | 'fields'>): RoleModel {
  return {
    id,
    name: textOf(fields['name']),
    steps: rowsOf(fields['steps'])
      .map((row) => ({
        role: textOf(row['role']),
        organisation: textOf(row['organisation']),
        startDate: textOf(row['startDate']),
        endDate: textOf(row['endDate']),
        domain: textOf(row['domain']),
        level: wholeOf(row['level'], careerLevelRange),
      }))
      .sort((a, b) => compareText(a.startDate || '9999', b.startDate || '9999')),
    skills: wordsOf(fields['skills']),
  };
}
