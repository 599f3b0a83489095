/** Every page in both themes, full and empty, and every step of the gate: no violation that axe can find. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createVault, lock, openSample, type GateStep } from './journey.ts';
import { launchCairn, removeHome } from './launch.ts';
import { openPage, pageNames } from './pages.ts';

test.setTimeout(240_000);

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

async function useTheme(page: Page, appearance: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: appearance, reducedMotion: 'reduce' });
  await expect(page.locator(`[data-mantine-color-scheme="${appearance}"]`).first()).toBeAttached();
}

for (const appearance of ['light', 'dark'] as const) {
  test(`no violation on any page with records, ${appearance}`, async () => {
    const cairn = await launchCairn();
    const page = await cairn.page();
    await useTheme(page, appearance);
    await openSample(page);
    const found: Record<string, string[]> = {};
    for (const name of pageNames) {
      await openPage(page, name);
      found[name] = await violations(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    await cairn.close();
    removeHome(cairn.home);
  });

  test(`no violation at the gate and on any empty page, ${appearance}`, async () => {
    const cairn = await launchCairn();
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
    await cairn.close();
    removeHome(cairn.home);
  });
}
