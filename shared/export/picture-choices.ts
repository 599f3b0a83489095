/** What of the path, the skills and the power map leaves as a picture, and as what: the request, the dialog and the save dialog read these. */

export const pictureFormats = [
  {
    value: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    about: 'One page to print or send; text can be searched and copied.',
  },
  { value: 'svg', label: 'SVG', extension: 'svg', about: 'Lines and text that stay sharp and can be edited.' },
  {
    value: 'png',
    label: 'PNG',
    extension: 'png',
    about: 'An image for slides and messages, twice the size on the screen.',
  },
  {
    value: 'graphml',
    label: 'GraphML',
    extension: 'graphml',
    about: 'For graph programs.',
  },
  { value: 'gexf', label: 'GEXF', extension: 'gexf', about: 'For Gephi and other graph programs.' },
  { value: 'csv', label: 'CSV', extension: 'zip', about: 'Two tables in a ZIP, for spreadsheets and graph programs.' },
  { value: 'json', label: 'JSON', extension: 'json', about: 'For other programs.' },
] as const;
type FormatRow = (typeof pictureFormats)[number];
export type PictureFormat = FormatRow['value'];
export type PictureExtension = FormatRow['extension'];

const drawn: readonly PictureFormat[] = ['pdf', 'svg', 'png'];
const network: readonly PictureFormat[] = [...drawn, 'graphml', 'gexf', 'csv'];

/** `fileName` without its extension. */
export const pictures = [
  { value: 'map', label: 'Map', fileName: 'Career path', formats: [...drawn, 'graphml', 'json'] },
  { value: 'timeline', label: 'Timeline', fileName: 'Career timeline', formats: drawn },
  { value: 'matrix', label: 'Skills and targets', fileName: 'Skills and targets', formats: drawn },
  { value: 'radar', label: 'Radar', fileName: 'Skills radar', formats: drawn },
  { value: 'grid', label: 'Influence and support', fileName: 'Power map', formats: network },
  { value: 'around', label: 'Around me', fileName: 'Power map around me', formats: network },
] as const satisfies readonly { readonly formats: readonly PictureFormat[]; readonly [name: string]: unknown }[];
export type PictureName = (typeof pictures)[number]['value'];

/** Pictures of people: one layer of ties, and names that may be masked. */
export const isOfPeople = (picture: PictureName): boolean => picture === 'grid' || picture === 'around';

/** What a format is for, and what of the picture is in it. */
export function aboutFormat(picture: PictureName, format: PictureFormat): string {
  const { about } = findPictureFormat(format);
  if (drawn.includes(format)) return about;
  return `${about} ${isOfPeople(picture) ? 'Everybody on the map, with all ties of all layers.' : 'Roles and moves, pay included.'}`;
}

export function findPicture(name: PictureName): (typeof pictures)[number] {
  return pictures.find((one) => one.value === name) ?? pictures[0];
}

export function findPictureFormat(name: PictureFormat): FormatRow {
  return pictureFormats.find((one) => one.value === name) ?? pictureFormats[0];
}

/** Documents that are made from one record for oneself; `fileName` without its extension. */
export const plans = [
  { value: 'development-plan', fileName: 'Development plan' },
  { value: 'sponsor-plan', fileName: 'Sponsor plan' },
  { value: 'strategy', fileName: 'Strategy' },
  { value: 'pre-brief', fileName: 'Pre-brief' },
  { value: 'progress-report', fileName: 'Progress report' },
] as const;
export type PlanName = (typeof plans)[number]['value'];

export function findPlan(name: PlanName): (typeof plans)[number] {
  return plans.find((one) => one.value === name) ?? plans[0];
}

/** Formats of such a document. */
export const planFormats = [
  { value: 'pdf', label: 'PDF', extension: 'pdf', about: 'Pages to print or send.' },
  { value: 'docx', label: 'DOCX', extension: 'docx', about: 'A document to go on writing in.' },
  { value: 'markdown', label: 'Markdown', extension: 'md', about: 'Plain text with marks for headings and lists.' },
] as const;
export type PlanFormat = (typeof planFormats)[number]['value'];

export function findPlanFormat(format: PlanFormat): (typeof planFormats)[number] {
  return planFormats.find((one) => one.value === format) ?? planFormats[0];
}
