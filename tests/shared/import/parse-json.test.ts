import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestFile, parseJson, parseJsonBytes } from '../../../shared/import/parse-json.ts';
import { decodeUtf8, encodeUtf8 } from '../../builders/import-context.ts';

const fault = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? 'accepted' : `${parsed.error.code} at ${parsed.error.where}: ${parsed.error.detail}`;
};

describe('JSON of strangers', () => {
  test('accepts exactly what JSON.parse accepts', () => {
    const check = (text: string) => {
      let native: unknown;
      let isValid = true;
      try {
        native = JSON.parse(text);
      } catch {
        isValid = false;
      }
      const parsed = parseJson(text);
      expect(parsed.ok).toBe(isValid);
      if (parsed.ok && parsed.value.remarks.length === 0) expect(parsed.value.value).toEqual(native);
    };
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6 }).filter((text) => !/__proto__|constructor|prototype/.test(text)),
        check,
      ),
      { numRuns: 300 },
    );
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'null',
      ' ',
      '\n',
      '"\\u00e9"',
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 3000 },
    );
  });

  test('a file cut at any byte is refused with a place', () => {
    const text = JSON.stringify({
      basics: { name: 'Zoë 𝄞' },
      work: Array.from({ length: 60 }, (_, index) => ({
        name: `Employer ${index}`,
        position: 'Planner',
        highlights: ['Cut "x"\n by 5 %', 1.5e3, true, null],
      })),
    });
    expect(text.length).toBeGreaterThan(5000);
    const bytes = encodeUtf8(text);
    for (let end = 0; end < bytes.length; end += 1) {
      const parsed = parseJsonBytes(bytes.subarray(0, end), { decodeUtf8 });
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.error.code).toBe('malformed-file');
    }
  });

  test('says where and what was expected', () => {
    expect(fault('{\n  "a": 1,\n}')).toBe(
      'malformed-file at line 3, column 1: a name in quotes was expected, but there is "}"',
    );
    expect(fault('{"a": [1 2]}')).toBe(
      'malformed-file at line 1, column 10: a comma or "]" was expected, but there is "2"',
    );
    expect(fault('')).toBe('malformed-file at line 1, column 1: the file ends where a value was expected');
    expect(fault('{} x')).toContain('end of the file was expected');
  });

  test('depth: 200,000 levels are refused, 100 are not', () => {
    expect(fault('['.repeat(200_000))).toBe('dangerous-file at line 1, column 101: nested more than 100 levels deep');
    expect(fault('{"a":'.repeat(200_000))).toContain('dangerous-file');
    expect(parseJson('['.repeat(100) + ']'.repeat(100)).ok).toBe(true);
  });

  test('prototype names are refused at every level, however they are written', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', '__pr\\u006fto__']) {
      for (let depth = 0; depth < 8; depth += 1) {
        const text = `${'{"a":\n['.repeat(depth)}{"${name}": {"isAdmin": true}}${']}'.repeat(depth)}`;
        expect(fault(text)).toContain(`dangerous-file at line ${depth + 1},`);
      }
    }
    expect(parseJson('{"a": "__proto__"}').ok).toBe(true);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('a name given twice is taken once and said', () => {
    const parsed = parseJson('{"work": [{"name": "A"},\n {"name": "B", "name": "C"}]}');
    expect(parsed).toMatchObject({
      ok: true,
      value: { value: { work: [{ name: 'A' }, { name: 'C' }] }, remarks: [{ where: 'work[1].name (line 2)' }] },
    });
  });

  test('numbers that do not fit stay as text', () => {
    const parsed = parseJson('{"a": 1e400, "b": 12345678901234567890, "c": 1e-400, "d": 1.50, "e": -0, "f": 0.0}');
    expect(parsed.ok && parsed.value.value).toEqual({
      a: '1e400',
      b: '12345678901234567890',
      c: '1e-400',
      d: 1.5,
      e: -0,
      f: 0,
    });
    expect(parsed.ok && parsed.value.remarks).toHaveLength(3);
  });

  test('half characters are replaced, whole ones kept', () => {
    const parsed = parseJson(String.raw`{"a": "x\ud83dy", "b": "\ud83d\ude00", "\udc00": 1}`);
    expect(parsed.ok && parsed.value.value).toEqual({ a: 'x\uFFFDy', b: '😀', '\uFFFD': 1 });
  });

  test('byte order mark, other encodings, size', () => {
    expect(parseJsonBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), { decodeUtf8 }).ok).toBe(true);
    expect(parseJson('\uFEFF{}').ok).toBe(true);
    expect(parseJsonBytes(new Uint8Array([0x7b, 0xff, 0x7d]), { decodeUtf8 })).toMatchObject({
      error: { code: 'malformed-file' },
    });
    expect(parseJsonBytes(new Uint8Array(largestFile + 1), { decodeUtf8 })).toMatchObject({
      error: { code: 'file-too-large' },
    });
  });

  test('a text of ten million characters and a number of a million digits do no harm', () => {
    expect(parseJson(`{"a": "${'x\\n'.repeat(5_000_000)}"}`).ok).toBe(true);
    expect(parseJson(`[${'9'.repeat(1_000_000)}]`).ok).toBe(true);
  });
});
