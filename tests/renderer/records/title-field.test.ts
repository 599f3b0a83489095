import { describe, expect, it } from 'vitest';
import { findKind, recordKinds } from '../../../shared/domain/registry.ts';
import { titleFieldOf } from '../../../renderer/records/title-field.ts';

/** Their titles are put together from a day, or from what a tie is. */
const untitled = new Set(['mentor-session', 'tie']);

describe('titleFieldOf', () => {
  it.each(recordKinds.filter(({ name }) => untitled.has(name)))('finds none of $name', (kind) => {
    expect(titleFieldOf(kind)).toBeNull();
  });

  it.each(recordKinds.filter(({ name }) => !untitled.has(name)))('finds the title of $name', (kind) => {
    const field = titleFieldOf(kind);
    expect(field).not.toBeNull();
    const made = kind.schema.parse({ ...kind.sample, [field ?? '']: 'Typed' });
    expect(kind.title(made)).toBe('Typed');
  });

  it('knows the field of an employer', () => {
    const employer = findKind('employer');
    expect(employer && titleFieldOf(employer)).toBe('name');
  });
});
