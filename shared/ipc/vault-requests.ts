/**
 * What the window may ask of the vault process over its MessagePort: one table, both sides derive from it. Arguments are
 * parsed from `unknown` at the vault's edge; answers are `Result`s.
 */
import { z } from 'zod';
import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import { dateFormats } from '../domain/calendar-date.ts';
import { changeSchema } from '../domain/change.ts';
import type { KnownNames } from '../domain/confidentiality.ts';
import type { Due, Missing } from '../domain/record-kind.ts';
import { recordIdSchema, type Fields, type JournalRecord, type RecordId } from '../domain/record.ts';
import { sentenceStyles } from '../domain/sentence-styles.ts';
import { canProve, documentsOf, exportDocuments, exportFormats, resumeSections } from '../export/export-choices.ts';
import { pagePapers, pageThemes } from '../export/page-look.ts';
import { findPicture, pictureFormats, pictures, planFormats, plans } from '../export/picture-choices.ts';
import type { Drawing } from '../draw/svg.ts';
import type { TableColumns } from '../import/import-plan.ts';
import type { Difference } from '../import/compare-records.ts';
import type { FitTerm } from '../lens/fit.ts';
import type { SkillGap } from '../lens/gaps.ts';
import { usageFlags, type UsageCount, type UsageFlag } from '../lens/usage.ts';
import type { SetPages, SetPdf } from '../export/typesetter.ts';
import type { SkillsOverview } from '../skills/skills-overview.ts';
import type { PowerOverview } from '../power/power-overview.ts';
import { powerLayers } from '../domain/tie-kinds.ts';
import type { FeedbackLog } from '../people/feedback-log.ts';
import type { MentorshipView } from '../people/mentoring.ts';
import type { NamesToMask } from '../people/mask-names.ts';
import { nameMaskings } from '../people/name-masking.ts';
import type { PeopleOverview } from '../people/people-overview.ts';
import type { SessionDocuments } from '../people/session-documents.ts';
import type { PathOverview } from '../path/path-overview.ts';
import { mapTemplates } from '../path/templates.ts';
import type { Proof } from '../proof/prove.ts';
import { none, request } from './request.ts';

/** One row of a list: never the whole record. */
export interface RecordSummary {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly tags: readonly string[];
  readonly linkCount: number;
  readonly missing: number;
  /** Small values a list draws, chosen by the kind's own list (e.g. the first metric): see `electron/journal/summary.ts`. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface RecordDetail {
  readonly record: JournalRecord;
  readonly title: string;
  /** Records this one points to, and records that point to it, each once. */
  readonly linksTo: readonly RecordSummary[];
  readonly linkedFrom: readonly RecordSummary[];
  readonly versions: number;
}

export interface Version {
  readonly revision: string;
  readonly at: string;
  /** null: the record was deleted here. */
  readonly fields: Fields | null;
}

export interface SearchHit extends RecordSummary {
  /** Text around the match; `[start, end)` ranges of it are to be marked. */
  readonly excerpt: string;
  readonly marks: readonly (readonly [number, number])[];
}

export interface DueItem extends Due {
  readonly record: RecordSummary;
}

/** A record that lacks something, and what of it to ask for next. */
export interface IncompleteItem extends Missing {
  readonly record: RecordSummary;
}

