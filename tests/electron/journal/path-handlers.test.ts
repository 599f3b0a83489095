/** The career path from the edge of the vault process: what it comes to, a beginning for it, and role models. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import type { Applied } from '../../../shared/ipc/vault-requests.ts';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import { mapTemplates } from '../../../shared/path/templates.ts';
import type { Result } from '../../../shared/result.ts';
import { createJournal, newId, unwrap, type OpenJournal } from './open-journal.ts';

const today = '2026-10-08';
const domains = { own: 'Rail planning', new: 'Data', venture: 'My company' };
const mapKinds = ['career-role', 'career-move', 'scenario', 'decision-point', 'role-model'];

const overviewOf = async ({ session }: OpenJournal, overlaid: readonly string[] = []) =>
  unwrap(await answerVaultRequest(session, 'path:overview', { today, overlaid })) as PathOverview;

const start = ({ session }: OpenJournal, from: string) =>
  answerVaultRequest(session, 'path:start', { from, domains }) as Promise<Result<Applied, unknown>>;

const recordsOf = ({ journal }: OpenJournal) => mapKinds.flatMap((kind) => [...journal.lookup.ofKind(kind)]);

/** The person's own record: two roles at one employer, the second still held. */
async function addEmployer({ journal }: OpenJournal): Promise<void> {
  const fields = {
    name: 'Halden Freight',
    roles: [
      { position: 'Planner', startDate: '2020-06', endDate: '2023-02' },
      { position: 'Senior planner', startDate: '2023-03' },
    ],
  };
  const changes = [{ kind: 'employer', id: newId(), base: null, fields }];
  unwrap(await journal.apply({ label: 'Add employer', changes, merge: false }));
}

const resume = {
  basics: { name: 'Asta Lindqvist', label: 'Head of slots', summary: 'Came from the yard.' },
  work: [
    {
      name: 'Nordvik Rail',
      position: 'Head of slots',
      startDate: '2019-04',
      highlights: ['Opened the night corridor'],
    },
    { name: 'Port of Oslo', position: 'Yard coordinator', startDate: '2012-01', endDate: '2019-03' },
  ],
  skills: [{ name: 'Slot rules' }],
};

async function importFile({ session, folder }: OpenJournal, name: string, content: unknown) {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  const grant = randomUUID();
  session.allow(grant, path, 'read');
  return (await answerVaultRequest(session, 'path:import-role-model', { grant })) as Result<Applied, unknown>;
}

describe('path:overview', () => {
  it('is empty for a new journal, and places the sample whole', async () => {
    const empty = await overviewOf(await createJournal());
    expect(empty).toMatchObject({ roles: [], moves: [], scenarios: [], decisions: [], models: [] });
    const sample = await createJournal(true);
    const overview = await overviewOf(sample);
    expect(overview.scenarios.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(overview.scenarios.flatMap(({ problems }) => problems)).toEqual([]);
    expect(overview.roles).toHaveLength(sample.journal.lookup.ofKind('career-role').length);
  });

  it('lays only the chosen people over the map', async () => {
    const sample = await createJournal(true);
    const without = await overviewOf(sample);
    const guests = without.models.flatMap(({ id, steps }) =>
      steps.filter(({ isOnMap }) => !isOnMap).map(({ place }) => ({ id, place })),
    );
    expect(guests.length).toBeGreaterThan(0);
    const placed = ({ layout }: PathOverview) => new Set(Object.keys(layout.places));
    expect(guests.some(({ place }) => placed(without).has(place))).toBe(false);
    const [{ id, place }] = guests as [{ id: string; place: string }];
    expect(placed(await overviewOf(sample, [id])).has(place)).toBe(true);
  });
});

describe('path:start', () => {
  it('puts the roles of the record on the map, once, and takes them back in one step', async () => {
    const open = await createJournal();
    await addEmployer(open);
    unwrap(await start(open, 'record'));
    const { roles, moves } = await overviewOf(open);
    const [current, past] = [...roles].sort((a, b) => (a.state < b.state ? -1 : 1));
    expect([past, current]).toMatchObject([
      { title: 'Planner', state: 'past', domain: 'Rail planning' },
      { title: 'Senior planner', state: 'current', domain: 'Rail planning' },
    ]);
    expect(moves).toMatchObject([{ from: past?.id, to: current?.id, months: { likely: 33 } }]);
    expect(await start(open, 'record')).toMatchObject({ ok: false, error: { code: 'no-roles' } });
    unwrap(await answerVaultRequest(open.session, 'journal:undo', {}));
    expect(recordsOf(open)).toEqual([]);
  });

  it('refuses where the record has no role', async () => {
    expect(await start(await createJournal(), 'record')).toMatchObject({ ok: false, error: { code: 'no-roles' } });
  });

  it.each(mapTemplates.map(({ value }) => value))('begins with the template %s, and takes it back', async (value) => {
    const open = await createJournal();
    unwrap(await start(open, value));
    const { roles, moves, scenarios } = await overviewOf(open);
    expect(roles.length).toBeGreaterThan(1);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.every(({ kind }) => kind !== null)).toBe(true);
    for (const { problems, end } of scenarios) {
      expect(problems).toEqual([]);
      expect(end).not.toBeNull();
    }
    const used: readonly string[] = Object.values(domains);
    expect(roles.every(({ domain }) => used.includes(domain))).toBe(true);
    unwrap(await answerVaultRequest(open.session, 'journal:undo', {}));
    expect(recordsOf(open)).toEqual([]);
    unwrap(await answerVaultRequest(open.session, 'journal:redo', {}));
    expect((await overviewOf(open)).roles).toHaveLength(roles.length);
  });
});

