/** A drawing as pixels: only a window has a canvas. */
import type { Drawing } from '../../shared/draw/svg.ts';
import { embedFace } from './embed-face.ts';

/** Pixels for each unit of a drawing, so that it is sharp on a dense screen and in print. */
const usualScale = 2;
/** A canvas that is larger stays empty (Chromium: 16,384 a side, 268 million in all). */
const most = { side: 16_000, pixels: 200_000_000 };

export function scaleOf({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(usualScale, most.side / Math.max(width, height), Math.sqrt(most.pixels / (width * height)));
}

/** Bytes of a PNG; null when the drawing cannot be painted. */
export async function paintPicture(drawing: Drawing): Promise<Uint8Array<ArrayBuffer> | null> {
  const address = URL.createObjectURL(new Blob([await embedFace(drawing.svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = scaleOf(drawing);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(drawing.width * scale);
    canvas.height = Math.floor(drawing.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const painted = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return painted === null ? null : new Uint8Array(await painted.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
