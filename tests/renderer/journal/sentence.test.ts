import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateSentence, plainText, sentenceAt, splitSentences } from '../../../shared/domain/sentence.ts';

const texts = (markdown: string) => splitSentences(markdown).map((one) => one.text);

describe('splitSentences', () => {
  it('ends a sentence at its stop, not inside a figure or an abbreviation', () => {
    expect(texts('Empty running is 18.1 %. Dr. Vos said yes. “Fine.” Then we left.')).toEqual([
      'Empty running is 18.1 %.',
      'Dr. Vos said yes.',
      '“Fine.”',
      'Then we left.',
    ]);
  });

  it('joins the lines of a paragraph and parts list items', () => {
    expect(texts('One long\nsentence. Two.\n\n- first item\n- second item')).toEqual([
      'One long sentence.',
      'Two.',
      'first item',
      'second item',
    ]);
  });

  it('points at the words in the source', () => {
    const markdown = '- **Bold** claim. A [link](https://example.org/x.y) here.';
    expect(splitSentences(markdown).map((one) => markdown.slice(one.from, one.to))).toEqual([
      'Bold** claim.',
      'A [link](https://example.org/x.y) here.',
    ]);
  });
});

describe('locateSentence', () => {
  it('finds a sentence again through marks and line ends', () => {
    const markdown = 'Before. It *closed* at\n18.1 %. After.';
    const found = locateSentence(markdown, 'It closed at 18.1 %.');
    expect(found && plainText(markdown.slice(found.from, found.to))).toBe('It closed at 18.1 %.');
  });

  it('gives null once the sentence was rewritten', () => {
    expect(locateSentence('It closed at 19 %.', 'It closed at 18.1 %.')).toBeNull();
    expect(locateSentence('anything', '')).toBeNull();
  });

  it('finds every sentence of any text in that text', () => {
    fc.assert(
      fc.property(fc.string(), (markdown) => {
        for (const sentence of splitSentences(markdown)) {
          if (plainText(sentence.text) === sentence.text)
            expect(locateSentence(markdown, sentence.text)).not.toBeNull();
        }
      }),
    );
  });
});

describe('sentenceAt', () => {
  it('gives the sentence around a position, or the one before it', () => {
    expect(sentenceAt('One. Two.', 6)?.text).toBe('Two.');
    expect(sentenceAt('One. Two.\n\n', 11)?.text).toBe('Two.');
    expect(sentenceAt('', 0)).toBeNull();
  });
});
