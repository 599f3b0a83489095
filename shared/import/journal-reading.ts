/** What every importer of another program's journal shares: entries, their attachments, and what is said about them. */
import { attachmentLink } from '../domain/attachment-links.ts';
import type { Attachment } from '../domain/field.ts';
import type { RecordId } from '../domain/record.ts';
import { prototypeNames } from '../domain/storable.ts';
import { appError, type AppError } from '../errors.ts';
import { cairnKey } from '../export/json-resume-sections.ts';
import { mendText } from '../mend-text.ts';
import { fail, ok, type Result } from '../result.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { sourceKey } from './identity.ts';
import {
  countKinds,
  type ImportContext,
  type ImportFile,
  type ImportPlan,
  type PlannedAttachment,
  type Skipped,
} from './import-plan.ts';
import type { JsonObject } from './json-value.ts';
import { isPictureType, mediaTypeOf } from './media-type.ts';
import { clockAt } from './wall-clock.ts';

/** One entry as another program wrote it. */
export interface ForeignEntry {
  /** For notes: a file, or a place inside one. */
  readonly where: string;
  /** See wall-clock.ts; null when nothing in it says when it was written. */
  readonly writtenAt: string | null;
  /** {@link ImportFile.modifiedAt} of a file of its own: a guess when nothing better is known. */
  readonly modifiedAt?: string | undefined;
  readonly body: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** Ids of other entries of the same import. */
  readonly links?: readonly RecordId[];
  /** Properties that Cairn has no field for. */
  readonly extras?: JsonObject;
  /** What the other program calls it, for example `day-one:1461153D`; unique there. */
  readonly source?: string;
  /** Given where other entries link to it. */
  readonly id?: RecordId | undefined;
}

const longestTag = 200;
const longestName = 255;

export const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
export const withoutExtension = (name: string) => name.replace(/\.[^.]*$/, '');

/** Gathers the entries of one import. */
export class JournalReading {
  readonly notes: Skipped[] = [];
  readonly #context: ImportContext;
  readonly #quiet: ReadonlySet<string>;
  /** Said last, because there may be very many. */
  readonly #undated: Skipped[] = [];
  readonly #drafts: DraftRecord[] = [];
  readonly #sources = new Set<string>();
  readonly #attachments = new Map<ImportFile, PlannedAttachment>();
  /** Property → entries that keep it. */
  readonly #kept = new Map<string, number>();

  /** `quiet` names properties about the other program itself, which are kept without a word. */
  constructor(context: ImportContext, quiet: Iterable<string> = []) {
    this.#context = context;
    this.#quiet = new Set(quiet);
  }

  skip(where: string, why: string): void {
    this.notes.push({ where, why });
  }

