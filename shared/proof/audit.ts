/**
 * Ten checks of a written resume against what public guides to applicant tracking systems agree on. The checks, their
 * weights and the mark of 80 are those of JSON Resume's audit; what each looks for follows the same guides: one column,
 * text that can be selected, no tables, text boxes, page headers or pictures, usual fonts at 10 to 12 points, headings by
 * their usual names, contact details in the body, no signs of private alphabets. The weights add to 120, so the score is
 * their share of a hundred. It is advice: no two employers set up their systems alike.
 */
import type { FoundFields } from './extract-fields.ts';
import {
  findColumns,
  findContact,
  findFonts,
  findHeadings,
  findImages,
  findMarks,
  findSizes,
  findSpecialCharacters,
  findTables,
  findTags,
  type Finding,
} from './audit-checks.ts';
import { findDateStyles, findOrder } from './audit-notes.ts';
import type { ReadBack } from './read-back.ts';

export const auditRows = [
  { name: 'fonts', label: 'Usual fonts', weight: 15, find: findFonts },
  { name: 'tables', label: 'No tables', weight: 15, find: findTables },
  { name: 'layout', label: 'One column, all in the body', weight: 15, find: findColumns },
  { name: 'accessibility', label: 'Title, language and tags', weight: 15, find: findTags },
  { name: 'semantics', label: 'Headings and lists marked as such', weight: 10, find: findMarks },
  { name: 'headings', label: 'Headings every parser knows', weight: 10, find: findHeadings },
  { name: 'images', label: 'No pictures', weight: 10, find: findImages },
  { name: 'sizes', label: 'Text of 10 to 12 points', weight: 10, find: findSizes },
  { name: 'contact', label: 'Name, email and phone', weight: 10, find: findContact },
  { name: 'characters', label: 'Letters every program has', weight: 10, find: findSpecialCharacters },
] as const;

/** Worth knowing, without points: the ten checks do not ask for them, many parsers do. */
const noteRows = [
  { name: 'order', label: 'Newest first', find: findOrder },
  { name: 'dates', label: 'Dates written in one way', find: findDateStyles },
] as const;

const passMark = 80;

/** Goes wherever the score goes. */
const advisory = 'advisory: each employer configures its own system';

export interface AuditCheck extends Finding {
  readonly name: (typeof auditRows)[number]['name'];
  readonly label: string;
  /** Points out of {@link Audit.of}. */
  readonly weight: number;
}

export interface AuditNote extends Finding {
  readonly name: (typeof noteRows)[number]['name'];
  readonly label: string;
}

export interface Audit {
  /** 0 to 100, rounded. */
  readonly score: number;
  readonly isPassed: boolean;
  /** How to take the score. */
  readonly advisory: string;
  readonly points: number;
  /** What the weights add to. */
  readonly of: number;
  readonly checks: readonly AuditCheck[];
  readonly notes: readonly AuditNote[];
}

export function audit(readBack: ReadBack, fields: FoundFields): Audit {
  const checks = auditRows.map(({ name, label, weight, find }) => ({ name, label, weight, ...find(readBack, fields) }));
  const notes = noteRows.map(({ name, label, find }) => ({ name, label, ...find(fields) }));
  const sum = (rows: readonly { readonly weight: number }[]) => rows.reduce((total, row) => total + row.weight, 0);
  const points = sum(checks.filter((check) => check.isPassed));
  const of = sum(checks);
  const score = Math.round((points / of) * 100);
  return { score, isPassed: score >= passMark, advisory, points, of, checks, notes };
}
