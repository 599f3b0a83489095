/** How the properties of JSON Resume 1.3.1 map to records: one table that import and export both read. */

/** How one property is read and written. `end-date` may say "present". */
export type PropertyForm = 'text' | 'url' | 'email' | 'date' | 'end-date' | 'words' | 'bullets';

export interface ItemShape {
  /** Property of the schema → its form. Fields of our records carry the same names. */
  readonly properties: Readonly<Record<string, PropertyForm>>;
  /** Names that older files and other tools use → today's name. Read, never written. */
  readonly olderNames?: Readonly<Record<string, string>>;
  /** Fields of ours that the schema does not know; they travel under our own key. */
  readonly ownFields?: readonly string[];
}

export interface Section extends ItemShape {
  /** Property of the resume. */
  readonly name: string;
  readonly kind: string;
  /** Its first and last day, where it has them; items without keep the order of the file. */
  readonly period?: { readonly start: string; readonly end: string };
}

/** Our own key inside a JSON Resume; the schema allows further properties everywhere. */
export const cairnKey = 'x-cairn';

export const resumeSchemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
export const resumeSchemaVersion = 'v1.0.0';

export const basicsShape: ItemShape = {
  properties: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'email',
    phone: 'text',
    url: 'url',
    summary: 'text',
  },
  olderNames: { picture: 'image', website: 'url' },
};

export const locationShape: ItemShape = {
  properties: { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' },
};

export const socialProfileShape: ItemShape = {
  properties: { network: 'text', username: 'text', url: 'url' },
};

/** A work item holds both the employer and one role there. */
export const workShape: ItemShape = {
  properties: {
    name: 'text',
    position: 'text',
    location: 'text',
    description: 'text',
    url: 'url',
    startDate: 'date',
    endDate: 'end-date',
    summary: 'text',
    highlights: 'bullets',
  },
  olderNames: { company: 'name', website: 'url' },
};

const period = { start: 'startDate', end: 'endDate' };

/** All sections but `work`, in the order of the schema. */
export const sections: readonly Section[] = [
  {
    name: 'volunteer',
    kind: 'volunteering',
    properties: {
      organization: 'text',
      position: 'text',
      url: 'url',
      startDate: 'date',
      endDate: 'end-date',
      summary: 'text',
      highlights: 'bullets',
    },
    olderNames: { website: 'url' },
    period,
  },
  {
    name: 'education',
    kind: 'education',
    properties: {
      institution: 'text',
      url: 'url',
      area: 'text',
      studyType: 'text',
      startDate: 'date',
      endDate: 'end-date',
      score: 'text',
      courses: 'bullets',
    },
    olderNames: { gpa: 'score', website: 'url' },
    period,
  },
  {
    name: 'awards',
    kind: 'award',
    properties: { title: 'text', date: 'date', awarder: 'text', summary: 'text' },
    period: { start: 'date', end: 'date' },
  },
  {
    name: 'certificates',
    kind: 'certification',
    properties: { name: 'text', date: 'date', url: 'url', issuer: 'text' },
    olderNames: { website: 'url' },
    ownFields: ['expiresOn', 'licence'],
    period: { start: 'date', end: 'date' },
  },
  {
    name: 'publications',
    kind: 'publication',
    properties: { name: 'text', publisher: 'text', releaseDate: 'date', url: 'url', summary: 'text' },
    olderNames: { website: 'url' },
    period: { start: 'releaseDate', end: 'releaseDate' },
  },
  {
    name: 'skills',
    kind: 'skill',
    properties: { name: 'text', level: 'text', keywords: 'words' },
    ownFields: ['type'],
  },
  { name: 'languages', kind: 'language', properties: { language: 'text', fluency: 'text' } },
  { name: 'interests', kind: 'interest', properties: { name: 'text', keywords: 'words' } },
  {
    name: 'references',
    kind: 'reference',
    properties: { name: 'text', reference: 'text' },
    ownFields: ['relation', 'email', 'phone'],
  },
  {
    name: 'projects',
    kind: 'project',
    properties: {
      name: 'text',
      description: 'text',
      highlights: 'bullets',
      keywords: 'words',
      startDate: 'date',
      endDate: 'end-date',
      url: 'url',
      roles: 'words',
      entity: 'text',
      type: 'text',
    },
    olderNames: { website: 'url' },
    period,
  },
];
