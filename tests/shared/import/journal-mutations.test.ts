import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnstorable } from '../../../shared/domain/storable.ts';
import { findKind } from '../../../shared/domain/registry.ts';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { importers, planImport } from '../../../shared/import/recognise.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { journals } from '../../builders/journals.ts';

/** The torture run takes the number that the safety plan asks for. */
const runs = process.env['CAIRN_TORTURE'] === undefined ? 300 : 100_000;
const longestPlan = 2000;

/** What breaks readers more often than chance would. */
const nasty = [
  '"',
  '\\',
  '{',
  '[',
  ']',
  '}',
  '<',
  '&x;',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '---\n',
  '::',
  '![[',
  '](',
  '`',
  '__proto__',
  '1e999',
  '\u{1F4A9}',
  '2024-02-31',
  ': ',
];

type Mutation =
  | { readonly kind: 'put'; readonly at: number; readonly text: string }
  | { readonly kind: 'byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number };

const at = fc.nat(1_000_000);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), at, text: fc.constantFrom(...nasty) }),
  fc.record({ kind: fc.constant('byte' as const), at, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('repeat' as const), at, length: fc.nat(40), times: fc.nat(500) }),
);

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const start = bytes.length === 0 ? 0 : change.at % bytes.length;
  const splice = (end: number, middle: Uint8Array) => {
    const whole = new Uint8Array(start + middle.length + Math.max(0, bytes.length - end));
    whole.set(bytes.subarray(0, start));
    whole.set(middle, start);
    whole.set(bytes.subarray(end), start + middle.length);
    return whole;
  };
  switch (change.kind) {
    case 'put':
      return splice(start, new TextEncoder().encode(change.text));
    case 'byte':
      return splice(start + 1, new Uint8Array([change.byte]));
    case 'cut':
      return splice(start + change.length, new Uint8Array());
    case 'repeat': {
      const piece = bytes.subarray(start, start + change.length);
      const middle = new Uint8Array(piece.length * change.times);
      for (let index = 0; index < change.times; index += 1) middle.set(piece, index * piece.length);
      return splice(start, middle);
    }
  }
}

/** A plan is whole: everything in it can be kept, and everything it names is there. */
function expectWholePlan(files: readonly ImportFile[], as: string): void {
  const plan = planImport(files, as, anImportContext());
  if (!plan.ok) {
    expect(plan.error.code).toMatch(/unrecognised-file|malformed-file|dangerous-file|nothing-to-import/);
    return;
  }
  const ids = new Set<string>(plan.value.records.map((record) => record.id));
  const blobs = new Set(plan.value.attachments.map((one) => one.blob));
  for (const { kind, fields } of plan.value.records) {
    expect(findUnstorable(fields)).toBeUndefined();
    expect(findKind(kind)?.schema.safeParse(fields).success).toBe(true);
    const { links, attachments } = fields as { links: string[]; attachments: { blob: string }[] };
    expect(links.every((id) => ids.has(id))).toBe(true);
    expect(attachments.every((one) => blobs.has(one.blob))).toBe(true);
  }
}

describe.each(Object.entries(journals))('%s, changed at random', (_name, make) => {
  const fixture = make();
  const formats = importers.map((importer) => importer.name).filter((name) => name !== 'archive');

  test(
    'gives a whole plan or an error, and soon',
    () => {
      const change = fc.record({
        changes: fc.array(fc.tuple(fc.nat(fixture.length - 1), mutation), { minLength: 1, maxLength: 4 }),
        as: fc.constantFrom('', '', '', ...formats),
      });
      fc.assert(
        fc.property(change, ({ changes, as }) => {
          const files = [...fixture];
          for (const [index, one] of changes) {
            const file = files[index];
            if (file !== undefined) files[index] = { ...file, bytes: mutate(file.bytes, one) };
          }
          const start = performance.now();
          expectWholePlan(files, as);
          expect(performance.now() - start).toBeLessThan(longestPlan);
        }),
        { numRuns: runs },
      );
    },
    runs > 1000 ? 1_800_000 : 60_000,
  );
});
