/** Takes a file that the person chooses into the vault. */
import { attachmentLink } from '../../../shared/domain/attachment-links.ts';
import type { Attachment } from '../../../shared/domain/field.ts';
import { callApp, callVault } from '../../lib/api.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { isPicture } from './use-pictures.ts';

interface AttachedFile {
  readonly attachment: Attachment;
  /** What shows it inside the text; null for anything that is no picture. */
  readonly markdown: string | null;
}

/** null when nothing was chosen; a failure has been said by then. */
export async function attachFile(): Promise<AttachedFile | null> {
  const chosen = await callApp('app:choose-file-to-open', { purpose: 'attachment' });
  if (!chosen.ok || chosen.value === null) return null;
  const added = await callVault('attachment:add', { grant: chosen.value.grant });
  if (!isDone(added)) return null;
  const attachment = added.value;
  return { attachment, markdown: isPicture(attachment) ? attachmentLink(attachment.name, attachment.blob) : null };
}
