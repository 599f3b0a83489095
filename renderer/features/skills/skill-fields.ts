/** The kinds as the page edits them. */
import { careerRole } from '../../../shared/domain/career-role.ts';
import { emergingTopic } from '../../../shared/domain/emerging-topic.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { skillPlan } from '../../../shared/domain/skill-plan.ts';
import { skill } from '../../../shared/domain/skill.ts';

export const roleKind = careerRole as unknown as RecordKind;
export const skillKind = skill as unknown as RecordKind;
export const planKind = skillPlan as unknown as RecordKind;
export const topicKind = emergingTopic as unknown as RecordKind;
