/** Long texts of a record under their labels or beside them, edited in place. */
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { fieldMeta } from '../../shared/domain/field.ts';
import { textOf } from '../../shared/domain/field-values.ts';
import type { RecordDraft } from './use-record-draft.ts';
import { WritingArea } from './writing-area.tsx';
import classes from './writing-ledger.module.css';

interface WritingLedgerProps<Name extends string> {
  readonly shape: Readonly<Record<Name, z.ZodType>>;
  readonly names: readonly Name[];
  readonly draft: RecordDraft;
  /** Labels at the left, or above as questions to answer. */
  readonly look?: 'beside' | 'above';
  /** Further lines. */
  readonly children?: ReactNode;
}

export function WritingLedger<Name extends string>({
  shape,
  names,
  draft,
  look = 'beside',
  children,
}: WritingLedgerProps<Name>) {
  return (
    <div className={classes.ledger} data-look={look}>
      {names.map((name) => {
        const { label, help = '' } = fieldMeta(shape[name]);
        return (
          <div key={name} className={classes.line}>
            <span className={classes.label} aria-hidden>
              {label}
            </span>
            <WritingArea
              path={name}
              label={label}
              placeholder={help}
              value={textOf(draft.fields[name])}
              look="writing"
              onChange={(text) => draft.change(name, text)}
              onLeave={() => void draft.flush()}
            />
          </div>
        );
      })}
      {children}
    </div>
  );
}
