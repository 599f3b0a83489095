/** The record as the YAML that RenderCV typesets: its fields as of version 2.8, one type of entry in each section. */
import { stringify } from 'yaml';
import type { Fields } from '../domain/record.ts';
import { inOrder, joined, newestOf, profileOf, type DocumentSource } from './document-parts.ts';
import { arrangeEmployment, type Role, type Stint } from './employment.ts';
import { groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import { escapeRenderCv, rendercvDate, rendercvSpan } from './rendercv-text.ts';
import { isMailAddress, isWebAddress } from './resume-values.ts';
import { paragraphsOf } from './safe-text.ts';

type Value = string | null | readonly Value[] | { readonly [name: string]: Value };
type Entry = Readonly<Record<string, Value>>;

/** `isWhole` false: the chosen achievements with what is needed around them, and nothing else. */
export function writeRenderCv({ lookup, achievements }: DocumentSource, isWhole: boolean): string {
  const { stints, others } = arrangeEmployment(lookup, achievements);
  const profile = profileOf(lookup)?.fields ?? {};
  const each = (kind: string, write: (fields: Fields) => Entry) =>
    isWhole ? newestOf(lookup, kind).map((record) => write(record.fields)) : [];
  const ordered = (kind: string, write: (fields: Fields) => Entry) =>
    isWhole ? inOrder(lookup, kind).map((record) => write(record.fields)) : [];
  const sections: Readonly<Record<string, readonly Value[]>> = {
    Summary: isWhole ? paragraphsOf(textOf(profile['summary'])).map((lines) => escapeRenderCv(lines.join(' '))) : [],
    'Work Experience': stints.flatMap((stint) => workEntries(stint, isWhole)),
    Achievements: others.map((told) => ({ bullet: escapeRenderCv(told.sentence) })),
    Projects: each('project', projectEntry),
    'Volunteer Experience': each('volunteering', volunteeringEntry),
    Education: each('education', educationEntry),
    Certifications: each('certification', (fields) =>
      normalEntry(fields, ['name', 'issuer', 'licence'], rendercvDate(textOf(fields['date']))),
    ),
    Awards: each('award', (fields) =>
      normalEntry(fields, ['title', 'awarder'], rendercvDate(textOf(fields['date'])), fields['summary']),
    ),
    Publications: each('publication', (fields) => publicationEntry(fields, profile)),
    Skills: ordered('skill', (fields) =>
      lineEntry(fields['name'], joined(': ', fields['level'], wordsOf(fields['keywords']).join(', '))),
    ),
    Languages: ordered('language', (fields) => lineEntry(fields['language'], fields['fluency'])),
    Interests: ordered('interest', (fields) => lineEntry(fields['name'], wordsOf(fields['keywords']).join(', '))),
    References: ordered('reference', (fields) => normalEntry(fields, ['name', 'relation'], {}, fields['reference'])),
  };
  const filled = Object.fromEntries(Object.entries(sections).filter(([, entries]) => entries.length > 0));
  const cv = { ...header(profile), sections: filled };
  // Quoted throughout: readers of YAML disagree on what `2020-09-24`, `no` and `1_000` are.
  return stringify({ cv }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/** Networks that RenderCV knows and whose user names it takes in any form. */
const knownNetworks = ['LinkedIn', 'GitHub', 'GitLab', 'Instagram', 'ResearchGate', 'Telegram', 'Leetcode', 'X'];

/** What RenderCV would refuse, and the whole file with it, stands as a line of its own beside the rest. */
function header(profile: Fields): Entry {
  const place = groupOf(profile['location']);
  const connections: Entry[] = [];
  const networks: Entry[] = [];
  const keep = (isTaken: boolean, value: unknown): Value => {
    const text = textOf(value);
    if (isTaken || text === '') return text;
    connections.push({ fontawesome_icon: 'circle-info', placeholder: escapeRenderCv(text), url: null });
    return '';
  };
  const email = keep(isMailAddress(textOf(profile['email'])), profile['email']);
  const phone = keep(/^\+[\d\s().-]{7,24}$/.test(textOf(profile['phone'])), profile['phone']);
  const website = keep(isWebAddress(textOf(profile['url'])), profile['url']);
  for (const row of rowsOf(profile['profiles'])) {
    const [username, url] = [textOf(row['username']), textOf(row['url'])];
    const network = knownNetworks.find((name) => name.toLowerCase() === textOf(row['network']).trim().toLowerCase());
    if (network !== undefined && /^[\w.-]+$/.test(username)) networks.push({ network, username });
    else {
      const placeholder = escapeRenderCv(joined(': ', row['network'], username) || url);
      connections.push({ fontawesome_icon: 'link', placeholder, url: isWebAddress(url) ? url : null });
    }
  }
  return filledEntry({
    name: escapeRenderCv(textOf(profile['name'])),
    headline: escapeRenderCv(textOf(profile['label'])),
    location: escapeRenderCv(joined(', ', place['city'], place['region'], place['countryCode'])),
    email,
    phone,
    website,
    social_networks: networks,
    custom_connections: connections,
  });
}

/** Every role is an entry of its own with the same company; RenderCV has none for an employer with several. */
function workEntries(stint: Stint, isWhole: boolean): Entry[] {
  const roles = isWhole ? stint.roles : stint.roles.filter((role) => role.achievements.length > 0);
  if (isWhole && roles.length === 0) return [{ company: escapeRenderCv(stint.name), position: '' }];
  return roles.map((role) => roleEntry(stint, role, isWhole));
}

function roleEntry(stint: Stint, role: Role, isWhole: boolean): Entry {
  const own = isWhole ? wordsOf(role.fields['highlights']) : [];
  return {
    company: escapeRenderCv(stint.name),
    position: escapeRenderCv(role.position),
    ...filledEntry({
      ...rendercvSpan(role.start, role.end),
      location: escapeRenderCv(textOf(role.fields['location']) || textOf(stint.employer.fields['location'])),
      summary: isWhole ? escapeRenderCv(textOf(role.fields['summary'])) : '',
      highlights: escapeAll([...own, ...role.achievements.map((told) => told.sentence)]),
    }),
  };
}

function projectEntry(fields: Fields): Entry {
  const name = escapeRenderCv(textOf(fields['name']));
  const url = textOf(fields['url']);
  const isLink = name !== '' && isWebAddress(url) && !/[()]/.test(url);
  const about = joined(', ', wordsOf(fields['roles']).join(', '), fields['entity']);
  return {
    name: [isLink ? `[${name}](${url})` : name, escapeRenderCv(about)].filter(Boolean).join(', '),
    ...filledEntry({
      ...rendercvSpan(textOf(fields['startDate']), textOf(fields['endDate'])),
      summary: escapeRenderCv(textOf(fields['description'])),
      highlights: escapeAll(wordsOf(fields['highlights'])),
    }),
  };
}

function volunteeringEntry(fields: Fields): Entry {
  return {
    company: escapeRenderCv(textOf(fields['organization'])),
    position: escapeRenderCv(textOf(fields['position'])),
    ...filledEntry({
      ...rendercvSpan(textOf(fields['startDate']), textOf(fields['endDate'])),
      summary: escapeRenderCv(textOf(fields['summary'])),
      highlights: escapeAll(wordsOf(fields['highlights'])),
    }),
  };
}

function educationEntry(fields: Fields): Entry {
  const score = textOf(fields['score']);
  return {
    institution: escapeRenderCv(textOf(fields['institution'])),
    area: escapeRenderCv(textOf(fields['area'])),
    ...filledEntry({
      degree: escapeRenderCv(textOf(fields['studyType'])),
      ...rendercvSpan(textOf(fields['startDate']), textOf(fields['endDate'])),
      highlights: escapeAll([...(score === '' ? [] : [`Grade: ${score}`]), ...wordsOf(fields['courses'])]),
    }),
  };
}

function publicationEntry(fields: Fields, profile: Fields): Entry {
  const [url, author] = [textOf(fields['url']), escapeRenderCv(textOf(profile['name']))];
  return {
    title: escapeRenderCv(textOf(fields['name'])),
    authors: author === '' ? [] : [author],
    ...filledEntry({
      summary: escapeRenderCv(textOf(fields['summary'])),
      url: isWebAddress(url) ? url : '',
      journal: escapeRenderCv(textOf(fields['publisher'])),
      ...rendercvDate(textOf(fields['releaseDate'])),
    }),
  };
}

function normalEntry(fields: Fields, names: readonly string[], dates: Entry, summary: unknown = ''): Entry {
  return {
    name: escapeRenderCv(joined(', ', ...names.map((name) => fields[name]))),
    ...filledEntry({ ...dates, summary: escapeRenderCv(textOf(summary)) }),
  };
}

function lineEntry(label: unknown, details: unknown): Entry {
  return { label: escapeRenderCv(textOf(label)), details: escapeRenderCv(textOf(details)) };
}

const escapeAll = (texts: readonly string[]) => texts.map(escapeRenderCv).filter((text) => text !== '');

function filledEntry(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value.length !== 0));
}
