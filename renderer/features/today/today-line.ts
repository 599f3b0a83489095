/** The line under the date: the week, and what is due, counted honestly. */
import { upperFirst } from '../../../shared/domain/first-letter.ts';
import { inWords } from '../../../shared/domain/number-words.ts';

/** Up to twelve a word reads quicker than a figure. */
const countInWords = (count: number) => (count <= 12 ? inWords(count) : String(count));

/** "Week 41. Four things are due, one of them is late." */
export function describeToday(week: number, due: number, late: number): string {
  return `Week ${String(week)}. ${describeDue(due, late)}`;
}

function describeDue(due: number, late: number): string {
  if (due === 0) return 'Nothing is due in the next seven days.';
  const things = due === 1 ? 'One thing is due' : `${upperFirst(countInWords(due))} things are due`;
  if (late === 0) return `${things}.`;
  if (due === 1) return `${things}, and it is late.`;
  if (late === due) return `${things}, all of them late.`;
  return `${things}, ${countInWords(late)} of them ${late === 1 ? 'is' : 'are'} late.`;
}

/** "3 days late", "1 day late". */
export function describeLateness(days: number): string {
  return days === 1 ? '1 day late' : `${String(days)} days late`;
}
