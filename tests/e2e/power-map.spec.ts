/** The power map as one person uses it: by hand, by keyboard alone in its tables, and taken away with nobody named. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { childrenOf, descendantsOf, findChild, parseXml, textIn } from '../../shared/proof/xml-tree.ts';
import { shareJournal, test } from './cairn-test.ts';
import { answerDialogs } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

const journal = shareJournal('sample');

const stoneOf = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}, `) });

/** Drags a stone onto where another one stands. */
async function dragOnto(page: Page, stone: Locator, other: Locator): Promise<void> {
  const [from, to] = [await stone.boundingBox(), await other.boundingBox()];
  if (from === null || to === null) throw new Error('A stone is not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

test('stones are moved by hand and by keys, and a kept map tells what moved', async () => {
  const page = await journal().page();
  await openPage(page, 'Power map');
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(page.getByRole('group', { name: 'Grid of influence and support' }).getByRole('button')).toHaveCount(10);
  await expect(page.getByRole('row', { name: /^Jonas Adeyemi .* nearer$/ })).toBeVisible();

  await page.getByRole('button', { name: /^Compared with/ }).click();
  await page.getByRole('menuitem', { name: 'Keep today’s map' }).click();
  await page.getByRole('textbox', { name: 'What is going on' }).fill('Before the board');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await dragOnto(page, stoneOf(page, 'Bram de Wit'), stoneOf(page, 'Luc Deschamps'));
  await expect(stoneOf(page, 'Bram de Wit')).toHaveAccessibleName('Bram de Wit, weight 4, support 4, keep informed');
  // The margin shows what the vault holds.
  await expect(moved.getByText('Bram de Wit weighs less: weight 4 after 6.')).toBeVisible();

  // Pressed faster than the vault answers: each counts, and all of them are one step to undo.
  await stoneOf(page, 'Noor Haddad').focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Noor Haddad: weight 5, support 8')).toBeVisible();
  await expect(moved.getByText('Noor Haddad weighs more: weight 5 after 2.')).toBeVisible();
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();
  await stoneOf(page, 'Anke Reuter').focus();
  await page.keyboard.press('ArrowRight');
  await expect(stoneOf(page, 'Anke Reuter')).toHaveAccessibleName('Anke Reuter, weight 5, support 5, keep close');
  await expect(stoneOf(page, 'Anke Reuter')).toBeFocused();
  await expect(page.getByRole('row', { name: /^Anke Reuter .* 5\b/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stoneOf(page, 'Anke Reuter')).toHaveAccessibleName('Anke Reuter, not placed yet');
  await page.keyboard.press('Control+z');
  await expect(stoneOf(page, 'Noor Haddad')).toHaveAccessibleName('Noor Haddad, weight 2, support 8, stay generous');
  await page.keyboard.press('Control+Shift+z');
  await expect(stoneOf(page, 'Noor Haddad')).toHaveAccessibleName('Noor Haddad, weight 5, support 8, keep close');

  await page.getByRole('button', { name: /^Compared with/ }).click();
  await page.getByRole('menuitemradio', { name: /Before the board$/ }).click();
  await expect(moved.getByRole('listitem')).toHaveText([
    'Bram de Wit is nearer: support 4 after 2, weight 4 after 6.',
    'Noor Haddad weighs more: weight 5 after 2.',
  ]);

  await stoneOf(page, 'Noor Haddad').press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  await details.getByRole('textbox', { name: 'Role' }).press('Escape');
  await expect(stoneOf(page, 'Noor Haddad')).toBeFocused();

  await page.getByRole('slider', { name: 'Compared with' }).press('End');
  await page.getByRole('slider', { name: 'Compared with' }).press('ArrowLeft');
  await expect(moved.getByRole('listitem')).toHaveText([/^Bram/, /^Noor/]);
});

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** Goes to what is focused by Tab, as somebody does who has no pointer, and fails where that leads nowhere. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

test('tables do by keyboard what the pictures do', async () => {
  const page = await journal().page();
  await openPage(page, 'Power map');
  await page.getByRole('radio', { name: 'Grid' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();

  // A day is kept before anything changes.
  await press(page, 'Keep today’s map');
  await expect(page.getByRole('textbox', { name: 'What is going on' })).toBeFocused();
  await page.keyboard.type('Before the talk');
  await page.keyboard.press('Enter');
  const compare = page.getByRole('checkbox', { name: /^Compare with .*, Before the talk$/ });
  await expect(compare).toBeVisible();
  await expect(table(page, 'Snapshots').getByRole('row').filter({ has: compare })).toContainText('1115');

  // From, what it is and the strength stand already; the name is typed.
  await press(page, 'Add a tie');
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nobody here');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody on this map has this name.')).toBeVisible();
  await page.getByRole('combobox', { name: 'To', exact: true }).press('Control+a');
  await page.keyboard.type('helene krause');
  await page.keyboard.press('Enter');
  const strength = page.getByRole('textbox', { name: 'Strength: Me advises Helene Krause' });
  await expect(strength).toHaveValue('3');
  await page.keyboard.press('Escape');

  const rating = page.getByRole('textbox', { name: 'Support of Helene Krause' });
  await rating.press('Control+a');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(rating).toHaveValue('6');

  await press(page, 'Add a decision right');
  await expect(page.getByRole('textbox', { name: 'What is decided' })).toBeFocused();
  await page.keyboard.type('A second dispatcher');
  const decides = page.getByRole('combobox', { name: 'Who decides: A second dispatcher' });
  await expect(decides).toBeVisible({ timeout: 10_000 });
  await decides.focus();
  await page.keyboard.type('Helene Krause');
  await page.keyboard.press('Enter');
  const decision = table(page, 'Decision rights').getByRole('row').filter({ hasText: 'A second dispatcher' });
  await expect(decision).toContainText('Helene Krause hears you directly (strength 3 of 5).');

  const known = page.getByRole('textbox', { name: 'Strength: Me is in touch with Luc Deschamps' });
  await known.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');

  await compare.focus();
  if (!(await compare.isChecked())) await page.keyboard.press('Space');
  const moved = page.getByRole('region', { name: 'What moved' });
  await expect(moved).toContainText('New: Me advises Helene Krause.');
  await expect(moved).toContainText('Stronger, 5 after 2: Me is in touch with Luc Deschamps.');
  await expect(moved).toContainText('Helene Krause is nearer: support 6 after 4.');

  await press(page, 'Delete Me advises Helene Krause');
  await expect(strength).toHaveCount(0);
  await expect(moved).not.toContainText('New: Me advises Helene Krause.');
  await page.keyboard.press('Control+z');
  await expect(strength).toHaveValue('3');

  // Somebody deleted stays in snapshots kept before, and those can be deleted, too.
  await press(page, 'Delete Luc Deschamps');
  await expect(page.getByText('Person deleted. Snapshots of the power map may still hold them.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(known).toBeVisible();
  await expect(page.getByText(/^Somebody you delete stays in snapshots kept before/)).toBeVisible();
  const snapshot = table(page, 'Snapshots').getByRole('row').filter({ has: compare });
  await snapshot.getByRole('button', { name: /^Delete the map of / }).press('Enter');
  await expect(compare).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(compare).toBeVisible();

  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowLeft');
  const me = page.getByRole('group', { name: 'Around me' }).getByRole('button', { name: 'Me', exact: true });
  await me.focus();
  await page.keyboard.press('ArrowRight');
  await expect(me).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'My way to' }).selectOption({ label: 'A lead post in planning' });
  await expect(page.getByRole('status').filter({ hasText: 'Jonas Adeyemi' })).toContainText('Your shortest way to');

  // In views without ties and places nothing can be held against an earlier day.
  const comparing = page.getByRole('button', { name: /^Compare/ });
  await expect(comparing).toBeVisible();
  await page.getByRole('radio', { name: 'Culture' }).press('Space');
  await expect(page.getByRole('heading', { name: 'Who is listened to' })).toBeVisible();
  await expect(comparing).toHaveCount(0);
});

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

test('a network comes in, and the map leaves with initials', async () => {
  const cairn = journal();
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
