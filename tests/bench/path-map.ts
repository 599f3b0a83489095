/** A map of many roles: laid out and reckoned as the vault process does it, and dragged over in the real window. */
import { randomUUID } from 'node:crypto';
import type { Fields, JournalRecord } from '../../shared/domain/record.ts';
import { pathOverview } from '../../shared/path/path-overview.ts';
import { aRecord, lookupOf } from '../builders/a-record.ts';
import { launchCairn } from '../e2e/launch.ts';
import { makeVault, rememberVault, reopen } from './bench-vault.ts';
import { countedFrames, countFrames, unlock } from './open-window.ts';
import { median, recordFigure } from './results.ts';
import { seededRandom } from './seeded-entries.ts';

const domains = ['Planning', 'Data', 'Product', 'Sales', 'Operations', 'Finance', 'Research', 'Legal'];
const skills = Array.from({ length: 40 }, (_, index) => `Skill ${index}`);

/** `roles` roles in eight domains on ten levels, half again as many moves, twelve scenarios, ten role models. */
function manyRecords(roles: number): JournalRecord[] {
  const random = seededRandom(17);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const whole = (most: number) => Math.floor(random() * most);
  const role = () => `role-${whole(roles)}`;
  const moves = Array.from({ length: roles * 1.5 }, (_, index) => {
    const months = { monthsFast: whole(12), monthsLikely: 12 + whole(12), monthsSlow: 24 + whole(24) };
    return aRecord('career-move', `move-${index}`, { from: role(), to: role(), ...months });
  });
  return [
    ...Array.from({ length: roles }, (_, index) =>
      aRecord('career-role', `role-${index}`, {
        title: `Role ${index}`,
        state: index === 0 ? 'current' : 'possible',
        level: 1 + whole(10),
        domain: pick(domains),
        requiredSkills: Array.from({ length: 8 }, () => ({ skill: pick(skills), level: 1 + whole(5) })),
      }),
    ),
    ...moves,
    ...skills.map((name, index) => aRecord('skill', `skill-${index}`, { name, ownLevel: 1 + whole(5) })),
    ...Array.from({ length: 12 }, (_, index) =>
      aRecord('scenario', `way-${index}`, { moves: Array.from({ length: 8 }, () => pick(moves).id) }),
    ),
    ...Array.from({ length: 10 }, (_, index) =>
      aRecord('role-model', `model-${index}`, {
        steps: Array.from({ length: 6 }, (_step, at) => ({
          role: `Role ${whole(roles)}`,
          startDate: `${2000 + at * 3}`,
        })),
      }),
    ),
  ];
}

export function measurePathMap(roles: number): void {
  const lookup = lookupOf(manyRecords(roles));
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    pathOverview(lookup, '2026-11-22', ['model-0', 'model-1']);
    return performance.now() - started;
  });
  recordFigure(`pathMap.layoutMs.${roles}`, median(times), 500);
}

/** Drags one role to and fro over all the others. Sixty frames a second leave 16.7 ms for each. */
export async function measureDrag(home: string, roles: number): Promise<void> {
  const bench = await makeVault(home, 1_000);
  const vault = await reopen(bench);
  const records = manyRecords(roles);
  const ids = new Map<unknown, string>(records.map(({ id }) => [id, randomUUID()]));
  const operations = records.map(({ kind, id, fields }) => ({
    kind: 'put' as const,
    collection: kind,
    id: ids.get(id) ?? '',
    base: [],
    data: JSON.parse(JSON.stringify(fields), (_name, value: unknown) => ids.get(value) ?? value) as Fields,
  }));
  const appended = await vault.append(operations);
  if (!appended.ok) throw new Error(appended.error.code);
  await vault.close();
  rememberVault(bench);
  const { app } = await launchCairn({ home: bench.home });
  const page = await app.firstWindow();
  await unlock(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Path' }).click();
  const role = page.getByRole('group', { name: /^Role 0,/ });
  const box = await role.boundingBox();
  if (box === null) throw new Error('The role is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await countFrames(page);
  for (let round = 0; round < 4; round += 1) {
    await page.mouse.move(x + 150, y - 100, { steps: 30 });
    await page.mouse.move(x, y, { steps: 30 });
  }
  const frames = await countedFrames(page);
  await page.mouse.move(x + 60, y, { steps: 4 });
  if ((await role.boundingBox())?.x === box.x) throw new Error('The role was not dragged');
  recordFigure(`pathMap.dragFrameMs.${roles}`, median(frames), 17);
  await page.mouse.up();
  await app.close();
}
