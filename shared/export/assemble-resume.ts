/** The resume as a document: headings that parsers know, newest first, promotions under one employer. */
import { compareNewestFirst, formatDate, formatPeriod } from '../domain/calendar-date.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import type { ChosenAchievement } from './choose-achievements.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { arrangeEmployment, type Stint } from './employment.ts';
import { compareRank, groupOf, rowsOf, textOf, wordsOf } from './field-values.ts';

const heading = (level: 1 | 2 | 3 | 4, text: string): DocumentBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const period = (text: string): DocumentBlock => ({ kind: 'paragraph', text, style: 'period' });
const bullets = (items: readonly string[]): DocumentBlock => ({ kind: 'bullets', items });
const joined = (separator: string, ...texts: unknown[]) => texts.map(textOf).filter(Boolean).join(separator);

/** The whole record: profile, employment with its achievements, and everything else around them. */
export function assembleResume(lookup: RecordLookup, achievements: readonly ChosenAchievement[]): ExportDocument {
  const profile = [...lookup.ofKind('profile')].sort(compareRank)[0];
  const { stints, others } = arrangeEmployment(lookup, achievements);
  const blocks = [
    ...(profile === undefined ? [] : profileBlocks(profile.fields)),
    ...section(
      'Work Experience',
      stints.flatMap((stint) => stintBlocks(stint, true)),
    ),
    ...section('Achievements', others.length === 0 ? [] : [bullets(others.map((one) => one.sentence))]),
    ...section('Projects', dated(lookup, 'project').flatMap(projectBlocks)),
    ...section('Volunteer Experience', dated(lookup, 'volunteering').flatMap(volunteeringBlocks)),
    ...section('Education', dated(lookup, 'education').flatMap(educationBlocks)),
    ...section('Certifications', lines(dated(lookup, 'certification'), certificationLine)),
    ...section('Awards', lines(dated(lookup, 'award'), awardLine)),
    ...section('Publications', lines(dated(lookup, 'publication'), publicationLine)),
    ...section('Skills', lines([...lookup.ofKind('skill')].sort(compareRank), skillLine)),
    ...section('Languages', lines([...lookup.ofKind('language')].sort(compareRank), languageLine)),
    ...section('Interests', lines([...lookup.ofKind('interest')].sort(compareRank), interestLine)),
    ...section('References', [...lookup.ofKind('reference')].sort(compareRank).flatMap(referenceBlocks)),
  ];
  return { title: joined(', ', profile?.fields['name'], profile?.fields['label']) || 'Resume', language: 'en', blocks };
}

/** The chosen achievements alone, under the roles they belong to, in the order they were chosen. */
export function assembleAchievements(lookup: RecordLookup, achievements: readonly ChosenAchievement[]): ExportDocument {
  const { stints, others } = arrangeEmployment(lookup, achievements);
  const position = new Map(achievements.map((one, index) => [one.record.id as string, index]));
  const first = (stint: Stint) =>
    Math.min(...stint.roles.flatMap((role) => role.achievements.map((one) => position.get(one.record.id) ?? 0)));
  const chosen = stints.filter((stint) => Number.isFinite(first(stint))).sort((a, b) => first(a) - first(b));
  const blocks = [
    heading(1, 'Achievements'),
    ...(others.length === 0 ? [] : [bullets(others.map((one) => one.sentence))]),
    ...chosen.flatMap((stint) =>
      stintBlocks({ ...stint, roles: stint.roles.filter((role) => role.achievements.length > 0) }, false).map(raised),
    ),
  ];
  return { title: 'Achievements', language: 'en', blocks };
}

/** Without a section above it, an employer's heading stands one level higher, so that no level is skipped. */
function raised(block: DocumentBlock): DocumentBlock {
  return block.kind === 'heading' && block.level > 2 ? { ...block, level: block.level === 4 ? 3 : 2 } : block;
}