  /** Takes an entry in, unless it says nothing or came before. */
  add(entry: ForeignEntry): void {
    const { where, writtenAt, body, title = '', attachments = [], links = [], source } = entry;
    const extras = this.#cleanExtras(entry.extras ?? {}, where);
    if (body.trim() === '' && title.trim() === '' && attachments.length === 0) {
      this.skip(where, 'Empty.');
      return;
    }
    if (source !== undefined && this.#sources.has(source)) {
      this.skip(where, 'The same entry came earlier in this import.');
      return;
    }
    if (source !== undefined) this.#sources.add(source);
    for (const name of Object.keys(extras)) this.#kept.set(name, (this.#kept.get(name) ?? 0) + 1);
    this.#drafts.push({
      kind: 'journal-entry',
      id: entry.id ?? this.#context.newId(),
      where,
      isUndated: writtenAt === null,
      fields: {
        writtenAt: writtenAt ?? this.#guessDate(where, entry.modifiedAt),
        title: title.trim(),
        body,
        tags: this.#cleanTags(entry.tags ?? [], where),
        links: [...new Set(links)],
        attachments: [...new Map(attachments.map((one) => [one.blob, one])).values()],
        extras: source === undefined ? extras : { ...extras, [cairnKey]: { [sourceKey]: source } },
      },
    });
  }

  /** A file becomes one attachment, however many entries show it. */
  attach(file: ImportFile, name = fileName(file.path)): Attachment {
    let planned = this.#attachments.get(file);
    if (planned === undefined) {
      const plain = mendText(fileName(name.replaceAll('\\', '/')).trim().slice(-longestName)) || 'file';
      planned = {
        blob: this.#context.newId().replaceAll('-', ''),
        name: plain,
        mediaType: mediaTypeOf(plain),
        bytes: file.bytes,
      };
      this.#attachments.set(file, planned);
    }
    const { blob, name: kept, mediaType, bytes } = planned;
    return { blob, name: kept, mediaType, bytes: bytes.length };
  }

  isAttached(file: ImportFile): boolean {
    return this.#attachments.has(file);
  }

  /** The plan, or why there is none. */
  finish(format: string): Result<ImportPlan, AppError> {
    if (this.#drafts.length === 0) {
      const [first] = this.notes;
      return fail(appError('nothing-to-import', first?.where, first?.why));
    }
    for (const [name, count] of this.#kept) {
      if (this.#quiet.has(name)) continue;
      const entries = count === 1 ? 'its entry' : `its ${count} entries`;
      this.skip(name, `Cairn has no field for this; it is kept with ${entries}.`);
    }
    for (const note of this.#undated) this.notes.push(note);
    const records = finishRecords(this.#withLivingLinks(), this.#context, this.notes);
    return ok({
      format,
      found: countKinds(records),
      records,
      attachments: [...this.#attachments.values()],
      skipped: this.notes,
    });
  }

  /** Links to entries that were left out would lead nowhere. */
  #withLivingLinks(): DraftRecord[] {
    const ids = new Set<string>(this.#drafts.map((draft) => draft.id));
    return this.#drafts.map((draft) => {
      const links = draft.fields['links'] as RecordId[];
      return links.every((id) => ids.has(id))
        ? draft
        : { ...draft, fields: { ...draft.fields, links: links.filter((id) => ids.has(id)) } };
    });
  }

  #guessDate(where: string, modifiedAt: string | undefined): string {
    const changedAt = modifiedAt === undefined ? null : clockAt(Date.parse(modifiedAt), null);
    const instead = changedAt === null ? 'now' : 'by the last change of its file';
    this.#undated.push({ where, why: `No date in it or in its name; it is dated ${instead}.` });
    return changedAt ?? clockAt(Date.parse(this.#context.now()), null) ?? this.#context.now();
  }

  #cleanExtras(extras: JsonObject, where: string): JsonObject {
    const names = Object.keys(extras);
    const dangerous = names.filter((name) => prototypeNames.has(name));
    if (dangerous.length === 0) return extras;
    this.skip(where, `A property named ${dangerous.join(' or ')} was left out: the name is not allowed.`);
    return Object.fromEntries(
      names.filter((name) => !prototypeNames.has(name)).map((name) => [name, extras[name] ?? null]),
    );
  }

  #cleanTags(tags: readonly string[], where: string): string[] {
    const plain = tags.map((tag) => tag.trim().replace(/^[#@]+/, '')).filter((tag) => tag !== '');
    const short = plain.filter((tag) => tag.length <= longestTag);
    if (short.length < plain.length) this.skip(where, `A tag of more than ${longestTag} characters was left out.`);
    return [...new Set(short)];
  }
}

/** The Markdown that shows an attachment in its place: a picture, or a link to anything else. */
export function showAttachment({ blob, name, mediaType }: Attachment, label = ''): string {
  const shown = attachmentLink(label.trim() || name, blob);
  return isPictureType(mediaType) ? shown : shown.slice(1);
}

/** Stands in the text where something was that is not among the files. */
export const missingMark = (what: string) => `[missing ${what}]`;

const heading = /^\s*#[ \t]+(\S[^\n]*)(?:\n(?:[ \t\r]*\n)*|$)/;
/** Longer ones are text that somebody forgot to break. */
const longestHeading = 1000;

/** The heading that a text begins with is its title, and then stands in the text no more. */
export function splitHeading(text: string): { readonly title: string; readonly body: string } {
  const match = heading.exec(text);
  const title = match?.[1] ?? '';
  if (match === null || title.length > longestHeading) return { title: '', body: text };
  return { title: title.replace(/\s#+\s*$/, '').trim(), body: text.slice(match[0].length) };
}
