import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/draw/svg.ts';
import { mapSizes } from '../../../shared/path/layout-map.ts';
import { labelPlace, layLine, layLines, pathOf, pointOn, shiftLine } from '../../../shared/path/map-lines.ts';

/** A role in a lane and a row, both counted from 0. */
const role = (lane: number, row: number): Box => ({ x: lane * 192, y: row * 96, ...mapSizes.role });

const isIn = ({ x, y }: { x: number; y: number }, box: Box) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

describe('the line between two roles', () => {
  it('is upright from top to bottom within a lane', () => {
    const line = layLine(role(0, 1), role(0, 0));
    expect(line.start.x).toBe(line.end.x);
    expect(line.start.y).toBeLessThan(role(0, 1).y);
    expect(line.end.y).toBeGreaterThan(mapSizes.role.height);
    expect(line.bend).toBeNull();
  });

  it('is level from side to side within a row', () => {
    const line = layLine(role(0, 0), role(1, 0));
    expect(line.start.y).toBe(line.end.y);
    expect(line.start.x).toBeGreaterThan(mapSizes.role.width);
    expect(line.end.x).toBeLessThan(192);
  });

  it('leaves upwards and arrives at a side on the way into another lane', () => {
    const line = layLine(role(1, 1), role(0, 0));
    expect(line.start.y).toBeLessThan(role(1, 1).y);
    expect(line.end.x).toBeGreaterThan(mapSizes.role.width);
  });

  it('bends around a role between its ends', () => {
    const [from, between, to] = [role(0, 2), role(0, 1), role(0, 0)];
    const line = layLine(from, to, { obstacles: [from, between, to], taken: [] });
    expect(line.bend).not.toBeNull();
    const points = Array.from({ length: 33 }, (_, index) => pointOn(line, index / 32));
    expect(points.filter((point) => isIn(point, between))).toEqual([]);
  });

  it('keeps away from the ends of another line', () => {
    const boxes = new Map([
      ['a', role(0, 1)],
      ['b', role(0, 0)],
    ]);
    const lines = layLines(
      [
        { id: 'up', from: 'a', to: 'b' },
        { id: 'down', from: 'b', to: 'a' },
      ],
      boxes,
    );
    expect(Math.abs((lines.get('up')?.start.x ?? 0) - (lines.get('down')?.end.x ?? 0))).toBeGreaterThan(14);
  });

  it('is left out where an end is not on the map, or both are one', () => {
    const boxes = new Map([['a', role(0, 0)]]);
    expect(layLines([{ id: 'lost', from: 'a', to: 'b' }], boxes).size).toBe(0);
    expect(layLines([{ id: 'round', from: 'a', to: 'a' }], boxes).size).toBe(0);
  });

  it('has its label beside it, clear of the line', () => {
    const size = { width: 46, height: 20 };
    const up = layLine(role(0, 1), role(0, 0));
    expect(labelPlace(up, size).x - size.width / 2).toBeGreaterThan(up.start.x);
    const across = layLine(role(0, 0), role(1, 0));
    expect(labelPlace(across, size).y + size.height / 2).toBeLessThan(across.start.y);
    const down = layLine(role(0, 0), role(2, 1));
    expect(labelPlace(down, size).y).toBeGreaterThan(pointOn(down, 0.5).y);
  });

  it('can be drawn beside itself and cut short', () => {
    const line = { start: { x: 0, y: 0 }, end: { x: 100, y: 0 }, bend: null };
    expect(shiftLine(line, 5).start).toEqual({ x: 0, y: 5 });
    expect(pathOf(line, 10)).toBe('M 0.0 0.0 L 90.0 0.0');
  });
});
