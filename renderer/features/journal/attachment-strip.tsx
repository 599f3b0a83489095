/** The files kept with an entry. */
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { Attachment } from '../../../shared/domain/field.ts';
import { formatBytes } from '../../records/format-bytes.ts';
import styles from './attachment-strip.module.css';

interface AttachmentStripProps {
  readonly attachments: readonly Attachment[];
  readonly onRemove: (blob: string) => void;
}

export function AttachmentStrip({ attachments, onRemove }: AttachmentStripProps) {
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label="Attached files">
      {attachments.map((attachment) => (
        <li key={attachment.blob} className={styles.file}>
          <IconPaperclip size={17} stroke={1.6} aria-hidden="true" />
          <span className={styles.name}>{attachment.name}</span>
          <span className={styles.size}>{formatBytes(attachment.bytes)}</span>
          <Button variant="subtle" size="xs" onClick={() => onRemove(attachment.blob)}>
            Remove
            <span className="unseen"> {attachment.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
