import { describe, expect, it } from 'vitest';
import { exportDocuments } from '../../../shared/export/export-choices.ts';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import {
  buildSpec,
  candidatesSpec,
  chooseDocument,
  fileTypeOf,
  firstSettings,
  formatsFor,
} from '../../../renderer/features/export/export-settings.ts';
import { fileNameParts, suggestFileName } from '../../../renderer/features/export/suggest-file-name.ts';

describe('buildSpec', () => {
  it('fits the request for every document and format, however one came there', () => {
    for (const { value: document } of exportDocuments) {
      for (const { value: format } of formatsFor(document)) {
        const settings = { ...firstSettings, document, format, tag: 'x' };
        expect(exportSpecSchema.safeParse(buildSpec(settings, { wording: { a: 'b' } })).success).toBe(true);
        expect(exportSpecSchema.safeParse(candidatesSpec(settings)).success).toBe(true);
        for (const { value: next } of exportDocuments) {
          const after = { ...settings, ...chooseDocument(settings, next) };
          expect(exportSpecSchema.safeParse(buildSpec(after, { wording: {} })).success).toBe(true);
        }
      }
    }
  });

  it('keeps the format for another document where it can', () => {
    const words = { ...firstSettings, document: 'resume', format: 'docx' } as const;
    expect({ ...words, ...chooseDocument(words, 'brag') }).toMatchObject({ document: 'brag', format: 'docx' });
    const data = { ...firstSettings, document: 'resume', format: 'json-resume' } as const;
    expect({ ...data, ...chooseDocument(data, 'brag') }).toMatchObject({ document: 'brag', format: 'markdown' });
  });

  it('leaves the choice to the filters until something is picked by hand', () => {
    expect('chosen' in buildSpec(firstSettings, { wording: {} })).toBe(false);
    expect(buildSpec(firstSettings, { chosen: ['b', 'a'], wording: {} }).chosen).toEqual(['b', 'a']);
  });

  it('shows nobody else everything unless asked', () => {
    expect(firstSettings.audience).toBe('outside');
  });

  it('writes an archive whole, whatever was chosen before', () => {
    const archive = { ...firstSettings, scope: 'archive', tag: 'x' } as const;
    expect(buildSpec(archive, { chosen: ['a'], wording: {} })).toEqual({ format: 'archive', audience: 'self' });
    expect(fileTypeOf(archive).extension).toBe('zip');
  });
});

describe('suggestFileName', () => {
  it.each([
    [['Sarah Lindgren', 'Senior Network Planner'], 'Sarah_Lindgren_Senior_Network_Planner.md'],
    [['Søren Ångström', 'R&D / Lead'], 'Søren_Ångström_R_D_Lead.md'],
    [['', ''], 'Export.md'],
    [['../../etc', ''], 'etc.md'],
  ])('%j becomes %s', (parts, expected) => {
    expect(suggestFileName(parts, 'md')).toBe(expected);
  });

  it('names a resume after the role and other documents after themselves', () => {
    const person = { title: 'Sarah Lindgren', summary: 'Senior Network Planner' };
    expect(fileNameParts({ ...firstSettings, document: 'resume' }, person)).toEqual([person.title, person.summary]);
    expect(fileNameParts({ ...firstSettings, document: 'resume' }, undefined)).toEqual(['', 'Resume']);
    expect(fileNameParts({ ...firstSettings, document: 'brag' }, person)).toEqual([person.title, 'Brag document']);
    expect(fileNameParts({ ...firstSettings, scope: 'archive' }, person)).toEqual(['Cairn archive']);
  });
});
