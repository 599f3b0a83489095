import { expect, test } from 'vitest';
import { missingSentence } from '../../../renderer/features/export/missing-sentence.ts';

test('names what is missing and says what is safe and what can be done', () => {
  expect(missingSentence(['board.png'])).toEqual({
    title: 'One attachment is not in it',
    body: "board.png could not be opened: its file in the vault's folder is damaged or gone. Everything else was written. A backup of the folder may still hold it.",
  });
  expect(missingSentence(['a.png', 'b.pdf'])).toMatchObject({
    title: '2 attachments are not in it',
    body: expect.stringMatching(/^a\.png, b\.pdf could not be opened: their files .* may still hold them\.$/),
  });
  const many = Array.from({ length: 1208 }, (_, index) => `${index}.png`);
  expect(missingSentence(many).title).toBe('1,208 attachments are not in it');
  expect(missingSentence(many).body).toMatch(/^0\.png, .*, 7\.png and 1,200 more could not be opened/);
});
