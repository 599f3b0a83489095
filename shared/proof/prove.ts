/** The parser's-eye proof of a resume: its text, the fields found in it beside ours, and the checklist. */
import type { RecordLookup } from '../domain/record-kind.ts';
import { audit, type Audit } from './audit.ts';
import { compareFields, type FieldComparison } from './compare-fields.ts';
import { expectedFields } from './expected-fields.ts';
import { extractFields } from './extract-fields.ts';
import { textOf, type ReadBack } from './read-back.ts';

export interface Proof {
  readonly format: ReadBack['format'];
  /** 0 where the file does not say: a Word file has pages only once it is opened. */
  readonly pages: number;
  readonly text: string;
  readonly fields: readonly FieldComparison[];
  readonly audit: Audit;
}

/** `lookup`: the records that the resume was made of. */
export function prove(readBack: ReadBack, lookup: RecordLookup): Proof {
  const found = extractFields(readBack);
  return {
    format: readBack.format,
    pages: readBack.pages,
    text: textOf(readBack),
    fields: compareFields(found, expectedFields(lookup)),
    audit: audit(readBack, found),
  };
}
