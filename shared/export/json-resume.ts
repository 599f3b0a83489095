/** JSON Resume 1.3.1 from the vault's records. */
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { profileOf } from './document-parts.ts';
import { arrangeEmployment, type Role, type Stint } from './employment.ts';
import { compareRank, groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import {
  basicsShape,
  cairnKey,
  locationShape,
  resumeSchemaUrl,
  resumeSchemaVersion,
  sections,
  socialProfileShape,
  workShape,
  type Section,
} from './json-resume-sections.ts';
import { isWebAddress, writeItem, type ResumeObject } from './resume-values.ts';
import type { ToldAchievement } from './tell-achievement.ts';

export interface ResumeSource {
  readonly lookup: RecordLookup;
  readonly achievements: readonly ToldAchievement[];
  /** False: the chosen achievements with what is needed around them, and nothing else. */
  readonly isWhole: boolean;
  /** ISO instant, for `meta.lastModified`. */
  readonly writtenAt: string;
}

/** The newest first in every section that has dates; the order of the imported file in those that have none. */
export function buildJsonResume({ lookup, achievements, isWhole, writtenAt }: ResumeSource): ResumeObject {
  const profile = profileOf(lookup);
  const extras = groupOf(profile?.fields['extras']);
  const { resume, ...ownOfBasics } = groupOf(extras[cairnKey]);
  const { [cairnKey]: rootKey, $schema: oldSchema, meta: oldMeta, ...rest } = groupOf(resume);
  const { stints, others } = arrangeEmployment(lookup, achievements);

  const written: ResumeObject = { $schema: resumeSchemaUrl };
  // The schema can do without it, but public themes fail where it is absent.
  written['basics'] = profile === undefined ? {} : writeBasics(profile.fields, { ...extras, [cairnKey]: ownOfBasics });
  addList(written, 'work', writeWork(stints, isWhole));
  for (const section of sections) {
    const items = isWhole
      ? sorted(lookup.ofKind(section.kind), section).map((record) => writeRecord(record, section))
      : [];
    addList(written, section.name, section.name === 'projects' ? [...items, ...others.map(asProject)] : items);
  }
  if (isWhole)
    for (const [name, value] of Object.entries(rest)) if (!Object.hasOwn(written, name)) written[name] = value;

  const { canonical, version: _version, lastModified: _lastModified, [cairnKey]: _ours, ...meta } = groupOf(oldMeta);
  written['meta'] = {
    ...(isWhole ? meta : {}),
    ...(isWhole && typeof canonical === 'string' && isWebAddress(canonical) ? { canonical } : {}),
    version: resumeSchemaVersion,
    lastModified: writtenAt.slice(0, 19),
    [cairnKey]: { writer: 'Cairn' },
  };
  if (isWhole) addRootKept(written, groupOf(rootKey), oldSchema, oldMeta);
  return written;
}

function addList(written: ResumeObject, name: string, items: readonly ResumeObject[]): void {
  const filled = items.filter((item) => Object.keys(item).length > 0);
  if (filled.length > 0) written[name] = filled;
}

/** What the imported file said about itself; this export says its own. */
function addRootKept(written: ResumeObject, rootKey: Fields, oldSchema: unknown, oldMeta: unknown): void {
  const isOurs = groupOf(oldMeta)[cairnKey] !== undefined;
  const about = isOurs
    ? {}
    : {
        ...(oldSchema === undefined ? {} : { $schema: oldSchema }),
        ...(oldMeta === undefined ? {} : { meta: oldMeta }),
      };
  const kept = { ...about, ...groupOf(rootKey['kept']) };
  if (Object.keys(kept).length > 0) written[cairnKey] = { ...rootKey, kept };
}

function writeBasics(fields: Fields, extras: Fields): ResumeObject {
  const basics = writeItem(fields, basicsShape, extras);
  const location = groupOf(fields['location']);
  const place = writeItem(location, locationShape, groupOf(location['extras']));
  const profiles = rowsOf(fields['profiles']).map((row) => writeItem(row, socialProfileShape, groupOf(row['extras'])));
  const { [cairnKey]: ourKey, ...plain } = basics;
  if (Object.keys(place).length > 0) plain['location'] = place;
  addList(plain, 'profiles', profiles);
  return ourKey === undefined ? plain : { ...plain, [cairnKey]: ourKey };
}

/** Roles of one stint become consecutive items with the same name and a common mark, so that an import joins them again. */
function writeWork(stints: readonly Stint[], isWhole: boolean): ResumeObject[] {
  const names = stints.map((stint) => stint.name);
  return stints.flatMap((stint) => {
    const isMarked = stint.roles.length > 1 || names.indexOf(stint.name) !== names.lastIndexOf(stint.name);
    const roles = isWhole ? stint.roles : stint.roles.filter((role) => role.achievements.length > 0);
    if (isWhole && roles.length === 0) return [writeItem(stint.employer.fields, workShape, {})];
    return roles.map((role) => writeRole(stint, role, isMarked, isWhole));
  });
}

function writeRole(stint: Stint, role: Role, isMarked: boolean, isWhole: boolean): ResumeObject {
  const employer = stint.employer.fields;
  const extras = groupOf(role.fields['extras']);
  const { own, ...ours } = groupOf(extras[cairnKey]);
  const ownValues = groupOf(own);
  const bullets = isWhole ? wordsOf(role.fields['highlights']).filter((text) => text !== '') : [];
  const fields = {
    ...role.fields,
    name: employer['name'],
    description: ownValues['description'] ?? employer['description'],
    url: ownValues['url'] ?? employer['url'],
    location: ownValues['location'] ?? (textOf(role.fields['location']) || employer['location']),
    highlights: [...bullets, ...role.achievements.map((one) => one.sentence)],
  };
  const ourKey = isMarked ? { ...ours, stint: stint.employer.id } : ours;
  const { [cairnKey]: _own, ...foreign } = extras;
  return writeItem(fields, workShape, Object.keys(ourKey).length > 0 ? { ...foreign, [cairnKey]: ourKey } : foreign);
}

function sorted(records: readonly JournalRecord[], section: Section): JournalRecord[] {
  const { period } = section;
  if (period === undefined) return [...records].sort(compareRank);
  const periodOf = ({ fields }: JournalRecord) => ({
    start: textOf(fields[period.start]),
    end: textOf(fields[period.end]),
  });
  return [...records].sort((a, b) => compareNewestFirst(periodOf(a), periodOf(b)) || compareRank(a, b));
}

function writeRecord(record: JournalRecord, section: Section): ResumeObject {
  return writeItem(record.fields, section, groupOf(record.fields['extras']));
}

/** The schema has no place for an achievement without an employer; readers of projects show it. */
function asProject({ sentence, startDate, endDate }: ToldAchievement): ResumeObject {
  const shape = sections.find((section) => section.name === 'projects');
  if (shape === undefined) return {};
  return writeItem({ name: sentence, startDate, endDate }, shape, { [cairnKey]: { achievement: true } });
}
