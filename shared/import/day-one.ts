/** Day One, in every form in which it hands journals out. */
import { dayOneClassic } from './day-one-classic.ts';
import { dayOneOwnProperties } from './day-one-entry.ts';
import { dayOneJson } from './day-one-json.ts';
import { dayOneText } from './day-one-text.ts';
import { journalImporter } from './journal-importer.ts';

export const dayOneImporter = journalImporter(
  'day-one',
  'Day One',
  [dayOneJson, dayOneClassic, dayOneText],
  dayOneOwnProperties,
);
