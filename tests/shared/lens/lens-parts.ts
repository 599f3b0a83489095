/** Any lens over a fixed set of achievements, for properties. */
import fc from 'fast-check';
import { lens, lensOrders } from '../../../shared/domain/lens.ts';
import type { Fields, JournalRecord } from '../../../shared/domain/record.ts';
import { sentenceStyles } from '../../../shared/domain/sentence-styles.ts';
import { exportDocuments, resumeSections } from '../../../shared/export/export-choices.ts';
import type { LensPart } from '../../../shared/ipc/vault-requests.ts';
import { aRecord } from '../../builders/a-record.ts';

const storyFields = ['situation', 'myRole', 'action', 'result'];

/** Ten achievements: ever older, and one more or less told with each. */
export const achievements: readonly JournalRecord[] = Array.from({ length: 10 }, (_, index) =>
  aRecord('achievement', `a${String(index)}`, {
    title: `Achievement ${String(index)}`,
    endDate: `20${String(25 - index)}-06`,
    ...Object.fromEntries(storyFields.slice(0, (index * 7) % 5).map((name) => [name, 'Told.'])),
  }),
);
export const achievementIds = achievements.map((record) => record.id as string);

const valueOf = <Value extends string>(options: readonly { readonly value: Value }[]) =>
  fc.constantFrom(...options.map((one) => one.value));
const wording = fc.constantFrom('', '', 'In words of its own.', 'Other words.');
const style = fc.option(valueOf(sentenceStyles), { nil: undefined });

/** Links of some lenses lead nowhere any more, and some name an achievement twice. */
const row = fc
  .record({ achievement: fc.constantFrom(...achievementIds, 'gone'), wording, style })
  .map(({ style: told, ...rest }): Fields => ({ ...rest, style: told ?? '' }));

export const anyLens: fc.Arbitrary<Fields> = fc
  .record({
    title: fc.constant('Any lens'),
    chosen: fc.array(row, { maxLength: 12 }),
    order: valueOf(lensOrders),
    most: fc.option(fc.integer({ min: 1, max: 12 })),
    document: valueOf(exportDocuments),
    audience: fc.constantFrom('self', 'outside'),
    leftOut: fc.subarray([...resumeSections]).map((out) => Object.fromEntries(out.map((one) => [one.value, true]))),
    targetRole: fc.constantFrom('', 'Planning lead'),
  })
  .map((fields) => lens.schema.parse(fields));

/** What a page may show: any choice in any order, in words of its own or in a style. */
export const anyPart: fc.Arbitrary<LensPart> = fc
  .record({
    chosen: fc.shuffledSubarray(achievementIds),
    words: fc.array(wording, { minLength: 10, maxLength: 10 }),
    told: fc.array(style, { minLength: 10, maxLength: 10 }),
    document: valueOf(exportDocuments),
    audience: fc.constantFrom('self' as const, 'outside' as const),
    leaveOut: fc.subarray(resumeSections.map((one) => one.value)),
    roleWanted: fc.constantFrom('', 'Head of planning'),
  })
  .map(({ words, told, chosen, ...rest }) => ({
    ...rest,
    chosen,
    wording: Object.fromEntries(chosen.flatMap((id, at) => (words[at] ? [[id, words[at]]] : []))),
    styles: Object.fromEntries(chosen.flatMap((id, at) => (told[at] === undefined ? [] : [[id, told[at]]]))),
  }));
