import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPicked,
  nothingPicked,
  pickedOf,
  stateOfLens,
  toggleAllPicks,
  togglePick,
  withValue,
} from '../../../renderer/features/export/hand-picked.ts';
import { anyPart, achievementIds } from '../../shared/lens/lens-parts.ts';

const ids = ['a', 'b', 'c'];

describe('what is picked', () => {
  it('is left to the filters until somebody picks', () => {
    expect(pickedOf(nothingPicked, ids, false)).toEqual({ wording: {}, styles: {} });
    expect(pickedOf({ ...nothingPicked, order: ['c', 'a', 'b'] }, ids, false).chosen).toEqual(ids);
    expect(pickedOf(togglePick(nothingPicked, 'b'), ids, false).chosen).toEqual(['a', 'c']);
  });

  it('is all or none at one click, and back', () => {
    const none = toggleAllPicks(nothingPicked, ids);
    expect(pickedOf(none, ids, false).chosen).toEqual([]);
    expect(pickedOf(toggleAllPicks(none, ids), ids, false)).not.toHaveProperty('chosen');
    expect(pickedOf(toggleAllPicks(togglePick(none, 'b'), ids), ids, false)).not.toHaveProperty('chosen');
  });

  it('of a lens is what the lens says, and a new achievement stays out', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const state = stateOfLens(part);
        const listed = [...part.chosen, ...achievementIds.filter((id) => !part.chosen.includes(id)), 'new'];
        const { chosen, wording, styles } = pickedOf(state, listed, false);
        expect({ chosen, wording, styles }).toEqual({
          chosen: part.chosen,
          wording: part.wording,
          styles: part.styles,
        });
        expect(isPicked(state, 'new')).toBe(false);
      }),
    );
  });

  it('names what the reader may not see, but nothing that a filter keeps away', () => {
    const state = stateOfLens({
      ...{ chosen: ['hidden', 'a'], wording: { hidden: 'Words' }, styles: {} },
      ...{ document: 'resume', audience: 'outside', leaveOut: [], roleWanted: '' },
    });
    expect(pickedOf(state, ids, false)).toMatchObject({ chosen: ['a', 'hidden'], wording: { hidden: 'Words' } });
    expect(pickedOf(state, ids, true)).toEqual({ chosen: ['a'], wording: {}, styles: {} });
  });

  it('twice toggled is as before', () => {
    fc.assert(
      fc.property(anyPart, fc.constantFrom(...achievementIds), (part, id) => {
        const state = stateOfLens(part);
        expect(isPicked(togglePick(state, id), id)).toBe(!isPicked(state, id));
        expect(togglePick(togglePick(state, id), id).touched).toEqual(state.touched);
      }),
    );
  });

  it('forgets a wording that is emptied', () => {
    expect(withValue({ a: 'x', b: 'y' }, 'a', '')).toEqual({ b: 'y' });
    expect(withValue({ b: 'y' }, 'a', 'x')).toEqual({ a: 'x', b: 'y' });
  });
});
