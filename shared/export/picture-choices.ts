/** What of the path and the skills leaves as a picture, and as what: the request, the dialog and the save dialog read these. */

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
    about: 'Roles and moves for graph programs, pay included.',
  },
  { value: 'json', label: 'JSON', extension: 'json', about: 'Everything on the map for other programs, pay included.' },
] as const;
type FormatRow = (typeof pictureFormats)[number];
export type PictureFormat = FormatRow['value'];
export type PictureExtension = FormatRow['extension'];

const drawn: readonly PictureFormat[] = ['pdf', 'svg', 'png'];

/** `fileName` without its extension. */
export const pictures = [
  { value: 'map', label: 'Map', fileName: 'Career path', formats: pictureFormats.map((row) => row.value) },
  { value: 'timeline', label: 'Timeline', fileName: 'Career timeline', formats: drawn },
  { value: 'matrix', label: 'Skills and targets', fileName: 'Skills and targets', formats: drawn },
  { value: 'radar', label: 'Radar', fileName: 'Skills radar', formats: drawn },
] as const;
export type PictureName = (typeof pictures)[number]['value'];

export function findPicture(name: PictureName): (typeof pictures)[number] {
  return pictures.find((one) => one.value === name) ?? pictures[0];
}

export function findPictureFormat(name: PictureFormat): FormatRow {
  return pictureFormats.find((one) => one.value === name) ?? pictureFormats[0];
}

/** Formats of a development plan: documents, since it is text. */
export const planFormats = [
  { value: 'pdf', label: 'PDF', extension: 'pdf', about: 'Pages to print or send.' },
  { value: 'docx', label: 'DOCX', extension: 'docx', about: 'A document to go on writing in.' },
  { value: 'markdown', label: 'Markdown', extension: 'md', about: 'Plain text with marks for headings and lists.' },
] as const;
export type PlanFormat = (typeof planFormats)[number]['value'];

export function findPlanFormat(format: PlanFormat): (typeof planFormats)[number] {
  return planFormats.find((one) => one.value === format) ?? planFormats[0];
}
