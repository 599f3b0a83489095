/** The whole of "where to go" as one person does it: a map, three ways over it, people ahead, a target, a gap closed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { childrenOf, findChild, parseXml } from '../../shared/proof/xml-tree.ts';
import { test } from './cairn-test.ts';
import { answerDialogs, expectOpen, lock, unlock } from './journey.ts';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';
import { runCairn } from './prepared-vault.ts';

/** Resumes of strangers beside the project's folder; absent on most machines. */
const strangers = path.resolve(import.meta.dirname, '../../../shared/corpora/jsonresume/people');

/** Two people ahead: strangers where their resumes are at hand, else made up. */
function resumesAhead(home: string): { readonly file: string; readonly name: string }[] {
  if (existsSync(strangers)) {
    return ['p02.json', 'p05.json'].map((name) => {
      const file = path.join(strangers, name);
      const { basics } = JSON.parse(readFileSync(file, 'utf8')) as { readonly basics: { readonly name: string } };
      return { file, name: basics.name };
    });
  }
  return ['Asta Lindqvist', 'Bo Ekman'].map((name) => {
    const file = path.join(home, `${name}.json`);
    // Two steps: a way is named at its last line.
    const work = [
      { name: 'Nordvik Rail', position: 'Yard planner', startDate: '2012-09', endDate: '2019-03' },
      { name: 'Nordvik Rail', position: 'Director', startDate: '2019-04' },
    ];
    writeFileSync(file, JSON.stringify({ basics: { name }, work }));
    return { file, name };
  });
}

const myself = {
  basics: { name: 'Kim Aas' },
  work: [
    { name: 'Halden Freight', position: 'Network planner', startDate: '2021-06', endDate: '2024-02' },
    { name: 'Halden Freight', position: 'Night planner', startDate: '2024-03' },
  ],
  skills: [{ name: 'Leading a team' }],
};

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map of roles' });
const rolesOn = (page: Page) => mapOf(page).getByRole('group', { name: /, level \d/ });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const margin = (page: Page) => page.getByRole('complementary', { name: 'Decisions and scenarios' });
const show = (page: Page, view: string) => page.getByRole('radio', { name: view, exact: true }).check({ force: true });
const saved = (page: Page) => expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 10_000 });

async function fillIn(page: Page, field: string, text: string): Promise<void> {
  const box = details(page).getByRole('textbox', { name: field, exact: true });
  await box.fill(text);
  await box.press('Tab');
}

