import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RoleModelStep } from '../../../shared/models/read-role-model.ts';
import { wayToMap } from '../../../shared/models/way-to-map.ts';

const aStep = (role: string, more: Partial<RoleModelStep> = {}): RoleModelStep => ({
  role,
  organisation: '',
  startDate: '',
  endDate: '',
  domain: '',
  level: null,
  ...more,
});

function counter() {
  let last = 0;
  return () => {
    last += 1;
    return `new${last}`;
  };
}

const emptyMap = { roles: [], moves: [] };

describe('wayToMap', () => {
  it('adds the roles and moves that are not there, with what the way says of them', () => {
    const steps = [
      aStep('Yard coordinator', { startDate: '2008', level: 3, domain: 'Planning' }),
      aStep('Planning Lead (interim)', { startDate: '2012-02' }),
      aStep('Head of planning', { startDate: '2016-05', level: 6, domain: 'Planning' }),
    ];
    const map = { roles: [{ id: 'lead', title: 'Planning lead' }], moves: [] };
    const [yard, head, up, on, ...more] = wayToMap({ name: 'Ingrid', steps }, map, counter());
    expect(more).toEqual([]);
    expect(yard).toMatchObject({
      kind: 'career-role',
      id: 'new1',
      fields: {
        title: 'Yard coordinator',
        state: 'possible',
        level: 3,
        domain: 'Planning',
        source: 'The way of Ingrid',
      },
    });
    expect(head).toMatchObject({ kind: 'career-role', fields: { title: 'Head of planning', level: 6 } });
    expect(up).toMatchObject({
      kind: 'career-move',
      fields: { from: 'new1', to: 'lead', monthsFast: null, monthsLikely: 48, monthsSlow: null },
    });
    expect(on).toMatchObject({ kind: 'career-move', fields: { from: 'lead', to: head?.id, monthsLikely: 51 } });
  });

  it('knows a move that is there, a role twice in a row and a way back', () => {
    const steps = ['Planner', 'Lead', 'lead', 'Planner', 'Lead', ''].map((role) => aStep(role));
    const map = {
      roles: [
        { id: 'planner', title: 'planner' },
        { id: 'lead', title: 'Lead' },
      ],
      moves: [{ from: 'planner', to: 'lead' }],
    };
    expect(wayToMap({ name: 'Per', steps }, map, counter())).toMatchObject([
      { kind: 'career-move', fields: { from: 'lead', to: 'planner', monthsLikely: null } },
    ]);
    expect(wayToMap({ name: 'Nobody', steps: [] }, map, counter())).toEqual([]);
  });

  it('takes the first of two roles with one title, as the overlay does', () => {
    const roles = [
      { id: 'first', title: 'Planner' },
      { id: 'second', title: 'planner' },
    ];
    const made = wayToMap({ name: 'Per', steps: [aStep('Planner'), aStep('Lead')] }, { roles, moves: [] }, counter());
    expect(made).toMatchObject([{ kind: 'career-role' }, { kind: 'career-move', fields: { from: 'first' } }]);
  });

  it('leaves months out that lie backwards or beyond a life', () => {
    const steps = [aStep('Clerk', { startDate: '1950' }), aStep('Lead', { startDate: '2020' })];
    const [, , move] = wayToMap({ name: 'Per', steps }, emptyMap, counter());
    expect(move?.fields['monthsLikely']).toBeNull();
  });

  test('adding a way twice adds nothing the second time, and every move joins two roles', () => {
    const titles = fc.constantFrom('Clerk', 'Planner', 'planners', 'Lead', 'Head', '');
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 12 }), fc.array(titles, { maxLength: 4 }), (way, there) => {
        const steps = way.map((role) => aStep(role));
        const roles = there.map((title, index) => ({ id: `old${index}`, title }));
        const newId = counter();
        const made = wayToMap({ name: 'Anyone', steps }, { roles, moves: [] }, newId);
        const all = {
          roles: [
            ...roles,
            ...made
              .filter(({ kind }) => kind === 'career-role')
              .map(({ id, fields }) => ({ id, title: String(fields['title']) })),
          ],
          moves: made
            .filter(({ kind }) => kind === 'career-move')
            .map(({ fields }) => ({ from: String(fields['from']), to: String(fields['to']) })),
        };
        const ids = new Set(all.roles.map(({ id }) => id));
        for (const { from, to } of all.moves) {
          expect(from).not.toBe(to);
          expect(ids.has(from) && ids.has(to)).toBe(true);
        }
        expect(wayToMap({ name: 'Anyone', steps }, all, newId)).toEqual([]);
      }),
    );
  });
});
