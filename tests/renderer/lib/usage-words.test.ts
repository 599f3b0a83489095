import { describe, expect, it } from 'vitest';
import { describeUsage, describeUsageShort } from '../../../renderer/lib/usage-words.ts';

describe('usage in words', () => {
  it.each([
    [{ lenses: 2, documents: 3, lastUsed: '2026-05-12' }, 'In 2 lenses, used in 3 documents, last 12 May 2026'],
    [{ lenses: 1, documents: 1, lastUsed: '' }, 'In 1 lens, used in 1 document'],
    [{ lenses: 1, documents: 0, lastUsed: '' }, 'In 1 lens, in no document yet'],
    [{ lenses: 0, documents: 1, lastUsed: '2026-05-12' }, 'In no lens now, used in 1 document, last 12 May 2026'],
    [{ lenses: 0, documents: 0, lastUsed: '' }, 'In no lens yet'],
  ])('%j', (usage, words) => {
    expect(describeUsage(usage)).toBe(words);
  });

  it('is short in a row', () => {
    expect(describeUsageShort({ lenses: 2, documents: 3, lastUsed: '' })).toBe('in 2 lenses');
    expect(describeUsageShort({ lenses: 0, documents: 1, lastUsed: '' })).toBe('used in 1 document');
    expect(describeUsageShort(undefined)).toBe('never used before');
  });
});
