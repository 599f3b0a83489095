/** Photographs of every screen, full and empty, in both themes and at both sizes: for looking, and for the README. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogs, createVault, lock, openSample } from '../e2e/journey.ts';
import { launchCairn, projectFolder, removeHome, type Cairn } from '../e2e/launch.ts';
import { openPage, pageNames } from '../e2e/pages.ts';

const folder = path.join(projectFolder, 'test-results', 'pictures');
const readmePicture = path.join(projectFolder, 'docs', 'pictures', 'today-light.png');
const sizes = [
  { width: 1440, height: 900 },
  { width: 960, height: 640 },
];

const people = `Name;Email;Firma;Job title;Birthday
Helene Aas;helene@example.org;Halden Freight;Head of slots;1 May
Ravi Menon;ravi@example.org;Port of Gothenburg;Planner;
Ilse de Wit;;Nordvik Rail;Timetable editor;
`;

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

for (const appearance of ['light', 'dark'] as const) {
  const photograph = async (cairn: Cairn, page: Page, name: string): Promise<void> => {
    await page.emulateMedia({ colorScheme: appearance });
    for (const { width, height } of sizes) {
      await cairn.app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      // Nothing is pointed at in a picture.
      await page.mouse.move(0, 0);
      await page.waitForTimeout(500);
      await page.screenshot({ path: path.join(folder, `${name}-${appearance}-${width}.png`) });
      const isSideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isSideways, `${name} scrolls sideways at ${width}`).toBe(false);
    }
  };

  test(`pictures of the sample journal, ${appearance}`, async () => {
    mkdirSync(folder, { recursive: true });
    const cairn = await launchCairn();
    const page = await cairn.page();
    await openSample(page);
    for (const name of pageNames) {
      await openPage(page, name);
      await photograph(cairn, page, name.toLowerCase().replace(' ', '-'));
    }
    if (appearance === 'light') copyFileSync(path.join(folder, 'today-light-1440.png'), readmePicture);
    await cairn.close();
    removeHome(cairn.home);
  });

  test(`pictures of the views of path and skills, ${appearance}`, async () => {
    mkdirSync(folder, { recursive: true });
    const cairn = await launchCairn();
    const page = await cairn.page();
    await openSample(page);
    const show = (view: string) => page.getByRole('radio', { name: view, exact: true }).check({ force: true });
    await openPage(page, 'Path');
    for (const view of ['Time', 'Table', 'Role models']) {
      await show(view);
      await photograph(cairn, page, `path-${view.toLowerCase().replace(' ', '-')}`);
    }
    for (const person of await page.getByRole('checkbox').all()) await person.check();
    await show('Lanes and levels');
    await photograph(cairn, page, 'path-role-models-on-the-map');
    await page.getByRole('group', { name: /^Planning lead,/ }).focus();
    await page.keyboard.press('Enter');
    await photograph(cairn, page, 'path-role');
    await openPage(page, 'Path');
    await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
    await photograph(cairn, page, 'path-export');
    await page.keyboard.press('Escape');
    await openPage(page, 'Skills');
    for (const view of ['Plan', 'Emerging topics']) {
      await show(view);
      await photograph(cairn, page, `skills-${view.toLowerCase().replace(' ', '-')}`);
    }
    await cairn.close();
    removeHome(cairn.home);
  });

  test(`pictures of the views of people and power, ${appearance}`, async () => {
    mkdirSync(folder, { recursive: true });
    const cairn = await launchCairn();
    const page = await cairn.page();
    await openSample(page);
    for (const name of ['People', 'Power map'] as const) {
      await openPage(page, name);
      const views = page.getByRole('radiogroup', { name: 'View' }).getByRole('radio');
      for (const view of await views.all()) {
        await view.check({ force: true });
        const label = (await view.getAttribute('value')) ?? '';
        await photograph(cairn, page, `${name.toLowerCase().replace(' ', '-')}-${label}`);
      }
    }
    await cairn.close();
    removeHome(cairn.home);
  });

  test(`pictures of documents and imports, ${appearance}`, async () => {
    mkdirSync(folder, { recursive: true });
    const cairn = await launchCairn();
    const first = await cairn.page();
    await openSample(first);
    const page = await cairn.page();
    await openPage(page, 'Export');
    await pick(page, 'Lens', 'Planning lead');
    await expect(page.getByText(/terms found/)).toBeVisible();
    await photograph(cairn, page, 'export-lens');
    await pick(page, 'Lens', 'No lens');
    await pick(page, 'Document', 'Resume');
    await pick(page, 'Format', 'PDF');
    await page.getByRole('button', { name: 'Read it back' }).click();
    await expect(page.getByText(/of 100, advisory/)).toBeVisible({ timeout: 90_000 });
    await photograph(cairn, page, 'export-pdf');
    await page.getByRole('button', { name: 'Show what was read' }).click();
    await photograph(cairn, page, 'export-proof');
    await page.keyboard.press('Escape');

    const file = path.join(cairn.home, 'people.csv');
    writeFileSync(file, people);
    await openPage(page, 'Import');
    await answerDialogs(cairn, { open: file });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await page.getByRole('button', { name: 'Import something else' }).click();
    writeFileSync(file, people.replace('Head of slots', 'Director of slots').replace('Ravi', 'Ravindra'));
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('button', { name: 'Sort them' }).click();
    await photograph(cairn, page, 'import-preview');
    await cairn.close();
    removeHome(cairn.home);
  });

  test(`pictures of the gate and of empty pages, ${appearance}`, async () => {
    mkdirSync(folder, { recursive: true });
    const cairn = await launchCairn();
    const page = await cairn.page();
    await createVault(cairn, {
      atStep: (_page, step) => photograph(cairn, page, `first-run-${step.replace(' ', '-')}`),
    });
    for (const name of pageNames) {
      await openPage(page, name);
      await photograph(cairn, page, `${name.toLowerCase().replace(' ', '-')}-empty`);
    }
    await photograph(cairn, await lock(cairn), 'unlock');
    await cairn.close();
    removeHome(cairn.home);
  });
}