export interface UndoState {
  /** What the next undo and redo would do ("Delete achievement"), or null. */
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface Applied extends UndoState {
  readonly records: readonly { readonly id: RecordId; readonly kind: string; readonly record: JournalRecord | null }[];
  /** ISO instant at which the disk confirmed. */
  readonly savedAt: string;
}

export interface HealthFinding {
  readonly severity: 'info' | 'warning' | 'damage';
  /** kebab-case code with a sentence in `shared/error-sentence.ts`. */
  readonly code: string;
  readonly where: string;
}

/** What is kept against loss (docs/vault-format.md, F10, B1 to B8). Instants are ISO. */
export interface BackupState {
  /** The newest snapshot that was opened after it was written: its name in the vault's `snap/`. */
  readonly snapshot: { readonly name: string; readonly at: string } | null;
  /** The copy in the second folder; null while none is chosen. */
  readonly copy: {
    readonly folder: string;
    /** The vault's own folder in it. */
    readonly subfolder: string;
    /** `copied`: the newest snapshot and every attachment are there. `behind`: not all of it yet. */
    readonly state: 'copying' | 'copied' | 'behind' | 'failed';
    /** When a copy was last complete; '' when none was. */
    readonly copiedAt: string;
    /** Code of the finding that says why the last copy failed, with a sentence in `shared/finding-sentence.ts`; else ''. */
    readonly problem: string;
  } | null;
}

export interface Opened {
  readonly vaultId: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly HealthFinding[];
}

export interface ImportPlanSummary {
  /** Names the plan inside the vault process until it is accepted or dropped. */
  readonly plan: string;
  readonly format: string;
  readonly found: Readonly<Record<string, number>>;
  readonly records: readonly {
    readonly index: number;
    readonly kind: string;
    readonly title: string;
    readonly summary: string;
    readonly date: string;
    /** The vault has this record already, or an earlier state of it: left out unless chosen. */
    readonly duplicateOf: RecordId | null;
    /** What it says otherwise than the vault's record; empty when there is none, or nothing differs. */
    readonly differences: readonly Difference[];
    /** Left out unless chosen, though the vault has no equal one. */
    readonly isOptional: boolean;
  }[];
  readonly skipped: readonly { readonly where: string; readonly why: string }[];
  /** The columns of the one table that was read. */
  readonly table?: TableColumns;
}

export interface ImportReport {
  readonly format: string;
  readonly found: Readonly<Record<string, number>>;
  readonly accepted: Readonly<Record<string, number>>;
  readonly skipped: readonly { readonly where: string; readonly why: string }[];
}

const valuesOf = <const Value extends string>(rows: readonly { readonly value: Value }[]) =>
  rows.map((one) => one.value);

export const exportSpecSchema = z
  .strictObject({
    format: z.enum(valuesOf(exportFormats)),
    /** What it says; one that the format can write (`documentsOf`). An archive holds everything and reads nothing of this. */
    document: z.enum(valuesOf(exportDocuments)).default('achievements'),
    /** Inclusive YYYY-MM-DD bounds, '' for open. */
    from: z.string().max(10).default(''),
    to: z.string().max(10).default(''),
    /** Only achievements of this role or employer id, and with one of these tags. */
    employer: z.string().max(64).default(''),
    role: z.string().max(200).default(''),
    tags: z.array(z.string().max(200)).default([]),
    /** Ids chosen and their order; absent means every match, newest first. */
    chosen: z.array(z.string().max(64)).optional(),
    /** Sentences edited for this export only, by achievement id. */
    wording: z.record(z.string(), z.string().max(5000)).default({}),
    /** How sentences without a wording are told, by achievement id; the usual line where it is not said. */
    styles: z.record(z.string(), z.enum(valuesOf(sentenceStyles))).default({}),
    /** Sections that a resume goes without. */
    leaveOut: z.array(z.enum(valuesOf(resumeSections))).default([]),
    /** `self` writes everything; `outside` leaves out what is private. */
    audience: z.enum(['self', 'outside']).default('outside'),
    /** How other people are called in it. Whom outsiders do not learn of stays out either way. */
    names: z.enum(['full', ...valuesOf(nameMaskings)]).default('full'),
    /** How documents for people write dates; formats for programs have their own. */
    dateFormat: z.enum(valuesOf(dateFormats)).default('long'),
    /** The position a promotion case asks for. */
    roleWanted: z.string().max(200).default(''),
    /** The pages of a PDF. */
    theme: z.enum(valuesOf(pageThemes)).default('plain'),
    paper: z.enum(valuesOf(pagePapers)).default('a4'),
  })
  .refine(({ format, document }) => format === 'archive' || documentsOf(format).includes(document));
export type ExportSpec = z.infer<typeof exportSpecSchema>;

/** The part of an export that a lens decides. Format, dates and pages stay with the person who exports. */
export interface LensPart extends Pick<
  ExportSpec,
  'wording' | 'styles' | 'document' | 'audience' | 'leaveOut' | 'roleWanted'
> {
  readonly chosen: string[];
}

export interface LensUsage {
  /** How many lenses there are. */
  readonly lenses: number;
  readonly byId: Readonly<Record<string, UsageCount & { readonly flags: readonly UsageFlag[] }>>;
}

/** A record that says a term or names a skill. */
export interface LensSource {
  readonly id: RecordId;
  readonly kind: string;
  readonly title: string;
  /** It is in the document already. */
  readonly isChosen: boolean;
}

export interface LensFit {
  readonly terms: readonly (Omit<FitTerm, 'sources'> & {
    /** The first few, `sourceCount` in all. */
    readonly sources: readonly LensSource[];
    readonly sourceCount: number;
  })[];
  /** How many of the terms the document says. */
  readonly found: number;
  readonly gaps: readonly (Omit<SkillGap, 'achievements'> & {
    readonly sources: readonly LensSource[];
    readonly sourceCount: number;
  })[];
}

export interface ExportPreview {
  readonly text: string;
  readonly achievements: readonly { readonly id: RecordId; readonly title: string; readonly sentence: string }[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
}

/** Which records of a list are asked for; only their kind has to be named. */
export const listSchema = z.strictObject({
  kind: z.string().max(64),
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().positive().max(500).default(100),
  /** Inclusive bounds on the record's date, '' for open. */
  from: z.string().max(10).default(''),
  to: z.string().max(10).default(''),
  tag: z.string().max(200).default(''),
  /** Exact matches on fields: `{ driver: 'leadership' }`; a list field matches when it contains the value. */
  where: z.record(z.string(), z.string().max(200)).default({}),
  incomplete: z.boolean().default(false),
  /** Fields that must be filled in: `['mood']`. */
  has: z.array(z.string().max(64)).default([]),
  /** By the record's date; what has none comes before the newest and after the soonest. */
  order: z.enum(['newest', 'soonest']).default('newest'),
  /** Only achievements with this flag of their use in lenses. */
  usage: z.enum(valuesOf(usageFlags)).optional(),
});

const bytes = z.instanceof(Uint8Array);
const pictureShape = {
  picture: z.enum(valuesOf(pictures)),
  /** Id of the target of a radar, '' for the one wanted first. */
  target: z.string().max(64).default(''),
  /** Of the ties in a picture of people, and how these are called. */
  layer: z.enum(valuesOf(powerLayers)).default('informal'),
  names: z.enum(['full', ...valuesOf(nameMaskings)]).default('full'),
  today: z.string().max(10),
};
/** Id of a record, and which document is made from it. */
const planShape = { id: recordIdSchema, plan: z.enum(valuesOf(plans)), today: z.string().max(10) };
const paper = z.enum(valuesOf(pagePapers)).default('a4');
/** Letters that stand as empty boxes in a PDF, '' as a rule. */
type Written = Pick<SetPdf, 'missingLetters'>;
const domainName = z.string().max(200);

export const vaultRequests = {
  // opening; passphrases travel as UTF-8 bytes and are zeroed after use
  'vault:create': request<{ readonly recoveryKey: string; readonly opened: Opened }>()(
    z.strictObject({ passphrase: bytes, sample: z.boolean().default(false) }),
  ),
  'vault:unlock': request<Opened>()(z.strictObject({ passphrase: bytes })),
  'vault:unlock-with-recovery-key': request<Opened>()(z.strictObject({ recoveryKey: z.string().max(500) })),
  'vault:change-passphrase': request<null>()(z.strictObject({ current: bytes, next: bytes })),
  'vault:health': request<readonly HealthFinding[]>()(none),
  'vault:backup-state': request<BackupState>()(none),
  /** Writes a snapshot now and copies it to the second folder; that the copy failed is told by the state, not as a failure. */
  'vault:back-up': request<BackupState>()(none),
  /** Everything acknowledged is already durable; this also writes the snapshot. Answered before the process is killed. */
  'vault:prepare-lock': request<null>()(none),

  // records
  'journal:list': request<{ readonly total: number; readonly rows: readonly RecordSummary[] }>()(listSchema),
  'journal:get': request<RecordDetail>()(z.strictObject({ id: recordIdSchema })),
  'journal:history': request<readonly Version[]>()(z.strictObject({ id: recordIdSchema })),
  /** One undo step, all or nothing. `merge` joins it to the previous step of the same label (typing). */
  'journal:apply': request<Applied>()(
    z.strictObject({
      label: z.string().max(100),
      changes: z.array(changeSchema).min(1).max(10_000),
      merge: z.boolean().default(false),
    }),
  ),
  'journal:undo': request<Applied>()(none),
  'journal:redo': request<Applied>()(none),
  'journal:undo-state': request<UndoState>()(none),
  'journal:search': request<readonly SearchHit[]>()(
    z.strictObject({
      query: z.string().max(500),
      kind: z.string().max(64).default(''),
      limit: z.number().int().positive().max(200).default(50),
    }),
  ),
  'journal:due': request<readonly DueItem[]>()(
    z.strictObject({ until: z.string().max(10), today: z.string().max(10) }),
  ),
  'journal:incomplete': request<readonly IncompleteItem[]>()(
    z.strictObject({ limit: z.number().int().max(100), today: z.string().max(10) }),
  ),
  /** Words written per day, for the heatmap: YYYY-MM-DD → words. */
  'journal:days': request<Readonly<Record<string, number>>>()(
    z.strictObject({ from: z.string().max(10), to: z.string().max(10) }),
  ),
  /** Distinct values of a field over a kind with their counts (tags, skills, drivers, roles) for filters and completion. */
  'journal:values': request<readonly { readonly value: string; readonly count: number }[]>()(
    z.strictObject({ kind: z.string().max(64).default(''), field: z.string().max(64) }),
  ),
  /** Who is named in the vault, for a preview of what outsiders read. */
  'journal:known-names': request<KnownNames>()(none),
  'journal:counts': request<Readonly<Record<string, number>>>()(none),

  // lenses
  'lens:apply': request<LensPart>()(z.strictObject({ id: recordIdSchema })),
  /** Without `ids`, all achievements that a lens has ever touched. */
  'lens:usage': request<LensUsage>()(z.strictObject({ ids: z.array(recordIdSchema).max(500).optional() })),
  /** Compares what an export would say with an advertisement, and the record with the skills that are wanted. */
  'lens:fit': request<LensFit>()(
    z.strictObject({
      spec: exportSpecSchema,
      advertisement: z.string().max(1_000_000),
      skills: z.array(z.string().max(2000)).max(500),
      organisation: z.string().max(2000),
    }),
  ),

  // skills
  /** Gaps against every target, on a day YYYY-MM-DD. */
  'skills:overview': request<SkillsOverview>()(z.strictObject({ today: z.string().max(10) })),

  // the career path
  /** The map, its scenarios and role models on a day YYYY-MM-DD; `overlaid`: ids of role models to place on it. */
  'path:overview': request<PathOverview>()(
    z.strictObject({ today: z.string().max(10), overlaid: z.array(z.string().max(64)).max(100).default([]) }),
  ),
  /** Begins or adds to the map: from the roles of the record (`record`), or from a template. One undo step. */
  'path:start': request<Applied>()(
    z.strictObject({
      from: z.enum(['record', ...valuesOf(mapTemplates)]),
      /** What the lanes are called. */
      domains: z.strictObject({ own: domainName, new: domainName, venture: domainName }),
    }),
  ),
  /** Makes a role model of somebody's resume; one undo step. */
  'path:import-role-model': request<Applied>()(z.strictObject({ grant: z.uuid() })),

  // people and power
  /** Whose names are masked on the screen when that is asked for. */
  'people:names': request<NamesToMask>()(none),
  /** Everybody with how warm it is between you, the seats around you and what is promised, on a day YYYY-MM-DD. */
  'people:overview': request<PeopleOverview>()(z.strictObject({ today: z.string().max(10) })),
  'people:mentoring': request<readonly MentorshipView[]>()(z.strictObject({ today: z.string().max(10) })),
  /** What a session with a mentor is read and told from. */
  'people:session': request<SessionDocuments>()(z.strictObject({ id: recordIdSchema, today: z.string().max(10) })),
  /** The feedback log on a day YYYY-MM-DD: what waits, what was answered, and its themes over time. */
  'people:feedback': request<FeedbackLog>()(z.strictObject({ today: z.string().max(10) })),
  /** The map on a day YYYY-MM-DD, measured over some layers or all, against a snapshot or none. */
  'power:overview': request<PowerOverview>()(
    z.strictObject({
      today: z.string().max(10),
      layers: z
        .array(z.enum(valuesOf(powerLayers)))
        .nullable()
        .default(null),
      against: z.string().max(64).default(''),
    }),
  ),
  /** Keeps the map as it is as a snapshot of that day; one undo step. */
  'power:keep': request<Applied>()(
    z.strictObject({ today: z.string().max(10), note: z.string().max(2000).default('') }),
  ),

  // files: paths never come from the window, only grants that a person's own choice in a dialog has made
  'attachment:add': request<{
    readonly blob: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
  }>()(z.strictObject({ grant: z.uuid() })),
  'attachment:read': request<Uint8Array>()(z.strictObject({ blob: z.string().regex(/^[0-9a-f]{32}$/) })),
  'import:preview': request<ImportPlanSummary>()(
    z.strictObject({
      grant: z.uuid(),
      as: z.string().max(40).default(''),
      /** A person sorts the columns of a table: a field for each; an empty list before they begin. */
      columns: z.array(z.string().max(40)).max(10_000).optional(),
    }),
  ),
  'import:accept': request<ImportReport & UndoState>()(
    z.strictObject({
      plan: z.string().max(64),
      chosen: z.array(z.number().int().nonnegative()),
      /** Records brought into the vault's own instead of being made beside them. */
      updates: z.array(z.number().int().nonnegative()).default([]),
    }),
  ),
  'export:preview': request<ExportPreview>()(exportSpecSchema),
  /** The pages of a PDF drawn for a preview; a newer request ends the wait of an older one with `cancelled`. */
  'export:pages': request<SetPages>()(exportSpecSchema),
  /** Due days from today on as a calendar file; `isNeutral` leaves out what they are about. Answers how many were written. */
  'export:calendar': request<{ readonly days: number }>()(
    z.strictObject({ grant: z.uuid(), today: z.string().max(10), isNeutral: z.boolean() }),
  ),
  /** A picture of the path, the skills or the power map, as it would be written. */
  'export:drawing': request<Drawing>()(z.strictObject(pictureShape)),
  /** Writes it, or the map or network for programs. `png`: the drawing as the window has painted it, for that format only. */
  'export:picture': request<Written>()(
    z
      .strictObject({
        ...pictureShape,
        grant: z.uuid(),
        format: z.enum(valuesOf(pictureFormats)),
        paper,
        png: bytes.optional(),
      })
      .refine(({ picture, format }) => findPicture(picture).formats.includes(format)),
  ),
  /** A plan, a pre-brief or a report made from one record, for its writer. */
  'export:plan': request<Written>()(
    z.strictObject({ ...planShape, grant: z.uuid(), format: z.enum(valuesOf(planFormats)), paper }),
  ),
  /** `missing`: names of attachments that could not be opened and so are not in the archive. */
  'export:write': request<{ readonly files: number; readonly missing: readonly string[] }>()(
    z.strictObject({ grant: z.uuid(), spec: exportSpecSchema }),
  ),
  /**
   * Reads a resume back as a parser would. With the grant it was written under, the file itself is read; without one, what
   * would be written.
   */
  'export:proof': request<Proof>()(
    z.strictObject({
      grant: z.uuid().optional(),
      spec: exportSpecSchema.refine(({ format, document }) => canProve(format, document)),
    }),
  ),
} as const;

export type VaultRequests = typeof vaultRequests;
export type VaultRequestName = keyof VaultRequests;
export type VaultArguments<Name extends VaultRequestName> = z.input<VaultRequests[Name]['arguments']>;
export type ParsedVaultArguments<Name extends VaultRequestName> = z.output<VaultRequests[Name]['arguments']>;
export type VaultAnswer<Name extends VaultRequestName> = Exclude<VaultRequests[Name]['answer'], undefined>;
export type VaultResult<Name extends VaultRequestName> = Result<VaultAnswer<Name>, AppError>;

/** On the port: a request carries a number, its answer carries the same one; `progress` may come between. */
export interface VaultRequestMessage {
  readonly call: number;
  readonly name: string;
  readonly arguments: unknown;
}
/** No longer wanted: what can still be stopped without a trace then is, and answers `cancelled`. */
export interface VaultCancelMessage {
  readonly cancel: number;
}
export type VaultAnswerMessage =
  | { readonly call: number; readonly result: Result<unknown, AppError> }
  | {
      readonly call: number;
      readonly progress: { readonly done: number; readonly of: number; readonly doing: string };
    };
