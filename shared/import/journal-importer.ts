/** Importers for programs that write their journals in several forms. */
import { appError, type AppError } from '../errors.ts';
import { fail } from '../result.ts';
import type { ImportContext, Importer, ImportFile } from './import-plan.ts';
import { JournalReading } from './journal-reading.ts';

/** One way in which a program writes its journals. */
export interface JournalForm {
  /** Its files are .md files: a folder of Markdown is no argument against it. */
  readonly isMarkdown?: true;
  /** As {@link Importer.recognises}. */
  recognises(files: readonly ImportFile[], context: ImportContext): number;
  /** Puts what it finds into `reading`; an error only when nothing can be read at all. */
  read(files: readonly ImportFile[], reading: JournalReading, context: ImportContext): AppError | null;
}

/** A stray file of a journal among notes does not make the notes a journal. */
const amongNotes = 0.4;

/** Files that systems leave in folders and archives. */
const clutter = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** An importer for all forms of one program's journals. `quiet`: see {@link JournalReading}. */
export function journalImporter(
  name: string,
  label: string,
  forms: readonly JournalForm[],
  quiet: Iterable<string> = [],
): Importer {
  const recognise = (form: JournalForm, files: readonly ImportFile[], context: ImportContext) => {
    const own = form.recognises(files, context);
    const notes = form.isMarkdown ? 0 : files.filter((file) => /\.(md|markdown)$/i.test(file.path)).length;
    return notes * 2 > files.length ? Math.min(own, amongNotes) : own;
  };
  return {
    name,
    label,
    recognises: (files, context) => Math.max(...forms.map((form) => recognise(form, files, context))),
    plan(given, context) {
      const files = given.filter((file) => !clutter.test(file.path));
      const [best] = forms
        .map((form) => ({ form, confidence: recognise(form, files, context) }))
        .filter(({ confidence }) => confidence > 0)
        .sort((one, other) => other.confidence - one.confidence);
      if (best === undefined) {
        return fail(appError('unrecognised-file', files[0]?.path, `There is no ${label} journal in it`));
      }
      const reading = new JournalReading(context, quiet);
      const problem = best.form.read(files, reading, context);
      return problem === null ? reading.finish(name) : fail(problem);
    },
  };
}
