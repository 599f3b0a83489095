/** Where an entry of Day One was written, as a line of text for entries that say nothing else. */
import { isJsonObject } from './json-value.ts';

/** Names in the JSON export, and in the property lists of Day One Classic. */
const parts = [
  ['placeName', 'Place Name'],
  ['localityName', 'Locality'],
  ['administrativeArea', 'Administrative Area'],
  ['country', 'Country'],
] as const;

/** `Dundas Castle, Edinburgh, Scotland, United Kingdom`, or ''. */
export function placeLine(location: unknown): string {
  if (!isJsonObject(location)) return '';
  const names = parts.map((aliases) => aliases.map((name) => location[name]).find((one) => typeof one === 'string'));
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))].join(', ');
}
