/** C54: files changed at random, and what must hold of what is read in them, whatever they say. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { findKind } from '../../shared/domain/registry.ts';
import { findUnstorable } from '../../shared/domain/storable.ts';
import type { AppError } from '../../shared/errors.ts';
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { planImport } from '../../shared/import/recognise.ts';
import type { Result } from '../../shared/result.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { anImportContext } from './import-context.ts';
import { count } from './torture.ts';

/** How often each format is changed in all; its fixtures share the number. */
const runsPerFormat = count(100_000, 150);
/** Milliseconds of processor time. */
const longestRead = 2000;
/** The torture run changes the slowest formats for minutes. */
export const mutationTimeout = count(3_600_000, 60_000);

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

/** What one format is tried with: files that belong together. */
export type Fixture = readonly ImportFile[];

/**
 * Changes the files of each fixture at random, one to four times, and reads them; `pick` is random too. Throws where
 * `read` does, or takes too long. Says how often it did so.
 */
export async function readMutations(
  format: string,
  fixtures: readonly Fixture[],
  read: (files: readonly ImportFile[], pick: number) => void | Promise<void>,
): Promise<void> {
  const runs = Math.ceil(runsPerFormat / fixtures.length);
  let slowest = 0;
  for (const original of fixtures) {
    const changes = fc.array(fc.tuple(fc.nat(original.length - 1), mutation), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(), async (all, pick) => {
        const files = [...original];
        for (const [index, one] of all) {
          const file = files[index];
          if (file !== undefined) files[index] = { ...file, bytes: mutate(file.bytes, one) };
        }
        const milliseconds = await cpuTimeOf(() => read(files, pick));
        slowest = Math.max(slowest, milliseconds);
        expect(milliseconds).toBeLessThan(longestRead);
      }),
      { numRuns: runs },
    );
  }
  const share = fixtures.length === 1 ? '' : ` (${fixtures.length} fixtures, ${runs} each)`;
  process.stdout.write(
    `C54: ${format}: ${runs * fixtures.length} changed${share}, 0 crashes, the slowest took ${Math.round(slowest)} ms of the processor.\n`,
  );
}

/** A plan is whole: everything in it can be kept, and everything it names is there, or is said to be missing. */
export function expectWholePlan(files: readonly ImportFile[], as: string): void {
  const plan = planImport(files, as, anImportContext());
  if (!plan.ok) {
    expect(plan.error.code).toMatch(/unrecognised-file|malformed-file|dangerous-file|nothing-to-import/);
    return;
  }
  const ids = new Set<string>(plan.value.records.map((record) => record.id));
  const blobs = new Set(plan.value.attachments.map((one) => one.blob));
  const noted = new Set(plan.value.skipped.map((one) => one.where));
  for (const { kind, fields } of plan.value.records) {
    expect(findUnstorable(fields)).toBeUndefined();
    expect(findKind(kind)?.schema.safeParse(fields).success).toBe(true);
    const { links, attachments } = fields as { links: string[]; attachments: { blob: string; name: string }[] };
    expect(links.every((id) => ids.has(id))).toBe(true);
    expect(attachments.every(({ blob, name }) => blobs.has(blob) || noted.has(name))).toBe(true);
  }
}

/** What was unpacked is planned as what it is; what was not was refused in a way that can be told. */
export function expectPlannedOrRefused(unpacked: Result<readonly ImportFile[], AppError>): void {
  if (unpacked.ok) expectWholePlan(unpacked.value, '');
  else expect(unpacked.error.code).toMatch(/malformed-file|dangerous-file|file-too-large/);
}
