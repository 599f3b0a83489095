/** C57: exported web pages with hostile text in every field, opened in Chromium with a list of its requests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { documentsOf } from '../../shared/export/export-choices.ts';
import { exportBytes } from '../builders/exports.ts';
import { hostileHtml, hostileJournal } from '../builders/hostile-texts.ts';
import { xssCorpus } from '../builders/xss-corpus.ts';
import { electronArguments, findElectron, testEnvironment } from './launch.ts';

let folder = '';
let app: ElectronApplication;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cairn-page-'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'pages', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(path.join(folder, 'main.cjs'), "require('electron').app.on('window-all-closed', () => undefined);\n");
  app = await _electron.launch({
    executablePath: findElectron(),
    args: [...electronArguments(), folder],
    // Its advice about pages without a policy would be the only message of the page that is tried without one.
    env: { ...testEnvironment(folder), ELECTRON_DISABLE_SECURITY_WARNINGS: 'true' },
  });
});

test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  /** Everything the page asked for but itself. */
  readonly requests: readonly string[];
  /** What Chromium said about it: errors of scripts, refusals of its policy. */
  readonly messages: readonly string[];
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly addresses: readonly string[];
  readonly text: string;
}

/** In a window of its own that may run scripts and fetch whatever a page asks for. */
function open(file: string): Promise<Opened> {
  return app.evaluate(async ({ BrowserWindow, session }, url) => {
    const requests: string[] = [];
    const messages: string[] = [];
    const own = session.fromPartition(`page-${String(Math.random())}`);
    own.webRequest.onBeforeRequest((details, answer) => {
      if (details.url !== url) requests.push(details.url);
      answer({ cancel: details.url !== url });
    });
    const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } });
    window.webContents.on('console-message', (...told: unknown[]) => messages.push(JSON.stringify(told.slice(1, 3))));
    await window.loadURL(url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const found = (await window.webContents.executeJavaScript(`(() => {
      const all = [...document.querySelectorAll('*')];
      return {
        elements: [...new Set(all.map((one) => one.localName))].sort(),
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort(),
        addresses: all.flatMap((one) => ['href', 'src', 'action', 'data', 'srcset'].map((name) => one.getAttribute(name)))
          .filter((value) => value !== null),
        text: document.body.innerText,
      };
    })()`)) as Pick<Opened, 'elements' | 'attributes' | 'addresses' | 'text'>;
    window.destroy();
    return { requests, messages, ...found };
  }, pathToFileURL(file).href);
}

function save(name: string, html: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, html);
  return file;
}

const ownElements = 'a body br dd div dl dt h1 h2 h3 h4 head html li main meta p style title ul'.split(' ');
const ownAttributes = ['charset', 'class', 'content', 'href', 'http-equiv', 'lang', 'name', 'rel'];

test('[C57] no script, no handler, no request, with the policy of the page and without it', async () => {
  const records = hostileJournal(xssCorpus);
  let pages = 0;
  for (const document of documentsOf('html')) {
    const html = new TextDecoder().decode(await exportBytes({ format: 'html', document, audience: 'self' }, records));
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
    expect(bare.length).toBeLessThan(html.length);
    for (const [name, page] of [
      ['guarded', html],
      ['bare', bare],
    ] as const) {
      const opened = await open(save(`${document}-${name}.html`, page));
      expect(opened.requests, `${document} ${name}`).toEqual([]);
      expect(opened.messages, `${document} ${name}`).toEqual([]);
      expect(opened.elements.filter((element) => !ownElements.includes(element))).toEqual([]);
      expect(opened.attributes.filter((attribute) => !ownAttributes.includes(attribute))).toEqual([]);
      expect(opened.addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/i.test(address))).toEqual([]);
      expect(opened.text).toContain("'><img src=x onerror=fail(10)>");
      pages += 1;
    }
  }
  console.log(`C57: ${xssCorpus.length} texts in every field of ${pages} pages, 0 scripts, 0 requests`);
});

test('[C57] the same texts do harm where they are not escaped, and the policy of the page stops them', async () => {
  const bare = `<!doctype html><title>x</title>${hostileHtml.join('\n')}`;
  const opened = await open(save('unescaped.html', bare));
  expect(opened.requests.length).toBeGreaterThan(5);
  expect(opened.elements).toContain('script');
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(
    new TextDecoder().decode(await exportBytes({ format: 'html', audience: 'self' }, hostileJournal(['x']))),
  );
  const guarded = `<!doctype html>${policy?.[0] ?? ''}<title>x</title>${hostileHtml.filter((text) => !text.includes('refresh')).join('\n')}`;
  expect((await open(save('policy.html', guarded))).requests).toEqual([]);
});
