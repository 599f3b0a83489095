/** Changes how the open window looks: its theme and its size. */
import { expect, type Page } from '@playwright/test';
import type { Cairn } from './launch.ts';
import { openPage } from './pages.ts';

/** Through the settings, as a person would. */
export async function setAppearance(page: Page, appearance: 'light' | 'dark'): Promise<void> {
  await openPage(page, 'Settings');
  await page.getByText('Appearance', { exact: true }).first().click();
  await page.getByText(appearance === 'light' ? 'Light' : 'Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', appearance);
}

export async function setWindowSize(
  cairn: Cairn,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await cairn.app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}
