/** Where the window opens: as it was left, but always on a screen that is there. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestSize = { width: 960, height: 640 };
const usualSize = { width: 1440, height: 900 };

/**
 * Fits kept bounds into the screen that shows most of them. With nothing kept, or when no screen shows enough of the
 * window to be grasped, it opens in the middle of the first screen.
 */
export function fitBounds(kept: Rectangle | undefined, screens: readonly Rectangle[]): Rectangle {
  const [first] = screens;
  if (first === undefined) return { x: 0, y: 0, ...usualSize };
  const [home] = kept === undefined ? [] : [...screens].sort((one, other) => shared(kept, other) - shared(kept, one));
  if (kept === undefined || home === undefined || shared(kept, home) < 100 * 100) return centered(usualSize, first);
  const width = clamp(kept.width, smallestSize.width, home.width);
  const height = clamp(kept.height, smallestSize.height, home.height);
  return {
    x: clamp(kept.x, home.x, home.x + home.width - width),
    y: clamp(kept.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}

function centered(size: { readonly width: number; readonly height: number }, screen: Rectangle): Rectangle {
  const width = Math.min(size.width, screen.width);
  const height = Math.min(size.height, screen.height);
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
  };
}

function shared(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A screen smaller than the smallest window gets the smallest window. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