async function addRoles(page: Page, template: string): Promise<void> {
  await page.getByRole('button', { name: 'Role', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From my record or a template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add roles to the map' });
  await expect(dialog.getByRole('textbox', { name: 'Your field of work' })).toHaveValue('Network planning');
  await dialog.getByRole('button', { name: new RegExp(`^${template}`) }).click();
  await expect(dialog).toHaveCount(0);
}

async function addRole(page: Page, title: string, level: string): Promise<void> {
  await page.getByRole('button', { name: 'Role', exact: true }).click();
  await page.getByRole('menuitem', { name: 'A new role' }).click();
  await fillIn(page, 'Title', title);
  await fillIn(page, 'Level', level);
  await fillIn(page, 'Domain', 'Network planning');
  await saved(page);
  await page.getByRole('button', { name: 'Back to the scenarios' }).click();
}

async function importResume(cairn: Cairn, page: Page, file: string, name: string): Promise<void> {
  await answerDialogs(cairn, { open: file });
  await page.getByRole('button', { name: 'Import from a resume' }).click();
  await page.getByRole('checkbox', { name: `${name} on the map` }).check();
}

async function writeFile(cairn: Cairn, page: Page, format: string, extension: string): Promise<string> {
  const file = path.join(cairn.home, `path.${extension}`);
  await answerDialogs(cairn, { save: file });
  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  await dialog.getByRole('button', { name: `Save ${format}` }).click();
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  return readFileSync(file, 'utf8');
}

test('a map is built, compared, laid over with people and moved by evidence', async ({ home, makeVault, launch }) => {
  const vault = await makeVault();
  const opening = ['--passphrase-file', path.join(home, 'passphrase')];
  writeFileSync(path.join(home, 'myself.json'), JSON.stringify(myself));
  runCairn(home, ['import', vault, path.join(home, 'myself.json'), ...opening]);
  const won = JSON.stringify({ title: 'Led the night team through the crane failure', startDate: '2026-03' });
  runCairn(home, ['add', vault, 'achievement', '--json', won, ...opening]);
  const cairn = await launch();
  let page = await cairn.page();
  await unlock(page);
  await expectOpen(page);
  await cairn.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));

  // The map: two roles of the record, four and four of templates, two by hand.
  await openPage(page, 'Path');
  await page.getByRole('textbox', { name: 'Your field of work' }).fill('Network planning');
  await page.getByRole('button', { name: 'Start from my record' }).click();
  await expect(rolesOn(page)).toHaveCount(2);
  await addRoles(page, 'Management');
  await addRoles(page, 'Another field');
  await addRole(page, 'Head of yards', '6');
  await addRole(page, 'Chief of slots', '8');
  await expect(rolesOn(page)).toHaveCount(12);

  // The third way, of those that the map offers, and a fork.
  await margin(page).getByRole('button', { name: 'Add a scenario' }).click();
  const dialog = page.getByRole('dialog', { name: 'New scenario' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Straight to the team');
  await dialog.getByRole('combobox', { name: 'To', exact: true }).click();
  await page.getByRole('option', { name: 'Team lead', exact: true }).click();
  await dialog.getByRole('button', { name: 'Add scenario' }).click();
  await expect(margin(page).getByRole('heading', { name: 'Three scenarios' })).toBeVisible();
  await margin(page).getByRole('button', { name: 'Add a decision' }).click();
  await fillIn(page, 'Question', 'Ask for the team now?');
  await saved(page);
  await page.getByRole('button', { name: 'Back to the scenarios' }).click();
  await expect(margin(page).getByText('Ask for the team now?')).toBeVisible();

  // Side by side.
  await show(page, 'Time');
  const sideBySide = page.getByRole('table', { name: 'Scenarios side by side' });
  await expect(sideBySide.getByRole('columnheader')).toHaveCount(3);
  await expect(sideBySide.getByRole('row', { name: /^Likely end/ }).getByText('Soonest')).toBeVisible();

  // People ahead, over the map.
  await show(page, 'Role models');
  const ahead = resumesAhead(home);
  for (const { file, name } of ahead) await importResume(cairn, page, file, name);
  await expect(page.getByText(/^Counts over 2 lives, never advice/)).toBeVisible();
  await show(page, 'Lanes and levels');
  for (const { name } of ahead) await expect(mapOf(page).getByText(name).first()).toBeVisible();

  // A target that asks for a skill, and the achievement that proves it.
  await mapOf(page)
    .getByRole('group', { name: /^Team lead,/ })
    .focus();
  await page.keyboard.press('Enter');
  await details(page).getByRole('combobox', { name: 'For me' }).click();
  await page.getByRole('option', { name: 'Target' }).click();
  await details(page).getByRole('button', { name: 'Add a skill' }).click();
  await details(page).getByRole('textbox', { name: 'Skill', exact: true }).fill('Leading a team');
  await details(page).getByRole('textbox', { name: 'Level', exact: true }).last().fill('2');
  await details(page).getByRole('textbox', { name: 'Level', exact: true }).last().press('Tab');
  await expect(mapOf(page).getByRole('group', { name: /^Team lead,.*0 of 1 skills? proven/ })).toBeVisible();
  await openPage(page, 'Skills');
  await page.getByRole('button', { name: /^Leading a team/ }).click();
  const skill = page.getByRole('region', { name: 'Leading a team' });
  await skill.getByRole('button', { name: 'Link evidence' }).click();
  await skill.getByRole('button', { name: 'Add a piece of evidence' }).click();
  await skill.getByRole('combobox', { name: 'What proves it' }).fill('Led the night');
  await page.getByRole('option', { name: /^Led the night team/ }).click();
  await skill.getByRole('textbox', { name: 'Level', exact: true }).fill('2');
  await skill.getByRole('textbox', { name: 'Level', exact: true }).press('Tab');
  await saved(page);
  await openPage(page, 'Path');
  const ready = /^Team lead,.*1 of 1 skills? proven/;
  await expect(mapOf(page).getByRole('group', { name: ready })).toBeVisible({ timeout: 10_000 });

  // Everything is there after a lock, and leaves for other programs.
  page = await lock(cairn);
  await unlock(page);
  await expectOpen(page);
  await openPage(page, 'Path');
  await expect(rolesOn(page)).toHaveCount(12);
  await expect(mapOf(page).getByRole('group', { name: ready })).toBeVisible();
  await expect(margin(page).getByRole('heading', { name: 'Three scenarios' })).toBeVisible();
  await expect(margin(page).getByText('Ask for the team now?')).toBeVisible();
  const graph = await writeFile(cairn, page, 'GraphML', 'graphml');
  expect(childrenOf(findChild(parseXml(graph)!, 'graph'), 'node')).toHaveLength(12);
  const svg = await writeFile(cairn, page, 'SVG', 'svg');
  expect(parseXml(svg)?.name).toBe('svg');
  for (const title of ['Night planner', 'Team lead', 'Chief of slots']) expect(svg).toContain(title);
});
