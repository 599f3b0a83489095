/** Each ban of eslint.config.js is broken once where it holds, and used once where it is allowed. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

/** The bans judge text alone; without the compiler behind them, a file that does not exist can be judged too. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [ts.configs.disableTypeChecked as object],
});

async function brokenRules(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const imports = 'no-restricted-imports';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';

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
  ['no-restricted-globals', 'renderer/app/zz.ts', "void fetch('https://example.org');"],
  ['no-restricted-globals', 'renderer/app/zz.ts', 'void new XMLHttpRequest();'],
  ['no-restricted-globals', 'electron/app/zz.ts', "void new WebSocket('wss://example.org');"],
  ['no-restricted-globals', 'renderer/app/zz.ts', "void new EventSource('https://example.org');"],
  [properties, 'renderer/app/zz.ts', "void window.fetch('https://example.org');"],
  [properties, 'renderer/app/zz.ts', "navigator.sendBeacon('https://example.org');"],
  [properties, 'renderer/app/zz.ts', 'void window.cairn;'],
  [properties, 'shared/domain/zz.ts', 'void Date.now();'],
  [properties, 'electron/vault/zz.ts', 'void Math.random();'],
  [properties, 'electron/journal/zz.ts', 'void performance.now();'],
  [syntax, 'shared/domain/zz.ts', 'void new Date();'],
  [syntax, 'renderer/app/zz.ts', 'export default 1;'],
  [syntax, 'electron/vault/zz.ts', "import { createHash } from 'node:crypto'; void createHash('md5');"],
];

const allowed: [file: string, code: string][] = [
  ['electron/ipc/handle.ts', "import { ipcMain } from 'electron'; void ipcMain;"],
  ['electron/app/vault-host.ts', "import { utilityProcess } from 'electron'; void utilityProcess;"],
  ['electron/vault/zz.ts', "import { createCipheriv } from 'node:crypto'; void createCipheriv;"],
  ['renderer/lib/api.ts', 'void window.cairn;'],
  ['electron/app/zz.ts', 'void Date.now();'],
  ['shared/domain/zz.ts', 'void new Date(0);'],
];

test.each(banned)('%s in %s: %s', async (rule, file, code) => {
  expect(await brokenRules(file, code)).toContain(rule);
});

test.each(allowed)('allowed in %s: %s', async (file, code) => {
  expect(await brokenRules(file, code)).toEqual([]);
});
