/** Fields of a person read from a draft, which may hold what somebody is still typing. */
import { rowsOf, textOf } from '../../../shared/domain/field-values.ts';
import type { PromiseRow } from '../../../shared/domain/promise.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';

export interface Exchange {
  readonly what: string;
  readonly side: string;
  readonly day: string;
}

export interface Introduction {
  /** Id of the other person, '' while unknown. */
  readonly to: string;
  readonly side: string;
  readonly day: string;
}

type Draft = Pick<RecordDraft, 'fields'>;

export const readPromises = ({ fields }: Draft): readonly PromiseRow[] =>
  rowsOf(fields['promises']).map((row) => ({
    ...{ what: textOf(row['what']), side: textOf(row['side']) || 'mine' },
    ...{ by: textOf(row['by']), doneOn: textOf(row['doneOn']) },
  }));

export const readExchanges = ({ fields }: Draft): readonly Exchange[] =>
  rowsOf(fields['exchanges']).map((row) => ({
    ...{ what: textOf(row['what']), side: textOf(row['side']) || 'given', day: textOf(row['day']) },
  }));

export const readIntroductions = ({ fields }: Draft): readonly Introduction[] =>
  rowsOf(fields['introductions']).map((row) => ({
    ...{ to: textOf(row['to']), side: textOf(row['side']) || 'received', day: textOf(row['day']) },
  }));
