import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportSpecSchema, type LensPart } from '../../../shared/ipc/vault-requests.ts';
import {
  buildSpec,
  firstSettings,
  isNarrowed,
  lensPartOf,
  settingsOfLens,
} from '../../../renderer/features/export/export-settings.ts';
import { pickedOf, stateOfLens } from '../../../renderer/features/export/hand-picked.ts';
import { achievementIds, anyPart } from '../../shared/lens/lens-parts.ts';

describe('a lens on the page', () => {
  it('is asked for as it stands, and read back the same', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const settings = settingsOfLens({ ...firstSettings, format: 'csv', tag: 'x', from: '2024' }, part);
        const listed = [...part.chosen, ...achievementIds.filter((id) => !part.chosen.includes(id))];
        const picked = pickedOf(stateOfLens(part), listed, isNarrowed(settings));
        expect(exportSpecSchema.parse(buildSpec(settings, picked))).toMatchObject({ ...part, tags: [], from: '' });
        expect(lensPartOf(settings, picked, listed, (id) => part.chosen.includes(id))).toEqual(part);
      }),
    );
  });

  it('keeps the format where its document can be written so', () => {
    const resume: LensPart = {
      ...{ chosen: [], wording: {}, styles: {}, leaveOut: [] },
      ...{ document: 'resume', audience: 'outside', roleWanted: '' },
    };
    const settings = (format: 'pdf' | 'csv') => settingsOfLens({ ...firstSettings, format }, resume);
    expect(settings('pdf')).toMatchObject({ document: 'resume', format: 'pdf' });
    expect(settings('csv')).toMatchObject({ document: 'resume', format: 'markdown' });
  });
});
