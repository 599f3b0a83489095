/** What is to be exported, for whom and as what, before single achievements are chosen. */
import type { DateFormat } from '../../../shared/domain/calendar-date.ts';
import {
  documentsOf,
  exportFormats,
  findFormat,
  type DocumentName,
  type FormatExtension,
  type FormatName,
  type ResumeSection,
} from '../../../shared/export/export-choices.ts';
import type { PagePaper, PageTheme } from '../../../shared/export/page-look.ts';
import type { SentenceStyle } from '../../../shared/domain/sentence-styles.ts';
import type { LensPart, VaultArguments } from '../../../shared/ipc/vault-requests.ts';

type Spec = VaultArguments<'export:preview'>;

type Names = NonNullable<Exclude<Spec, { format: 'archive' }>['names']>;

export interface ExportSettings {
  readonly scope: 'document' | 'archive';
  readonly document: DocumentName;
  readonly format: Exclude<FormatName, 'archive'>;
  readonly audience: 'self' | 'outside';
  readonly dateFormat: DateFormat;
  /** How other people are called. */
  readonly names: Names;
  /** For a promotion case; '' where it is not said. */
  readonly roleWanted: string;
  /** Sections that a resume goes without. */
  readonly leaveOut: readonly ResumeSection[];
  /** For a PDF. */
  readonly theme: PageTheme;
  readonly paper: PagePaper;
  /** YYYY[-MM[-DD]], '' for open. */
  readonly from: string;
  readonly to: string;
  readonly employer: string;
  readonly role: string;
  readonly tag: string;
}

export const firstSettings: ExportSettings = {
  scope: 'document',
  document: 'achievements',
  format: 'markdown',
  audience: 'outside',
  dateFormat: 'long',
  names: 'full',
  roleWanted: '',
  leaveOut: [],
  theme: 'plain',
  paper: 'a4',
  from: '',
  to: '',
  employer: '',
  role: '',
  tag: '',
};

export const scopes = [
  { value: 'document', label: 'Document' },
  { value: 'archive', label: 'Whole archive' },
] as const;

/** The formats that have a shape for the document. */
export function formatsFor(document: DocumentName) {
  return exportFormats
    .filter((format) => format.value !== 'archive')
    .filter((format) => documentsOf(format.value).includes(document));
}

/** Another document keeps the format where it can. */
export function chooseDocument(settings: ExportSettings, document: DocumentName): Partial<ExportSettings> {
  const isKept = documentsOf(settings.format).includes(document);
  return isKept ? { document } : { document, format: firstSettings.format };
}

/** What a person has picked by hand; absent parts leave the choice to the filters. */
export interface HandPicked {
  /** Ids in their order. */
  readonly chosen?: readonly string[];
  readonly wording: Readonly<Record<string, string>>;
  /** How sentences that are not reworded are told; absent for the usual line everywhere. */
  readonly styles?: Readonly<Record<string, SentenceStyle>>;
}

/** The request behind a preview and behind the file: both must be the same. */
export function buildSpec(settings: ExportSettings, picked: HandPicked): Spec {
  const { scope, document, format, audience, dateFormat, names, roleWanted, leaveOut, theme, paper } = settings;
  const { from, to, employer, role, tag } = settings;
  if (scope === 'archive') return { format: 'archive', audience: 'self' };
  return {
    document,
    format,
    audience,
    dateFormat,
    // Whoever may be named outside is named there; everybody else has no name to mask.
    names: audience === 'self' ? names : 'full',
    roleWanted,
    leaveOut: [...leaveOut],
    theme,
    paper,
    from,
    to,
    employer,
    role,
    tags: tag === '' ? [] : [tag],
    ...(picked.chosen === undefined ? {} : { chosen: [...picked.chosen] }),
    wording: { ...picked.wording },
    styles: { ...picked.styles },
  };
}

/** Whether achievements are narrowed down before any is picked by hand. */
export function isNarrowed({ from, to, employer, role, tag }: ExportSettings): boolean {
  return [from, to, employer, role, tag].some((value) => value !== '');
}

export const noFilters = { from: '', to: '', employer: '', role: '', tag: '' } as const;

/** What a lens says about everything but the achievements; no filter keeps any of those away. */
export function settingsOfLens(settings: ExportSettings, part: LensPart): ExportSettings {
  const { audience, leaveOut, roleWanted } = part;
  const chosen = chooseDocument(settings, part.document);
  return { ...settings, ...chosen, ...noFilters, scope: 'document', audience, leaveOut, roleWanted };
}

/** What the page says in the terms of a lens; `listed` are the candidates in their order, `isChosen` tells which are in. */
export function lensPartOf(
  settings: ExportSettings,
  picked: HandPicked,
  listed: readonly string[],
  isChosen: (id: string) => boolean,
): LensPart {
  const { document, audience, leaveOut, roleWanted } = settings;
  return {
    chosen: listed.filter(isChosen),
    wording: { ...picked.wording },
    styles: { ...picked.styles },
    document,
    audience,
    leaveOut: [...leaveOut],
    roleWanted,
  };
}

/** The request that lists what comes into question, before anything is picked by hand. */
export function candidatesSpec(settings: ExportSettings): Spec {
  return buildSpec({ ...settings, document: 'achievements', format: 'text' }, { wording: {} });
}

/** The word on the button and the end of the file's name. */
export function fileTypeOf({ scope, format }: ExportSettings): {
  readonly label: string;
  readonly extension: FormatExtension;
} {
  return findFormat(scope === 'archive' ? 'archive' : format);
}
