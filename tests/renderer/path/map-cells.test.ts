import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellBeside,
  describeLane,
  describeRow,
  fieldsInCell,
} from '../../../renderer/features/path/map-cells.ts';
import { layoutMap } from '../../../shared/path/layout-map.ts';

const planner = { id: 'a', level: 4, levelName: 'Senior', domain: 'Planning', isHeldNow: true };
const lead = { id: 'b', level: 5, levelName: 'Lead', domain: 'Data', isHeldNow: false };
const unknown = { id: 'c', level: null, levelName: '', domain: '', isHeldNow: false };
const layout = layoutMap([planner, lead], []);
const withUnknown = layoutMap([planner, lead, unknown], []);

const placeOf = (id: string) => withUnknown.places[id] ?? { x: Number.NaN, y: Number.NaN };

describe('where a role stands', () => {
  it('is the cell that its centre is in', () => {
    for (const { id, level, levelName, domain } of [planner, lead, unknown]) {
      expect(cellAt(withUnknown, placeOf(id))).toMatchObject({ level, levelName, domain });
    }
  });

  it('is the nearest lane outside of the map, and a new level above and below it', () => {
    expect(cellAt(layout, { x: -500, y: 100 }).domain).toBe('Planning');
    expect(cellAt(layout, { x: 5000, y: 100 }).domain).toBe('Data');
    expect(cellAt(layout, { x: 100, y: -200 })).toMatchObject({ level: 6, levelName: '' });
    expect(cellAt(layout, { x: 100, y: layout.height + 40 })).toMatchObject({ level: 3, levelName: '' });
  });

  it('has no level above ten or below one', () => {
    const full = layoutMap(
      [
        { ...planner, level: 10 },
        { ...lead, level: 1 },
      ],
      [],
    );
    expect(cellAt(full, { x: 100, y: -200 }).level).toBe(10);
    expect(cellAt(full, { x: 100, y: full.height + 400 }).level).toBe(1);
  });
});

describe('the next cell', () => {
  it('is a level or a lane away', () => {
    expect(cellBeside(layout, planner, 'up')).toEqual({ level: 5, levelName: 'Lead', domain: 'Planning' });
    expect(cellBeside(layout, planner, 'down')).toEqual({ level: 3, levelName: '', domain: 'Planning' });
    expect(cellBeside(layout, planner, 'right')).toEqual({ level: 4, levelName: 'Senior', domain: 'Data' });
    expect(cellBeside(layout, planner, 'left')).toBeNull();
    expect(cellBeside(layout, { level: 10, domain: 'Data' }, 'up')).toBeNull();
    expect(cellBeside(layout, { level: 1, domain: 'Data' }, 'down')).toBeNull();
  });

  it('gives a role without a level the lowest', () => {
    expect(cellBeside(withUnknown, unknown, 'up')?.level).toBe(1);
  });
});

describe('what changes in a role that is put into a cell', () => {
  it('is nothing where it stands already', () => {
    expect(fieldsInCell(layout, planner, { level: 4, levelName: 'Senior', domain: ' planning ' })).toBeNull();
  });

  it('is its level with the words of that row, unless it has words of its own', () => {
    const cell = { level: 5, levelName: 'Lead', domain: 'Planning' };
    expect(fieldsInCell(layout, planner, cell)).toEqual({ level: 5, levelName: 'Lead' });
    expect(fieldsInCell(layout, { ...planner, levelName: 'Grade 9' }, cell)).toEqual({ level: 5 });
  });

  it('is its domain alone in another lane of its row', () => {
    const cell = { level: 4, levelName: 'Senior', domain: 'Data' };
    expect(fieldsInCell(layout, planner, cell)).toEqual({ domain: 'Data' });
  });

  it('can be that nobody says it any more', () => {
    const fields = fieldsInCell(withUnknown, planner, cellAt(withUnknown, placeOf('c')));
    expect(fields).toEqual({ level: null, levelName: '', domain: '' });
  });
});

describe('lanes and rows in words', () => {
  it('have a name where nobody gave them one', () => {
    expect(describeRow({ level: null, name: '' })).toBe('Level not said');
    expect(describeRow({ level: 3, name: '' })).toBe('Level 3');
    expect(describeLane({ name: '' })).toBe('No domain yet');
  });
});
