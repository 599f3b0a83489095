/* oxlint-disable no-restricted-globals, no-new-func, no-eval, typescript/no-implied-eval -- what is forbidden everywhere is tried here */
/** What a page of ours can do beyond drawing itself: nothing. Checks C45 and C46 of the threat model. */
import { expect, test, type Page } from '@playwright/test';
import { launchCairn, removeHome, type Cairn } from './launch.ts';

let cairn: Cairn;
let page: Page;

test.beforeAll(async () => {
  cairn = await launchCairn();
  page = await cairn.page();
});

test.afterAll(async () => {
  await cairn.close();
  removeHome(cairn.home);
});

const strangers = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'javascript:document.title=1',
  'app://cairn.example/',
  'app://x@cairn/',
  'app://other/',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'ftp://example.com/',
  'blob:https://example.com/1',
  'mailto:a@example.com',
];

const permissions = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'midi',
  'persistent-storage',
  'background-sync',
  'accelerometer',
  'screen-wake-lock',
];

test('[C45] leaving, opening, embedding and asking are denied, at least sixty times', async () => {
  const address = page.url();
  let attempts = 0;

  for (const stranger of strangers) {
    await page.evaluate((url) => {
      // Each of these throws or does nothing; either way the page has to stay.
      const tries: (() => unknown)[] = [
        () => (location.href = url),
        () => location.replace(url),
        () => {
          const link = Object.assign(document.createElement('a'), { href: url });
          document.body.append(link);
          link.click();
          link.remove();
        },
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Refused at once.
        }
      }
    }, stranger);
    attempts += 3;
    await page.waitForTimeout(30);
    expect(page.url()).toBe(address);

    const opened = await page.evaluate((url) => window.open(url) === null, stranger);
    expect(opened, `window.open ${stranger}`).toBe(true);
    attempts += 1;

    const framed = await page.evaluate(async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 60));
      let readable = '';
      try {
        readable = frame.contentDocument?.body.textContent ?? '';
      } catch {
        readable = '';
      }
      frame.remove();
      return readable;
    }, stranger);
    expect(framed, `frame ${stranger}`).toBe('');
    attempts += 1;
  }

  for (const name of permissions) {
    const state = await page.evaluate(async (permission) => {
      try {
        return (await navigator.permissions.query({ name: permission as PermissionName })).state;
      } catch {
        return 'denied';
      }
    }, name);
    expect(state, name).toBe('denied');
    attempts += 1;
  }

  const asked = await page.evaluate(async () => {
    const refused = async (work: () => Promise<unknown>): Promise<boolean> => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    return [
      await refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      await refused(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      await refused(() => navigator.clipboard.readText()),
      (await Notification.requestPermission()) === 'denied',
      await refused(() => fetch('https://example.com/')),
      await refused(() => fetch('/index.html')),
      await refused(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.com/');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      await refused(() => navigator.serviceWorker.register('/index.html')),
    ];
  });
  expect(asked).toEqual(asked.map(() => true));
  attempts += asked.length;

  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/uri-list', 'https://example.com/');
    transfer.setData('text/plain', 'https://example.com/');
    transfer.items.add(new File(['<h1>x</h1>'], 'x.html', { type: 'text/html' }));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    view.remove();
  });
  attempts += 4;
  await page.waitForTimeout(200);

  expect(page.url()).toBe(address);
  expect(await cairn.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  expect(attempts).toBeGreaterThanOrEqual(60);
  console.log(`denied ${attempts} of ${attempts} attempts`);
});

test('[C45] an empty page, which no event can refuse, is replaced by a fresh one', async () => {
  await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank')));
  await expect.poll(() => page.isClosed(), { timeout: 10_000 }).toBe(true);
  page = await cairn.page();
  expect(page.url()).toBe('app://cairn/');
});

test('[C43] text never becomes markup or script', async () => {
  // What a test evaluates is exempt from the policy for as long as it runs, so the attempts run after it.
  await page.evaluate(() => {
    const thrown = (work: () => void): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    setTimeout(() => {
      const place = document.createElement('div');
      document.body.append(place);
      const refusals = [
        thrown(() => (place.innerHTML = '<img src=x onerror="window.hacked=1">')),
        thrown(() => place.insertAdjacentHTML('beforeend', '<svg onload="window.hacked=1">')),
        thrown(() => (document.createElement('script').textContent = 'window.hacked=1')),
        thrown(() => (document.createElement('script').src = 'https://example.com/x.js')),
        thrown(() => void new Function('window.hacked=1')()),
        thrown(() => void (0, eval)('window.hacked=1')),
        thrown(() => void new Worker('data:text/javascript,1')),
        thrown(() => document.write('<p>x</p>')),
      ];
      refusals.push(thrown(() => place.setAttribute('onclick', 'window.hacked=1')));
      place.click();
      place.remove();
      Object.assign(window, { refusals });
    });
  });
  await page.waitForTimeout(200);
  const outcome = await page.evaluate(() => ({
    refusals: (window as unknown as { refusals: boolean[] }).refusals,
    hacked: 'hacked' in window,
  }));
  expect(outcome.hacked).toBe(false);
  expect(outcome.refusals).toEqual(outcome.refusals.map(() => true));
});

test('[C46] the window runs with the preferences this table lists', async () => {
  const preferences = await cairn.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const read = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return read.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });

  const seen = await page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    electron: typeof (globalThis as { electron?: unknown }).electron,
    bridge: Object.keys((globalThis as unknown as { cairn: object }).cairn).toSorted(),
    origin: location.origin,
    secure: isSecureContext,
    title: document.title,
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    electron: 'undefined',
    bridge: ['onEvent', 'request'],
    origin: 'app://cairn',
    secure: true,
    title: 'Cairn',
  });

  const session = await cairn.app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return {
      isPersistent: own?.isPersistent(),
      storagePath: own?.storagePath ?? null,
      spell: own?.isSpellCheckerEnabled(),
    };
  });
  expect(session).toEqual({ isPersistent: false, storagePath: null, spell: false });
});

test('[C46] every load has the policy in its header and a nonce of its own', async () => {
  const nonces = new Set<string>();
  for (let load = 0; load < 3; load += 1) {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url() === 'app://cairn/'),
      cairn.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload()),
    ]);
    const policy = answer.headers()['content-security-policy'] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy.replace(nonce, 'N')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
    await expect(page.locator('meta[name="csp-nonce"]')).toHaveAttribute('content', nonce);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('[C44] requests that are not in the contract get one answer', async () => {
  const answers = await page.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { cairn: { request(name: string, args: unknown): Promise<{ ok: boolean }> } }
    ).cairn;
    const attempts: [string, unknown][] = [
      ['app:state', { extra: 1 }],
      ['app:state', null],
      ['app:choose-new-vault-folder', { useDefault: true, name: '' }],
      ['app:open-known-vault', { path: '/etc' }],
      ['app:open-known-vault', { path: ['/etc'] }],
      ['app:set-preferences', { vaults: [{ path: '/etc', name: 'x' }] }],
      ['app:set-preferences', { backupFolder: '/etc' }],
      ['app:set-preferences', { autoLockMinutes: -1 }],
      ['app:copy-secret', { text: 'x'.repeat(100_001), clearAfterSeconds: 30 }],
      ['electron-store-get-data', {}],
      ['app:nothing', {}],
      ['toString', {}],
    ];
    return Promise.all(
      attempts.map(async ([name, args]) => {
        try {
          return (await bridge.request(name, args)).ok;
        } catch {
          return false;
        }
      }),
    );
  });
  expect(answers).toEqual(answers.map(() => false));
});
