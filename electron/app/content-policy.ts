/**
 * What a page of ours may load and do. Script is our own files without exception; styles are our own files and the
 * elements that carry this load's nonce; nothing can be fetched, framed, submitted or turned into markup from a string.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Stands in the built page where this load's nonce goes. */
export const noncePlaceholder = '__CSP_NONCE__';
