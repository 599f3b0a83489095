/** `kinds`: what a vault can hold, for people and for programs that write `add`. */
import type { z } from 'zod';
import { fieldsOf, innerShape } from '../../shared/domain/field.ts';
import { recordKinds } from '../../shared/domain/registry.ts';
import { ok } from '../../shared/result.ts';
import { formatJson, isSet, type Command } from './command.ts';

interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly control: string;
  readonly help?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly linksTo?: readonly string[];
  /** Of a group, or of each row. */
  readonly fields?: readonly FieldDescription[];
}

function describeFields(shape: z.ZodRawShape): FieldDescription[] {
  return fieldsOf(shape).map(({ name, schema, meta }) => ({
    name,
    label: meta.label,
    control: meta.control,
    ...(meta.help === undefined ? {} : { help: meta.help }),
    ...(meta.choices === undefined ? {} : { choices: meta.choices }),
    ...(meta.linksTo === undefined ? {} : { linksTo: meta.linksTo }),
    ...(meta.control === 'group' || meta.control === 'rows' ? { fields: describeFields(innerShape(schema)) } : {}),
  }));
}

export const kindsCommand: Command = {
  name: 'kinds',
  synopsis: '[--json]',
  about: 'List the kinds of records and their fields.',
  options: { json: { type: 'boolean' } },
  positionals: { least: 0, most: 0 },
  run(invocation) {
    const kinds = recordKinds.map(({ name, label, shape }) => ({ name, label, fields: describeFields(shape) }));
    const lines = kinds.map(({ name, fields }) => `${name}: ${fields.map((field) => field.name).join(', ')}\n`);
    return Promise.resolve(ok(isSet(invocation, 'json') ? formatJson(kinds) : lines.join('')));
  },
};
