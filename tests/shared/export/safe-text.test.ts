import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropControls, paragraphsOf, splitLinks } from '../../../shared/export/safe-text.ts';
import { patience } from '../../builders/cpu-time.ts';

const linksIn = (text: string) => splitLinks(text).flatMap((part) => (part.href === undefined ? [] : [part.href]));

describe('links in a text', () => {
  test.each([
    ['see https://example.org/a?b=1&c=2#d.', ['https://example.org/a?b=1&c=2#d']],
    [
      '(https://example.org), ines@example.org | http://b.example',
      ['https://example.org', 'mailto:ines@example.org', 'http://b.example'],
    ],
    ['HTTPS://EXAMPLE.ORG', ['HTTPS://EXAMPLE.ORG']],
    ['javascript:alert(1) data:text/html,x vbscript:x file:///etc ftp://x.example //x.example', []],
    ['https://x.example/"onclick="x', ['https://x.example/']],
    ['https://user:secret@x.example http://', []],
    ['no@address@here @ x@ @y 3@4', []],
  ])('%s', (text, expected) => {
    expect(linksIn(text)).toEqual(expected);
  });

  test('whatever the text, its parts are the text and its links are harmless', () => {
    const words = fc.constantFrom(
      'https://',
      'http://x.example',
      'a@b.example',
      'javascript:',
      '"',
      '<',
      ' ',
      '.',
      ')',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          const parts = splitLinks(text);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          for (const { href } of parts)
            if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:)[^\s"'<>]+$/i);
        },
      ),
    );
  });

  test('a text made to take long does not', () => {
    const started = performance.now();
    for (const text of [
      '@'.repeat(200_000),
      'a'.repeat(1_000_000),
      'https://'.repeat(50_000),
      `${'a.'.repeat(100_000)}@`,
    ]) {
      splitLinks(text);
    }
    expect(performance.now() - started).toBeLessThan(patience);
  });
});

test('control characters go, half characters are mended, tabs and lines stay', () => {
  expect(dropControls('a\u0000\u0008\u000b\u000c\u001f\u007f\u0085\u009f\ufffe\uffffb\t\n\r\ud800')).toBe(
    'ab\t\n\r\ufffd',
  );
});

test('paragraphs are cut at blank lines', () => {
  expect(paragraphsOf('\r\n one\r\ntwo \n \t\n\n three\rfour\n')).toEqual([
    ['one', 'two'],
    ['three', 'four'],
  ]);
  expect(paragraphsOf(' \n\t')).toEqual([]);
});
