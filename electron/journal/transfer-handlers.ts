/** Files in and out. Paths come from grants only: the window never names one. */
import { appError, type AppError } from '../../shared/errors.ts';
import { writeCalendar } from '../../shared/export/calendar-file.ts';
import { textFile } from '../../shared/export/export-file.ts';
import type { SetPdf } from '../../shared/export/typesetter.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { drawPages, exportRecords, previewFor, proveExport } from './export-records.ts';
import { importRecords, summarizePlan } from './import-records.ts';
import { planImportInto, readGrantedFiles } from './plan-import.ts';
import type { HandlersFor } from './vault-handler.ts';
import type { VaultSession } from './vault-session.ts';
import { drawFor, writePicture, writePlan } from './write-picture.ts';

export const transferHandlers: HandlersFor<'attachment' | 'import' | 'export'> = {
  async 'attachment:add'(session, { grant }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const path = session.granted(grant, 'read');
    if (!path.ok) return path;
    const file = await session.environment.readFile(path.value);
    return file.ok ? journal.value.addAttachment(file.value.name, file.value.bytes) : file;
  },
  async 'attachment:read'({ journal }, { blob }) {
    return journal.ok ? journal.value.readAttachment(blob) : journal;
  },
  async 'import:preview'(session, { grant, as, columns }, watch) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const files = await readGrantedFiles(session, grant, watch);
    if (!files.ok) return files;
    watch.progress(0, 0, 'Looking at what it says');
    const planned = planImportInto(session, journal.value, files.value, as, columns);
    if (!planned.ok) return planned;
    // One import at a time: a plan that nobody accepted is forgotten with the next.
    session.plans.clear();
    const name = session.environment.newId();
    session.plans.set(name, planned.value);
    return ok(summarizePlan(name, planned.value, journal.value.lookup));
  },
  async 'import:accept'(session, { plan, chosen, updates }, watch) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const planned = session.plans.get(plan);
    if (planned === undefined) return fail(appError('not-found', 'plan'));
    const imported = await importRecords(journal.value, planned, chosen, { updates, watch });
    if (imported.ok) session.plans.delete(plan);
    return imported;
  },
  'export:preview'(session, spec) {
    const { journal } = session;
    return journal.ok ? previewFor(session, journal.value, spec) : journal;
  },
  async 'export:pages'(session, spec) {
    const { journal } = session;
    return journal.ok ? drawPages(session, journal.value, spec) : journal;
  },
  async 'export:write'(session, { grant, spec }, { progress }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const path = session.granted(grant, 'write');
    if (!path.ok) return path;
    progress(0, 1, 'Writing');
    const exported = await exportRecords(session, journal.value, spec);
    if (!exported.ok) return exported;
    const { bytes, files, missing } = exported.value;
    const written = await session.environment.writeExport(path.value, bytes);
    return written.ok ? ok({ files, missing }) : written;
  },
  async 'export:calendar'(session, { grant, today, isNeutral }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const path = session.granted(grant, 'write');
    if (!path.ok) return path;
    const due = journal.value.due('', today).filter(({ day }) => day >= today);
    const items = due.map(({ record, ...one }) => ({ ...one, record: record.id, title: record.title }));
    const { text, leftOut } = writeCalendar(items, { stamp: session.now(), isNeutral });
    const written = await session.environment.writeExport(path.value, textFile('calendar.ics', text).bytes);
    return written.ok ? ok({ days: items.length - leftOut.length }) : written;
  },
  'export:drawing'({ journal }, choice) {
    return journal.ok ? drawFor(choice, journal.value.lookup) : journal;
  },
  async 'export:picture'(session, { grant, ...spec }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const path = session.granted(grant, 'write');
    if (!path.ok) return path;
    return save(session, path.value, await writePicture(session, journal.value.lookup, spec));
  },
  async 'export:plan'(session, { grant, id, ...spec }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const path = session.granted(grant, 'write');
    if (!path.ok) return path;
    const record = journal.value.lookup.get(id);
    if (record === undefined) return fail(appError('not-found', id));
    return save(session, path.value, await writePlan(session, journal.value.lookup, { record, ...spec }));
  },
  async 'export:proof'(session, { grant, spec }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    if (grant === undefined) return proveExport(session, journal.value, spec, null);
    const path = session.granted(grant, 'write');
    if (!path.ok) return path;
    const file = await session.environment.readFile(path.value);
    return file.ok ? proveExport(session, journal.value, spec, file.value.bytes) : file;
  },
};

async function save(
  { environment }: VaultSession,
  path: string,
  set: Result<SetPdf, AppError>,
): Promise<Result<Pick<SetPdf, 'missingLetters'>, AppError>> {
  if (!set.ok) return set;
  const written = await environment.writeExport(path, set.value.bytes);
  return written.ok ? ok({ missingLetters: set.value.missingLetters }) : written;
}
