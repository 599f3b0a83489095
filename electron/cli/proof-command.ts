/** `proof`: reads a resume back as a parser would; needs no vault and changes nothing. */
import { audit } from '../../shared/proof/audit.ts';
import { extractFields } from '../../shared/proof/extract-fields.ts';
import { fail, ok } from '../../shared/result.ts';
import { readPlainFile } from '../files/read-import-files.ts';
import { formatJson, type Command } from './command.ts';

export const proofCommand: Command = {
  name: 'proof',
  synopsis: 'FILE.pdf|FILE.docx',
  about: 'Show as JSON what a parser reads in a resume, and the checklist with its score. Needs no vault.',
  options: {},
  positionals: { least: 1, most: 1 },
  async run({ positionals: [file = ''] }, io) {
    const bytes = await readPlainFile(io.resolvePath(file));
    if (!bytes.ok) return fail({ kind: 'error', error: bytes.error });
    const read = await io.readBack(bytes.value);
    if (!read.ok) return fail({ kind: 'error', error: { ...read.error, where: file } });
    const fields = extractFields(read.value);
    return ok(formatJson({ fields, audit: audit(read.value, fields) }));
  },
};
