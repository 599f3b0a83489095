/** Offline is a number: internet sockets opened during a tour, counted by the kernel. Check C32. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './cairn-test.ts';
import { openSample } from './journey.ts';
import { electronArguments, findElectron, launchCairn, projectFolder, testEnvironment } from './launch.ts';
import { openPage, pageNames } from './pages.ts';

/** Seconds of watching; the full check takes a quarter of an hour. */
const seconds = Number(process.env['CAIRN_SOCKET_SECONDS'] ?? '20');

/** The kernel stops the app at calls of the network alone, not at each of its calls to be asked which it is. */
const straceArguments = ['-f', '--seccomp-bpf', '-qq', '-e', 'trace=network'];

function isOutward(call: string): boolean {
  return /\b(connect|sendto|sendmsg|bind|listen)\(/.test(call) && /AF_INET6?/.test(call);
}

test(`[C32] no internet socket in ${seconds} seconds of running`, async ({ home }) => {
  test.skip(spawnSync('strace', ['--version']).status !== 0, 'strace is not installed');
  test.setTimeout((seconds + 40) * 1000);
  const trace = path.join(home, 'network.trace');
  // Without Playwright: its own connection to the app would be one.
  const child = spawn(
    'strace',
    [...straceArguments, '-o', trace, findElectron(), ...electronArguments(), projectFolder],
    { env: testEnvironment(home), stdio: 'ignore', detached: true },
  );
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const calls = readFileSync(trace, 'utf8').split('\n');
  const ended = new Promise((resolve) => child.on('close', resolve));
  // The group: strace alone would let go of the app and leave it running.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;

  expect(calls.filter((call) => call.includes('AF_UNIX')).length).toBeGreaterThan(0);
  expect(calls.filter(isOutward)).toEqual([]);
  console.log(`0 internet connections in ${seconds} s, ${calls.length} socket calls watched`);
});

test('[C32] a tour with misspelled words and pasted pages reaches no other machine', async ({ home }) => {
  test.skip(spawnSync('strace', ['--version']).status !== 0, 'strace is not installed');
  const trace = path.join(home, 'network.trace');
  const watched = path.join(home, 'electron');
  writeFileSync(
    watched,
    `#!/bin/sh\nexec strace ${straceArguments.join(' ')} -o '${trace}' '${findElectron()}' "$@"\n`,
  );
  chmodSync(watched, 0o755);
  const cairn = await launchCairn({ home, executable: watched });
  try {
    const page = await cairn.page();
    await openSample(page);
    for (const name of pageNames) await openPage(page, name);
    await openPage(page, 'Journal');
    await page.keyboard.press('Control+n');
    const editor = page.getByRole('textbox', { name: 'Entry' });
    await editor.click();
    await page.keyboard.type('Thiss sentense is mispelled on purpos.');
    await editor.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<p>Pasted <img src="https://example.com/a.png"><a href="//example.com">x</a></p>',
      );
      clipboardData.setData('text/plain', 'Pasted ![a](https://example.com/a.png) https://example.com');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(3000);
  } finally {
    await cairn.close();
  }
  const calls = readFileSync(trace, 'utf8').split('\n');
  // This test steers the app over the machine's own address; nothing else may be spoken to.
  const inward = calls.filter((call) => isOutward(call) && call.includes('127.0.0.1'));
  expect(inward.length).toBeGreaterThan(0);
  expect(calls.filter((call) => isOutward(call) && !call.includes('127.0.0.1'))).toEqual([]);
  console.log(`0 connections to other machines on the tour, ${calls.length} socket calls watched`);
});
