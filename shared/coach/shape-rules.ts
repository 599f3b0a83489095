/** Rules about length: they need no language. */
import type { Line } from './line.ts';
import type { CoachRule } from './rule.ts';
import { fewestWords } from './substance-rules.ts';

/** About two lines on a page of a resume. */
export const mostWords = 32;
const mostCharacters = 240;

const isLong = ({ text, wordCount }: Line) => wordCount > mostWords || text.length > mostCharacters;

/** With a number, two words are a line: "Closed 20 issues". */
const isShort = ({ wordCount, hasFigure }: Line) => wordCount < (hasFigure ? 3 : fewestWords);

const twelve = 'Moved the whole night shift to another gate and rewrote its rules ';

export const shapeRules: readonly CoachRule[] = [
  {
    id: 'too-long',
    weight: 6,
    reads: ['line', 'built'],
    isNeutral: true,
    test: (line) => (isLong(line) ? [null] : []),
    reason: 'Longer than two lines, and readers skim.',
    question: 'What can go, or become a line of its own?',
    fires: [twelve.repeat(3), 'Umschlagbahnhofsbetriebsleitung '.repeat(8)],
    passes: [twelve.repeat(2)],
  },
  {
    id: 'too-short',
    weight: 10,
    reads: ['line'],
    isNeutral: true,
    covers: ['names-a-thing'],
    test: (line) => (isShort(line) ? [null] : []),
    reason: 'Too short to tell what was done.',
    question: 'What did you do, and what came of it?',
    fires: ['Logistics', 'Learned much', 'Etc.'],
    passes: ['Closed 20 issues', 'Moved the night shift', '負責兩個閘口的夜班調度'],
  },
];
