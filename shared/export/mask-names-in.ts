/** Names in everything that a value says, however deep; what is no text stays. */
import type { NameMask } from '../people/mask-names.ts';

export function maskNamesIn<Value>(value: Value, mask: NameMask): Value {
  return change(value, (text) => mask.mask(text)) as Value;
}

function change(value: unknown, maskText: (text: string) => string): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map((one) => change(one, maskText));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, maskText)]));
}
