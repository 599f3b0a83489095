/** Pictures kept with an entry, read once and let go of when the entry is left. */
import { useCallback, useEffect, useRef } from 'react';
import type { Attachment } from '../../../shared/domain/field.ts';
import type { PictureSource } from '../../components/markdown/attachment-images.ts';
import { callVault } from '../../lib/api.ts';

/** Pixels only: an SVG is a document and may carry more than a picture. */
const pictureTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function isPicture(attachment: Pick<Attachment, 'mediaType'>): boolean {
  return pictureTypes.has(attachment.mediaType);
}

export function usePictures(attachments: readonly Attachment[]): PictureSource {
  const latest = useRef(attachments);
  latest.current = attachments;
  const addresses = useRef(new Map<string, Promise<string | null>>());
  useEffect(
    () => () => {
      for (const one of addresses.current.values()) {
        void one.then((address) => {
          if (address !== null) URL.revokeObjectURL(address);
        });
      }
      addresses.current = new Map();
    },
    [],
  );
  return useCallback((blob) => {
    const attachment = latest.current.find((one) => one.blob === blob);
    if (attachment === undefined || !isPicture(attachment)) return Promise.resolve(null);
    let address = addresses.current.get(blob);
    if (address === undefined) {
      address = readPicture(attachment);
      addresses.current.set(blob, address);
    }
    return address;
  }, []);
}

async function readPicture(attachment: Attachment): Promise<string | null> {
  const read = await callVault('attachment:read', { blob: attachment.blob });
  if (!read.ok) return null;
  return URL.createObjectURL(new Blob([new Uint8Array(read.value)], { type: attachment.mediaType }));
}
