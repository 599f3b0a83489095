/** Files kept encrypted inside the vault: add by the system's dialog, see pictures, remove. */
import { useState } from 'react';
import { ActionIcon, Button } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { attachmentSchema, type Attachment } from '../../shared/domain/field.ts';
import type { AppError } from '../../shared/errors.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { callApp, callVault } from '../lib/api.ts';
import { AttachmentImage, isPicture } from './attachment-image.tsx';
import { asList, type FieldProps } from './field-props.ts';
import { FieldsetFrame } from './field-frame.tsx';
import { formatBytes } from './format-bytes.ts';
import classes from './attachments-field.module.css';

export function AttachmentsField(props: FieldProps) {
  const attachments = asList(props.value).flatMap((one) => {
    const parsed = attachmentSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const [error, setError] = useState<AppError | null>(null);
  const [isAdding, setAdding] = useState(false);

  const add = async () => {
    setError(null);
    const chosen = await callApp('app:choose-file-to-open', { purpose: 'attachment' });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.value === null) return;
    setAdding(true);
    const added = await callVault('attachment:add', { grant: chosen.value.grant });
    setAdding(false);
    if (added.ok) props.onChange([...attachments, added.value]);
    else setError(added.error);
  };

  return (
    <FieldsetFrame path={props.path} meta={props.meta}>
      <ul className={classes.list}>
        {attachments.map((attachment) => (
          <AttachmentRow
            key={attachment.blob}
            attachment={attachment}
            onRemove={() => props.onChange(attachments.filter((one) => one.blob !== attachment.blob))}
          />
        ))}
      </ul>
      {error === null ? null : <ErrorNote error={error} />}
      <Button size="xs" loading={isAdding} onClick={() => void add()}>
        Attach a file
      </Button>
    </FieldsetFrame>
  );
}

function AttachmentRow({ attachment, onRemove }: { attachment: Attachment; onRemove: () => void }) {
  return (
    <li className={classes.row}>
      <IconPaperclip size={14} stroke={1.6} className={classes.icon} />
      <div className={classes.about}>
        <span className={classes.name}>{attachment.name}</span>
        <span className={classes.size}>{formatBytes(attachment.bytes)}</span>
        {isPicture(attachment) ? <AttachmentImage attachment={attachment} className={classes.picture} /> : null}
      </div>
      <ActionIcon aria-label={`Remove ${attachment.name}`} onClick={onRemove}>
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
