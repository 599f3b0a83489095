/** What the record says that a parser should find in a resume: the other side of the comparison. */
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields, JournalRecord } from '../domain/record.ts';
import { profileOf, joined } from '../export/document-parts.ts';
import { arrangeEmployment } from '../export/employment.ts';
import { compareRank, groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';

export interface ExpectedEntry {
  readonly what: string;
  readonly where: string;
  readonly start: string;
  readonly end: string;
}

/** Empty texts and lists are not expected. */
export interface ExpectedFields {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly location: string;
  readonly links: readonly string[];
  readonly work: readonly ExpectedEntry[];
  readonly education: readonly ExpectedEntry[];
  readonly skills: readonly string[];
}

export function expectedFields(lookup: RecordLookup): ExpectedFields {
  const profile = profileOf(lookup)?.fields ?? {};
  const place = groupOf(profile['location']);
  const links = [textOf(profile['url']), ...rowsOf(profile['profiles']).map((row) => textOf(row['url']))];
  return {
    name: textOf(profile['name']),
    email: textOf(profile['email']),
    phone: textOf(profile['phone']),
    location: joined(', ', place['city'], place['region'], place['countryCode']),
    links: links.filter(Boolean),
    work: arrangeEmployment(lookup, []).stints.flatMap((stint) =>
      stint.roles.map(({ position, start, end }) => ({ what: position, where: stint.name, start, end })),
    ),
    education: ranked(lookup, 'education').map((fields) => ({
      what: joined(' ', fields['studyType'], fields['area']),
      where: textOf(fields['institution']),
      start: textOf(fields['startDate']),
      end: textOf(fields['endDate']),
    })),
    skills: ranked(lookup, 'skill')
      .flatMap((fields) => [textOf(fields['name']), ...wordsOf(fields['keywords'])])
      .filter(Boolean),
  };
}

function ranked(lookup: RecordLookup, kind: string): Fields[] {
  return [...lookup.ofKind(kind)].sort(compareRank).map((record: JournalRecord) => record.fields);
}
