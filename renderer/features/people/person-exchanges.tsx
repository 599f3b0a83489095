/** What you gave and what you received, side by side, and the balance in words. */
import { exchangeBalance } from '../../../shared/people/exchange-balance.ts';
import { formatDate } from '../../lib/dates.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DatedLine, DatedLines } from '../../records/dated-lines.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { readExchanges, type Exchange } from './person-fields.ts';
import { personKind } from './person-kind.ts';
import classes from './person-detail.module.css';

export function PersonExchanges({ draft }: { readonly draft: RecordDraft }) {
  const exchanges = readExchanges(draft);
  return (
    <EditableSection
      title="Given and received"
      action={exchanges.length === 0 ? 'Add a line' : 'Edit lines'}
      view={
        exchanges.length === 0 ? (
          <p className="text-small text-muted">
            Help, advice, credit, a word at the right time: what went between you?
          </p>
        ) : (
          <>
            <p className="text-small text-secondary">{exchangeBalance(exchanges)}</p>
            <div className={classes.sides}>
              <Side title="You gave" lines={exchanges.filter(({ side }) => side === 'given')} />
              <Side title="You received" lines={exchanges.filter(({ side }) => side === 'received')} />
            </div>
          </>
        )
      }
      edit={<BoundField kind={personKind} draft={draft} name="exchanges" />}
    />
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly Exchange[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="text-small text-muted">Nothing is written down.</p>
      ) : (
        <DatedLines>
          {lines.map(({ what, day }, index) => (
            <DatedLine key={index} when={formatDate(day)}>
              <span>{what || 'Something without words'}</span>
            </DatedLine>
          ))}
        </DatedLines>
      )}
    </section>
  );
}
