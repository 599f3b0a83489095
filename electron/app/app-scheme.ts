/** Tells Chromium what `app://` is; has to happen before it starts. */
import { protocol } from 'electron';
import { appScheme } from './origin.ts';

/** A standard and secure origin with nothing extra: no `fetch`, no service workers, no exemption from the policy. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}
