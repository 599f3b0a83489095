/** A network of another program comes in, and the map leaves again with nobody named. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { childrenOf, descendantsOf, findChild, parseXml, textIn } from '../../shared/proof/xml-tree.ts';
import { test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const network = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="edge" attr.name="relationship" attr.type="string"/>
<graph edgedefault="directed">
<node id="a"><data key="d0">Wiebke Stolte</data></node>
<node id="b"><data key="d0">Marit Vos</data></node>
<edge source="a" target="b"><data key="d1">reports to</data></edge>
</graph>
</graphml>
`;

async function save(cairn: Cairn, page: Page, format: string, extension: string): Promise<Buffer> {
  const file = path.join(cairn.home, `map.${extension}`);
  await answerDialogs(cairn, { save: file });
  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Initials' }).check({ force: true });
  await dialog.getByRole('radio', { name: format, exact: true }).check({ force: true });
  await dialog.getByRole('button', { name: `Save ${format}` }).click();
  await expect(page.getByText(`Written to map.${extension}.`)).toBeVisible({ timeout: 20_000 });
  await expect(dialog).toBeHidden();
  return readFileSync(file);
}

test('a network comes in, and the map leaves with initials', async ({ openJournal }) => {
  const cairn = await openJournal('sample');
  const page = await cairn.page();
  const file = path.join(cairn.home, 'team.graphml');
  writeFileSync(file, network);
  await openPage(page, 'Import');
  await answerDialogs(cairn, { open: file });
  await page.getByRole('button', { name: 'Choose a file' }).click();
  // Marit Vos is in the vault already.
  await page.getByRole('button', { name: 'Import 2 records' }).click();
  await expect(page.getByText(/2 records imported from team\.graphml/)).toBeVisible({ timeout: 20_000 });

  await openPage(page, 'Power map');
  const names = ['Wiebke', 'Stolte', 'Marit', 'Vos', 'Jonas', 'Adeyemi'];
  const svg = (await save(cairn, page, 'SVG', 'svg')).toString('utf8');
  expect(parseXml(svg)?.name).toBe('svg');
  expect(svg).toContain('W. S.');
  expect(names.filter((name) => svg.includes(name))).toEqual([]);
  const png = await save(cairn, page, 'PNG', 'png');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.readUInt32BE(16)).toBe(2 * Number(parseXml(svg)?.attributes['width']));
  const graphml = (await save(cairn, page, 'GraphML', 'graphml')).toString('utf8');
  expect(names.filter((name) => graphml.includes(name))).toEqual([]);
  const graph = findChild(parseXml(graphml)!, 'graph')!;
  // Ten of the sample, one who came, and me.
  expect(childrenOf(graph, 'node')).toHaveLength(12);
  expect([...descendantsOf(graph)].map(textIn)).toContain('W. S.');
});
