/**
 * Field builders: each returns a zod schema that carries its own label, help and control, so that the form, the list,
 * search, documents, import and the command line are all derived from one declaration.
 */
import { z } from 'zod';

/** How a field is edited and shown. */
export type Control =
  | 'text' // one line
  | 'paragraph' // several lines, plain
  | 'markdown' // long writing
  | 'rating' // whole number 1 to 10
  | 'choice' // one of `choices`
  | 'number'
  | 'day' // YYYY-MM-DD
  | 'date' // YYYY, YYYY-MM or YYYY-MM-DD (as much as is known)
  | 'instant' // ISO 8601 date and time with offset or Z
  | 'url'
  | 'email'
  | 'phone'
  | 'yes-no'
  | 'words' // list of short strings, shown as tags
  | 'bullets' // ordered list of sentences
  | 'link' // id of one record of `linksTo`
  | 'links' // ids of records of `linksTo` (any kind when empty)
  | 'group' // object with fields of its own
  | 'rows' // ordered list of objects with fields of their own
  | 'attachments'
  | 'hidden'; // kept, exported and re-imported, never edited by hand

export interface FieldMeta {
  readonly label: string;
  /** One sentence under the label; absent where the label says it all. */
  readonly help?: string;
  readonly control: Control;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Names of the record kinds this may point to; empty means any. */
  readonly linksTo?: readonly string[];
  /** Name of one row, for "Add a …". */
  readonly rowLabel?: string;
  /** A `number` that is whole and within these bounds. */
  readonly range?: NumberRange;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

type About = string | { readonly label: string; readonly help?: string };

const registry = z.registry<FieldMeta>();

function describe<S extends z.ZodType>(schema: S, about: About, control: Control, more: Partial<FieldMeta> = {}): S {
  const named = typeof about === 'string' ? { label: about } : about;
  registry.add(schema, { ...named, control, ...more });
  return schema;
}

/** The declaration of a field; throws for a schema that was not made by a builder of this file. */
export function fieldMeta(schema: z.ZodType): FieldMeta {
  const meta = registry.get(schema);
  if (meta === undefined) throw new Error('A field without a declaration');
  return meta;
}

/** The fields of a record kind, a group or one row, in the order they were declared. */
export function fieldsOf(shape: z.ZodRawShape): { name: string; schema: z.ZodType; meta: FieldMeta }[] {
  return Object.entries(shape).map(([name, schema]) => {
    const type = schema as z.ZodType;
    return { name, schema: type, meta: fieldMeta(type) };
  });
}

/** The shape behind a `group` or `rows` field. */
export function innerShape(schema: z.ZodType): z.ZodRawShape {
  const meta = registry.get(schema);
  const shape = shapes.get(schema);
  if (shape === undefined) throw new Error(`No inner fields: ${meta?.label ?? 'unknown field'}`);
  return shape;
}

const shapes = new WeakMap<z.ZodType, z.ZodRawShape>();

/** Longest text kept in one field; an entry of a million characters is a file, not a note. */
const longest = 1_000_000;

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const text = (about: About) => describe(z.string().max(longest).default(''), about, 'text');
export const paragraph = (about: About) => describe(z.string().max(longest).default(''), about, 'paragraph');
export const markdown = (about: About) => describe(z.string().max(longest).default(''), about, 'markdown');
export const url = (about: About) => describe(z.string().max(longest).default(''), about, 'url');
export const email = (about: About) => describe(z.string().max(longest).default(''), about, 'email');
export const phone = (about: About) => describe(z.string().max(longest).default(''), about, 'phone');
export const rating = (about: About) =>
  describe(z.number().int().min(1).max(10).nullable().default(null), about, 'rating');
export const number = (about: About) => describe(z.number().nullable().default(null), about, 'number');
/** A whole number within bounds, such as a level of 0 to 5. */
export function wholeNumber(about: About, range: NumberRange) {
  const { least, most } = range;
  const isInside = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  const schema = z.number().refine(isInside, `Write a whole number from ${least} to ${most}.`).nullable().default(null);
  return describe(schema, about, 'number', { range });
}
export const yesNo = (about: About) => describe(z.boolean().default(false), about, 'yes-no');
/** A calendar day, or '' while unknown. */
export const day = (about: About) =>
  describe(
    z.union([z.literal(''), z.string().regex(dayPattern, 'Write a day as YYYY-MM-DD.')]).default(''),
    about,
    'day',
  );
/** As much of a date as is known (YYYY, YYYY-MM or YYYY-MM-DD), or ''. */
export const date = (about: About) =>
  describe(
    z.union([z.literal(''), z.string().regex(datePattern, 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.')]).default(''),
    about,
    'date',
  );
/** An instant as ISO 8601 with Z or an offset; required. */
export const instant = (about: About) => describe(z.iso.datetime({ offset: true }), about, 'instant');
export const words = (about: About) => describe(z.array(z.string().min(1).max(2000)).default([]), about, 'words');
export const bullets = (about: About) => describe(z.array(z.string().max(longest)).default([]), about, 'bullets');

/** One of a closed set; '' (or `initial`) while not chosen. */
export function choice<const V extends string>(
  about: About,
  choices: readonly { readonly value: V; readonly label: string }[],
  initial: '' | NoInfer<V> = '',
) {
  const values: ('' | V)[] = ['', ...choices.map((one) => one.value)];
  return describe(z.enum(values).default(initial as never), about, 'choice', { choices });
}

/** A number that orders rows of an import; kept, never edited by hand. */
export const hiddenNumber = (about: About) => describe(z.number().nullable().default(null), about, 'hidden');

/** Id of one record, or ''. */
export const link = (about: About, ...linksTo: string[]) =>
  describe(z.string().max(64).default(''), about, 'link', { linksTo });
export const links = (about: About, ...linksTo: string[]) =>
  describe(z.array(z.string().min(1).max(64)).default([]), about, 'links', { linksTo });

export function group<Shape extends z.ZodRawShape>(about: About, shape: Shape) {
  const schema = describe(z.looseObject(shape).prefault({} as never), about, 'group');
  shapes.set(schema, shape);
  return schema;
}

export function rows<Shape extends z.ZodRawShape>(about: About & object & { rowLabel: string }, shape: Shape) {
  const schema = describe(z.array(z.looseObject(shape)).default([]), about, 'rows', { rowLabel: about.rowLabel });
  shapes.set(schema, shape);
  return schema;
}

/** A file kept inside the vault as an encrypted blob; only its description lies in the record. */
export const attachmentSchema = z.looseObject({
  blob: z.string().regex(/^[0-9a-f]{32}$/),
  name: z.string().min(1).max(255),
  mediaType: z.string().max(100),
  bytes: z.number().int().nonnegative(),
});
export type Attachment = z.infer<typeof attachmentSchema>;
export const attachments = (about: About) => describe(z.array(attachmentSchema).default([]), about, 'attachments');

/** Properties of an imported file that no field of ours knows, kept verbatim so that an export can give them back. */
export const extras = (about: About) => describe(z.record(z.string(), z.json()).default({}), about, 'hidden');
