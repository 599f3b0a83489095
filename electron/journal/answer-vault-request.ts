/** Answers one request of the window: parses it, finds its handler, turns every outcome into a `Result`. */
import { appError, type AppError } from '../../shared/errors.ts';
import { vaultRequests, type VaultRequestName, type VaultResult } from '../../shared/ipc/vault-requests.ts';
import { fail, type Result } from '../../shared/result.ts';
import { journalHandlers } from './journal-handlers.ts';
import type { VaultHandlers } from './vault-handler.ts';
import { unwatched, type Watch } from './watch.ts';
import { lensHandlers } from './lens-handlers.ts';
import { openingHandlers } from './opening-handlers.ts';
import { pathHandlers } from './path-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { powerHandlers } from './power-handlers.ts';
import { skillsHandlers } from './skills-handlers.ts';
import { transferHandlers } from './transfer-handlers.ts';
import type { VaultSession } from './vault-session.ts';

/** Every request of the table; a missing one does not compile. */
const handlers: VaultHandlers = {
  ...openingHandlers,
  ...journalHandlers,
  ...lensHandlers,
  ...pathHandlers,
  ...peopleHandlers,
  ...powerHandlers,
  ...skillsHandlers,
  ...transferHandlers,
};

async function answer<Name extends VaultRequestName>(
  session: VaultSession,
  name: Name,
  args: unknown,
  watch: Watch,
): Promise<VaultResult<Name>> {
  const parsed = vaultRequests[name].arguments.safeParse(args);
  if (!parsed.success) return fail(appError('invalid-request', name));
  return handlers[name](session, parsed.data as never, watch);
}

/** A bug becomes `unexpected`: its text could carry words of the journal, so it goes nowhere. */
export async function answerVaultRequest(
  session: VaultSession,
  name: string,
  args: unknown,
  watch: Watch = unwatched,
): Promise<Result<unknown, AppError>> {
  if (!Object.hasOwn(vaultRequests, name)) return fail(appError('invalid-request', name.slice(0, 64)));
  try {
    return await answer(session, name as VaultRequestName, args, watch);
  } catch {
    return fail(appError('unexpected', name));
  }
}
