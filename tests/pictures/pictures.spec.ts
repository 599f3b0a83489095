/** Photographs of every screen, full and empty, in both themes and at both sizes: for looking, and for the README. */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createVault, lock, openSample } from '../e2e/journey.ts';
import { launchCairn, projectFolder, removeHome, type Cairn } from '../e2e/launch.ts';
import { openPage, pageNames } from '../e2e/pages.ts';

const folder = path.join(projectFolder, 'test-results', 'pictures');
const documentation = path.join(projectFolder, 'docs', 'pictures');
const sizes = [
  { width: 1440, height: 900 },
  { width: 960, height: 640 },
];

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
      await photograph(cairn, page, name.toLowerCase());
    }
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
      await photograph(cairn, page, `${name.toLowerCase()}-empty`);
    }
    await photograph(cairn, await lock(cairn), 'unlock');
    await cairn.close();
    removeHome(cairn.home);
  });
}

test.afterAll(() => {
  mkdirSync(documentation, { recursive: true });
  copyFileSync(path.join(folder, 'today-light-1440.png'), path.join(documentation, 'today-light.png'));
});
