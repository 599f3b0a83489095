/** Somebody's way as roles and moves of one's own map: what is there already stays as it is. */
import { careerMove, moveMonthsRange } from '../domain/career-move.ts';
import { careerRole } from '../domain/career-role.ts';
import { wholeOf } from '../domain/field-values.ts';
import type { CareerMove, CareerRole, NewMapRecord } from '../path/career-map.ts';
import { monthsBetweenSteps, titleKey } from './patterns.ts';
import type { RoleModel, RoleModelStep } from './read-role-model.ts';

interface MapSoFar {
  readonly roles: readonly Pick<CareerRole, 'id' | 'title'>[];
  readonly moves: readonly Pick<CareerMove, 'from' | 'to'>[];
}

/**
 * The roles of a way that no role of the map stands for by its title, each once and possible, and the moves between its
 * steps that the map does not have. The months that a step took are the likely ones; fast and slow stay empty, since one
 * life says nothing of them. Steps without a title are passed over. Empty where the map has all of it.
 */
export function wayToMap(
  { name, steps }: Pick<RoleModel, 'name' | 'steps'>,
  map: MapSoFar,
  newId: () => string,
): NewMapRecord[] {
  const ids = new Map(map.roles.map(({ id, title }) => [titleKey(title), id] as const).reverse());
  const taken = new Set(map.moves.map(({ from, to }) => `${from} ${to}`));
  const source = `The way of ${name}`;
  const roles: NewMapRecord[] = [];
  const moves: NewMapRecord[] = [];
  let before: RoleModelStep | undefined;
  for (const step of steps) {
    const key = titleKey(step.role);
    if (key === '') continue;
    if (!ids.has(key)) {
      const { role: title, level, domain } = step;
      const fields = careerRole.schema.parse({ title, state: 'possible', level, domain, source });
      const id = newId();
      ids.set(key, id);
      roles.push({ kind: 'career-role', id, fields });
    }
    const [from, to] = [before === undefined ? undefined : ids.get(titleKey(before.role)), ids.get(key)];
    if (before !== undefined && from !== to && !taken.has(`${from} ${to}`)) {
      taken.add(`${from} ${to}`);
      const monthsLikely = wholeOf(monthsBetweenSteps(before.startDate, step.startDate), moveMonthsRange);
      const fields = careerMove.schema.parse({ title: `${before.role} to ${step.role}`, from, to, monthsLikely });
      moves.push({ kind: 'career-move', id: newId(), fields });
    }
    before = step;
  }
  return [...roles, ...moves];
}
