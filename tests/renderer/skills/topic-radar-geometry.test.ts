/** Topics on their radar: never over each other, in the ring of their stance, clockwise by their horizon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discRadius,
  layTopics,
  mostNumbered,
  nameBelowEdge,
  orderTopics,
  radarEdge,
  radarHalf,
  rings,
  sectorOf,
  type Point,
  type TopicPlace,
} from '../../../renderer/features/skills/topic-radar-geometry.ts';

const anyTopic: fc.Arbitrary<TopicPlace> = fc.record({
  stance: fc.constantFrom('adopt', 'trial', 'watch'),
  horizonMonths: fc.option(fc.integer({ min: 0, max: 120 })),
});
const anyTopics = fc.array(anyTopic, { maxLength: mostNumbered, size: 'max' }).map(orderTopics);

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const fromCentre = ({ x, y }: Point) => Math.hypot(x, y);
/** Degrees clockwise from the top. */
const angleOf = ({ x, y }: Point) => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

/** A name of 12 px stands below the edge of its ring, at most 18 px to either side. */
function expectClearOfNames({ x, y }: Point): void {
  for (const { edge } of rings) {
    const outside = { x: Math.max(0, Math.abs(x) - 18), y: Math.max(0, Math.abs(y + edge - nameBelowEdge) - 5) };
    expect(Math.hypot(outside.x, outside.y)).toBeGreaterThan(discRadius);
  }
}

describe('the radar of topics', () => {
  it('puts no disc over another, nor over the edge of its ring', () => {
    fc.assert(
      fc.property(anyTopics, (topics) => {
        const { points } = layTopics(topics);
        points.forEach((point, index) => {
          const place = rings.findIndex((ring) => ring.stance === topics[index]?.stance);
          expect(fromCentre(point) + discRadius).toBeLessThan(rings[place]?.edge ?? 0);
          expect(fromCentre(point) - discRadius).toBeGreaterThan(rings[place - 1]?.edge ?? 0);
          for (const other of points.slice(0, index)) expect(distance(point, other)).toBeGreaterThan(2 * discRadius);
        });
      }),
    );
  });

  it.each(rings.map(({ stance }) => stance))('has room for up to thirty topics in the ring %s alone', (stance) => {
    for (let count = 2; count <= mostNumbered; count += 1) {
      const topics = Array.from({ length: count }, (_, horizonMonths) => ({ stance, horizonMonths }));
      const { points } = layTopics(topics);
      const closest = Math.min(
        ...points.flatMap((point, index) => points.slice(0, index).map((other) => distance(point, other))),
      );
      expect(closest).toBeGreaterThan(2 * discRadius);
      for (const point of points) expectClearOfNames(point);
    }
  });

  it('keeps clear of the names of the rings at the top', () => {
    fc.assert(fc.property(anyTopics, (topics) => layTopics(topics).points.forEach(expectClearOfNames)));
  });

  it('goes clockwise by the months until a topic matters, with a word for each part of the rim', () => {
    const topics = orderTopics([
      { stance: 'watch', horizonMonths: null },
      { stance: 'trial', horizonMonths: 24 },
      { stance: 'adopt', horizonMonths: 6 },
      { stance: 'watch', horizonMonths: 25 },
    ]);
    expect(topics.map(({ horizonMonths }) => horizonMonths)).toEqual([6, 24, 25, null]);
    const { points, labels, dividers } = layTopics(topics);
    const angles = points.map(angleOf);
    expect(angles).toEqual([...angles].sort((a, b) => a - b));
    expect(labels.map(({ label }) => label)).toEqual(['0–6', '19–24', '25+', 'open']);
    expect(dividers).toHaveLength(3);
    expect([0, 7, 18, 19].map(sectorOf)).toEqual(['0–6', '7–18', '7–18', '19–24']);
  });

  it('keeps the words of the rim apart and in the picture', () => {
    fc.assert(
      fc.property(anyTopics, (topics) => {
        const { labels } = layTopics(topics);
        labels.forEach((label, index) => {
          // Words of 12 px: at most 36 px wide and 14 px high.
          expect(Math.abs(label.x) + 18).toBeLessThan(radarHalf);
          expect(Math.abs(label.y) + 7).toBeLessThan(radarHalf);
          const corner = { x: Math.max(0, Math.abs(label.x) - 18), y: Math.max(0, Math.abs(label.y) - 7) };
          expect(fromCentre(corner)).toBeGreaterThan(radarEdge);
          for (const other of labels.slice(0, index)) {
            expect(Math.abs(label.x - other.x) > 36 || Math.abs(label.y - other.y) > 14).toBe(true);
          }
        });
      }),
    );
  });

  it('draws nothing for no topic', () => {
    expect(layTopics([])).toEqual({ points: [], labels: [], dividers: [] });
  });
});
