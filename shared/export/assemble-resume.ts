/** The resume as a document: headings that parsers know, newest first, promotions under one employer. */
import { formatDate, type DateFormat } from '../domain/calendar-date.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import {
  bullets,
  heading,
  inOrder,
  joined,
  makeDocument,
  newestOf,
  paragraph,
  period,
  profileOf,
  section,
  type DocumentSource,
} from './document-parts.ts';
import { arrangeEmployment, type Stint } from './employment.ts';
import { groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';

/** The whole record: profile, employment with its achievements, and everything else around them. */
export function assembleResume(source: DocumentSource): ExportDocument {
  const { lookup, achievements, dateFormat } = source;
  const profile = profileOf(lookup);
  const { stints, others } = arrangeEmployment(lookup, achievements);
  const single = (fields: Fields, name: string) => formatDate(textOf(fields[name]), dateFormat);
  const blocks = [
    ...(profile === undefined ? [] : profileBlocks(profile.fields)),
    ...section(
      'Work Experience',
      stints.flatMap((stint) => stintBlocks(stint, true, dateFormat)),
    ),
    ...section('Achievements', others.length === 0 ? [] : [bullets(others.map((one) => one.sentence))]),
    ...section(
      'Projects',
      newestOf(lookup, 'project').flatMap((one) => projectBlocks(one, dateFormat)),
    ),
    ...section(
      'Volunteer Experience',
      newestOf(lookup, 'volunteering').flatMap((one) => volunteeringBlocks(one, dateFormat)),
    ),
    ...section(
      'Education',
      newestOf(lookup, 'education').flatMap((one) => educationBlocks(one, dateFormat)),
    ),
    ...section(
      'Certifications',
      lines(newestOf(lookup, 'certification'), (fields) =>
        joined(', ', fields['name'], fields['issuer'], single(fields, 'date'), fields['licence']),
      ),
    ),
    ...section(
      'Awards',
      lines(newestOf(lookup, 'award'), (fields) =>
        joined(': ', joined(', ', fields['title'], fields['awarder'], single(fields, 'date')), fields['summary']),
      ),
    ),
    ...section(
      'Publications',
      lines(newestOf(lookup, 'publication'), (fields) =>
        joined(
          ': ',
          joined(', ', fields['name'], fields['publisher'], single(fields, 'releaseDate'), fields['url']),
          fields['summary'],
        ),
      ),
    ),
    ...section('Skills', lines(inOrder(lookup, 'skill'), skillLine)),
    ...section('Languages', lines(inOrder(lookup, 'language'), languageLine)),
    ...section('Interests', lines(inOrder(lookup, 'interest'), interestLine)),
    ...section('References', inOrder(lookup, 'reference').flatMap(referenceBlocks)),
  ];
  const title = joined(', ', profile?.fields['name'], profile?.fields['label']) || 'Resume';
  return makeDocument(title, source, blocks);
}

/** The chosen achievements alone, under the roles they belong to, in the order they were chosen. */
export function assembleAchievements(source: DocumentSource): ExportDocument {
  return makeDocument('Achievements', source, [heading(1, 'Achievements'), ...achievementSections(source, 2)]);
}

/** Sentences under their employers and roles; those that name no employer come first. `level` is the employers'. */
export function achievementSections(
  { lookup, achievements, dateFormat }: DocumentSource,
  level: 2 | 3,
): DocumentBlock[] {
  const { stints, others } = arrangeEmployment(lookup, achievements);
  const position = new Map(achievements.map((one, index) => [one.id, index]));
  const first = (stint: Stint) =>
    Math.min(...stint.roles.flatMap((role) => role.achievements.map((one) => position.get(one.id) ?? 0)));
  const chosen = stints.filter((stint) => Number.isFinite(first(stint))).sort((a, b) => first(a) - first(b));
  const blocks = chosen.flatMap((stint) =>
    stintBlocks({ ...stint, roles: stint.roles.filter((role) => role.achievements.length > 0) }, false, dateFormat),
  );
  return [
    ...(others.length === 0 ? [] : [bullets(others.map((one) => one.sentence))]),
    ...(level === 3 ? blocks : blocks.map(raised)),
  ];
}

/** Without a section above it, an employer's heading stands one level higher, so that no level is skipped. */
function raised(block: DocumentBlock): DocumentBlock {
  return block.kind === 'heading' && block.level > 2 ? { ...block, level: block.level === 4 ? 3 : 2 } : block;
}

function lines(records: readonly JournalRecord[], line: (fields: Fields) => string): DocumentBlock[] {
  const items = records.map((record) => line(record.fields)).filter(Boolean);
  return items.length === 0 ? [] : [bullets(items)];
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

function stintBlocks(stint: Stint, isWhole: boolean, dateFormat: DateFormat): DocumentBlock[] {
  const employer = stint.employer.fields;
  const body = (role: Stint['roles'][number]) => [
    period(role.start, role.end, dateFormat),
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

function projectBlocks({ fields }: JournalRecord, dateFormat: DateFormat): DocumentBlock[] {
  return [
    heading(3, joined(', ', fields['name'], wordsOf(fields['roles']).join(', '), fields['entity'])),
    period(textOf(fields['startDate']), textOf(fields['endDate']), dateFormat),
    paragraph(textOf(fields['description'])),
    bullets(wordsOf(fields['highlights'])),
    paragraph(wordsOf(fields['keywords']).join(', ')),
    paragraph(textOf(fields['url'])),
  ];
}

function volunteeringBlocks({ fields }: JournalRecord, dateFormat: DateFormat): DocumentBlock[] {
  return [
    heading(3, joined(', ', fields['position'], fields['organization'])),
    period(textOf(fields['startDate']), textOf(fields['endDate']), dateFormat),
    paragraph(textOf(fields['summary'])),
    bullets(wordsOf(fields['highlights'])),
  ];
}

function educationBlocks({ fields }: JournalRecord, dateFormat: DateFormat): DocumentBlock[] {
  const score = textOf(fields['score']);
  return [
    heading(3, joined(', ', joined(' ', fields['studyType'], fields['area']), fields['institution'])),
    period(textOf(fields['startDate']), textOf(fields['endDate']), dateFormat),
    paragraph(score && `Grade: ${score}`),
    bullets(wordsOf(fields['courses'])),
  ];
}

const languageLine = (fields: Fields) => joined(': ', fields['language'], fields['fluency']);
const interestLine = (fields: Fields) => joined(': ', fields['name'], wordsOf(fields['keywords']).join(', '));

function skillLine(fields: Fields): string {
  const level = textOf(fields['level']);
  return joined(': ', joined(' ', fields['name'], level && `(${level})`), wordsOf(fields['keywords']).join(', '));
}

function referenceBlocks({ fields }: JournalRecord): DocumentBlock[] {
  return [heading(3, joined(', ', fields['name'], fields['relation'])), paragraph(textOf(fields['reference']))];
}
