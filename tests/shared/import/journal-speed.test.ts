import { expect, test } from 'vitest';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { aFile, aJsonFile, planOf } from '../../builders/journal-plan.ts';
import { patience } from '../../builders/cpu-time.ts';
import { joplinId, joplinItem } from '../../builders/journals.ts';

const count = 10_000;

const day = (index: number) => new Date(Date.UTC(1995, 0, 1 + index)).toISOString().slice(0, 10);
const words = 'The slot round went on until six and nobody left the room before it was done. '.repeat(3);
const numbers = Array.from({ length: count }, (_, index) => index);

const journals: Readonly<Record<string, () => ImportFile[]>> = {
  'Day One': () => [
    aJsonFile('Journal.json', {
      entries: numbers.map((index) => ({
        uuid: `U${index}`,
        creationDate: `${day(index)}T18:30:00Z`,
        timeZone: index % 2 === 0 ? 'Europe/Berlin' : 'America/New_York',
        text: `# Day ${index}\n\n${words.replaceAll('.', String.raw`\.`)}`,
        tags: ['work'],
      })),
    }),
  ],
  jrnl: () => [
    aFile('work.txt', numbers.map((index) => `[${day(index)} 18:30] Day ${index}\n@work ${words}\n`).join('\n')),
  ],
  'Mini Diary': () => [
    aJsonFile('diary.json', {
      entries: Object.fromEntries(numbers.map((index) => [day(index), { title: 'T', text: words }])),
    }),
  ],
  Joplin: () =>
    numbers.map((index) =>
      joplinItem(index, `Day ${index}\n\n${words} [next](:/${joplinId(index + 1)})`, {
        created_time: `${day(index)}T18:30:00.000Z`,
        type_: 1,
      }),
    ),
  Obsidian: () =>
    numbers.map((index) =>
      aFile(
        `Daily/${day(index)}.md`,
        `---\ntags: [work]\nmood: good\n---\n\n${words} [[${day(index + 1)}]] #tag \`code\`\n`,
      ),
    ),
  Logseq: () =>
    numbers.map((index) =>
      aFile(`journals/${day(index).replaceAll('-', '_')}.md`, `- ${words}\n  id:: 1\n\t- [[${day(index + 1)}]]\n`),
    ),
};

test.each(Object.entries(journals))('ten thousand entries of %s', (name, make) => {
  const files = make();
  const start = performance.now();
  const plan = planOf(files);
  const took = performance.now() - start;
  process.stdout.write(`${name}: ${Math.round((count / took) * 1000)} entries/s\n`);
  expect(plan.records).toHaveLength(count);
  expect(took).toBeLessThan(patience);
});
