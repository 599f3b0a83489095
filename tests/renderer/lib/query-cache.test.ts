/** What pages show while a change is on its way to the vault: never a state from before it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectVault, disconnectVault } from '../../../renderer/lib/api.ts';
import {
  clearQueries,
  findQuery,
  invalidateQueries,
  showChanged,
  watchQuery,
  type Answered,
} from '../../../renderer/lib/query-cache.ts';
import { vaultPortChannel } from '../../../shared/ipc/channels.ts';
import type { VaultRequestMessage } from '../../../shared/ipc/vault-requests.ts';

/** The other end of the port: it answers when the test says so. */
class SlowVault {
  readonly #channel = new MessageChannel();
  readonly #asked: VaultRequestMessage[] = [];
  isSettling = true;

  constructor() {
    this.#channel.port1.onmessage = ({ data }: MessageEvent<VaultRequestMessage>) => {
      if (this.isSettling) this.#answer(data, null);
      else this.#asked.push(data);
    };
  }

  get window(): unknown {
    const target = new EventTarget();
    const request = async () => {
      const arrival = Object.assign(new Event('message'), {
        source: target,
        data: vaultPortChannel,
        ports: [this.#channel.port2],
      });
      setTimeout(() => target.dispatchEvent(arrival));
      return { ok: true, value: null };
    };
    return Object.assign(target, { cairn: { request } });
  }

  /** Waits for the next question that nobody has answered. */
  async question(): Promise<VaultRequestMessage> {
    await expect.poll(() => this.#asked.length).toBeGreaterThan(0);
    return this.#asked.shift() as VaultRequestMessage;
  }

  get waiting(): number {
    return this.#asked.length;
  }

  async answer(question: VaultRequestMessage, value: unknown): Promise<void> {
    this.#answer(question, value);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  close(): void {
    this.#channel.port1.close();
  }

  #answer({ call }: VaultRequestMessage, value: unknown): void {
    this.#channel.port1.postMessage({ call, result: { ok: true, value } });
  }
}

let vault: SlowVault;

beforeEach(async () => {
  vault = new SlowVault();
  Object.assign(globalThis, { window: vault.window });
  expect(await connectVault()).toBeNull();
  vault.isSettling = false;
});

afterEach(() => {
  clearQueries();
  disconnectVault();
  vault.close();
  Reflect.deleteProperty(globalThis, 'window');
});

const find = () => findQuery('journal:counts', {});
const shown = () => find().answer.get().data as unknown;
const changed = { data: ['edited'], error: undefined, isLoading: false } as unknown as Answered<'journal:counts'>;

async function showFirstAnswer(): Promise<void> {
  watchQuery(find(), () => undefined);
  await vault.answer(await vault.question(), ['old']);
  expect(shown()).toEqual(['old']);
}

it('drops an answer that was asked for before an edit', async () => {
  await showFirstAnswer();
  invalidateQueries();
  const asked = await vault.question();
  showChanged(find(), changed);
  await vault.answer(asked, ['old']);
  expect(shown()).toEqual(['edited']);
});

it('does not ask for one who comes to watch in the middle of a save', async () => {
  await showFirstAnswer();
  showChanged(find(), changed);
  watchQuery(find(), () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(vault.waiting).toBe(0);
  expect(shown()).toEqual(['edited']);
});

it('shows what the vault says once the save is done', async () => {
  await showFirstAnswer();
  showChanged(find(), changed);
  invalidateQueries();
  await vault.answer(await vault.question(), ['saved']);
  expect(shown()).toEqual(['saved']);
});

it('shows the last of two answers to one question, in whatever order they come', async () => {
  await showFirstAnswer();
  invalidateQueries();
  const first = await vault.question();
  invalidateQueries();
  const second = await vault.question();
  await vault.answer(second, ['newer']);
  await vault.answer(first, ['older']);
  expect(shown()).toEqual(['newer']);
});
