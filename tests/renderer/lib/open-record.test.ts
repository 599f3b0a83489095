import { describe, expect, it } from 'vitest';
import { placeOfRecord } from '../../../renderer/lib/open-record.ts';

describe('placeOfRecord', () => {
  it('leads to the page of the kind, and there to its section where a page has several kinds', () => {
    expect(placeOfRecord({ kind: 'achievement', id: '1' })).toEqual({ page: 'achievements', id: '1' });
    expect(placeOfRecord({ kind: 'skill', id: '1' })).toEqual({ page: 'record', id: '1', kind: 'skill' });
  });

  it('leads nowhere for a kind it does not know', () => {
    expect(placeOfRecord({ kind: 'from-the-future', id: '1' })).toBeNull();
  });
});