describe('path:import-role-model', () => {
  it('makes one role model of a resume and nothing of the person’s own, there after a lock, gone after an undo', async () => {
    const open = await createJournal();
    const applied = unwrap(await importFile(open, 'asta.json', resume));
    expect(applied.records.map(({ kind }) => kind)).toEqual(['role-model']);
    const { fields } = open.journal.lookup.ofKind('role-model')[0]!;
    expect(fields).toMatchObject({
      name: 'Asta Lindqvist',
      source: 'asta.json',
      steps: [{ role: 'Head of slots', projects: ['Opened the night corridor'] }, { role: 'Yard coordinator' }],
      skills: ['Slot rules'],
      notes: 'Came from the yard.',
    });
    for (const kind of ['profile', 'employer', 'skill']) expect(open.journal.lookup.ofKind(kind)).toEqual([]);
    unwrap(await answerVaultRequest(open.session, 'journal:undo', {}));
    expect(recordsOf(open)).toEqual([]);
    unwrap(await answerVaultRequest(open.session, 'journal:redo', {}));
    const again = await open.reopen();
    expect((await overviewOf(again)).models).toMatchObject([
      {
        name: 'Asta Lindqvist',
        steps: [
          { role: 'Yard coordinator', endDate: '2019-03', isOnMap: false },
          { role: 'Head of slots', endDate: '' },
        ],
      },
    ]);
  });

  it('counts what two of them share', async () => {
    const open = await createJournal();
    unwrap(await importFile(open, 'asta.json', resume));
    unwrap(await importFile(open, 'bo.json', { ...resume, basics: { name: 'Bo Ek' } }));
    const { patterns, models } = await overviewOf(open);
    expect(patterns).toMatchObject({
      models: 2,
      steppingStones: [{ name: 'Head of slots' }, { name: 'Yard coordinator' }],
      pace: { medianYears: 7.3, moves: 2 },
      employers: { changed: 2, stayed: 0, unknown: 0 },
    });
    expect(patterns.skillsILack).toEqual([{ name: 'Slot rules', models: models.map(({ id }) => id).sort() }]);
  });

  it('refuses a file without a career, a file it does not know and a path that nobody granted', async () => {
    const open = await createJournal();
    const withoutCareer = { education: [{ institution: 'Oslo School of Rail', area: 'Timetables' }] };
    expect(await importFile(open, 'school.json', withoutCareer)).toMatchObject({
      ok: false,
      error: { code: 'no-career', where: 'school.json' },
    });
    expect(await importFile(open, 'list.json', [1, 2, 3])).toMatchObject({ ok: false });
    const unknown = await answerVaultRequest(open.session, 'path:import-role-model', { grant: randomUUID() });
    expect(unknown.ok).toBe(false);
    expect(recordsOf(open)).toEqual([]);
  });
});
