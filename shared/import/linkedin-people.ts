/** What other people said about you, and who they are; what you care about beside work. */
import { formatDate } from '../domain/calendar-date.ts';
import {
  defineRecords,
  defineSection,
  fullName,
  joinTexts,
  keptFields,
  type LinkedInSection,
} from './linkedin-section.ts';

const recommendations = defineRecords({
  kind: 'reference',
  files: ['recommendationsreceived'],
  columns: {
    firstName: ['first name'],
    lastName: ['last name'],
    company: ['company'],
    jobTitle: ['job title'],
    text: ['text'],
    date: ['creation date'],
    status: ['status'],
  },
  kept: ['date'],
  toFields(row) {
    const status = row.get('status').toUpperCase();
    if (status !== 'VISIBLE' && status !== '') {
      row.note(
        status === 'HIDDEN'
          ? 'Hidden on your profile; it was left out.'
          : 'Not shown on your profile; it was left out.',
      );
      return null;
    }
    return {
      name: fullName(row),
      relation: joinTexts(row.get('jobTitle'), row.get('company')),
      reference: row.get('text'),
      ...keptFields({ date: row.date('date') }),
    };
  },
});

const causes = defineRecords({
  kind: 'interest',
  // What somebody cares about can say more than they want on a resume.
  isOptional: true,
  files: ['causesyoucareabout'],
  columns: { name: ['supported cause', 'cause', 'name'] },
  toFields: (row) => ({ name: row.get('name') }),
});

const endorsements = defineSection({
  files: ['endorsementreceivedinfo'],
  columns: {
    date: ['endorsement date'],
    skill: ['skill name'],
    firstName: ['endorser first name'],
    lastName: ['endorser last name'],
    url: ['endorser public url'],
    status: ['endorsement status'],
  },
  telling: ['skill name', 'endorser first name'],
  read({ path, rows }, { notes }) {
    const accepted = rows.filter((row) => /^(accepted)?$/i.test(row.get('status')));
    const counted = new Set(accepted.map((row) => row.get('skill').toLowerCase())).size;
    const why = `${count(accepted.length, 'endorsement')} of ${count(counted, 'skill')} counted; who gave them is not kept.`;
    notes.push({ path, row: null, why });
  },
});

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Other people's data: left out unless chosen, except where it was handed over on purpose. */
const connections = defineSection({
  files: ['connections'],
  columns: {
    firstName: ['first name'],
    lastName: ['last name'],
    url: ['url', 'profile url'],
    email: ['email address', 'email'],
    company: ['company'],
    position: ['position'],
    connectedOn: ['connected on'],
  },
  olderOrders: [['firstName', 'lastName', 'email', 'company', 'position', 'connectedOn']],
  telling: ['first name', 'last name', 'connected on'],
  read({ path, rows }, reading) {
    const seen = new Set<string>();
    const optional = reading.isLoneFile ? {} : { isOptional: true as const };
    for (const row of rows) {
      const name = fullName(row);
      const told = (row.get('url') || row.get('email') || joinTexts(name, row.get('company'))).toLowerCase();
      if (name === '') row.note('No name; LinkedIn hides people who closed their account.');
      else if (seen.has(told)) row.note('The same person came earlier; this one was left out.');
      else {
        const connected = formatDate(row.date('connectedOn'));
        reading.drafts.push({
          kind: 'person',
          id: reading.context.newId(),
          where: `${path}: row ${row.number}`,
          fields: {
            name,
            organisation: row.get('company'),
            role: row.get('position'),
            email: row.get('email'),
            url: row.get('url'),
            met: connected === '' ? 'Connected on LinkedIn' : `Connected on LinkedIn on ${connected}`,
          },
          ...optional,
        });
      }
      seen.add(told);
    }
  },
});

export const peopleSections: readonly LinkedInSection[] = [causes, recommendations, endorsements, connections];
