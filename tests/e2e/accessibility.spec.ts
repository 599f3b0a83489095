/** Every page in both themes, full and empty, and every step of the gate: no violation that axe can find. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './cairn-test.ts';
import { createVault, lock, openSample, type GateStep } from './journey.ts';
import { openPage, pageNames } from './pages.ts';

test.setTimeout(240_000);

async function violations(page: Page, leftOut: string[] = []): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().disableRules(leftOut).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

async function useTheme(page: Page, appearance: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: appearance, reducedMotion: 'reduce' });
  await expect(page.locator(`[data-mantine-color-scheme="${appearance}"]`).first()).toBeAttached();
}

for (const appearance of ['light', 'dark'] as const) {
  test(`no violation on any page with records, ${appearance}`, async ({ launch }) => {
    const cairn = await launch();
    const page = await cairn.page();
    await useTheme(page, appearance);
    await openSample(page);
    const found: Record<string, string[]> = {};
    for (const name of pageNames) {
      await openPage(page, name);
      found[name] = await violations(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test(`no violation in what opens over a page, ${appearance}`, async ({ launch }) => {
    const cairn = await launch();
    const first = await cairn.page();
    await openSample(first);
    const page = await cairn.page();
    await useTheme(page, appearance);
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      await page.waitForTimeout(300);
      // What lies over the page belongs to none of its landmarks.
      found[name] = await violations(page, ['region']);
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
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(7);
  });

  test(`no violation at the gate and on any empty page, ${appearance}`, async ({ launch }) => {
    const cairn = await launch();
    const found: Record<string, string[]> = {};
    const first = await cairn.page();
    await useTheme(first, appearance);
    await createVault(cairn, {
      atStep: async (page: Page, step: GateStep) => {
        found[step] = await violations(page);
      },
    });
    for (const name of pageNames) {
      await openPage(first, name);
      found[`${name}, empty`] = await violations(first);
    }
    const locked = await lock(cairn);
    await useTheme(locked, appearance);
    found['unlock'] = await violations(locked);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(pageNames.length + 6);
  });
}
