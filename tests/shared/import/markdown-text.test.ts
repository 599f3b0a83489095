import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapOutsideCode } from '../../../shared/import/markdown-code.ts';
import { listReferences, mapReferences } from '../../../shared/import/markdown-references.ts';
import { unescapeMarkdown } from '../../../shared/import/unescape-markdown.ts';
import { patience } from '../../builders/cpu-time.ts';

/** Text in which everything that means something in Markdown comes often. */
const markdown = fc.string({
  unit: fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '!',
    '\\',
    '`',
    '~',
    '#',
    '-',
    '*',
    '_',
    '<',
    '>',
    '|',
    '.',
    ' ',
    '\n',
    'a',
    '1',
    '[[',
    ']]',
    '](',
    '```\n',
    '<img src="a">',
  ),
});

describe('code and text', () => {
  test('nothing is lost between them', () => {
    fc.assert(fc.property(markdown, (text) => mapOutsideCode(text, (stretch) => stretch) === text));
  });

  test.each([
    ['a `b` c', 'A `b` C'],
    ['a ``b`c`` d', 'A ``b`c`` D'],
    ['a ` b', 'A ` B'],
    ['a\n```js\nb\n```js\n```\nc', 'A\n```js\nb\n```js\n```\nC'],
    ['a\n~~~~\n~~~\nb', 'A\n~~~~\n~~~\nb'],
    ['- a\n  ```\n  b\n  ```\n- c', '- A\n  ```\n  b\n  ```\n- C'],
  ])('%j', (text, upper) => {
    expect(mapOutsideCode(text, (stretch) => stretch.toUpperCase())).toBe(upper);
  });
});

describe('references', () => {
  test.each([
    ['![a](b "t")', 'image a b'],
    ["[c](<d e> 'x')", 'link c d e'],
    ['![[x.png|200]]', 'wiki-embed 200 x.png'],
    ['|[[N\\|al]]|', 'wiki-link al N'],
    ['[a [b] c](d(e))', 'link a [b] c d(e)'],
    ['![z]( ../my photo.png )', 'image z ../my photo.png'],
    ['<img width=3 alt="q" src=\'p.png\'/>', 'image q p.png'],
    ['[![i](j)](k)', 'image i j; link ![i](j) k'],
    ['`[n](o)` [n] (o) ]( [[]] [[a\nb]] \\', ''],
  ])('%j', (text, found) => {
    expect(
      listReferences(text)
        .map(({ kind, label, target }) => `${kind} ${label} ${target}`)
        .join('; '),
    ).toBe(found);
  });

  test('what is not rewritten stays, what is rewritten is replaced whole', () => {
    fc.assert(fc.property(markdown, (text) => mapReferences(text, () => null) === text));
    expect(mapReferences('a [b](c) ![[d]]!', ({ target }) => target.toUpperCase())).toBe('a C D!');
  });
});

describe('backslashes', () => {
  test.each([
    ['Done\\. It\\-self \\(yes\\)\\!', 'Done. It-self (yes)!'],
    ['1\\. May', '1\\. May'],
    ['\\- x \\+ y', '\\- x + y'],
    ['\\# no \\# heading', '\\# no # heading'],
    ['snake\\_case, \\*bold\\*, 2 \\* 3', 'snake_case, \\*bold\\*, 2 * 3'],
    ['`a\\.b` c\\.d', '`a\\.b` c.d'],
    ['[a](http://x/y\\.z) w\\.', '[a](http://x/y\\.z) w.'],
    ['\\[x\\] and \\[x\\](y)', '[x] and [x\\](y)'],
    ['AT\\&T, \\&amp;, \\<b\\>, 1 \\< 2', 'AT&T, \\&amp;, \\<b>, 1 < 2'],
    ['C:\\\\temp', 'C:\\temp'],
    ['no \\wonder', 'no \\wonder'],
  ])('%j', (escaped, plain) => {
    expect(unescapeMarkdown(escaped)).toBe(plain);
  });
});

test.each([
  '](',
  '[',
  '[[',
  '](a',
  '` ',
  '```\n',
  '<img ',
  '[](  ',
  '![](',
  '](<',
  '](\\',
  '\\.',
  '[a](b)',
  '`',
  '~~~',
])('a million characters of %j take no longer than they are long', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  mapReferences(text, () => null);
  unescapeMarkdown(text);
  expect(performance.now() - start).toBeLessThan(patience);
});
