/** What is to be exported, for whom and as what, before single achievements are chosen. */
import type { VaultArguments } from '../../../shared/ipc/vault-requests.ts';

type Spec = VaultArguments<'export:preview'>;
export type ExportScope = Spec['scope'];
export type ExportFormat = Spec['format'];

export interface ExportSettings {
  readonly scope: ExportScope;
  readonly format: Exclude<ExportFormat, 'archive'>;
  readonly audience: 'self' | 'outside';
  /** YYYY[-MM[-DD]], '' for open. */
  readonly from: string;
  readonly to: string;
  readonly employer: string;
  readonly role: string;
  readonly tag: string;
}

export const firstSettings: ExportSettings = {
  scope: 'achievements',
  format: 'markdown',
  audience: 'outside',
  from: '',
  to: '',
  employer: '',
  role: '',
  tag: '',
};

export const scopes = [
  { value: 'achievements', label: 'Achievements' },
  { value: 'record', label: 'Whole record' },
  { value: 'all', label: 'Whole archive' },
] as const;

export const formats = [
  { value: 'markdown', label: 'Markdown' },
  { value: 'text', label: 'Text' },
  { value: 'json-resume', label: 'JSON Resume' },
] as const;

/** What a person has picked by hand; absent parts leave the choice to the filters. */
export interface HandPicked {
  /** Ids in their order. */
  readonly chosen?: readonly string[];
  readonly wording: Readonly<Record<string, string>>;
}

/** The request behind a preview and behind the file: both must be the same. */
export function buildSpec(settings: ExportSettings, picked: HandPicked): Spec {
  const { scope, format, audience, from, to, employer, role, tag } = settings;
  if (scope === 'all') return { scope, format: 'archive', audience: 'self' };
  return {
    scope,
    format,
    audience,
    from,
    to,
    employer,
    role,
    tags: tag === '' ? [] : [tag],
    ...(picked.chosen === undefined ? {} : { chosen: [...picked.chosen] }),
    wording: { ...picked.wording },
  };
}

/** The word on the button and the end of the file's name. */
export function fileTypeOf(settings: ExportSettings): {
  readonly label: string;
  readonly extension: 'md' | 'txt' | 'json' | 'zip';
} {
  if (settings.scope === 'all') return { label: 'archive', extension: 'zip' };
  switch (settings.format) {
    case 'markdown':
      return { label: 'Markdown', extension: 'md' };
    case 'text':
      return { label: 'text', extension: 'txt' };
    case 'json-resume':
      return { label: 'JSON Resume', extension: 'json' };
  }
}
