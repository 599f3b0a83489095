/** The profile, which a LinkedIn export spreads over four files. */
import { defineSection } from './linkedin-section.ts';
import { readPlace } from './read-place.ts';

export const profileSections = [
  defineSection({
    files: ['profile'],
    columns: {
      firstName: ['first name'],
      lastName: ['last name'],
      maidenName: ['maiden name'],
      address: ['address'],
      birthDate: ['birth date'],
      headline: ['headline'],
      summary: ['summary'],
      industry: ['industry'],
      zipCode: ['zip code'],
      geoLocation: ['geo location', 'location'],
      twitter: ['twitter handles'],
      websites: ['websites'],
      messengers: ['instant messengers'],
      instructions: ['contact instructions'],
      country: ['country'],
    },
    telling: ['first name', 'headline', 'summary'],
    leftOut: ['maidenName', 'birthDate', 'industry', 'messengers', 'instructions'],
    read({ rows: [row, ...others] }, { profile }) {
      if (row === undefined) return;
      for (const other of others) other.note('A profile is one row; this one was left out.');
      const [website, ...websites] = listOf(row.get('websites')).map(readWebsite);
      const name = [row.get('firstName'), row.get('lastName')].filter(Boolean).join(' ');
      Object.assign(profile, {
        name,
        label: row.get('headline'),
        url: website?.url ?? '',
        location: {
          address: row.get('address'),
          postalCode: row.get('zipCode'),
          ...readPlace(row.get('geoLocation'), row.get('country')),
        },
        profiles: [
          ...websites,
          ...listOf(row.get('twitter')).map((handle) => ({
            network: 'Twitter',
            username: handle.replace(/^@/, ''),
            url: '',
          })),
        ],
      });
      if (row.get('summary') !== '') profile['summary'] = row.get('summary');
    },
  }),
  defineSection({
    files: ['profilesummary'],
    columns: { summary: ['profile summary', 'summary'] },
    read({ rows }, { profile }) {
      const texts = rows.map((row) => row.get('summary')).filter(Boolean);
      if (texts.length > 0) profile['summary'] ||= texts.join('\n\n');
    },
  }),
  defineSection({
    files: ['emailaddresses'],
    columns: {
      email: ['email address'],
      confirmed: ['confirmed'],
      primary: ['primary'],
      date: ['updated on'],
    },
    telling: ['email address', 'confirmed', 'primary'],
    read({ rows }, { profile }) {
      const isYes = (text: string) => /^(yes|true)$/i.test(text);
      const primary = rows.find((row) => isYes(row.get('primary'))) ?? rows[0];
      if (primary !== undefined) profile['email'] = primary.get('email');
      for (const row of rows)
        if (row !== primary) row.note('A profile holds one email address; this one was left out.');
    },
  }),
  defineSection({
    files: ['phonenumbers'],
    columns: { extension: ['extension'], number: ['number'], type: ['type'] },
    read({ rows }, { profile }) {
      const numbers = rows.filter((row) => row.get('number') !== '');
      const [first, ...others] = numbers;
      if (first !== undefined)
        profile['phone'] = [first.get('extension'), first.get('number')].filter(Boolean).join(' ');
      for (const row of others) row.note('A profile holds one phone number; this one was left out.');
    },
  }),
];

/** `[PERSONAL:https://a.example,OTHER:b.example]`, with or without brackets. */
function listOf(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function readWebsite(text: string): { network: string; username: string; url: string } {
  const [, type = '', url = text] = /^([A-Z_]+):(.*)$/.exec(text) ?? [];
  const network = type === '' ? 'Website' : type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', ' ');
  return { network, username: '', url };
}
