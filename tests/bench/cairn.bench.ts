/** `npm run bench`: every figure of one run, in an order that needs each vault once. */
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { makeHome, removeHome } from '../e2e/launch.ts';
import { makeVault, type BenchVault } from './bench-vault.ts';
import { measureBundle } from './bundle.ts';
import { measureColdStart } from './cold-start.ts';
import { measureDocx } from './export.ts';
import { measureLinkedIn, measureMarkdown } from './import.ts';
import { measureList, measureUnlock } from './open-window.ts';
import { measureDrag, measurePathMap } from './path-map.ts';
import { measurePdf, measurePreview } from './pages.ts';
import { measurePowerLayout, measurePowerMap } from './power-map.ts';
import { measureGridDrag } from './power-drag.ts';
import { reportFigures } from './results.ts';
import { measureSave } from './save.ts';
import { measureSearch } from './search.ts';

describe('Cairn', () => {
  let home = '';
  const vaults = new Map<number, Promise<BenchVault>>();
  const vaultOf = (size: number): Promise<BenchVault> => {
    const vault = vaults.get(size) ?? makeVault(home, size);
    vaults.set(size, vault);
    return vault;
  };

  beforeAll(() => {
    home = makeHome();
  });

  afterAll(() => {
    reportFigures();
    removeHome(home);
  });

  it('bundle', () => measureBundle());
  it('coldStart', () => measureColdStart());
  it('unlock at 10,000', async () => measureUnlock(await vaultOf(10_000), 400));
  it('unlock at 100,000', async () => measureUnlock(await vaultOf(100_000), 2_500));
  it('list', async () => measureList(await vaultOf(100_000)));
  it('search at 10,000', async () => measureSearch(await vaultOf(10_000), 10));
  it('search at 100,000', async () => measureSearch(await vaultOf(100_000), 40));
  it('docx', () => measureDocx(500));
  it('export pdf', () => measurePdf(500));
  it('preview', () => measurePreview());
  it('path map', () => measurePathMap(200));
  it('path drag', () => measureDrag(path.join(home, 'drag'), 200));
  it('power map', () => measurePowerMap(300, 1_500));
  it('power layout', () => measurePowerLayout(300, 1_500));
  it('power drag', () => measureGridDrag(path.join(home, 'grid'), 300, 1_500));
  it('import linkedin', () => measureLinkedIn(home));
  it('import markdown', () => measureMarkdown(home, 5_000));
  it('save', async () => measureSave(await vaultOf(1_000), await vaultOf(100_000)));
});
