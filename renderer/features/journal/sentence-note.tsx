/** A record in the margin of the entry it came from. */
import { z } from 'zod';
import { findKind } from '../../../shared/domain/registry.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { ConfidentialityRing } from '../../components/confidentiality-ring.tsx';
import { openRecord } from '../../lib/open-record.ts';
import styles from './sentence-note.module.css';

const extraSchema = z.looseObject({
  metric: z.looseObject({ after: z.string() }).nullable().catch(null),
  confidentiality: z.enum(['private', 'internal', 'shareable']).nullable().catch(null),
});

export function SentenceNote({ record }: { readonly record: RecordSummary }) {
  const extra = extraSchema.parse(record.extra);
  const kind = findKind(record.kind)?.label.one ?? record.kind;
  return (
    <button type="button" className={styles.note} onClick={() => openRecord(record)}>
      <span className={styles.kind}>
        {kind.charAt(0).toUpperCase() + kind.slice(1)}
        {extra.metric !== null && (
          <>
            , <span className="number">{extra.metric.after}</span>
          </>
        )}
      </span>
      <span className={`${styles.title ?? ''} clamped`}>{record.title}</span>
      {extra.confidentiality !== null && <ConfidentialityRing level={extra.confidentiality} />}
    </button>
  );
}
