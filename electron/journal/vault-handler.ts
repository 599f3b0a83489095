/** What a handler of one request looks like. */
import type { ParsedVaultArguments, VaultRequestName, VaultResult } from '../../shared/ipc/vault-requests.ts';
import type { VaultSession } from './vault-session.ts';
import type { Watch } from './watch.ts';

export type VaultHandler<Name extends VaultRequestName> = (
  session: VaultSession,
  args: ParsedVaultArguments<Name>,
  watch: Watch,
) => VaultResult<Name> | Promise<VaultResult<Name>>;

export type VaultHandlers = { readonly [Name in VaultRequestName]: VaultHandler<Name> };

/** The handlers of the requests whose names begin with one of the prefixes. */
export type HandlersFor<Prefix extends string> = Pick<VaultHandlers, Extract<VaultRequestName, `${Prefix}:${string}`>>;
