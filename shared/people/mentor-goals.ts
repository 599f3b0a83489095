/** Where the goals of a mentorship stand: goals by what was counted, skills and roles by their evidence. */
import type { RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { goalProgress } from '../goals/progress.ts';
import { readGoal } from '../goals/read-goal.ts';
import { skillsOverview } from '../skills/skills-overview.ts';

export interface MentorGoal {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** "1 of 3 milestones", "2 levels missing for Planning lead"; '' where nothing is known. */
  readonly standing: string;
  /** Nothing is left to do about it. */
  readonly isReached: boolean;
}

/** Goals that are gone are left out. `today`: YYYY-MM-DD, since evidence grows old. */
export function mentorGoals(ids: readonly string[], lookup: RecordLookup, today: string): readonly MentorGoal[] {
  const records = ids.flatMap((id) => lookup.get(id) ?? []);
  const isAboutSkills = records.some(({ kind }) => kind === 'skill' || kind === 'career-role');
  const skills = isAboutSkills ? skillsOverview(lookup, today) : { rows: [], targets: [] };
  return records.map((record) => ({
    ...{ id: record.id, kind: record.kind, title: lookup.title(record.id) ?? '' },
    ...standingOf(record, skills),
  }));
}

type Skills = Pick<ReturnType<typeof skillsOverview>, 'rows' | 'targets'>;
type Standing = Pick<MentorGoal, 'standing' | 'isReached'>;

function standingOf(record: JournalRecord, { rows, targets }: Skills): Standing {
  if (record.kind === 'goal') {
    const goal = readGoal(record.fields);
    const isReached = goal.state !== 'open';
    return { standing: isReached ? goal.state : (goalProgress(goal)?.sentence ?? ''), isReached };
  }
  if (record.kind === 'skill') {
    const row = rows.find((one) => one.id === record.id);
    const [first] = row?.asked.filter((one) => one.missingLevels > 0) ?? [];
    if (first === undefined)
      return { standing: row === undefined ? '' : `level ${row.reached} reached`, isReached: false };
    const target = targets.find((one) => one.id === first.target)?.title ?? '';
    const levels = `${first.missingLevels} ${first.missingLevels === 1 ? 'level' : 'levels'}`;
    return { standing: `${levels} missing for ${target}`, isReached: false };
  }
  const target = targets.find((one) => one.id === record.id);
  if (target === undefined || target.asked === 0) return { standing: '', isReached: false };
  return {
    standing: `${target.proven} of ${target.asked} ${target.asked === 1 ? 'skill' : 'skills'} proven`,
    isReached: false,
  };
}
