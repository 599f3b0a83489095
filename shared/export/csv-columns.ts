/** The columns of our table of achievements and the fields behind them: one table that export and import both read. */
import type { z } from 'zod';
import { achievement, scopeShape } from '../domain/achievement.ts';
import { fieldsOf, innerShape, type FieldMeta } from '../domain/field.ts';

export interface CsvColumn {
  readonly head: string;
  /** Of the field; what has none is computed from others, and never read back. */
  readonly name: string;
  readonly meta: FieldMeta | undefined;
}

/** Columns whose fields stand in one object: the achievement itself, its scope, or each row of a list. */
export interface CsvBlock {
  /** The field that holds the object or the list; '' for the achievement itself. */
  readonly field: '' | 'scope' | 'metrics' | 'credited' | 'quotes' | 'references';
  readonly columns: readonly CsvColumn[];
}

function defineBlock(
  field: CsvBlock['field'],
  shape: z.ZodRawShape,
  heads: Readonly<Record<string, string>>,
): CsvBlock {
  const metas = new Map(fieldsOf(shape).map(({ name, meta }) => [name, meta]));
  return { field, columns: Object.entries(heads).map(([head, name]) => ({ head, name, meta: metas.get(name) })) };
}

/** One of each in every table. */
export const singleBlocks: readonly CsvBlock[] = [
  defineBlock('', achievement.shape, {
    Title: 'title',
    Sentence: 'sentence',
    'My wording': 'wording',
    Situation: 'situation',
    'My role': 'myRole',
    Action: 'action',
    Result: 'result',
    From: 'startDate',
    To: 'endDate',
    Employer: 'employer',
    Role: 'role',
    Skills: 'skills',
    Driver: 'driver',
    Tags: 'tags',
    Confidentiality: 'confidentiality',
  }),
  defineBlock('scope', scopeShape, {
    Team: 'teamSize',
    Budget: 'budget',
    'Budget currency': 'budgetCurrency',
    Users: 'users',
    'Scope confidentiality': 'confidentiality',
  }),
];

/** As many of each as the longest list needs, with a number behind the head: "Before 1". */
export const repeatedBlocks: readonly CsvBlock[] = [
  defineBlock('metrics', innerShape(achievement.shape.metrics), {
    Metric: 'what',
    Before: 'baseline',
    After: 'result',
    Unit: 'unit',
    Currency: 'currency',
    Period: 'period',
    Source: 'source',
    Change: 'change',
    'Metric confidentiality': 'confidentiality',
  }),
  defineBlock('credited', innerShape(achievement.shape.credited), {
    Credited: 'person',
    'Credited for': 'contribution',
  }),
  defineBlock('quotes', innerShape(achievement.shape.quotes), {
    Quote: 'text',
    'Quote by': 'from',
    'Quote date': 'date',
    'Quote confidentiality': 'confidentiality',
  }),
  defineBlock('references', innerShape(achievement.shape.references), { Evidence: 'label', 'Evidence address': 'url' }),
];

/** Words of a list in one cell, such as `Planning; R\; C`: each is written back exactly by {@link splitWords}. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\;]/g, String.raw`\$&`)).join('; ');
}

export function splitWords(cell: string): string[] {
  const parts = cell.match(/(?:\\.|[^;])+/gsu) ?? [];
  return parts
    .map((part, index) => (index === 0 ? part : part.replace(/^ /, '')).replace(/\\(.)/gsu, '$1'))
    .filter((word) => word !== '');
}
