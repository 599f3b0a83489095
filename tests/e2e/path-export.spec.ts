/** The path and the skills as files: shown before they are written, and read again as other programs would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { childrenOf, findChild, parseXml } from '../../shared/proof/xml-tree.ts';
import { shareJournal, test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

/** `what` and `format` as the dialog calls them; the bytes that were written. */
async function save(cairn: Cairn, page: Page, what: string, format: string, extension: string): Promise<Buffer> {
  const file = path.join(cairn.home, `${what} ${format}.${extension}`);
  await answerDialogs(cairn, { save: file });
  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: what, exact: true }).check({ force: true });
  await dialog.getByRole('radio', { name: format, exact: true }).check({ force: true });
  await dialog.getByRole('button', { name: `Save ${format}` }).click();
  await expect(page.getByText(`Written to ${path.basename(file)}.`)).toBeVisible({ timeout: 60_000 });
  await expect(dialog).toBeHidden();
  return readFileSync(file);
}

/** Width and height of a PNG, and whether one of its pixels has a colour (`#rrggbb`). */
async function readPng(page: Page, bytes: Buffer, colour: string) {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const hasColour = await page.evaluate(
    async ({ base64, wanted }) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }),
      );
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context!.getImageData(0, 0, image.width, image.height);
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
      }
      return false;
    },
    { base64: bytes.toString('base64'), wanted: colour },
  );
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasColour };
}

const accent = '#4b5f14';

const journal = shareJournal('sample');

test('the map leaves as a picture and for programs', async () => {
  const cairn = journal();
  const page = await cairn.page();
  await openPage(page, 'Path');

  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  const preview = page.getByRole('dialog', { name: 'Export' }).getByRole('img', { name: /12 roles in 4 domains/ });
  await expect(preview).toBeVisible();
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true);
  await page.keyboard.press('Escape');

  const svg = parseXml((await save(cairn, page, 'Map', 'SVG', 'svg')).toString('utf8'));
  expect(svg?.name).toBe('svg');
  const { width, height, hasColour } = await readPng(page, await save(cairn, page, 'Map', 'PNG', 'png'), accent);
  expect([width, height]).toEqual([2 * Number(svg?.attributes['width']), 2 * Number(svg?.attributes['height'])]);
  expect(hasColour).toBe(true);
  const graphml = parseXml((await save(cairn, page, 'Map', 'GraphML', 'graphml')).toString('utf8'));
  expect(childrenOf(findChild(graphml!, 'graph'), 'node')).toHaveLength(12);
  const json = JSON.parse((await save(cairn, page, 'Map', 'JSON', 'json')).toString('utf8')) as { format: string };
  expect(json.format).toBe('cairn-career-map');
  const pdf = await save(cairn, page, 'Map', 'PDF', 'pdf');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  if (spawnSync('pdftotext', ['-v']).status === 0) {
    const words = execFileSync('pdftotext', [path.join(cairn.home, 'Map PDF.pdf'), '-'], { encoding: 'utf8' });
    for (const title of ['Senior planner', 'Head of planning', 'Product lead, tools']) expect(words).toContain(title);
  }
});

test('the skills leave as a radar and a plan', async () => {
  const cairn = journal();
  const page = await cairn.page();
  await openPage(page, 'Skills');
  const { width, hasColour } = await readPng(page, await save(cairn, page, 'Radar', 'PNG', 'png'), accent);
  expect(width).toBeGreaterThan(1000);
  expect(hasColour).toBe(true);
  const matrix = await save(cairn, page, 'Skills and targets', 'SVG', 'svg');
  expect(matrix.toString('utf8')).toContain('Analytics lead');
  const plan = await save(cairn, page, 'Development plan', 'Markdown', 'md');
  expect(plan.toString('utf8')).toMatch(/^# Development plan\n/);
});
