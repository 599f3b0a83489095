import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeFrontMatter } from '../../../shared/export/front-matter.ts';
import { splitFrontMatter } from '../../../shared/import/front-matter.ts';

const awkward = fc.constantFrom('', 'No', 'null', '2024', '1e3', '0x10', '- a', 'a: b', 'a #b', '"', "'", '---', '...');
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), awkward, fc.lorem());

test('YAML reads back what was written, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (title, tags) => {
      const written = writeFrontMatter({ title, tags });
      expect(parse(written.replace(/---\n$/, ''))).toEqual({ title, tags });
      expect(splitFrontMatter(`${written}Body`)).toEqual({ properties: { title, tags }, body: 'Body', problem: null });
    }),
    { numRuns: 2000 },
  );
});

test('plain texts and dates stay free of quotes', () => {
  expect(
    writeFrontMatter({ title: 'Café, round two (Zoë)', date: '2026-09-24T09:12:00+02:00', day: '2026-09-24' }),
  ).toBe('---\ntitle: Café, round two (Zoë)\ndate: 2026-09-24T09:12:00+02:00\nday: 2026-09-24\n---\n');
});
