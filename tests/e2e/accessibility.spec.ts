/** Every page in both themes, full and empty, and every step of the gate: no violation that axe can find. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { shareJournal, test } from './cairn-test.ts';
import { createVault, lock, type GateStep } from './journey.ts';
import { openPage, pageNames } from './pages.ts';

/** What the rules object to: all of them, or those about colour alone. */
async function violations(page: Page, rules: 'all' | 'colour', leftOut: string[]): Promise<string[]> {
  // Half a megabyte of script stays in a document; a frame inside it would want its own each time.
  const isLoaded = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
  const axe = new AxeBuilder(isLoaded ? { page, axeSource: 'undefined' } : { page })
    .setLegacyMode()
    // Selectors are worked out for what is wrong alone, not for all that is right.
    .options({ resultTypes: ['violations'] });
  const chosen = rules === 'all' ? axe.disableRules(leftOut) : axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations: found } = await chosen.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

async function useTheme(page: Page, appearance: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: appearance, reducedMotion: 'reduce' });
  await expect(page.locator(`[data-mantine-color-scheme="${appearance}"]`).first()).toBeAttached();
}

/** A theme changes tokens of colour and nothing else, so the second is looked at for colour only. */
const appearances = { light: 'all', dark: 'colour' } as const;

/** What axe finds in the page as it stands, in one theme after the other. */
class Findings {
  readonly found: Record<string, string[]> = {};

  async look(page: Page, name: string, leftOut: string[] = []): Promise<void> {
    for (const appearance of ['light', 'dark'] as const) {
      await useTheme(page, appearance);
      this.found[`${name}, ${appearance}`] = await violations(page, appearances[appearance], leftOut);
    }
  }

  expectNone(places: number): void {
    expect(Object.entries(this.found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(this.found)).toHaveLength(places * Object.keys(appearances).length);
  }
}

test.describe('with records,', () => {
  const journal = shareJournal('sample');

  test('no violation on any page', async () => {
    const page = await journal().page();
    const findings = new Findings();
    for (const name of pageNames) {
      await openPage(page, name);
      await findings.look(page, name);
    }
    findings.expectNone(pageNames.length);
  });

  test('no violation in any view of the path, with a record open, and in what leaves it', async () => {
    const page = await journal().page();
    const findings = new Findings();
    await openPage(page, 'Path');
    await page.getByRole('group', { name: /^Planning lead,/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
    await findings.look(page, 'role');
    await page.getByRole('radio', { name: 'Time', exact: true }).check({ force: true });
    await expect(page.getByRole('table', { name: 'Scenarios side by side' })).toBeVisible();
    await findings.look(page, 'time');
    for (const view of ['Table', 'Role models']) {
      await page.getByRole('radio', { name: view, exact: true }).check({ force: true });
      await expect(page.getByRole('heading', { name: view === 'Table' ? 'Moves' : 'What they share' })).toBeVisible();
      await findings.look(page, view);
    }
    await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await findings.look(page, 'export');
    await page.keyboard.press('Escape');
    findings.expectNone(5);
  });

  test('no violation in the views of the skills, read and written', async () => {
    const page = await journal().page();
    const findings = new Findings();
    await openPage(page, 'Skills');
    await page.getByRole('radio', { name: 'Plan' }).check({ force: true });
    await expect(page.getByRole('heading', { name: 'Towards planning lead' })).toBeVisible();
    await findings.look(page, 'plan');
    await page.getByRole('button', { name: 'Edit plan' }).click();
    await expect(page.getByRole('complementary', { name: 'Edit plan' })).toBeVisible();
    await findings.look(page, 'plan, written');
    await page.getByRole('radio', { name: 'Emerging topics' }).check({ force: true });
    await page.getByRole('button', { name: /^2, / }).click();
    await expect(page.getByRole('radio', { name: 'Trial' })).toBeChecked();
    await findings.look(page, 'topics');
    findings.expectNone(3);
  });

  for (const name of ['People', 'Power map'] as const) {
    test(`no violation in any view of the page ${name}`, async () => {
      const page = await journal().page();
      const findings = new Findings();
      await openPage(page, name);
      const views = await page.getByRole('radiogroup', { name: 'View' }).getByRole('radio').all();
      for (const view of views) {
        await view.check({ force: true });
        await page.waitForTimeout(300);
        await findings.look(page, (await view.getAttribute('value')) ?? '');
      }
      findings.expectNone(5);
    });
  }

  test('no violation in what opens over a page', async () => {
    const page = await journal().page();
    const findings = new Findings();
    const look = async (name: string) => {
      await page.waitForTimeout(300);
      // What lies over the page belongs to none of its landmarks.
      await findings.look(page, name, ['region']);
      await page.keyboard.press('Escape');
    };
    await openPage(page, 'Journal');
    await page.getByRole('button', { name: 'More about this entry' }).click();
    await look('menu of an entry');
    await page.getByRole('button', { name: /^Filter/ }).click();
    await look('filters of the journal');
    await page.keyboard.press('Control+k');
    await look('quick open');
    await page.keyboard.press('Control+Shift+p');
    await look('command palette');
    await page.keyboard.press('Control+/');
    await look('shortcuts');
    await openPage(page, 'Export');
    await page.getByRole('combobox', { name: 'Lens', exact: true }).click();
    await page.getByRole('option', { name: 'Planning lead', exact: true }).click();
    await page.getByRole('button', { name: 'More about this lens' }).click();
    await look('menu of a lens');
    await page.getByRole('button', { name: 'Change the advertisement' }).click();
    await look('advertisement of a lens');
    await openPage(page, 'Today');
    await page.getByRole('button', { name: 'For your calendar' }).click();
    await look('calendar of the due days');
    findings.expectNone(8);
  });
});

test('no violation at the gate and on any empty page', async ({ launch }) => {
  const cairn = await launch();
  const first = await cairn.page();
  const findings = new Findings();
  await createVault(cairn, { atStep: (page: Page, step: GateStep) => findings.look(page, step) });
  for (const name of pageNames) {
    await openPage(first, name);
    await findings.look(first, `${name}, empty`);
  }
  await findings.look(await lock(cairn), 'unlock');
  findings.expectNone(pageNames.length + 6);
});
