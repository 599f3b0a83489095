/** The career path: what it comes to, and a beginning for it. */
import { fail, ok } from '../../shared/result.ts';
import { appError } from '../../shared/errors.ts';
import { mapFromRecord } from '../../shared/path/from-record.ts';
import { roleModelFromResume } from '../../shared/models/from-resume.ts';
import { pathOverview } from '../../shared/path/path-overview.ts';
import { mapTemplates, startMap } from '../../shared/path/templates.ts';
import { planImportInto, readGrantedFiles } from './plan-import.ts';
import type { PlannedChange } from './plan-changes.ts';
import type { HandlersFor } from './vault-handler.ts';

export const pathHandlers: HandlersFor<'path'> = {
  'path:overview'({ journal }, { today, overlaid }) {
    return journal.ok ? ok(pathOverview(journal.value.lookup, today, overlaid)) : journal;
  },
  async 'path:start'(session, { from, domains }) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const { lookup } = journal.value;
    const newId = () => session.environment.newId();
    const template = mapTemplates.find((one) => one.value === from);
    const known = ['employer', 'career-role', 'career-move'].flatMap((kind) => lookup.ofKind(kind));
    const held = lookup.ofKind('career-role').find(({ fields }) => fields['state'] === 'current');
    const present = held === undefined ? null : { id: held.id, title: lookup.title(held.id) ?? '' };
    const made =
      template === undefined ? mapFromRecord(known, newId, domains.own) : startMap(template, domains, newId, present);
    if (made.length === 0) return fail(appError('no-roles'));
    const changes = made.map(({ kind, id, fields }) => ({ kind, id, base: null, fields }) as PlannedChange);
    const label = template === undefined ? 'Put my roles on the map' : `Start a map: ${template.label.toLowerCase()}`;
    return journal.value.apply({ label, changes, merge: false });
  },
  async 'path:import-role-model'(session, { grant }, watch) {
    const { journal } = session;
    if (!journal.ok) return journal;
    const files = await readGrantedFiles(session, grant, watch);
    if (!files.ok) return files;
    const planned = planImportInto(session, journal.value, files.value, '');
    if (!planned.ok) return planned;
    const fields = roleModelFromResume(planned.value, files.value[0]?.path ?? '');
    if (fields === null) return fail(appError('no-career', files.value[0]?.path));
    const change = { kind: 'role-model', id: session.environment.newId(), base: null, fields } as PlannedChange;
    return journal.value.apply({ label: 'Import a role model', changes: [change], merge: false });
  },
};
