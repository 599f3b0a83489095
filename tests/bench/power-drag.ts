/** A grid full of people: one stone is dragged to and fro over all the others and their ties. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import { tieKinds } from '../../shared/domain/tie-kinds.ts';
import { aRecord } from '../builders/a-record.ts';
import { openRecords } from './open-records.ts';
import { countedFrames, countFrames } from './open-window.ts';
import { median, recordFigure } from './results.ts';
import { seededRandom } from './seeded-entries.ts';

function manyPeople(people: number, ties: number): JournalRecord[] {
  const random = seededRandom(37);
  const whole = (most: number) => Math.floor(random() * most);
  return [
    // The last one has a place of their own: those who share one may be in a pile.
    ...Array.from({ length: people }, (_, index) =>
      aRecord('person', `person-${index}`, {
        name: `Person ${index}`,
        weight: index === people - 1 ? 5 : [0, 1, 2, 3, 4, 6, 7, 8, 9, 10][whole(10)]!,
        support: whole(11),
      }),
    ),
    ...Array.from({ length: ties }, (_, index) =>
      aRecord('tie', `tie-${index}`, {
        from: `person-${whole(people)}`,
        to: `person-${whole(people)}`,
        type: tieKinds[whole(tieKinds.length)]!.value,
        layer: 'informal',
      }),
    ),
  ];
}

/** All ties are in the layer that is drawn. Sixty frames a second leave 16.7 ms for each. */
export async function measureGridDrag(home: string, people: number, ties: number): Promise<void> {
  const { app, page } = await openRecords(home, manyPeople(people, ties));
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Power map' }).click();
  const stone = page.getByRole('button', { name: new RegExp(`^Person ${people - 1}, `) });
  const box = await stone.boundingBox();
  if (box === null) throw new Error('The stone is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await countFrames(page);
  for (let round = 0; round < 4; round += 1) {
    await page.mouse.move(x + 150, y - 100, { steps: 30 });
    await page.mouse.move(x, y, { steps: 30 });
  }
  const frames = await countedFrames(page);
  await page.mouse.move(x + 60, y, { steps: 4 });
  if ((await stone.boundingBox())?.x === box.x) throw new Error('The stone was not dragged');
  recordFigure(`powerMap.dragFrameMs.${people}`, median(frames), 17);
  await page.mouse.up();
  await app.close();
}
