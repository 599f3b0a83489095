/** Every file of a LinkedIn export that becomes records. */
import { lastDayOf } from './linkedin-date.ts';
import { peopleSections } from './linkedin-people.ts';
import { positionsSection } from './linkedin-positions.ts';
import { profileSections } from './linkedin-profile.ts';
import { defineRecords, defineSection, joinTexts, keptFields, type LinkedInSection } from './linkedin-section.ts';
import { splitBullets } from './split-bullets.ts';

const period = {
  startDate: ['started on', 'start date'],
  endDate: ['finished on', 'end date', 'ended on'],
} as const;

const education = defineRecords({
  kind: 'education',
  files: ['education'],
  columns: {
    school: ['school name'],
    startDate: ['start date', 'started on'],
    endDate: ['end date', 'finished on'],
    notes: ['notes'],
    degree: ['degree name'],
    activities: ['activities'],
  },
  telling: ['school name', 'degree name'],
  kept: ['notes', 'activities'],
  toFields: (row) => ({
    institution: row.get('school'),
    studyType: row.get('degree'),
    startDate: row.date('startDate'),
    endDate: row.date('endDate', true),
    ...keptFields({ notes: row.get('notes'), activities: row.get('activities') }),
  }),
});

const skills = defineRecords({
  kind: 'skill',
  files: ['skills'],
  columns: { name: ['name'] },
  toFields: (row) => (row.get('name') === '' ? null : { name: row.get('name') }),
});

const certifications = defineRecords({
  kind: 'certification',
  files: ['certifications', 'licensesandcertifications'],
  columns: {
    name: ['name'],
    url: ['url'],
    authority: ['authority'],
    startDate: period.startDate,
    endDate: period.endDate,
    licence: ['license number', 'licence number'],
  },
  telling: ['name', 'authority', 'license number'],
  toFields(row) {
    const expires = row.date('endDate', true);
    const expiresOn = lastDayOf(expires);
    if (expiresOn !== expires) row.note('It expires on a day that is not given; the last possible one was taken.');
    return {
      name: row.get('name'),
      issuer: row.get('authority'),
      date: row.date('startDate'),
      expiresOn,
      licence: row.get('licence'),
      url: row.get('url'),
    };
  },
});

const projects = defineRecords({
  kind: 'project',
  files: ['projects'],
  columns: { title: ['title', 'name'], description: ['description'], url: ['url'], ...period },
  toFields(row) {
    const { intro, points } = splitBullets(row.get('description'));
    return {
      name: row.get('title'),
      description: intro,
      highlights: points,
      url: row.get('url'),
      startDate: row.date('startDate'),
      endDate: row.date('endDate', true),
    };
  },
});

const honors = defineRecords({
  kind: 'award',
  files: ['honors', 'honorsawards', 'honorsandawards'],
  columns: {
    title: ['title', 'name'],
    description: ['description'],
    date: ['issued on', 'issue date'],
    issuer: ['issuer'],
  },
  olderOrders: [
    ['title', 'description', 'date'],
    ['title', 'description', 'issuer', 'date'],
  ],
  toFields: (row) => ({
    title: row.get('title'),
    awarder: row.get('issuer'),
    date: row.date('date'),
    summary: row.get('description'),
  }),
});

const languages = defineRecords({
  kind: 'language',
  files: ['languages'],
  columns: { name: ['name'], proficiency: ['proficiency'] },
  toFields: (row) => ({ language: row.get('name'), fluency: row.get('proficiency') }),
});

const courses = defineSection({
  files: ['courses'],
  columns: { name: ['name'], number: ['number'] },
  read({ rows }, reading) {
    for (const row of rows) reading.courses.push(joinTexts(row.get('name'), row.get('number')));
  },
});

const publications = defineRecords({
  kind: 'publication',
  files: ['publications'],
  columns: {
    name: ['name', 'title'],
    date: ['published on', 'publication date'],
    description: ['description'],
    publisher: ['publisher'],
    url: ['url'],
  },
  toFields: (row) => ({
    name: row.get('name'),
    publisher: row.get('publisher'),
    releaseDate: row.date('date'),
    url: row.get('url'),
    summary: row.get('description'),
  }),
});

const patents = defineRecords({
  kind: 'publication',
  files: ['patents'],
  columns: {
    title: ['title', 'name'],
    description: ['description'],
    url: ['url'],
    date: ['issued on', 'issue date', 'filed on', 'filing date', 'date'],
    number: ['number', 'patent number', 'application number'],
    office: ['patent office', 'office', 'issuer'],
  },
  toFields: (row) => ({
    name: row.get('title'),
    publisher: joinTexts(row.get('office'), row.get('number') && `patent ${row.get('number')}`) || 'Patent',
    releaseDate: row.date('date'),
    url: row.get('url'),
    summary: row.get('description'),
  }),
});

const organizations = defineRecords({
  kind: 'volunteering',
  files: ['organizations'],
  columns: { name: ['name'], description: ['description'], position: ['position'], ...period },
  toFields(row) {
    const { intro, points } = splitBullets(row.get('description'));
    return {
      organization: row.get('name'),
      position: row.get('position'),
      startDate: row.date('startDate'),
      endDate: row.date('endDate', true),
      summary: intro,
      highlights: points,
    };
  },
});

const volunteering = defineRecords({
  kind: 'volunteering',
  files: ['volunteering', 'volunteerexperience', 'volunteerexperiences'],
  columns: {
    company: ['company name', 'company', 'organization'],
    role: ['role', 'position', 'title'],
    cause: ['cause'],
    ...period,
    description: ['description'],
  },
  telling: ['company name', 'role', 'cause'],
  kept: ['cause'],
  toFields(row) {
    const { intro, points } = splitBullets(row.get('description'));
    return {
      organization: row.get('company'),
      position: row.get('role'),
      startDate: row.date('startDate'),
      endDate: row.date('endDate', true),
      summary: intro,
      highlights: points,
      ...keptFields({ cause: row.get('cause') }),
    };
  },
});

/** In the order of a resume. */
export const linkedInSections: readonly LinkedInSection[] = [
  ...profileSections,
  positionsSection,
  education,
  certifications,
  projects,
  volunteering,
  organizations,
  honors,
  publications,
  patents,
  skills,
  languages,
  courses,
  ...peopleSections,
];
