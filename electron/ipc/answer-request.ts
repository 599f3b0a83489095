/** What happens to every request of a window, apart from Electron: who asks, is it well-formed, what comes back. */
import type { z } from 'zod';
import { appRequests, type AppRequests, type AppResult } from '../../shared/ipc/app-requests.ts';
import type { AppChannel } from '../../shared/ipc/channels.ts';
import { appError } from '../../shared/errors.ts';
import { fail } from '../../shared/result.ts';
import { isAppUrl } from '../app/origin.ts';

/** One function per channel of the contract: a missing one does not compile. */
export type AppHandlers = {
  readonly [Name in AppChannel]: (args: z.output<AppRequests[Name]['arguments']>) => Promise<AppResult<Name>>;
};

/** What is known of the frame that asks. */
export interface Sender {
  /** The main frame of the app's own window, not a frame inside it and not another window. */
  readonly isOurMainFrame: boolean;
  /** Its address; empty while a frame is being replaced. */
  readonly url: string;
}

/**
 * Answers one request. A stranger and a malformed request get the same answer, which tells nothing; a mistake of ours
 * becomes `unexpected`, and its text goes nowhere.
 */
export async function answerRequest<Name extends AppChannel>(
  handlers: AppHandlers,
  name: Name,
  sender: Sender,
  args: unknown,
): Promise<AppResult<Name>> {
  if (!sender.isOurMainFrame || !isAppUrl(sender.url)) return fail(appError('invalid-request'));
  const parsed = appRequests[name].arguments.safeParse(args);
  if (!parsed.success) return fail(appError('invalid-request', name));
  const handler = handlers[name] as (parsedArguments: unknown) => Promise<AppResult<Name>>;
  try {
    return await handler(parsed.data);
  } catch {
    return fail(appError('unexpected', name));
  }
}
