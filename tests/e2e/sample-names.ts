/** The names of people in the sample, and where a page lets them be read. */
import type { Page } from '@playwright/test';

/** Words of the names of people with a record in the sample. */
const words = [
  ...['Jonas', 'Adeyemi', 'Helene', 'Krause', 'Marit', 'Vos', 'Bram', 'Wit', 'Priya', 'Raman', 'Tomasz', 'Wilk', 'Luc'],
  ...['Deschamps', 'Ines', 'Carvalho', 'Noor', 'Haddad', 'Anke', 'Reuter'],
];

/** Those of them that a text has. */
export const namesIn = (text: string) =>
  words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));

/** What can be read or is read out: texts, tooltips, labels, and text boxes whose own letters are drawn. */
export async function readableNames(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const drawn = fields.filter((field) => getComputedStyle(field).webkitTextFillColor !== 'rgba(0, 0, 0, 0)');
    const said = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext'];
    const labels = [...document.querySelectorAll(said.map((name) => `[${name}]`).join(','))].flatMap((one) =>
      said.map((name) => one.getAttribute(name)),
    );
    const tooltips = [...document.querySelectorAll('title')].map((one) => one.textContent);
    return [document.body.innerText, ...tooltips, ...drawn.map((field) => field.value), ...labels];
  });
  return namesIn(texts.join('\n'));
}
