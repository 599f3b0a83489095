/** Arbitrary valid fields of any kind of record, derived from its declaration: a new kind is covered by itself. */
import fc from 'fast-check';
import type { z } from 'zod';
import { fieldsOf, innerShape, type FieldMeta } from '../../shared/domain/field.ts';
import type { RecordKind } from '../../shared/domain/record-kind.ts';
import type { Fields } from '../../shared/domain/record.ts';

const hex = (length: number) =>
  fc.string({ minLength: length, maxLength: length, unit: fc.constantFrom(...'0123456789abcdef') });
const line = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('---', '# a', '- b', '\u0000', 'é\u0301', '/../x', '"quoted": yes'),
);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Names of prototypes never enter a vault: every parser refuses them. */
const anyJson = fc.oneof(
  line,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(line, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('a', 'b'), line, { noNullPrototype: true }),
);

/** JSON has no negative zero. */
const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);

function anyValue(
  meta: FieldMeta,
  schema: z.ZodType,
  ids: readonly string[],
  text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  switch (meta.control) {
    case 'rating':
      return fc.option(fc.integer({ min: 1, max: 10 }));
    case 'number':
      return fc.option(
        meta.range === undefined ? anyNumber : fc.integer({ min: meta.range.least, max: meta.range.most }),
      );
    case 'hidden':
      return schema.safeParse({}).success
        ? fc.dictionary(fc.constantFrom('a', 'b c', 'x-cairn'), anyJson, { noNullPrototype: true })
        : fc.option(fc.nat(100));
    case 'day':
      return fc.oneof(day, fc.constant(''));
    case 'date':
      return fc.oneof(
        day,
        day.map((one) => one.slice(0, 7)),
        day.map((one) => one.slice(0, 4)),
        fc.constant(''),
      );
    case 'instant':
      return day.map((one) => `${one}T09:12:00+02:00`);
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom('', ...(meta.choices ?? []).map((choice) => choice.value));
    case 'words':
      return fc.array(
        text.filter((word) => word !== ''),
        { maxLength: 3 },
      );
    case 'bullets':
      return fc.array(text, { maxLength: 3 });
    case 'link':
      return fc.constantFrom('', ...ids);
    case 'links':
      return fc.subarray([...ids]);
    case 'group':
      return anyShape(innerShape(schema), ids, text);
    case 'rows':
      return fc.array(anyShape(innerShape(schema), ids, text), { maxLength: 2 });
    case 'attachments':
      return fc.array(
        fc.record({
          blob: hex(32),
          name: fc.string({ minLength: 1, maxLength: 20 }),
          mediaType: fc.constant('image/png'),
          bytes: fc.nat(9),
        }),
        { maxLength: 2 },
      );
    default:
      return text;
  }
}

function anyShape(shape: z.ZodRawShape, ids: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<Fields> {
  return fc.record(
    Object.fromEntries(fieldsOf(shape).map(({ name, schema, meta }) => [name, anyValue(meta, schema, ids, text)])),
  );
}

/** Also carries a field that only a newer Cairn knows. `ids` are what links may point to, `text` what texts may say. */
export function anyFields(kind: RecordKind, ids: readonly string[], text = line): fc.Arbitrary<Fields> {
  return fc
    .tuple(anyShape(kind.shape, ids, text), fc.boolean())
    .map(([fields, isNewer]) => kind.schema.parse(isNewer ? { ...fields, fromTheFuture: { kept: true } } : fields));
}
