/** Who brought whom together. */
import type { RecordDetail } from '../../../shared/ipc/vault-requests.ts';
import { TextButton } from '../../components/text-button.tsx';
import { formatDate } from '../../lib/dates.ts';
import { openRecord } from '../../lib/open-record.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { DatedLine, DatedLines } from '../../records/dated-lines.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { readIntroductions } from './person-fields.ts';
import { personKind } from './person-kind.ts';

interface PersonIntroductionsProps {
  readonly detail: RecordDetail;
  readonly draft: RecordDraft;
}

export function PersonIntroductions({ detail, draft }: PersonIntroductionsProps) {
  const introductions = readIntroductions(draft);
  return (
    <EditableSection
      title="Introductions"
      action={introductions.length === 0 ? 'Add an introduction' : 'Edit introductions'}
      view={
        introductions.length === 0 ? (
          <p className="text-small text-muted">Whom have you brought together, or they you?</p>
        ) : (
          <DatedLines>
            {introductions.map(({ to, side, day }, index) => {
              const other = detail.linksTo.find(({ id }) => id === to);
              return (
                <DatedLine key={index} when={formatDate(day)}>
                  <span>
                    {side === 'received' ? 'Introduced you to ' : 'You introduced them to '}
                    {other === undefined ? (
                      'somebody'
                    ) : (
                      <TextButton onClick={() => openRecord(other)}>{other.title}</TextButton>
                    )}
                  </span>
                </DatedLine>
              );
            })}
          </DatedLines>
        )
      }
      edit={<BoundField kind={personKind} draft={draft} name="introductions" />}
    />
  );
}
