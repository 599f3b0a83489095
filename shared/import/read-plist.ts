/** Apple's property lists in XML, as JSON: dates and binary data stay text. Document types and entities are not read. */
import { SaxesParser } from 'saxes';
import { prototypeNames } from '../domain/storable.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

/** Property lists of journals have about four levels. */
const deepest = 50;

/** An `array` or `dict` that is being read. */
interface Frame {
  readonly value: JsonValue[] | JsonObject;
  key: string | null;
}

const scalars: Readonly<Record<string, (text: string) => JsonValue>> = {
  string: (text) => text,
  date: (text) => text.trim(),
  data: (text) => text.replace(/\s/g, ''),
  integer: readNumber,
  real: readNumber,
  true: () => true,
  false: () => false,
};

/** Null when the text is no property list. */
export function readPlist(xml: string): JsonValue | null {
  const parser = new SaxesParser({ position: false });
  const frames: Frame[] = [];
  let root: JsonValue | undefined;
  let text = '';

  const put = (value: JsonValue) => {
    const frame = frames.at(-1);
    if (frame === undefined) {
      if (root !== undefined) throw new Error('two values');
      root = value;
    } else if (Array.isArray(frame.value)) frame.value.push(value);
    else {
      if (frame.key === null || prototypeNames.has(frame.key)) throw new Error('a value without a usable key');
      frame.value[frame.key] = value;
      frame.key = null;
    }
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    text = '';
    if (name !== 'array' && name !== 'dict') return;
    if (frames.length >= deepest) throw new Error('too deep');
    const value = name === 'array' ? [] : {};
    put(value);
    frames.push({ value, key: null });
  });
  const addText = (more: string) => {
    text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (name === 'array' || name === 'dict') frames.pop();
    else if (name === 'key') {
      const frame = frames.at(-1);
      if (!isJsonObject(frame?.value)) throw new Error('a key outside a dictionary');
      frame.key = text;
    } else if (name !== 'plist') {
      const read = Object.hasOwn(scalars, name) ? scalars[name] : undefined;
      if (read === undefined) throw new Error('an unknown element');
      put(read(text));
    }
  });
  try {
    parser.write(xml).close();
  } catch {
    // Whatever the parser or a handler objects to, the text is not a property list.
    return null;
  }
  return root ?? null;
}

function readNumber(text: string): JsonValue {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : text;
}
