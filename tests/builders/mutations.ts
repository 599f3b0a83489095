/** Import files changed at random, and what must hold of a plan whatever they say. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { findKind } from '../../shared/domain/registry.ts';
import { findUnstorable } from '../../shared/domain/storable.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { planImport } from '../../shared/import/recognise.ts';
import { anImportContext } from './import-context.ts';

/** How often each format is changed. The torture run takes the number that the safety plan asks for. */
export const mutationRuns = process.env['CAIRN_TORTURE'] === undefined ? 300 : 100_000;
/** Milliseconds of processor time. */
export const longestPlan = 2000;

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
  ',',
  ';',
  '","',
  '•',
  'BEGIN:VCARD\n',
  '=3D=',
  '\u00FF\u00FE',
];

export type Mutation =
  | { readonly kind: 'put'; readonly at: number; readonly text: string }
  | { readonly kind: 'byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number };

const at = fc.nat(1_000_000);
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), at, text: fc.constantFrom(...nasty) }),
  fc.record({ kind: fc.constant('byte' as const), at, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('repeat' as const), at, length: fc.nat(40), times: fc.nat(500) }),
);

export function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
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
export function expectWholePlan(files: readonly ImportFile[], as: string): void {
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
