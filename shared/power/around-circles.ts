/** The circles that people around me stand on. A ring of many is spread over several. */

/** From one person to the next, and from one circle to the next: the unit that circles are measured in. */
export const apart = 1;

export interface Circle {
  readonly radius: number;
  /** How many people at most stand on it, and how many do. */
  readonly capacity: number;
  readonly people: number;
}

/** For each ring the circles its people need, inner ones first, each outside of those of the ring before. */
export function sizeCircles(counts: readonly number[]): Circle[][] {
  let edge = 0;
  return counts.map((count) => {
    const circles = dealOut(count, radiiFor(count, edge));
    edge = circles.at(-1)?.radius ?? edge;
    return circles;
  });
}

const capacityAt = (radius: number): number => Math.floor(Math.PI / Math.asin(apart / 2 / radius) + 1e-9);

/** How finely a radius is chosen. */
const push = 0.05;

/** As near to `inner` as the people have room: one circle less, if that can be wider instead. */
function radiiFor(count: number, inner: number): number[] {
  const radii: number[] = [];
  for (let places = 0; places < count; places += capacityAt(radii.at(-1)!)) {
    radii.push(inner + (radii.length + 1) * apart);
  }
  const fewer = radii.slice(0, -1);
  for (let by = push; fewer.length > 0 && by < apart; by += push) {
    const wider = fewer.map((radius) => radius + by);
    if (wider.reduce((sum, radius) => sum + capacityAt(radius), 0) >= count) return wider;
  }
  return radii;
}

/** To each circle as much of the whole as it offers. */
function dealOut(count: number, radii: readonly number[]): Circle[] {
  const capacities = radii.map(capacityAt);
  const places = capacities.reduce((sum, capacity) => sum + capacity, 0);
  let [seated, offered] = [0, 0];
  return radii.map((radius, index) => {
    const capacity = capacities[index]!;
    offered += capacity;
    const upToHere = Math.min(offered, Math.ceil((count * offered) / places));
    const people = upToHere - seated;
    seated = upToHere;
    return { radius, capacity, people };
  });
}
