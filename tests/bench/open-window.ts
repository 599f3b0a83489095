/** In the real window: key known to first list painted (the newest records on Today), and the worst frame while scrolling for five seconds. */
import type { Page } from '@playwright/test';
import { launchCairn } from '../e2e/launch.ts';
import { benchPassphrase, rememberVault, type BenchVault } from './bench-vault.ts';
import { median, recordFigure } from './results.ts';

/** A wrong passphrase costs the start of the vault process and the key known, and nothing of what comes after. */
async function timeUntilKeyKnown(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong stone ink lichen moss ferry');
  const started = performance.now();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('alert').waitFor();
  return performance.now() - started;
}

export async function unlock(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).fill(benchPassphrase);
  const started = performance.now();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { name: 'Recent' }).waitFor();
  return performance.now() - started;
}

export async function measureUnlock(bench: BenchVault, goal: number): Promise<void> {
  const times: number[] = [];
  const untilKnown: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    rememberVault(bench);
    const { app } = await launchCairn({ home: bench.home });
    const page = await app.firstWindow();
    const known = await timeUntilKeyKnown(page);
    untilKnown.push(known);
    times.push((await unlock(page)) - known);
    await app.close();
  }
  recordFigure(`unlock.untilKeyKnownMs.${bench.ids.length}`, median(untilKnown), 3_000);
  recordFigure(`unlock.afterKdfMs.${bench.ids.length}`, median(times), goal);
}

/** From now on the page keeps the length of every frame, in milliseconds. */
export async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    Object.assign(globalThis, { benchFrames: frames });
  });
}

/** Those since {@link countFrames}; the first two belong to what was before. */
export function countedFrames(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { benchFrames: number[] }).benchFrames.slice(2));
}

/** Scrolls the list with the most rows by the wheel, as a person would, and keeps every frame's length. */
export async function measureList(bench: BenchVault): Promise<void> {
  rememberVault(bench);
  const { app } = await launchCairn({ home: bench.home });
  const page = await app.firstWindow();
  await unlock(page);
  await page.getByRole('navigation').getByText('Journal').click();
  const list = page.locator('[data-index]').first();
  await list.hover();
  await countFrames(page);
  const until = performance.now() + 5_000;
  while (performance.now() < until) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(16);
  }
  const frames = await countedFrames(page);
  recordFigure('list.p99FrameMs', [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.99)] ?? 0, 34);
  recordFigure('list.worstFrameMs', Math.max(...frames), 34);
  await app.close();
}
