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

/** A view of a page, by the switch in its bar. */
export async function openView(page: Page, name: PageName, view: string): Promise<void> {
  await openPage(page, name);
  await page.getByRole('main').getByRole('radio', { name: view, exact: true }).check({ force: true });
}
