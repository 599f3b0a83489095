/** C54: packed files changed at random, unpacked, and what is in them planned. */
import { test } from 'vitest';
import { unpackTar } from '../../../electron/files/unpack-tar.ts';
import { unpackZip } from '../../../electron/files/unpack-zip.ts';
import { journals } from '../../builders/journals.ts';
import { makePax, makeTar } from '../../builders/make-tar.ts';
import { expectPlannedOrRefused, mutationTimeout, readMutations, type Fixture } from '../../builders/mutations.ts';
import { zipBytes } from '../../builders/zip-bytes.ts';

const named = (path: string, bytes: Uint8Array): Fixture => [{ path, bytes }];
const entries = journals.obsidianVault().map(({ path, bytes }) => ({ name: path, data: bytes }));
const stored = entries.map((entry) => ({ ...entry, method: 0 }));
const items = journals.joplinRaw().map(({ path, bytes }) => ({ name: path, content: bytes }));
const longName = `resources/${'long '.repeat(30)}.md`;

test(
  '[C54] a ZIP changed at random is read or refused, and soon',
  () =>
    readMutations(
      'zip',
      [named('notes.zip', zipBytes(entries)), named('notes.zip', zipBytes(stored))],
      async (files) => {
        for (const { bytes } of files) expectPlannedOrRefused(await unpackZip(bytes));
      },
    ),
  mutationTimeout,
);

test(
  '[C54] a tar changed at random is read or refused, and soon',
  () =>
    readMutations(
      'tar',
      [
        named('notes.jex', makeTar(...items)),
        named('notes.jex', makeTar(makePax({ path: longName, mtime: '1.5' }), ...items)),
      ],
      (files) => {
        for (const { bytes } of files) expectPlannedOrRefused(unpackTar(bytes));
      },
    ),
  mutationTimeout,
);
