/** The YAML for RenderCV: its field names, one type of entry in each section, text that stays text. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findKind, recordKinds } from '../../../shared/domain/registry.ts';
import type { JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { escapeRenderCv, rendercvSpan } from '../../../shared/export/rendercv-text.ts';
import { exportBytes, sampleJournal } from '../../builders/exports.ts';
import { hostileHtml, hostileJournal } from '../../builders/hostile-texts.ts';
import { decodeUtf8, importedAt } from '../../builders/import-context.ts';

type Item = Readonly<Record<string, unknown>>;
type Entry = string | Item;
interface Cv {
  readonly cv: Item & { readonly sections: Readonly<Record<string, readonly Entry[]>> };
}

/** Names of the JSON Schema that comes with RenderCV 2.8 (`schema.json`): its own properties and those of `Cv`. */
const root = ['cv', 'design', 'locale', 'settings'];
const header = [
  'name',
  'headline',
  'location',
  'email',
  'photo',
  'phone',
  'website',
  'social_networks',
  'custom_connections',
  'sections',
];
/** `SocialNetwork` with the values of `SocialNetworkName`, and `CustomConnection`; all of their fields are required. */
const socialNetwork = ['network', 'username'];
const socialNetworkNames =
  'LinkedIn, GitHub, GitLab, IMDB, Instagram, ORCID, Mastodon, StackOverflow, ResearchGate, YouTube, Google Scholar, Telegram, WhatsApp, Leetcode, X, Bluesky, Reddit'.split(
    ', ',
  );
const customConnection = ['fontawesome_icon', 'placeholder', 'url'];
const span = ['date', 'start_date', 'end_date', 'location', 'summary', 'highlights'];
/** Each type of entry: the fields it must have, and the others it takes. */
const entryTypes: Readonly<Record<string, { readonly needs: readonly string[]; readonly takes: readonly string[] }>> = {
  ExperienceEntry: { needs: ['company', 'position'], takes: span },
  EducationEntry: { needs: ['institution', 'area'], takes: ['degree', ...span] },
  NormalEntry: { needs: ['name'], takes: span },
  PublicationEntry: { needs: ['title', 'authors'], takes: ['summary', 'doi', 'url', 'journal', 'date'] },
  OneLineEntry: { needs: ['label', 'details'], takes: [] },
  BulletEntry: { needs: ['bullet'], takes: [] },
};

/** RenderCV tells the type of an entry by the fields that only this type has. */
function typeOf(entry: Entry): string {
  if (typeof entry === 'string') return 'TextEntry';
  const fits = Object.entries(entryTypes).filter(([, { needs }]) => needs.every((name) => name in entry));
  expect(fits.map(([name]) => name)).toHaveLength(1);
  const [[name, { needs, takes }] = ['', { needs: [], takes: [] }]] = fits;
  expect(unknownNames(entry, [...needs, ...takes])).toEqual([]);
  return name;
}

const unknownNames = (item: object, known: readonly string[]) =>
  Object.keys(item).filter((name) => !known.includes(name));

/** Every name in the file is one of the schema's, and no section holds two types of entries. */
function checkNames(written: Cv): void {
  expect(unknownNames(written, root)).toEqual([]);
  expect(unknownNames(written.cv, header)).toEqual([]);
  for (const network of (written.cv['social_networks'] ?? []) as Item[]) {
    expect(Object.keys(network).sort()).toEqual(socialNetwork);
    expect(socialNetworkNames).toContain(network['network']);
  }
  for (const connection of (written.cv['custom_connections'] ?? []) as Item[]) {
    expect(Object.keys(connection).sort()).toEqual(customConnection);
  }
  for (const [title, entries] of Object.entries(written.cv.sections)) {
    expect([title, ...new Set(entries.map(typeOf))]).toHaveLength(2);
  }
}

async function write(records: readonly JournalRecord[], document: 'resume' | 'achievements' = 'resume'): Promise<Cv> {
  const text = decodeUtf8(await exportBytes({ format: 'rendercv', document }, records)) ?? '';
  return parse(text) as Cv;
}

function aRecord(kind: string, fields: Record<string, unknown>, index = 1): JournalRecord {
  return {
    id: `60000000-0000-4000-8000-${String(index).padStart(12, '0')}` as RecordId,
    kind,
    fields: findKind(kind)?.schema.parse(fields) ?? {},
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  };
}

