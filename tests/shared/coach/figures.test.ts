import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../shared/coach/figures.ts';

const figuresIn = (text: string) => findFigures(text).map((range) => text.slice(...range));

describe('findFigures', () => {
  it.each([
    ['Served 400+ guests', ['400+']],
    ['Saved €1.2M a year', ['€1.2M']],
    ['Cut p99 latency by 40% to 3ms', ['40%', '3ms']],
    ['Trained twelve planners in two depots', ['twelve', 'two']],
    ['Doubled the throughput', ['Doubled']],
    ['From hours to minutes', ['hours to minutes']],
    ['Moved 2000 lorries in 2021', ['2000']],
    ['A 5-person team', ['5']],
    ['Ran 10x faster', ['10x']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    'Upgraded to Python 3 and PostgreSQL 15',
    'Joined in March 2021, until 2023',
    'Rewrote the S3 importer for IPv6',
    'Audited for ISO 27001',
    'Answered the phone 24/7',
    'Met on 12 March',
    'Spoke on the 3rd floor',
    'Kept gate 4 open',
    'Halfway house',
  ])('none in "%s"', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
