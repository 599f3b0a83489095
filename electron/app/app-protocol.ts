/**
 * Serves the built window over `app://cairn`. The files are listed once, at start; a request is a look-up in that list,
 * so no path is ever joined with what a page asks for. Electron's checklist, points 7 and 18.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentPolicy, noncePlaceholder } from './content-policy.ts';
import { appOrigin, isAppUrl } from './origin.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Address below the origin (`/assets/index-1.js`) to file. Files of other types than a page needs are left out. */
export type FileMap = ReadonlyMap<string, string>;

/** Lists a folder once. Only regular files: a link placed there later leads nowhere. */
export function listFiles(folder: string): FileMap {
  const files = new Map<string, string>();
  const visit = (inside: string, address: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = path.join(inside, entry.name);
      if (entry.isDirectory()) visit(file, `${address}/${entry.name}`);
      else if (entry.isFile() && path.extname(entry.name) in mediaTypes) files.set(`${address}/${entry.name}`, file);
    }
  };
  visit(folder, '');
  return files;
}

/** A page made for one load only, such as a sheet to print; its address works once. */
export interface OneTimePages {
  /** Takes a page with {@link noncePlaceholder} where its style's nonce goes; answers its address. */
  add(html: string): string;
  take(address: string): string | undefined;
}

export function createOneTimePages(): OneTimePages {
  const pages = new Map<string, string>();
  return {
    add(html) {
      const address = `/once/${randomBytes(16).toString('hex')}`;
      pages.set(address, html);
      return `${appOrigin}${address}`;
    },
    take(address) {
      const html = pages.get(address);
      pages.delete(address);
      return html;
    },
  };
}

/** Answers every request of the app's session. Anything that is not in the list is a 404 without content. */
export function createAppResponder(files: FileMap, pages: OneTimePages): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return refuse();
    const address = new URL(request.url).pathname;
    const once = pages.take(address);
    if (once !== undefined) return page(once);
    const file = files.get(address === '/' ? '/index.html' : address);
    if (file === undefined) return refuse();
    const bytes = await readFile(file);
    if (path.extname(file) === '.html') return page(bytes.toString('utf8'));
    return new Response(bytes, { headers: headersFor(mediaTypes[path.extname(file)] ?? 'application/octet-stream') });
  };
}

/** Every load of a page has a nonce of its own, in the policy and in the page. */
function page(html: string): Response {
  const nonce = randomBytes(18).toString('base64');
  return new Response(html.replaceAll(noncePlaceholder, nonce), {
    headers: { ...headersFor('text/html; charset=utf-8'), 'content-security-policy': contentPolicy(nonce) },
  });
}

function refuse(): Response {
  return new Response(null, { status: 404, headers: headersFor('text/plain') });
}

function headersFor(mediaType: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
