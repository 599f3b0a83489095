/** The one origin this app has. Nothing else is ever loaded. */
export const appScheme = 'app';
export const appHost = 'cairn';
export const appOrigin = `${appScheme}://${appHost}`;

/**
 * True only for a page of ours. Compares parsed parts, never substrings: `app://cairn.example/` and
 * `app://x@cairn/` are strangers, and so is an empty address.
 */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address);
  if (url === null) return false;
  return url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === '';
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Our own files, and pictures the page made itself (`blob:app://cairn/…`). The inspector only where it exists at all. */
export function isAllowedRequest(address: string, hasInspector: boolean): boolean {
  if (isAppUrl(address)) return true;
  if (address.startsWith('blob:')) return isAppUrl(address.slice('blob:'.length));
  return hasInspector && address.startsWith('devtools://devtools/bundled/');
}
