/** Speaks the window's protocol over one port: numbered requests in, progress and numbered answers out. */
import { z } from 'zod';
import { appError } from '../../shared/errors.ts';
import type { VaultAnswerMessage } from '../../shared/ipc/vault-requests.ts';
import { fail } from '../../shared/result.ts';
import { answerVaultRequest } from './answer-vault-request.ts';
import type { VaultSession } from './vault-session.ts';

/** What both Electron's and the web's message ports can do. */
export interface AnswerPort {
  postMessage(message: VaultAnswerMessage): void;
}

const call = z.number().int().nonnegative();
const messageSchema = z.union([
  z.object({ call, name: z.string().max(64), arguments: z.unknown() }),
  z.object({ cancel: call }),
]);

/** Between two messages of progress; a page draws no faster. */
const progressEveryMilliseconds = 100;

/** Answers the messages of one port. What is no request at all gets no answer: there is no number to give it. */
export function createServer(session: VaultSession, port: AnswerPort): (message: unknown) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (message) => {
    const parsed = messageSchema.safeParse(message);
    if (!parsed.success) return;
    if ('cancel' in parsed.data) {
      running.get(parsed.data.cancel)?.abort();
      return;
    }
    const { call, name } = parsed.data;
    const abort = new AbortController();
    running.set(call, abort);
    let lastProgressAt = 0;
    const progress = (done: number, of: number, doing: string) => {
      const now = session.environment.vault.now();
      if (now - lastProgressAt < progressEveryMilliseconds) return;
      lastProgressAt = now;
      port.postMessage({ call, progress: { done, of, doing } });
    };
    const result = await answerVaultRequest(session, name, parsed.data.arguments, { progress, signal: abort.signal });
    running.delete(call);
    try {
      port.postMessage({ call, result });
    } catch {
      // A value that cannot be cloned is our mistake; the page must not wait for ever because of it.
      port.postMessage({ call, result: fail(appError('unexpected', name)) });
    }
  };
}
