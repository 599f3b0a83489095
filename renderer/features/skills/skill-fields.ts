/** The kinds as the page edits them. */
import { careerRole } from '../../../shared/domain/career-role.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { skill } from '../../../shared/domain/skill.ts';

export const roleKind = careerRole as unknown as RecordKind;
export const skillKind = skill as unknown as RecordKind;
