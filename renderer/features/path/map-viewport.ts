/** How the map lies in its window: when it opens, whole, and when the keyboard goes to something outside. */
import type { Box } from '../../../shared/draw/svg.ts';
import type { Viewport } from '@xyflow/react';
import type { MapLayout } from '../../../shared/path/layout-map.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around the map, in pixels of the screen. */
export const mapEdge = 24;

export const zoomRange = { least: 0.2, most: 2 } as const;

/** Smaller than this, words are hard to read: the map then keeps its size and is moved instead. */
const leastReadable = 0.9;

/** The whole map, never larger than life. */
export function wholeMap(map: Size, view: Size): Viewport {
  const zoom = Math.max(zoomRange.least, Math.min(1, fittingZoom(map, view)));
  return {
    zoom,
    x: Math.max(mapEdge, (view.width - map.width * zoom) / 2),
    y: mapEdge / 2,
  };
}

/** The whole map if it can be read, else at its own size with `present` (a role) in view. */
export function openingViewport(layout: MapLayout, view: Size, present: Box | null): Viewport {
  if (fittingZoom(layout, view) >= leastReadable) return wholeMap(layout, view);
  return {
    zoom: 1,
    x: shiftTo(present?.x ?? 0, present?.width ?? 0, layout.width, view.width),
    y: shiftTo(present?.y ?? 0, present?.height ?? 0, layout.height, view.height),
  };
}

/** By how much the view has to move to show a box; both in pixels of the screen, from one corner. */
export function shiftIntoView(box: Box, view: Size): { readonly x: number; readonly y: number } {
  const shift = (start: number, size: number, room: number) =>
    start < 0 ? mapEdge - start : start + size > room ? room - mapEdge - start - size : 0;
  return { x: shift(box.x, box.width, view.width), y: shift(box.y, box.height, view.height) };
}

const fittingZoom = (map: Size, view: Size) =>
  Math.min((view.width - 2 * mapEdge) / map.width, (view.height - mapEdge) / map.height);

/** From the start of the map if that shows what is there, else with it in the middle, but nothing beyond the end. */
function shiftTo(start: number, size: number, whole: number, room: number): number {
  if (start + size + 2 * mapEdge <= room) return mapEdge / 2;
  return Math.max(room / 2 - start - size / 2, room - whole - mapEdge / 2);
}
