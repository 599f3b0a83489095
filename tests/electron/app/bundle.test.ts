/** The built programs have no way out of the computer. Check C34 of the threat model. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const isBuilt = existsSync(path.join(dist, 'main.cjs'));

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector', 'undici'];

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name));
}

/** Types in comments name files of their package; those are no modules. */
function requiredModules(source: string): string[] {
  const calls = source.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)|\bimport\(\s*["'`]([^"'`.][^"'`]*)["'`]\s*\)/g);
  return [...calls].map((match) => (match[1] ?? match[2] ?? '').replace(/^node:/, ''));
}

describe.skipIf(!isBuilt)('[C34] the built programs (skipped until the app is built)', () => {
  it.each(['main.cjs', 'preload.cjs', 'vault-process.cjs', 'cli.cjs'])('%s loads no network module', (name) => {
    const loaded = requiredModules(readFileSync(path.join(dist, name), 'utf8'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((one) => networkModules.includes(one))).toEqual([]);
  });

  it('need nothing that is not a built-in, Electron or inside them', () => {
    for (const name of ['main.cjs', 'preload.cjs', 'vault-process.cjs', 'cli.cjs']) {
      const loaded = requiredModules(readFileSync(path.join(dist, name), 'utf8'));
      expect(loaded.filter((one) => one.startsWith('.') || one.startsWith('/'))).toEqual([]);
    }
  });

  it('the window opens no connection and loads nothing from elsewhere', () => {
    const scripts = filesIn(path.join(dist, 'renderer'), /\.js$/);
    expect(scripts.length).toBeGreaterThan(0);
    const ways = /\bnew (?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b|\bsendBeacon\(|\bimportScripts\(/;
    expect(scripts.filter((file) => ways.test(readFileSync(file, 'utf8')))).toEqual([]);
    const sheets = filesIn(path.join(dist, 'renderer'), /\.(css|html)$/);
    const elsewhere = /(?:url\(|src=|href=)["']?(?:https?:|\/\/|data:)/;
    expect(sheets.filter((file) => elsewhere.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('the preload carries no library', () => {
    expect(readFileSync(path.join(dist, 'preload.cjs')).length).toBeLessThan(4096);
    expect(requiredModules(readFileSync(path.join(dist, 'preload.cjs'), 'utf8'))).toEqual(['electron']);
  });
});