/** A section that says nothing has no heading either. */
function section(title: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function lines(records: readonly JournalRecord[], line: (fields: Fields) => string): DocumentBlock[] {
  const items = records.map((record) => line(record.fields)).filter(Boolean);
  return items.length === 0 ? [] : [bullets(items)];
}

function dated(lookup: RecordLookup, kind: string): JournalRecord[] {
  const span = ({ fields }: JournalRecord) => {
    const single = textOf(fields['date']) || textOf(fields['releaseDate']);
    return single
      ? { start: single, end: single }
      : { start: textOf(fields['startDate']), end: textOf(fields['endDate']) };
  };
  return [...lookup.ofKind(kind)].sort((a, b) => compareNewestFirst(span(a), span(b)) || compareRank(a, b));
}

function profileBlocks(fields: Fields): DocumentBlock[] {
  const place = groupOf(fields['location']);
  const profiles = rowsOf(fields['profiles']).map(
    (row) => textOf(row['url']) || joined(': ', row['network'], row['username']),
  );
  return [
    heading(1, textOf(fields['name'])),
    { kind: 'paragraph', text: textOf(fields['label']), style: 'lead' },
    paragraph(
      joined(
        ' | ',
        joined(', ', place['city'], place['region'], place['countryCode']),
        fields['email'],
        fields['phone'],
        fields['url'],
        ...profiles,
      ),
    ),
    ...section('Summary', textOf(fields['summary']) ? [paragraph(textOf(fields['summary']))] : []),
  ];
}

function stintBlocks(stint: Stint, isWhole: boolean): DocumentBlock[] {
  const employer = stint.employer.fields;
  const body = (role: Stint['roles'][number]) => [
    period(formatPeriod(role.start, role.end)),
    ...(isWhole ? [paragraph(textOf(role.fields['summary']))] : []),
    bullets([...(isWhole ? wordsOf(role.fields['highlights']) : []), ...role.achievements.map((one) => one.sentence)]),
  ];
  const description = isWhole ? [paragraph(textOf(employer['description']))] : [];
  const [only] = stint.roles;
  if (stint.roles.length === 1 && only !== undefined) {
    const place = textOf(only.fields['location']) || employer['location'];
    return [
      heading(3, joined(', ', only.position, stint.name, place)),
      ...body(only).slice(0, 1),
      ...description,
      ...body(only).slice(1),
    ];
  }
  return [
    heading(3, joined(', ', stint.name, employer['location'])),
    ...description,
    ...stint.roles.flatMap((role) => [heading(4, joined(', ', role.position, role.fields['location'])), ...body(role)]),
  ];
}

function projectBlocks({ fields }: JournalRecord): DocumentBlock[] {
  return [
    heading(3, joined(', ', fields['name'], wordsOf(fields['roles']).join(', '), fields['entity'])),
    period(formatPeriod(textOf(fields['startDate']), textOf(fields['endDate']))),
    paragraph(textOf(fields['description'])),
    bullets(wordsOf(fields['highlights'])),
    paragraph(wordsOf(fields['keywords']).join(', ')),
    paragraph(textOf(fields['url'])),
  ];
}

function volunteeringBlocks({ fields }: JournalRecord): DocumentBlock[] {
  return [
    heading(3, joined(', ', fields['position'], fields['organization'])),
    period(formatPeriod(textOf(fields['startDate']), textOf(fields['endDate']))),
    paragraph(textOf(fields['summary'])),
    bullets(wordsOf(fields['highlights'])),
  ];
}

function educationBlocks({ fields }: JournalRecord): DocumentBlock[] {
  const score = textOf(fields['score']);
  return [
    heading(3, joined(', ', joined(' ', fields['studyType'], fields['area']), fields['institution'])),
    period(formatPeriod(textOf(fields['startDate']), textOf(fields['endDate']))),
    paragraph(score && `Grade: ${score}`),
    bullets(wordsOf(fields['courses'])),
  ];
}

const certificationLine = (fields: Fields) =>
  joined(', ', fields['name'], fields['issuer'], formatDate(textOf(fields['date'])), fields['licence']);
const awardLine = (fields: Fields) =>
  joined(': ', joined(', ', fields['title'], fields['awarder'], formatDate(textOf(fields['date']))), fields['summary']);
const publicationLine = (fields: Fields) =>
  joined(
    ': ',
    joined(', ', fields['name'], fields['publisher'], formatDate(textOf(fields['releaseDate'])), fields['url']),
    fields['summary'],
  );
const languageLine = (fields: Fields) => joined(': ', fields['language'], fields['fluency']);
const interestLine = (fields: Fields) => joined(': ', fields['name'], wordsOf(fields['keywords']).join(', '));

function skillLine(fields: Fields): string {
  const level = textOf(fields['level']);
  return joined(': ', joined(' ', fields['name'], level && `(${level})`), wordsOf(fields['keywords']).join(', '));
}

function referenceBlocks({ fields }: JournalRecord): DocumentBlock[] {
  return [heading(3, joined(', ', fields['name'], fields['relation'])), paragraph(textOf(fields['reference']))];
}
