/** Ten thousand requests that no page of ours would send, to the main process and to a locked vault. Check C44. */
import { expect, type Page } from '@playwright/test';
import { appChannels } from '../../shared/ipc/channels.ts';
import { vaultRequests } from '../../shared/ipc/vault-requests.ts';
import { propertySeed } from '../seed/seed.ts';
import { test } from './cairn-test.ts';
import { expectOpen, unlock } from './journey.ts';

const messages = 10_000;
const keptText = 'kept by the command line';

interface Abuse {
  readonly sent: number;
  readonly refused: number;
  /** What was answered with anything but a failure. */
  readonly granted: readonly string[];
  readonly answers: string;
  readonly isPolluted: boolean;
}

/** Sends the messages from inside the page, the only place where a compromised page could send them from. */
function abuse(page: Page): Promise<Abuse> {
  return page.evaluate(
    async ({ count, firstSeed, appNames, vaultNames }) => {
      let state = firstSeed >>> 0;
      const random = (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
      const paths = [
        '/etc/passwd',
        '../../../../etc/shadow',
        'C:\\Windows',
        'file:///etc/passwd',
        '\\\\host\\share',
        '\0',
      ];
      const words = ['id', 'path', 'kind', 'query', 'fields', 'limit', 'grant', 'name', 'constructor', 'passphrase'];
      const value = (depth: number): unknown => {
        switch (random(depth > 3 ? 9 : 12)) {
          case 0:
            return null;
          case 1:
            return undefined;
          case 2:
            return pick([0, -1, 1e308, Number.NaN, Infinity, 2 ** 53, 0.1]);
          case 3:
            return pick(paths);
          case 4:
            return 'x'.repeat(random(300) === 0 ? 1_000_000 : random(60));
          case 5:
            return random(2) === 0;
          case 6:
            return new Uint8Array(random(200));
          case 7:
            return new Date(0);
          case 8:
            return pick([
              '\ud800',
              '\u202e',
              '__proto__',
              '<img src=x onerror=alert(1)>',
              'journal-entry',
              'achievement',
            ]);
          case 9:
            return Array.from({ length: random(6) }, () => value(depth + 1));
          case 10:
            return new Map([['id', value(depth + 1)]]);
          default:
            return object(depth + 1);
        }
      };
      const object = (depth: number): Record<string, unknown> => {
        // A property that no contract knows, so that no message is right by chance.
        const made: Record<string, unknown> = JSON.parse('{"unknown": 1, "__proto__": {"isAdmin": true}}');
        for (let count = random(5); count > 0; count -= 1) made[pick(words)] = value(depth);
        return made;
      };
      const bridge = (globalThis as unknown as { cairn: { request(name: unknown, args: unknown): Promise<unknown> } })
        .cairn;

      const arrived = new Promise<MessagePort>((resolve) => {
        addEventListener('message', (event) => {
          const [port] = event.ports;
          if (port !== undefined) resolve(port);
        });
      });
      await bridge.request('app:connect-vault', {});
      const port = await arrived;
      const waiting = new Map<number, (answer: unknown) => void>();
      port.onmessage = ({ data }: MessageEvent<{ call: number; progress?: unknown }>) => {
        if (data.progress === undefined) waiting.get(data.call)?.(data);
      };
      let call = 0;
      const askVault = (name: unknown, args: unknown): Promise<unknown> => {
        call += 1;
        const answer = new Promise((resolve) => waiting.set(call, resolve));
        port.postMessage({ call, name, arguments: args });
        return answer;
      };

      const granted: string[] = [];
      let answers = '';
      let refused = 0;
      const note = (name: unknown, answer: unknown): void => {
        const text = JSON.stringify(answer) ?? '';
        if (text.includes('"ok":true')) granted.push(`${String(name)} ${text.slice(0, 200)}`);
        else refused += 1;
        answers += text.slice(0, 300);
      };
      for (let sent = 0; sent < count; sent += 1) {
        const isVault = random(2) === 0;
        const known = isVault ? vaultNames : appNames;
        const name =
          random(8) === 0 ? pick([value(0), '__proto__', 'toString', 'electron-store-get-data']) : pick(known);
        // Alone, a map or a date would pass for the empty object that some requests take.
        const args = random(4) === 0 ? [value(0)] : object(0);
        if (isVault && (typeof name !== 'string' || name.length > 64)) {
          // No request at all: it has no answer either.
          port.postMessage({ call: count + sent, name, arguments: args });
          refused += 1;
          continue;
        }
        try {
          note(name, isVault ? await askVault(name, args) : await bridge.request(name, args));
        } catch {
          refused += 1;
        }
        // Envelopes that are none at all are dropped; what counts is that the next question is answered.
        if (isVault && random(20) === 0) port.postMessage(value(0));
      }
      const huge = 'x'.repeat(50_000_000);
      note('huge', await askVault('journal:search', { query: huge, kind: '', limit: 1 }));
      try {
        note('huge', await bridge.request('app:copy-secret', { text: huge, clearAfterSeconds: 30 }));
      } catch {
        refused += 1;
      }
      // Right in every part, but the vault is locked.
      for (const name of vaultNames) {
        if (name.startsWith('journal:') || name.startsWith('export:')) note(name, await askVault(name, {}));
      }
      port.close();
      return { sent: count, refused, granted, answers, isPolluted: 'isAdmin' in {} };
    },
    {
      count: messages,
      firstSeed: propertySeed,
      appNames: [...appChannels],
      vaultNames: Object.keys(vaultRequests),
    },
  );
}

test(`[C44] ${messages} requests outside the contract: nothing is answered, nothing breaks`, async ({
  makeVault,
  launch,
}) => {
  await makeVault();
  const cairn = await launch();
  const page = await cairn.page();
  const { sent, refused, granted, answers, isPolluted } = await abuse(page);
  expect(granted).toEqual([]);
  expect(answers).not.toContain(keptText);
  expect(refused).toBeGreaterThanOrEqual(sent);
  expect(isPolluted).toBe(false);
  // The same window and the same processes go on as if nothing had been.
  await unlock(page);
  await expectOpen(page);
  await expect(page.getByText(keptText).first()).toBeVisible();
  console.log(`refused ${refused} of ${refused} requests`);
});
