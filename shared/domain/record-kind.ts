/** The declaration of one kind of record: everything general about a kind is derived from it. */
import { z } from 'zod';
import type { DocumentBlock } from '../export/document.ts';
import { commonShape, type Fields, type JournalRecord } from './record.ts';

/** Something that a record still lacks, with the sentence that asks for it. */
export interface Missing {
  /** Name of the field to fill in. */
  readonly field: string;
  readonly sentence: string;
}

/** A day on which a record asks for attention, and why. */
export interface Due {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly reason: string;
  /** The field that holds the day, so that "Done" and "Later" know what to change. */
  readonly field: string;
}

/**
 * Reads the fields of one kind of record with what other records say of them on a day, `today` (YYYY-MM-DD): what comes
 * after it is a plan. Made once for all records of the kind.
 */
export type ReadAmong = (lookup: Pick<RecordLookup, 'ofKind'>, today: string) => (record: JournalRecord) => Fields;

/** Records that keep copies of others, which stay when those are deleted. */
export interface KeptIn {
  /** Name of the kind that keeps them. */
  readonly kind: string;
  /** Said on deleting one of those while there is a record that may keep it. */
  readonly sentence: string;
}

/** Looks up other records while a document is built: titles of links, roles of an employer. */
export interface RecordLookup {
  get(id: string): JournalRecord | undefined;
  title(id: string): string | undefined;
  ofKind(kind: string): readonly JournalRecord[];
}

export interface RecordKind<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** kebab-case; also the collection in the vault, the folder in the archive and the word on the command line. */
  readonly name: string;
  readonly label: { readonly one: string; readonly many: string };
  /** Where its list lives: a page of its own, or a section of the Record page. */
  readonly place: 'journal' | 'achievements' | 'path' | 'skills' | 'goals' | 'people' | 'power' | 'record';
  /** Own and common fields together; unknown fields are kept (a newer Cairn may have written them). */
  readonly schema: z.ZodType<Fields>;
  readonly shape: Shape & typeof commonShape;
  /** Never empty: falls back to a plain description ("Untitled entry"). */
  title(fields: Fields): string;
  /** One line under the title; may be ''. */
  summary(fields: Fields): string;
  /** The date it is ordered and filtered by: an ISO instant or YYYY[-MM[-DD]], '' when undated. */
  date(fields: Fields): string;
  missing(fields: Fields): readonly Missing[];
  due(fields: Fields): readonly Due[];
  /** How its fields are read before asking what is due or missing; null where the record says all of it itself. */
  readonly readAmong: ReadAmong | null;
  /** How it reads in every export: headings, paragraphs, lists, tables. */
  document(record: JournalRecord, lookup: RecordLookup): readonly DocumentBlock[];
  /** Null where no other kind copies it. */
  readonly keptIn: KeptIn | null;
  /** A finished fictional example, valid for the schema. */
  readonly sample: Fields;
}

type Own<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape & typeof commonShape>>;

interface Declaration<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly label: { readonly one: string; readonly many: string };
  readonly place: RecordKind['place'];
  readonly shape: Shape;
  readonly title: (fields: Own<Shape>) => string;
  readonly summary?: (fields: Own<Shape>) => string;
  readonly date?: (fields: Own<Shape>) => string;
  readonly missing?: (fields: Own<Shape>) => readonly Missing[];
  readonly due?: (fields: Own<Shape>) => readonly Due[];
  readonly readAmong?: ReadAmong;
  readonly document: (fields: Own<Shape>, lookup: RecordLookup, record: JournalRecord) => readonly DocumentBlock[];
  readonly keptIn?: KeptIn;
  readonly sample: z.input<z.ZodObject<Shape>>;
}

/** Adds the common fields and the defaults to a declaration. */
export function defineKind<const Shape extends z.ZodRawShape>(declaration: Declaration<Shape>): RecordKind<Shape> {
  const shape = { ...declaration.shape, ...commonShape };
  const schema = z.looseObject(shape);
  const own = (fields: Fields) => fields as Own<Shape>;
  return {
    name: declaration.name,
    label: declaration.label,
    place: declaration.place,
    schema: schema as unknown as z.ZodType<Fields>,
    shape,
    title: (fields) => declaration.title(own(fields)).trim() || `Untitled ${declaration.label.one}`,
    summary: (fields) => declaration.summary?.(own(fields)) ?? '',
    date: (fields) => declaration.date?.(own(fields)) ?? '',
    missing: (fields) => declaration.missing?.(own(fields)) ?? [],
    due: (fields) => declaration.due?.(own(fields)) ?? [],
    readAmong: declaration.readAmong ?? null,
    document: (record, lookup) => declaration.document(own(record.fields), lookup, record),
    keptIn: declaration.keptIn ?? null,
    sample: schema.parse(declaration.sample) as Fields,
  };
}
