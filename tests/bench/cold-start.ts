/** Launch to painted unlock screen, over a bare window of the same runtime, alternating so that both meet the same noise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { electronArguments, findElectron, launchCairn, makeHome, removeHome, testEnvironment } from '../e2e/launch.ts';
import { makeVault, rememberVault } from './bench-vault.ts';
import { median, recordFigure } from './results.ts';

const bareMain = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<p>Unlock</p>'));
`;

async function timeBare(folder: string, home: string): Promise<number> {
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: findElectron(),
    args: [...electronArguments(), folder],
    env: testEnvironment(home),
  });
  const page = await app.firstWindow();
  await page.getByText('Unlock').waitFor();
  const elapsed = performance.now() - started;
  await app.close();
  return elapsed;
}

async function timeCairn(home: string): Promise<number> {
  const started = performance.now();
  const cairn = await launchCairn({ home });
  const page = await cairn.app.firstWindow();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  const elapsed = performance.now() - started;
  await cairn.close();
  return elapsed;
}

export async function measureColdStart(): Promise<void> {
  const home = makeHome();
  try {
    const bare = path.join(home, 'bare');
    mkdirSync(bare);
    writeFileSync(path.join(bare, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
    writeFileSync(path.join(bare, 'main.cjs'), bareMain);
    rememberVault(await makeVault(home, 10));
    const times = { bare: [] as number[], cairn: [] as number[] };
    for (let round = 0; round < 6; round += 1) {
      const pair = [await timeBare(bare, home), await timeCairn(home)] as const;
      // The first round reads both programs from the disk; the five after it count.
      if (round === 0) continue;
      times.bare.push(pair[0]);
      times.cairn.push(pair[1]);
    }
    recordFigure('coldStart.bareElectronMs', median(times.bare), 2_000);
    recordFigure('coldStart.cairnMs', median(times.cairn), 2_600);
    recordFigure('coldStart.ratioToBareElectron', median(times.cairn) / median(times.bare), 1.3);
  } finally {
    removeHome(home);
  }
}
