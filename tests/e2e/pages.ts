/** The pages of the sidebar, and how to get to them. */
import { expect, type Page } from '@playwright/test';

export const pageNames = [
  'Today',
  'Journal',
  'Achievements',
  'Path',
  'Skills',
  'Goals',
  'Record',
  'People',
  'Power map',
  'Import',
  'Export',
  'Settings',
] as const;
export type PageName = (typeof pageNames)[number];

export async function openPage(page: Page, name: PageName): Promise<void> {
  const item = page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });
  await item.click();
  await expect(item).toHaveAttribute('aria-current', 'page');
  await page.waitForTimeout(300);
}
