/** The one file that touches `window.cairn` and the port to the vault process. */
import { appError, type AppError } from '../../shared/errors.ts';
import { fail } from '../../shared/result.ts';
import type { AppArguments, AppEvent, AppResult, CairnBridge } from '../../shared/ipc/app-requests.ts';
import { vaultPortChannel, type AppChannel } from '../../shared/ipc/channels.ts';
import type {
  VaultAnswerMessage,
  VaultArguments,
  VaultCancelMessage,
  VaultRequestMessage,
  VaultRequestName,
  VaultResult,
} from '../../shared/ipc/vault-requests.ts';

declare global {
  interface Window {
    readonly cairn: CairnBridge;
  }
}

/** How far a long request (import, export, opening) has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly doing: string;
}

interface Waiting {
  readonly settle: (result: VaultResult<VaultRequestName>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

const waiting = new Map<number, Waiting>();
let port: MessagePort | null = null;
let lastCall = 0;

/** Asks the main process. Never rejects: a broken bridge is the failure `unexpected`. */
export async function callApp<Name extends AppChannel>(name: Name, args: AppArguments<Name>): Promise<AppResult<Name>> {
  try {
    return await window.cairn.request(name, args);
  } catch {
    return fail(appError('unexpected', name));
  }
}

/**
 * Asks the vault process. Never rejects; without a port (locked, or not connected yet) it answers `vault-locked`, so a
 * page that is about to disappear needs no case of its own. An aborted signal says that the answer is no longer wanted:
 * what can still be stopped is, and answers `cancelled`.
 */
export function callVault<Name extends VaultRequestName>(
  name: Name,
  args: VaultArguments<Name>,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<VaultResult<Name>> {
  if (port === null) return Promise.resolve(fail(appError('vault-locked')));
  lastCall += 1;
  const message: VaultRequestMessage = { call: lastCall, name, arguments: args };
  const answer = new Promise<VaultResult<Name>>((resolve) => {
    waiting.set(message.call, { settle: resolve as Waiting['settle'], onProgress });
  });
  port.postMessage(message);
  const cancel: VaultCancelMessage = { cancel: message.call };
  signal?.addEventListener('abort', () => port?.postMessage(cancel), { once: true });
  return answer;
}

/** Hears what the main process announces; returns the way to stop listening. */
export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.cairn.onEvent(listener);
}

/** Starts the vault process for the chosen vault and waits for its port; a former port is forgotten first. */
export async function connectVault(): Promise<AppError | null> {
  disconnectVault();
  const arrival = waitForPort();
  const started = await callApp('app:connect-vault', {});
  if (!started.ok) {
    arrival.cancel();
    return started.error;
  }
  const arrived = await arrival.port;
  if (arrived === null) return appError('unexpected', 'app:connect-vault');
  port = arrived;
  port.onmessage = (event: MessageEvent<VaultAnswerMessage>) => receive(event.data);
  // Sent by newer engines when the other side dies; a crash must not leave a page waiting for ever.
  port.addEventListener('close', () => {
    if (port === arrived) disconnectVault();
  });
  await settlePort();
  return null;
}

/** Answered exchanges after which no message takes the way through the main process any more. */
const settlingExchanges = 3;

/**
 * [Note: Settled port] A port that was just handed on still forwards its first messages through the process that made
 * it, the main process, which nothing ever clears (check C35 found a passphrase there). So the first messages are
 * questions without content; a secret follows only once both ends speak to each other directly.
 */
async function settlePort(): Promise<void> {
  for (let exchange = 0; exchange < settlingExchanges; exchange += 1) await callVault('journal:undo-state', {});
}

/** Drops the port; everything still waiting is answered with `vault-locked`. */
export function disconnectVault(): void {
  port?.close();
  port = null;
  for (const one of waiting.values()) one.settle(fail(appError('vault-locked')));
  waiting.clear();
}

const longestWaitForPort = 15_000;

function waitForPort(): { readonly port: Promise<MessagePort | null>; cancel(): void } {
  let finish: (arrived: MessagePort | null) => void = () => undefined;
  const arrived = new Promise<MessagePort | null>((resolve) => {
    finish = resolve;
  });
  const listen = (event: MessageEvent) => {
    if (event.source !== window || event.data !== vaultPortChannel) return;
    finish(event.ports[0] ?? null);
  };
  window.addEventListener('message', listen);
  const limit = setTimeout(() => finish(null), longestWaitForPort);
  void arrived.then(() => {
    window.removeEventListener('message', listen);
    clearTimeout(limit);
  });
  return { port: arrived, cancel: () => finish(null) };
}

function receive(message: VaultAnswerMessage): void {
  const one = waiting.get(message.call);
  if (one === undefined) return;
  if ('progress' in message) {
    one.onProgress?.(message.progress);
    return;
  }
  waiting.delete(message.call);
  one.settle(message.result as VaultResult<VaultRequestName>);
}
