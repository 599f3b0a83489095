/** Entries of a RenderCV resume as items of a JSON Resume. The type of an entry is told by its properties. */
import { isEmptyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

/** The section of a JSON Resume and the item; null where neither title nor properties tell what it is. */
export type PlacedEntry = { readonly section: string; readonly item: JsonObject } | null;

/** Titles are free: what a section holds is guessed from words in them where the entry itself does not say. */
const titles = {
  volunteer: /volunt|ehrenamt|community|outreach/i,
  awards: /award|honou?r|prize|scholarship|fellowship|auszeichnung/i,
  certificates: /certif|licen[cs]e|zertifikat/i,
  publications: /publication|paper|patent|talk|presentation|veröffentlichung/i,
  languages: /^(?:spoken )?languages?$|^sprachen/i,
  interests: /interest|hobb/i,
  references: /^references?$|^referenzen$/i,
  skills: /skill|technolog|tool|competenc|kenntnis/i,
  summary: /summary|about|profile|objective|welcome|intro/i,
} as const;

export const isSummary = (title: string) => titles.summary.test(title);

/** Text without the Markdown that RenderCV allows in it. */
export function plainText(text: string): string {
  return text
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]+)\*(?![\w*])/g, '$1')
    .trim();
}

const firstLink = (text: string) => /\[[^\]\n]*\]\(([^)\s]+)\)/.exec(text)?.[1] ?? '';

function plain(value: JsonValue | undefined): JsonValue {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  return value ?? null;
}

/** `title`: of the section. */
export function placeEntry(entry: JsonValue, title: string): PlacedEntry {
  if (typeof entry === 'string') return placeLine(plainText(entry), title);
  if (!isJsonObject(entry)) return null;
  const line = entry['bullet'] ?? entry['number'] ?? entry['reversed_number'];
  if (typeof line === 'string') return placeLine(plainText(line), title);
  if (!isEmptyJson(entry['company']) || !isEmptyJson(entry['position'])) return placeJob(entry, title);
  if (!isEmptyJson(entry['institution'])) return placeStudy(entry);
  if (!isEmptyJson(entry['title'])) return placePublication(entry);
  if (!isEmptyJson(entry['label'])) return placeLabel(entry, title);
  return isEmptyJson(entry['name']) ? null : placeNamed(entry, title);
}

/** Start and end. A mere `date` is the end; a start without an end goes on, which is how RenderCV prints it. */
function period({ date, start_date, end_date }: JsonObject): JsonObject {
  const end = isEmptyJson(end_date) ? date : end_date;
  return {
    ...(isEmptyJson(start_date) ? {} : { startDate: start_date ?? null }),
    ...(isEmptyJson(end) || end === 'present' ? {} : { endDate: end ?? null }),
  };
}

/** Properties that are not read stay what they are, to be kept for a later export. */
function others(entry: JsonObject, ...read: string[]): JsonObject {
  const known = new Set([...read, 'date', 'start_date', 'end_date']);
  return Object.fromEntries(Object.entries(entry).filter(([name, value]) => !known.has(name) && !isEmptyJson(value)));
}

function placeJob(entry: JsonObject, title: string): PlacedEntry {
  const { company, position, location, summary, highlights } = entry;
  const isVolunteer = titles.volunteer.test(title);
  return {
    section: isVolunteer ? 'volunteer' : 'work',
    item: {
      ...others(entry, 'company', 'position', 'location', 'summary', 'highlights'),
      [isVolunteer ? 'organization' : 'name']: plain(company),
      position: plain(position),
      ...(isEmptyJson(location) ? {} : { location: plain(location) }),
      ...period(entry),
      summary: plain(summary) ?? '',
      highlights: plain(highlights) ?? [],
    },
  };
}

function placeStudy(entry: JsonObject): PlacedEntry {
  const { institution, area, degree, highlights } = entry;
  const points = Array.isArray(highlights) ? highlights : [];
  const score = points.map((one) => /^GPA:?\s*([\d.,]+(?:\s*\/\s*[\d.,]+)?)$/i.exec(String(one))?.[1]).find(Boolean);
  return {
    section: 'education',
    item: {
      ...others(entry, 'institution', 'area', 'degree'),
      institution: plain(institution),
      area: plain(area),
      studyType: plain(degree),
      ...period(entry),
      ...(score === undefined ? {} : { score }),
    },
  };
}

function placePublication(entry: JsonObject): PlacedEntry {
  const { title, journal, date, url, doi, summary } = entry;
  const address = isEmptyJson(url) && typeof doi === 'string' && doi !== '' ? `https://doi.org/${doi}` : (url ?? null);
  return {
    section: 'publications',
    item: {
      ...others(entry, 'title', 'journal', 'url', 'summary'),
      name: plain(title),
      publisher: plain(journal),
      releaseDate: date ?? null,
      url: address,
      summary: plain(summary),
    },
  };
}

function placeLabel(entry: JsonObject, title: string): PlacedEntry {
  const label = plain(entry['label']);
  const details = String(plain(entry['details']) ?? '');
  const rest = others(entry, 'label', 'details');
  const words = details.split(/,\s+/).filter((word) => word !== '');
  if (titles.languages.test(title))
    return { section: 'languages', item: { ...rest, language: label, fluency: details } };
  if (titles.interests.test(title)) return { section: 'interests', item: { ...rest, name: label, keywords: words } };
  return { section: 'skills', item: { ...rest, name: label, keywords: words } };
}

function placeNamed(entry: JsonObject, title: string): PlacedEntry {
  const { name, date, summary, highlights, location } = entry;
  const link = firstLink(String(name));
  const rest = others(entry, 'name', 'summary');
  const when = date ?? entry['end_date'] ?? entry['start_date'] ?? null;
  if (titles.awards.test(title)) {
    return { section: 'awards', item: { ...rest, title: plain(name), date: when, summary: plain(summary) } };
  }
  if (titles.certificates.test(title)) {
    return { section: 'certificates', item: { ...rest, name: plain(name), date: when, url: link } };
  }
  return {
    section: 'projects',
    item: {
      ...others(entry, 'name', 'summary', 'highlights', 'location'),
      ...(isEmptyJson(location) ? {} : { location: location ?? null }),
      name: plain(name),
      description: plain(summary),
      highlights: plain(highlights) ?? [],
      url: link,
      ...period(entry),
    },
  };
}

/** A mere line says what it is by the title above it, or not at all. */
function placeLine(line: string, title: string): PlacedEntry {
  if (line === '') return null;
  if (titles.awards.test(title)) return { section: 'awards', item: { title: line } };
  if (titles.certificates.test(title)) return { section: 'certificates', item: { name: line } };
  if (titles.publications.test(title)) return { section: 'publications', item: { name: line } };
  if (titles.languages.test(title)) return { section: 'languages', item: { language: line } };
  if (titles.interests.test(title)) return { section: 'interests', item: { name: line } };
  if (titles.references.test(title)) return { section: 'references', item: { reference: line } };
  return titles.skills.test(title) ? { section: 'skills', item: { name: line } } : null;
}
