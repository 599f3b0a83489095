/** A picture out of the vault, shown through a blob address that ends with the component. */
import { useEffect, useState } from 'react';
import type { Attachment } from '../../shared/domain/field.ts';
import { callVault } from '../lib/api.ts';

/** Only picture types the engine draws as pixels; an SVG could carry more than a picture. */
const pictureTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

export function isPicture(attachment: Attachment): boolean {
  return pictureTypes.has(attachment.mediaType);
}

export function AttachmentImage({ attachment, className }: { attachment: Attachment; className?: string | undefined }) {
  const [address, setAddress] = useState<string | null>(null);
  const { blob, mediaType } = attachment;
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void callVault('attachment:read', { blob }).then((read) => {
      if (!read.ok || isGone) return;
      made = URL.createObjectURL(new Blob([read.value as Uint8Array<ArrayBuffer>], { type: mediaType }));
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [blob, mediaType]);
  return address === null ? null : <img src={address} alt={attachment.name} className={className} />;
}
