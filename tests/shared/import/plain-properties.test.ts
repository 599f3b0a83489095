/** The short way through front matter: what it reads is what YAML says, and what it may not judge it leaves alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainProperties } from '../../../shared/import/plain-properties.ts';

const asYaml = (text: string): unknown => parse(text, { logLevel: 'silent', uniqueKeys: false });

describe('properties that are plain to see', () => {
  test('texts, instants, whole numbers and lists of words', () => {
    const yaml = [
      'title: A day at the dépôt, with "many" words',
      'date: 2024-05-01T08:30:00.000Z',
      'day: 2024-05-01',
      'mood: 7',
      'tags: [review, night shift,a/b]',
      'none: []',
      'quoted: "What: the #1 reason"',
      'yes: no',
    ].join('\r\n');
    const read = readPlainProperties(yaml);
    expect(read).toEqual(asYaml(yaml));
    expect(Object.keys(read ?? {})).toHaveLength(8);
  });

  test.each([
    'title: a: b',
    'title: a #b',
    'title: a:',
    'title: ',
    'title:',
    'title: true',
    'title: NULL',
    'null: word',
    'number: 007',
    'number: 1.50',
    'number: 1e3',
    'number: 9007199254740993',
    'list: [true]',
    'list: [a, 1]',
    'list: [a, ]',
    'list: [a: b]',
    'text: |\n  more',
    'text: first\n  second',
    'text: "a\\n"',
    'text: "a" b',
    "text: 'it''s'",
    'text: &a b',
    'text: *a',
    'text: !!str 1',
    'text: trailing ',
    'text: tab\tinside',
    'a: b\n\nc: d',
    'a: b\na: c',
    '# remark\na: b',
    '? a\n: b',
    'constructor: a',
    '__proto__: a',
    'prototype: a',
    'id: constructor',
    'id: "prototype"',
    'list: [constructor]',
    '- a',
    '{a: b}',
    '%YAML 1.1\na: yes',
    'words',
    '',
  ])('leaves %j to the library', (yaml) => {
    expect(readPlainProperties(yaml)).toBeNull();
  });

  const signs = [
    ...'abzA09 :#,-_./[]{}"\'\\&*!|>%@`?~=+\t\r\n\u0085\u00a0\u2028\ufeffé漢',
    'true',
    'null',
    'a',
    ' ',
    ', ',
  ];
  const anything = fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });
  const around = (start: string, end = '') => anything.map((inside) => `${start}${inside}${end}`);
  const written = fc.oneof(
    anything,
    around('a'),
    around('é '),
    around('[a', ']'),
    around('[', ']'),
    around('"', '"'),
    around('2024-01-31T'),
    fc.constantFrom('2024-01-31', '2024-01-31T08:30Z', '12', '0', 'No', 'Null', 'inf', '.inf', '0x1f', '0o7', '-1'),
  );
  const name = fc.oneof(fc.constantFrom('a', 'b', 'c', 'title', 'id', 'Null'), anything);
  const row = fc.tuple(name, fc.constantFrom(': ', ': ', ':  ', ':'), written).map((parts) => parts.join(''));

  test('whatever it reads, YAML reads the same', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 2 }), (rows) => {
        const yaml = rows.join('\n');
        const plain = readPlainProperties(yaml);
        if (plain === null) return;
        read += 1;
        expect(plain).toEqual(asYaml(yaml));
        expect(Object.keys(plain)).toEqual(Object.keys(asYaml(yaml) as object));
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
