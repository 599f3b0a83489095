/** `npm run bench`: every figure of one run, in an order that builds each vault once. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { makeHome, removeHome } from '../e2e/launch.ts';
import { makeVault, type BenchVault } from './bench-vault.ts';
import { measureBundle } from './bundle.ts';
import { measureColdStart } from './cold-start.ts';
import { measureList, measureUnlock } from './open-window.ts';
import { reportFigures } from './results.ts';
import { measureSave } from './save.ts';
import { measureSearch } from './search.ts';

describe('Cairn', () => {
  let home = '';
  const vaults = new Map<number, BenchVault>();
  const vaultOf = (size: number): BenchVault => vaults.get(size)!;

  beforeAll(async () => {
    home = makeHome();
    for (const size of [1_000, 10_000, 100_000]) vaults.set(size, await makeVault(home, size));
  }, 1_800_000);

  afterAll(() => {
    reportFigures();
    removeHome(home);
  });

  it('bundle', () => measureBundle());
  it('coldStart', () => measureColdStart());
  it('unlock at 10,000', () => measureUnlock(vaultOf(10_000), 400));
  it('unlock at 100,000', () => measureUnlock(vaultOf(100_000), 2_500));
  it('list', () => measureList(vaultOf(100_000)));
  it('search at 10,000', () => measureSearch(vaultOf(10_000), 10));
  it('search at 100,000', () => measureSearch(vaultOf(100_000), 40));
  it('save', () => measureSave(vaultOf(1_000), vaultOf(100_000)));
});
