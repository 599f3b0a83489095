/** Entries of about 0.9 kB from a fixed seed: the same journal on every machine. */
import type { Fields } from '../../shared/domain/record.ts';

const vocabulary =
  'depot slot train review budget manager lead board plan forecast contract promise deadline customer release incident report capacity roster meeting mentor sponsor feedback decision risk metric baseline quarter delivery team hiring cost traction yard path conflict handover timetable works crane terminal wagon night shift service quality training paper talk offer pilot model data query form log list number week month morning evening calm tired proud stuck clear late early open closed again first second third'.split(
    ' ',
  );

/** Repeatable numbers in [0, 1) (the mulberry32 generator). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seededText(random: () => number, words: number): string {
  // A long tail of rare words, as in real notes: one in six carries a number.
  return Array.from({ length: words }, () => {
    const word = vocabulary[Math.floor(random() * vocabulary.length)]!;
    return random() < 1 / 6 ? `${word}${Math.floor(random() * 4000)}` : word;
  }).join(' ');
}

/** Entry number `index` of `total`, over ten years up to `lastDay` (ms since 1970). */
export function seededEntry(index: number, total: number, lastDay: number): Fields {
  const random = seededRandom(index + 1);
  const age = ((total - index) / total) * 3_650 * 86_400_000;
  return {
    writtenAt: new Date(lastDay - age).toISOString(),
    title: seededText(random, 4),
    body: seededText(random, 130),
    mood: 1 + Math.floor(random() * 10),
    energy: 1 + Math.floor(random() * 10),
    people: [],
    tags: [vocabulary[Math.floor(random() * 20)]!],
    links: [],
    attachments: [],
    extras: {},
  };
}