describe('the fields', () => {
  test('are those that RenderCV knows, with one type of entry in each section, whatever the record holds', async () => {
    const samples = recordKinds.map((kind, index) => aRecord(kind.name, kind.sample, index));
    const networks = socialNetworkNames.map((name) => ({ network: name.toLowerCase(), username: 'ines' }));
    const networker = aRecord('profile', { name: 'Ines Okafor', profiles: networks });
    const connected = [networker, ...samples.filter((record) => record.kind !== 'profile')];
    for (const records of [sampleJournal(), samples, connected, hostileJournal(hostileHtml.slice(0, 5))]) {
      checkNames(await write(records));
      checkNames(await write(records, 'achievements'));
    }
    expect((await write(connected)).cv['social_networks']).toContainEqual({ network: 'GitHub', username: 'ines' });
    const { cv } = await write(samples);
    expect(Object.keys(cv.sections)).toEqual([
      'Summary',
      'Work Experience',
      'Achievements',
      'Projects',
      'Volunteer Experience',
      'Education',
      'Certifications',
      'Awards',
      'Publications',
      'Skills',
      'Languages',
      'Interests',
      'References',
    ]);
  });

  test('a promotion is a second entry with the same company', async () => {
    const { cv } = await write(sampleJournal());
    const work = cv.sections['Work Experience'] as Record<string, unknown>[];
    expect(work.slice(0, 2)).toMatchObject([
      { company: 'Halden Freight', position: 'Senior Network Planner', start_date: '2023-03', end_date: 'present' },
      { company: 'Halden Freight', position: 'Network Planner', start_date: '2020-06', end_date: '2023-02' },
    ]);
  });

  test('achievements alone bring their roles and nothing else', async () => {
    const { cv } = await write(sampleJournal(), 'achievements');
    expect(Object.keys(cv.sections)).toEqual(['Work Experience']);
    expect(cv.sections['Work Experience']?.[0]).not.toHaveProperty('summary');
  });

  test('what RenderCV would refuse in the header stands beside it', async () => {
    const written = await write([
      aRecord('profile', {
        name: 'Ines Okafor',
        email: 'no address',
        phone: '010 555 0142',
        url: 'javascript:alert(1)',
        profiles: [
          { network: 'github', username: 'ines-o' },
          { network: 'Mastodon', username: 'ines', url: 'https://port.example/@ines' },
          { network: 'LinkedIn', username: 'in es' },
        ],
      }),
    ]);
    checkNames(written);
    const { cv } = written;
    expect(cv).toMatchObject({
      name: 'Ines Okafor',
      social_networks: [{ network: 'GitHub', username: 'ines-o' }],
      custom_connections: [
        { placeholder: 'no address', url: null },
        { placeholder: '010 555 0142', url: null },
        { placeholder: 'javascript:alert(1)', url: null },
        { placeholder: 'Mastodon: ines', url: 'https://port.example/@ines' },
        { placeholder: 'LinkedIn: in es', url: null },
      ],
    });
    for (const key of ['email', 'phone', 'website']) expect(cv).not.toHaveProperty(key);
  });
});

describe('texts', () => {
  test.each([
    ['*bold* _em_ snake_case [x](y) \\', String.raw`\*bold\* \_em\_ snake_case \[x\](y) \\`],
    ['C# and #1', 'C# and #1'],
    ['#read("/etc/passwd")', '#\u2060read("/etc/passwd")'],
    ['$$x$$ costs $5', '$\u2060$x$\u2060$ costs $5'],
    ['<b>x</b> a < b &amp; R&D', '<\u2060b>x<\u2060/b> a < b &\u2060amp; R&D'],
    ['!!! note', '\u2060!!! note'],
    ['---', '\u2060---'],
    ['a `lone backtick', "a 'lone backtick"],
    ['= no heading', '\u2060= no heading'],
    ['1. no list', '\u20601. no list'],
    ['-5 degrees', '-5 degrees'],
    ['two\nlines', 'two lines'],
  ])('%j', (text, expected) => {
    expect(escapeRenderCv(text)).toBe(expected);
  });
});

describe('spans', () => {
  test.each([
    ['2020-01', '', { start_date: '2020-01', end_date: 'present' }],
    ['2020', '2021-03', { start_date: '2020', end_date: '2021-03' }],
    ['', '2021', { date: '2021' }],
    ['', '', {}],
    ['2020-02-31', '2020-03', { start_date: '2020-02', end_date: '2020-03' }],
    ['2020-05', '2020', { date: '2020-05 - 2020' }],
    ['0000', '2020', { date: '2020' }],
  ])('%s to %s', (start, end, expected) => {
    expect(rendercvSpan(start, end)).toEqual(expected);
  });
});
