/** A step on the way with a day of its own, as goals and plans have them. */
import { formatDate } from './calendar-date.ts';
import { earliestOpen } from './earliest-open.ts';
import { day, text } from './field.ts';
import type { Due } from './record-kind.ts';

export const milestoneShape = {
  what: text('Step'),
  by: day({ label: 'By', help: 'Today reminds you.' }),
  doneOn: day({ label: 'Done on', help: 'Empty while it is open.' }),
};

interface Milestone {
  readonly what: string;
  readonly by: string;
  readonly doneOn: string;
}

/** The open step with the earliest day, as what Today shows; none where no open step has a day. */
export function nextMilestoneDue(milestones: readonly Milestone[]): Due[] {
  const next = earliestOpen(milestones, ({ by }) => by);
  if (next === undefined) return [];
  return [{ day: next.by, reason: `Next step: ${next.what || 'without a name'}.`, field: 'milestones' }];
}

/** Rows for a document: step, day, and whether it is done. */
export function milestoneRows(milestones: readonly Milestone[]): string[][] {
  return milestones.map(({ what, by, doneOn }) => [what, formatDate(by), formatDate(doneOn)]);
}
