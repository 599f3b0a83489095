/** The views of the page, and the places that lead to them. */
import type { Place } from '../../lib/navigation.ts';
import { planKind, topicKind } from './skill-fields.ts';

/** In the order of the bar; the name of each is the section of its place. */
export const skillsViews = [
  { value: 'gaps', label: 'Gaps' },
  { value: 'plan', label: 'Plan' },
  { value: 'topics', label: 'Emerging topics' },
] as const;
export type SkillsView = (typeof skillsViews)[number]['value'];

/** The section of a place whose record is open to be written. */
export const editSection = 'edit';

export function viewOf({ kind, section }: Place): SkillsView {
  if (kind === planKind.name) return 'plan';
  if (kind === topicKind.name) return 'topics';
  return skillsViews.find((one) => one.value === section)?.value ?? 'gaps';
}
