import { describe, expect, it } from 'vitest';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import { buildSpec, fileTypeOf, firstSettings, formats } from '../../../renderer/features/export/export-settings.ts';
import { suggestFileName } from '../../../renderer/features/export/suggest-file-name.ts';

describe('buildSpec', () => {
  it('fits the request for every scope and format', () => {
    for (const scope of ['achievements', 'record', 'all'] as const) {
      for (const { value: format } of formats) {
        const spec = buildSpec({ ...firstSettings, scope, format, tag: 'x' }, { wording: { a: 'b' } });
        expect(exportSpecSchema.safeParse(spec).success).toBe(true);
      }
    }
  });

  it('leaves the choice to the filters until something is picked by hand', () => {
    expect('chosen' in buildSpec(firstSettings, { wording: {} })).toBe(false);
    expect(buildSpec(firstSettings, { chosen: ['b', 'a'], wording: {} }).chosen).toEqual(['b', 'a']);
  });

  it('shows nobody else everything unless asked', () => {
    expect(firstSettings.audience).toBe('outside');
  });

  it('writes an archive whole, whatever was chosen before', () => {
    const spec = buildSpec({ ...firstSettings, scope: 'all', tag: 'x' }, { chosen: ['a'], wording: {} });
    expect(spec).toEqual({ scope: 'all', format: 'archive', audience: 'self' });
    expect(fileTypeOf({ ...firstSettings, scope: 'all' }).extension).toBe('zip');
  });
});

describe('suggestFileName', () => {
  it.each([
    [['Sarah Lindgren', 'Senior Network Planner'], 'Sarah_Lindgren_Senior_Network_Planner.md'],
    [['Søren Ångström', 'R&D / Lead'], 'Søren_Ångström_R_D_Lead.md'],
    [['', ''], 'Achievements.md'],
    [['../../etc', ''], 'etc.md'],
  ])('%j becomes %s', (parts, expected) => {
    expect(suggestFileName(parts, 'Achievements', 'md')).toBe(expected);
  });
});
