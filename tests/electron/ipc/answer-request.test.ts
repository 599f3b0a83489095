import { describe, expect, it } from 'vitest';
import { answerRequest, type AppHandlers, type Sender } from '../../../electron/ipc/answer-request.ts';
import { appRequests } from '../../../shared/ipc/app-requests.ts';
import { appChannels, type AppChannel } from '../../../shared/ipc/channels.ts';
import { ok } from '../../../shared/result.ts';

const ours: Sender = { isOurMainFrame: true, url: 'app://cairn/' };

/** Handlers that count their calls. */
function countingHandlers() {
  const calls: string[] = [];
  const handlers = Object.fromEntries(
    appChannels.map((name) => [name, async () => (calls.push(name), ok(null))]),
  ) as unknown as AppHandlers;
  return { handlers, calls };
}

describe('answerRequest', () => {
  it.each([
    ['a frame inside the page', { isOurMainFrame: false, url: 'app://cairn/' }],
    ['an empty address', { isOurMainFrame: true, url: '' }],
    ['a look-alike host', { isOurMainFrame: true, url: 'app://cairn.example/' }],
    ['a page with a user name', { isOurMainFrame: true, url: 'app://x@cairn/' }],
    ['a web page', { isOurMainFrame: true, url: 'https://cairn/' }],
    ['a file', { isOurMainFrame: true, url: 'file:///app://cairn/' }],
    ['an empty page', { isOurMainFrame: true, url: 'about:blank' }],
  ])('refuses %s on every channel', async (_who, sender) => {
    const { handlers, calls } = countingHandlers();
    for (const name of appChannels) {
      const answer = await answerRequest(handlers, name, sender, {});
      expect(answer).toEqual({ ok: false, error: { code: 'invalid-request' } });
    }
    expect(calls).toEqual([]);
  });

  const junk: unknown[] = [
    undefined,
    null,
    0,
    'text',
    [],
    [{}],
    { extra: 1 },
    JSON.parse('{"__proto__":{"useDefault":true}}'),
    { path: 1 },
    { path: 'x'.repeat(5000) },
    new Map(),
  ];

  it.each(appChannels)('refuses junk on %s', async (name: AppChannel) => {
    const { handlers, calls } = countingHandlers();
    for (const args of junk) {
      if (appRequests[name].arguments.safeParse(args).success) continue;
      const answer = await answerRequest(handlers, name, ours, args);
      expect(answer).toEqual({ ok: false, error: { code: 'invalid-request', where: name } });
    }
    expect(calls).toEqual([]);
  });

  it('hands parsed arguments on and the answer back', async () => {
    const { handlers, calls } = countingHandlers();
    expect(await answerRequest(handlers, 'app:lock', ours, {})).toEqual({ ok: true, value: null });
    expect(calls).toEqual(['app:lock']);
  });

  it('turns a mistake of ours into a code without its text', async () => {
    const { handlers } = countingHandlers();
    const broken: AppHandlers = {
      ...handlers,
      'app:lock': () => Promise.reject(new Error('a secret path /home/me/diary')),
    };
    const answer = await answerRequest(broken, 'app:lock', ours, {});
    expect(JSON.stringify(answer)).toBe('{"ok":false,"error":{"code":"unexpected","where":"app:lock"}}');
  });
});
