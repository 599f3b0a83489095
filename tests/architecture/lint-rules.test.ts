/** Each ban of oxlint.config.js is broken once where it holds, and used once where it is allowed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { copySources, projectFolder } from './copy-sources.ts';

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';
const defaultExport = 'import(no-default-export)';
const hiddenClock = 'cairn(no-hidden-clock)';
const weakHash = 'cairn(no-weak-hash)';
const floating = 'typescript(no-floating-promises)';

/** A name in which `zz` stands gets a file of its own; any other replaces the file of that name. */
const banned: [rule: string, file: string, code: string][] = [
  [imports, 'electron/app/zz.ts', "import { ipcMain } from 'electron'; void ipcMain;"],
  [imports, 'electron/app/zz.ts', "import * as electron from 'electron'; void electron;"],
  [imports, 'electron/app/zz.ts', "import { utilityProcess } from 'electron'; void utilityProcess;"],
  [imports, 'electron/app/vault-host.ts', "import { ipcMain } from 'electron'; void ipcMain;"],
  [imports, 'electron/app/zz.ts', "import { net } from 'electron'; void net;"],
  [imports, 'electron/vault/zz.ts', "import { createECDH } from 'node:crypto'; void createECDH;"],
  [imports, 'electron/files/zz.ts', "import write from 'write-file-atomic'; void write;"],
  [imports, 'electron/files/zz.ts', "import * as atomically from 'atomically'; void atomically;"],
  [imports, 'electron/files/zz.ts', "import { JSONFile } from 'lowdb/node'; void JSONFile;"],
  [globals, 'renderer/app/zz.ts', "void fetch('https://example.org');"],
  [globals, 'renderer/app/zz.ts', 'void new XMLHttpRequest();'],
  [globals, 'electron/app/zz.ts', "void new WebSocket('wss://example.org');"],
  [globals, 'renderer/app/zz.ts', "void new EventSource('https://example.org');"],
  [properties, 'renderer/app/zz.ts', "void window.fetch('https://example.org');"],
  [properties, 'renderer/app/zz.ts', "navigator.sendBeacon('https://example.org');"],
  [properties, 'renderer/app/zz.ts', 'void window.cairn;'],
  [properties, 'shared/domain/zz.ts', 'void Date.now();'],
  [properties, 'electron/vault/zz.ts', 'void Math.random();'],
  [properties, 'electron/journal/zz.ts', 'void performance.now();'],
  [hiddenClock, 'shared/domain/zz.ts', 'void new Date();'],
  [defaultExport, 'renderer/app/zz.ts', 'export default 1;'],
  [weakHash, 'electron/vault/zz.ts', "import { createHash } from 'node:crypto'; void createHash('md5');"],
  [floating, 'electron/app/zz.ts', 'Promise.resolve();'],
];

const allowed: [file: string, code: string][] = [
  ['electron/ipc/handle.ts', "import { ipcMain } from 'electron'; void ipcMain;"],
  ['electron/app/vault-host.ts', "import { utilityProcess } from 'electron'; void utilityProcess;"],
  ['electron/vault/zz.ts', "import { createCipheriv } from 'node:crypto'; void createCipheriv;"],
  ['renderer/lib/api.ts', 'void window.cairn;'],
  ['electron/app/zz.ts', 'void Date.now();'],
  ['shared/domain/zz.ts', 'void new Date(0);'],
];

const reportSchema = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

/** Writes each text into its place in a copy of the sources; resolves to the rules that each breaks, in order. */
function brokenRules(plants: readonly { readonly file: string; readonly code: string }[]): string[][] {
  const copy = copySources(['oxlint.config.js', 'scripts']);
  try {
    const files = plants.map(({ file, code }, index) => {
      const name = file.replace('zz.', `zz-${index}.`);
      fs.writeFileSync(path.join(copy, name), `${code}\n`);
      return name;
    });
    const program = path.join(projectFolder, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(
      process.execPath,
      [program, '--config', 'oxlint.config.js', '--format', 'json', ...files],
      { cwd: copy, encoding: 'utf8' },
    );
    const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
    return files.map((file) => diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code));
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

test('every ban is caught where it is broken', () => {
  const broken = brokenRules(banned.map(([, file, code]) => ({ file, code })));
  expect(banned.filter(([rule], index) => !broken[index]!.includes(rule))).toEqual([]);
});

test('what has its one door, or is no ban, passes', () => {
  const broken = brokenRules(allowed.map(([file, code]) => ({ file, code })));
  expect(allowed.map(([file], index) => [file, broken[index]])).toEqual(allowed.map(([file]) => [file, []]));
});
