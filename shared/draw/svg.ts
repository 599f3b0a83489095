/** Standalone SVG as text: a few elements, nothing that runs, nothing fetched, every text escaped. */
import { escapeMarkup } from '../export/safe-text.ts';
import type { Colour } from './palette.ts';
import { colourOf } from './palette.ts';

/** Every element that a drawing may hold. */
export const drawnElements = [
  'svg',
  'title',
  'desc',
  'g',
  'rect',
  'line',
  'path',
  'polygon',
  'polyline',
  'circle',
  'ellipse',
  'text',
] as const;
type DrawnElement = (typeof drawnElements)[number];

/** A picture that needs nothing else: the same input gives the same text. */
export interface Drawing {
  readonly title: string;
  /** What it shows, in sentences, for those who cannot see it. */
  readonly description: string;
  /** Pixels at scale 1. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Part of a drawing, from its own top left corner. */
export interface Piece {
  readonly height: number;
  readonly svg: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `children` are markup already; attributes that are undefined are left out. */
export function element(name: DrawnElement, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`],
  );
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** How something is filled and edged; colours by the names of the palette. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: string;
  readonly opacity?: number;
}

export function paint({ fill, stroke, width = 1, dash, opacity }: Paint): Attributes {
  return {
    fill: fill === undefined ? 'none' : colourOf(fill),
    stroke: stroke === undefined ? undefined : colourOf(stroke),
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-dasharray': dash,
    opacity,
  };
}

export function box({ x, y, width, height }: Box, painted: Paint, radius = 0): string {
  return element('rect', { x, y, width, height, rx: radius === 0 ? undefined : radius, ...paint(painted) });
}

export function line(from: Point, to: Point, painted: Paint): string {
  return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...paint(painted) });
}

export const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');

export interface TextLook {
  /** Pixels, 13 unless said otherwise. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of the ground, drawn round the letters so that they are read over lines. */
  readonly halo?: Colour;
}

const haloWidth = 4;

/** One line; the point is the left end of its baseline, or its middle or right end by the anchor. */
export function text(words: string, { x, y }: Point, look: TextLook = {}): string {
  const { size = 13, bold = false, colour = 'ink', anchor = 'start', halo } = look;
  if (words === '') return '';
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 600 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: colourOf(colour),
      ...(halo === undefined
        ? {}
        : {
            ...{ stroke: colourOf(halo), 'stroke-width': haloWidth },
            ...{ 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
          }),
    },
    escapeMarkup(words),
  );
}

export const moved = ({ x, y }: Point, ...children: readonly string[]): string =>
  element('g', { transform: `translate(${round(x)} ${round(y)})` }, ...children);

/** Pieces one below the other; `gap` above every one but the first. */
export function stack(pieces: readonly Piece[], gap: number): Piece {
  let height = 0;
  const drawn = pieces.map((piece, index) => {
    const top = index === 0 ? 0 : height + gap;
    height = top + piece.height;
    return moved({ x: 0, y: top }, piece.svg);
  });
  return { height, svg: drawn.join('\n') };
}

/** Commissioner is the face of the app; the others are what a reader's machine or the typesetter has in its place. */
const fontFamily = 'Commissioner, Arial, Arimo, Liberation Sans, sans-serif';

const margin = 28;

/** A title over a piece, on a sheet of its own. `subtitle` is one line, '' for none. */
export function finishDrawing(
  { title, subtitle, description }: Pick<Drawing, 'title' | 'description'> & { readonly subtitle: string },
  content: Piece & { readonly width: number },
): Drawing {
  const head: Piece = {
    height: subtitle === '' ? 24 : 44,
    svg:
      text(title, { x: 0, y: 18 }, { size: 20, bold: true }) +
      (subtitle === '' ? '' : text(subtitle, { x: 0, y: 40 }, { colour: 'ink2' })),
  };
  const { height: inner, svg: body } = stack([head, content], 20);
  const [width, height] = [content.width + 2 * margin, inner + 2 * margin].map(Math.ceil) as [number, number];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': fontFamily,
    },
    '\n',
    element('title', { id: 'title' }, escapeMarkup(title)),
    '\n',
    element('desc', { id: 'description' }, escapeMarkup(description)),
    '\n',
    box({ x: 0, y: 0, width, height }, { fill: 'raised' }),
    '\n',
    moved({ x: margin, y: margin }, body),
    '\n',
  );
  return { title, description, width, height, svg: `${svg}\n` };
}

const round = (value: number): number => Math.round(value * 100) / 100;
