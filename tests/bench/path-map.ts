/** A map of many roles: laid out and reckoned as the vault process does it, and dragged over in the real window. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import { pathOverview } from '../../shared/path/path-overview.ts';
import { aRecord, lookupOf } from '../builders/a-record.ts';
import { openRecords } from './open-records.ts';
import { countedFrames, countFrames } from './open-window.ts';
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
  const { app, page } = await openRecords(home, manyRecords(roles));
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
