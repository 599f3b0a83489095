/** Offline is a number: internet sockets opened during a tour, counted by the kernel. Check C32. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronArguments, findElectron, makeHome, projectFolder, removeHome, testEnvironment } from './launch.ts';

/** Seconds of watching; the full check takes a quarter of an hour. */
const seconds = Number(process.env['CAIRN_SOCKET_SECONDS'] ?? '20');

test(`[C32] no internet socket in ${seconds} seconds of running`, async () => {
  test.skip(spawnSync('strace', ['--version']).status !== 0, 'strace is not installed');
  test.setTimeout((seconds + 40) * 1000);
  const home = makeHome();
  const trace = path.join(home, 'network.trace');
  // Without Playwright: its own connection to the app would be one.
  const child = spawn(
    'strace',
    ['-f', '-qq', '-e', 'trace=network', '-o', trace, findElectron(), ...electronArguments(), projectFolder],
    { env: testEnvironment(home), stdio: 'ignore', detached: true },
  );
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const calls = readFileSync(trace, 'utf8').split('\n');
  const ended = new Promise((resolve) => child.on('close', resolve));
  // The group: strace alone would let go of the app and leave it running.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;

  expect(calls.filter((call) => call.includes('AF_UNIX')).length).toBeGreaterThan(0);
  const outward = calls.filter(
    (call) => /\b(connect|sendto|sendmsg|bind|listen)\(/.test(call) && /AF_INET6?/.test(call),
  );
  expect(outward).toEqual([]);
  console.log(`0 internet connections in ${seconds} s, ${calls.length} socket calls watched`);
  removeHome(home);
});
