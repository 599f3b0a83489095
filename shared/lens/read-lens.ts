/** A lens read without trust: a record of a newer Cairn may hold something else under a name. */
import type { Audience } from '../domain/confidentiality.ts';
import type { LensOrder } from '../domain/lens.ts';
import { lensOrders } from '../domain/lens.ts';
import type { Fields } from '../domain/record.ts';
import { sentenceStyles, type SentenceStyle } from '../domain/sentence-styles.ts';
import { exportDocuments, resumeSections, type DocumentName, type ResumeSection } from '../export/export-choices.ts';
import { groupOf, rowsOf, textOf, wordsOf } from '../domain/field-values.ts';

/** One achievement of a lens, in the words it has there. */
export interface LensChoice {
  /** Id of the achievement. */
  readonly achievement: string;
  /** '' for the sentence built from it, in `style` where there is one. */
  readonly wording: string;
  readonly style: SentenceStyle | undefined;
}

export interface LensUse {
  /** YYYY-MM-DD, or '' where somebody has emptied it. */
  readonly date: string;
  /** Ids of the achievements that were in the document. */
  readonly achievements: readonly string[];
}

export interface Lens {
  readonly targetRole: string;
  readonly organisation: string;
  readonly skills: readonly string[];
  /** Each achievement once, in the order of the lens. */
  readonly chosen: readonly LensChoice[];
  readonly order: LensOrder;
  /** A whole number from 1, or null for all. */
  readonly most: number | null;
  readonly document: DocumentName;
  readonly leaveOut: readonly ResumeSection[];
  readonly audience: Audience;
  readonly advertisement: string;
  readonly uses: readonly LensUse[];
}

export function readLens(fields: Fields): Lens {
  const { most, audience } = fields;
  const leftOut = groupOf(fields['leftOut']);
  return {
    targetRole: textOf(fields['targetRole']),
    organisation: textOf(fields['organisation']),
    skills: wordsOf(fields['skills']),
    chosen: eachOnce(rowsOf(fields['chosen']).map(readChoice)),
    order: oneOf(lensOrders, fields['order']) ?? 'by-hand',
    most: typeof most === 'number' && most >= 1 ? Math.floor(most) : null,
    document: oneOf(exportDocuments, fields['document']) ?? 'resume',
    leaveOut: resumeSections.map((section) => section.value).filter((section) => leftOut[section] === true),
    // Whatever else it says, an export for others is the careful one.
    audience: audience === 'self' ? 'self' : 'outside',
    advertisement: textOf(fields['advertisement']),
    uses: rowsOf(fields['uses']).map((row) => ({
      date: textOf(row['date']),
      achievements: wordsOf(row['achievements']),
    })),
  };
}

function readChoice(row: Fields): LensChoice {
  return {
    achievement: textOf(row['achievement']),
    wording: textOf(row['wording']).trim(),
    style: oneOf(sentenceStyles, row['style']),
  };
}

function eachOnce(choices: readonly LensChoice[]): LensChoice[] {
  const seen = new Set(['']);
  return choices.filter(({ achievement }) => !seen.has(achievement) && seen.add(achievement));
}

function oneOf<Value extends string>(options: readonly { readonly value: Value }[], value: unknown): Value | undefined {
  return options.find((one) => one.value === value)?.value;
}
