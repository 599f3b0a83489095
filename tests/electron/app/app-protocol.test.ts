import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppResponder, createOneTimePages, listFiles } from '../../../electron/app/app-protocol.ts';
import { noncePlaceholder } from '../../../electron/app/content-policy.ts';
import { makeFolder } from '../../builders/make-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeFolder();
  mkdirSync(path.join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'renderer', 'index.html'), `<meta content="${noncePlaceholder}">`);
  writeFileSync(path.join(folder, 'renderer', 'assets', 'a.js'), 'let a;');
  writeFileSync(path.join(folder, 'renderer', 'assets', 'a.js.map'), '{}');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  symlinkSync(path.join(folder, 'secret.html'), path.join(folder, 'renderer', 'link.html'));
});

function ask(address: string, method = 'GET'): Promise<Response> {
  const respond = createAppResponder(listFiles(path.join(folder, 'renderer')), createOneTimePages());
  return respond({ url: address, method } as Request);
}

describe('the app protocol', () => {
  it('serves what was built', async () => {
    const answer = await ask('app://cairn/assets/a.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('let a;');
  });

  it('gives every load of a page a nonce of its own, in the policy and in the page', async () => {
    const nonces = new Set<string>();
    for (let load = 0; load < 20; load += 1) {
      const answer = await ask('app://cairn/');
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      expect(await answer.text()).toBe(`<meta content="${nonce}">`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(20);
    expect(nonces.has('')).toBe(false);
  });

  it.each([
    'app://cairn/../secret.html',
    'app://cairn/%2e%2e/secret.html',
    'app://cairn/..%2fsecret.html',
    'app://cairn/assets/..%5c..%5csecret.html',
    'app://cairn//etc/passwd',
    'app://cairn/link.html',
    'app://cairn/assets/a.js.map',
    'app://cairn/assets',
    'app://cairn/constructor',
    'app://cairn/__proto__',
    'app://other/index.html',
    'app://x@cairn/index.html',
    'https://cairn/index.html',
  ])('answers %s with nothing', async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('answers GET only', async () => {
    expect((await ask('app://cairn/index.html', 'POST')).status).toBe(404);
  });

  it('serves a one-time page once', async () => {
    const pages = createOneTimePages();
    const respond = createAppResponder(new Map(), pages);
    const url = pages.add(`<style nonce="${noncePlaceholder}"></style>`);
    expect((await respond({ url, method: 'GET' } as Request)).status).toBe(200);
    expect((await respond({ url, method: 'GET' } as Request)).status).toBe(404);
  });
});
