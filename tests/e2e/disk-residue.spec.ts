/** What a tour through the app leaves on the disk in clear: nothing. Check C30 of the threat model. */
import { tmpdir } from 'node:os';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { createVault, menuCommand } from './journey.ts';
import { launchCairn } from './launch.ts';
import { findInFiles, isInMemory, processTree } from './process-memory.ts';

const canaries = ['qzxwvkjhgf7381pl', 'mnbvcxzlkj4920ty'];
/** Not the words that other tests leave in files of theirs, which lie in the same places. */
const words = 'marble ferry copper autumn saddle nine owls';
const sentence = `Closed the ${canaries[0]} quarter with ${canaries[1]} to spare, mispeled wrds included.`;

for (const ending of ['close', 'kill'] as const) {
  test(`[C30] no text on the disk while running and after ${ending}`, async ({ home }) => {
    const since = Date.now();
    const cairn = await launchCairn({ home });
    const places = [home, '/dev/shm', tmpdir()];
    const wanted = [...canaries, words];

    await createVault(cairn, { words, firstLine: sentence });
    await menuCommand(cairn, 'find-everywhere');
    await (await cairn.page()).keyboard.type(canaries[0] ?? '', { delay: 10 });
    await (await cairn.page()).waitForTimeout(1000);
    await (await cairn.page()).keyboard.press('Escape');

    // Proof that the search below would see the text: the open journal does hold it in memory.
    expect(isInMemory(processTree(cairn.pid), canaries)).toBe(true);
    expect(findInFiles(places, wanted, since)).toEqual([]);
    if (ending === 'close') await cairn.close();
    else cairn.app.process().kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(findInFiles(places, wanted, since)).toEqual([]);
  });
}
