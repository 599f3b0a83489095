/** Attachments of records, and links to them in Markdown: `![name](attachment:<blob>)` shows a kept picture in place. */
import { attachmentSchema, type Attachment } from './field.ts';

/** The target of a Markdown link to an attachment, with the brackets around it; group 1 is the blob's id. */
const linkTarget = /(?<=\]\()attachment:([0-9a-f]{32})(?=\))/g;

/** The Markdown that shows a kept picture. */
export function attachmentLink(name: string, blob: string): string {
  return `![${name.replaceAll(/[[\]]/g, '')}](attachment:${blob})`;
}

/** `target` gives what a link to a blob shall point to instead; links it gives null for stay as they are. */
export function mapAttachmentLinks(markdown: string, target: (blob: string) => string | null): string {
  if (!markdown.includes('attachment:')) return markdown;
  return markdown.replace(linkTarget, (link, blob: string) => target(blob) ?? link);
}

/** Attachments anywhere in a record's fields. */
export function attachmentsIn(value: unknown): Attachment[] {
  const found: Attachment[] = [];
  walk(value, {
    attachment: (one) => found.push(one),
    text: () => undefined,
  });
  return found;
}

/** The name of every blob that a record's fields list, and '' for one that a text shows without its being listed. */
export function blobsIn(value: unknown): Map<string, string> {
  const names = new Map<string, string>();
  const shown = new Set<string>();
  walk(value, {
    attachment: ({ blob, name }) => names.set(blob, name),
    text: (text) => {
      mapAttachmentLinks(text, (blob) => {
        shown.add(blob);
        return null;
      });
    },
  });
  for (const blob of shown) if (!names.has(blob)) names.set(blob, '');
  return names;
}

/**
 * The same fields with other ids of records and blobs in the place of those that `names` has: where a value is exactly
 * an id, and in links to attachments.
 */
export function renameReferences(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const toOther = (blob: string) => (names.has(blob) ? `attachment:${names.get(blob)}` : null);
    return names.get(value) ?? mapAttachmentLinks(value, toOther);
  }
  if (Array.isArray(value)) return value.map((one) => renameReferences(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renameReferences(inner, names)]));
}

/** The same fields without the ids of blobs, which are another vault's own: for comparing what two records say. */
export function withoutBlobIds(value: unknown): unknown {
  const blobs = blobsIn(value);
  return blobs.size === 0 ? value : renameReferences(value, new Map([...blobs.keys()].map((blob) => [blob, ''])));
}

interface Visitor {
  attachment(attachment: Attachment): void;
  text(text: string): void;
}

function walk(value: unknown, visitor: Visitor): void {
  if (typeof value === 'string') visitor.text(value);
  else if (Array.isArray(value)) for (const one of value) walk(one, visitor);
  else if (typeof value === 'object' && value !== null) {
    const attachment = 'blob' in value ? attachmentSchema.safeParse(value) : null;
    if (attachment?.success === true) visitor.attachment(attachment.data);
    else for (const one of Object.values(value)) walk(one, visitor);
  }
}
