/** jrnl: its own text files and its JSON export. */
import { journalImporter } from './journal-importer.ts';
import { jrnlJson } from './jrnl-json.ts';
import { jrnlText } from './jrnl-text.ts';

export const jrnlImporter = journalImporter('jrnl', 'jrnl', [jrnlJson, jrnlText]);
