/** The one list of record kinds. A new artefact is one file and one line here. */
import { journalEntry } from './journal-entry.ts';
import { achievement } from './achievement.ts';
import { profile } from './profile.ts';
import { employer } from './employer.ts';
import { education } from './education.ts';
import { certification } from './certification.ts';
import { project } from './project.ts';
import { volunteering } from './volunteering.ts';
import { award } from './award.ts';
import { publication } from './publication.ts';
import { language } from './language.ts';
import { skill } from './skill.ts';
import { interest } from './interest.ts';
import { reference } from './reference.ts';
import { person } from './person.ts';
import { lens } from './lens.ts';
import { goal } from './goal.ts';
import { careerRole } from './career-role.ts';
import { careerMove } from './career-move.ts';
import { decisionPoint } from './decision-point.ts';
import { scenario } from './scenario.ts';
import { roleModel } from './role-model.ts';
import { skillPlan } from './skill-plan.ts';
import { emergingTopic } from './emerging-topic.ts';
import { interaction } from './interaction.ts';
import { sponsorPlan } from './sponsor-plan.ts';
import { mentorship } from './mentorship.ts';
import { mentorSession } from './mentor-session.ts';
import { feedback } from './feedback.ts';
import { tie } from './tie.ts';
import { decisionRight } from './decision-right.ts';
import { mapSnapshot } from './map-snapshot.ts';
import { cultureNote } from './culture-note.ts';
import { politicalStrategy } from './political-strategy.ts';
import type { RecordKind } from './record-kind.ts';

export const recordKinds = [
  journalEntry,
  achievement,
  profile,
  employer,
  education,
  certification,
  project,
  volunteering,
  award,
  publication,
  language,
  skill,
  interest,
  reference,
  person,
  lens,
  goal,
  careerRole,
  careerMove,
  decisionPoint,
  scenario,
  roleModel,
  skillPlan,
  emergingTopic,
  interaction,
  sponsorPlan,
  mentorship,
  mentorSession,
  feedback,
  tie,
  decisionRight,
  mapSnapshot,
  cultureNote,
  politicalStrategy,
] as unknown as readonly RecordKind[];

const kindsByName = new Map(recordKinds.map((kind) => [kind.name, kind]));

export function findKind(name: string): RecordKind | undefined {
  return kindsByName.get(name);
}
