/** What proves it: files, what others said, addresses. */
import { IconLink, IconPaperclip, IconQuote } from '@tabler/icons-react';
import { formatDate } from '../../lib/dates.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { EditableSection } from '../../records/editable-section.tsx';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { AttachmentImage, isPicture } from '../../records/attachment-image.tsx';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import classes from './evidence-section.module.css';

const icon = { size: 14, stroke: 1.6, className: classes.icon } as const;

export function EvidenceSection({ draft }: { readonly draft: RecordDraft }) {
  const { attachments, quotes, references } = readAchievement(draft.fields);
  const isEmpty = attachments.length + quotes.length + references.length === 0;
  return (
    <EditableSection
      title="Evidence"
      action={isEmpty ? 'Add evidence' : 'Edit evidence'}
      view={
        isEmpty ? (
          <p className="text-small text-muted">A report, a thank-you, an address that shows it.</p>
        ) : (
          <ul className={classes.list}>
            {attachments.map((file) => (
              <li key={file.blob} className={classes.item}>
                <IconPaperclip {...icon} />
                <div className={classes.about}>
                  {file.name}
                  {isPicture(file) ? <AttachmentImage attachment={file} className={classes.picture} /> : null}
                </div>
              </li>
            ))}
            {quotes.map((quote, index) => (
              <li key={index} className={classes.item}>
                <IconQuote {...icon} />
                <div className={classes.about}>
                  <q className={classes.quote}>{quote.text}</q>
                  <div className="text-smallest text-muted">
                    {[quote.from, formatDate(quote.date)].filter(Boolean).join(', ')}
                  </div>
                </div>
              </li>
            ))}
            {references.map((reference, index) => (
              <li key={index} className={classes.item}>
                <IconLink {...icon} />
                <div className={classes.about}>
                  {reference.label || reference.url}
                  {reference.label === '' ? null : <div className="text-smallest text-muted">{reference.url}</div>}
                </div>
              </li>
            ))}
          </ul>
        )
      }
      edit={
        <>
          <BoundField kind={achievementKind} draft={draft} name="attachments" />
          <BoundField kind={achievementKind} draft={draft} name="quotes" />
          <BoundField kind={achievementKind} draft={draft} name="references" />
        </>
      }
    />
  );
}
