/**
 * Achievements as a table that spreadsheets open as text: one row each, never a formula, nothing told that is withheld.
 * What is written for oneself comes back field by field when it is imported, but for what ties an achievement to the rest
 * of the vault (its links, attachments, sentences of the journal and rank) and what other programs' files left with it.
 */
import type { FieldMeta } from '../domain/field.ts';
import { groupOf, numberOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import type { Fields } from '../domain/record.ts';
import { writeCells } from './csv-cell.ts';
import { joinWords, repeatedBlocks, singleBlocks, type CsvBlock } from './csv-columns.ts';
import { dropControls } from './safe-text.ts';
import type { StoryPart, ToldAchievement } from './tell-achievement.ts';

export const csvParts: readonly StoryPart[] = [
  ...(['title', 'situation', 'myRole', 'action', 'result'] as const),
  ...(['credited', 'quotes', 'evidence'] as const),
];

export function writeCsv(lookup: RecordLookup, achievements: readonly Pick<ToldAchievement, 'fields'>[]): string {
  const repeated = repeatedBlocks.map((block) => {
    const lengths = achievements.map(({ fields }) => rowsOf(fields[block.field]).length);
    const most = lengths.reduce((longest, length) => Math.max(longest, length), 0);
    return { block, places: Array.from({ length: most }, (_, place) => place) };
  });
  const cellsOf = ({ columns }: CsvBlock, fields: Fields) =>
    columns.map(({ name, meta }) => valueOf(fields[name], meta, lookup));
  const heads = [
    ...singleBlocks.flatMap(({ columns }) => columns.map(({ head }) => head)),
    ...repeated.flatMap(({ block, places }) =>
      places.flatMap((place) => block.columns.map(({ head }) => `${head} ${place + 1}`)),
    ),
  ];
  const rows = achievements.map(({ fields }) => [
    ...singleBlocks.flatMap((block) => cellsOf(block, block.field === '' ? fields : groupOf(fields[block.field]))),
    ...repeated.flatMap(({ block, places }) => {
      const own = rowsOf(fields[block.field]);
      return places.flatMap((place) => cellsOf(block, own[place] ?? {}));
    }),
  ]);
  return writeCells([heads, ...rows]);
}

function valueOf(value: unknown, meta: FieldMeta | undefined, lookup: RecordLookup): string | number | null {
  switch (meta?.control) {
    case 'number':
      return numberOf(value);
    case 'words':
      return joinWords(wordsOf(value).map(dropControls).filter(Boolean));
    case 'link':
      return lookup.title(textOf(value)) ?? '';
    case 'choice':
      return meta.choices?.find((choice) => choice.value === value)?.label ?? textOf(value);
    default:
      return textOf(value);
  }
}
