/** The views of the people page. */
import type { PeopleOverview } from '../../../shared/people/people-overview.ts';

/** In the order of the bar; the name of each is the section of the place. */
export const peopleViews = [
  { value: 'people', label: 'People' },
  { value: 'coverage', label: 'Coverage' },
  { value: 'sponsors', label: 'Sponsors' },
  { value: 'mentors', label: 'Mentors' },
  { value: 'feedback', label: 'Feedback' },
] as const;
export type PeopleViewName = (typeof peopleViews)[number]['value'];

export interface PeopleViewProps {
  readonly overview: PeopleOverview;
  /** Id and kind of the record that is open in the view; '' for none. */
  readonly selectedId: string;
  readonly selectedKind: string;
  readonly onSelect: (record: { readonly id: string; readonly kind: string }) => void;
  readonly onClose: () => void;
}

/** Which view shows records of a kind. */
const viewOfKind: Readonly<Record<string, PeopleViewName>> = {
  person: 'people',
  interaction: 'people',
  'sponsor-plan': 'sponsors',
  mentorship: 'mentors',
  'mentor-session': 'mentors',
  feedback: 'feedback',
};

export function viewFor(section: string | undefined, kind: string | undefined): PeopleViewName {
  return peopleViews.find(({ value }) => value === section)?.value ?? viewOfKind[kind ?? ''] ?? 'people';
}
