/** Sponsor plans, mentorships and their sessions, as these views edit them. */
import { mentorSession } from '../../../shared/domain/mentor-session.ts';
import { mentorship } from '../../../shared/domain/mentorship.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { sponsorPlan } from '../../../shared/domain/sponsor-plan.ts';

export const mentorshipKind: RecordKind = mentorship;
export const sessionKind: RecordKind = mentorSession;
export const sponsorPlanKind: RecordKind = sponsorPlan;
