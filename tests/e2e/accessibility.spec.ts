/** Every page in both themes: no violation that axe can find. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSample } from './journey.ts';
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
  await page.emulateMedia({ colorScheme: appearance });
  await expect(page.locator(`[data-mantine-color-scheme="${appearance}"]`).first()).toBeAttached();
}

for (const appearance of ['light', 'dark'] as const) {
  test(`no violation on any page, ${appearance}`, async () => {
    const cairn = await launchCairn();
    const page = await cairn.page();
    await useTheme(page, appearance);
    const found: Record<string, string[]> = { 'First run': await violations(page) };
    await openSample(page);
    for (const name of pageNames) {
      await openPage(page, name);
      found[name] = await violations(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    await cairn.close();
    removeHome(cairn.home);
  });
}
