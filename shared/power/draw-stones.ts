/** What pictures of the power map have in common: stones with names, the lines of ties, and what they mean. */
import { tieKinds, type TieKind } from '../domain/tie-kinds.ts';
import type { LegendItem } from '../draw/draw-legend.ts';
import { wrapText } from '../draw/fit-text.ts';
import type { Colour } from '../draw/palette.ts';
import { box, element, paint, text, type Piece, type Point } from '../draw/svg.ts';
import { stoneBox, stoneSize, toneOf } from './grid-places.ts';
import { initialsOf } from '../people/initials.ts';
import { boxAround, widen } from './boxes.ts';
import { widestName, type NameSide } from './grid-names.ts';
import { pileStep } from './grid-piles.ts';
import { drawTie, drawTies, type TieLine, type TieStrokes } from './layer-lines.ts';
import { listNames } from './power-network.ts';
import { meId, type MapPerson } from './read-network.ts';

const tones: Readonly<Record<ReturnType<typeof toneOf>, Colour>> = {
  for: 'accent',
  undecided: 'peat',
  against: 'rust',
  unknown: 'peat',
};

const nameFont = { size: 12.5 };
const stoneRadius = 11;

/** The middle of the stone is given; `ground` makes a rim that keeps stones, names and lines apart. No name where `side` is null. */
export function drawPerson(person: MapPerson, at: Point, ground: Colour, side: NameSide | null): string {
  const isMe = person.id === meId;
  const place = stoneBox(at, person.id);
  return [
    box(widen(place, 2), { fill: ground }, stoneRadius + 2),
    box(place, { fill: isMe ? 'accent' : tones[toneOf(person.support)] }, stoneRadius),
    text(
      isMe ? person.name : initialsOf(person.name),
      { x: at.x, y: at.y + 4.5 },
      {
        size: 12,
        bold: true,
        colour: 'onAccent',
        anchor: 'middle',
      },
    ),
    side === null || isMe ? '' : drawName(person.name, at, { side, ground }),
  ].join('');
}

/** Several people at one place: stones upon each other, with their number. */
export function drawPile(count: number, support: number, at: Point, ground: Colour): string {
  const place = boxAround(at, stoneSize);
  const lying = [pileStep, 0].flatMap((up) => [
    box(widen({ ...place, y: place.y - up }, 2), { fill: ground }, stoneRadius + 2),
    box({ ...place, y: place.y - up }, { fill: tones[toneOf(support)] }, stoneRadius),
  ]);
  const number = { size: 13, bold: true, colour: 'onAccent', anchor: 'middle' } as const;
  return lying.join('') + text(String(count), { x: at.x, y: at.y + 4.5 }, number);
}

const nameLine = 16;
const mostNameLines = 3;

function drawName(
  name: string,
  { x, y }: Point,
  { side, ground }: { readonly side: NameSide; readonly ground: Colour },
): string {
  const lines = wrapText(name, widestName, nameFont, mostNameLines);
  const [beside, below] = [stoneSize.width / 2 + 6, stoneSize.height / 2 + 15];
  const first = {
    below: { x, y: y + below },
    above: { x, y: y - stoneSize.height / 2 - 6 - (lines.length - 1) * nameLine },
    right: { x: x + beside, y: y + 4.5 - ((lines.length - 1) * nameLine) / 2 },
    left: { x: x - beside, y: y + 4.5 - ((lines.length - 1) * nameLine) / 2 },
  }[side];
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  return lines
    .map((words, index) =>
      text(words, { x: first.x, y: first.y + index * nameLine }, { ...nameFont, anchor, halo: ground }),
    )
    .join('');
}

interface TieLook {
  readonly colour: Colour;
  readonly dash?: string;
  /** Read from the end where the line begins. */
  readonly words: string;
}

const looks: Readonly<Record<TieKind, TieLook>> = {
  'reports-to': { colour: 'ink3', words: 'reports to' },
  advises: { colour: 'slate', words: 'is listened to by' },
  'allies-with': { colour: 'tarn', words: 'allies' },
  tension: { colour: 'rust', words: 'tension' },
  knows: { colour: 'ink3', dash: '1.5 4.5', words: 'in touch' },
  controls: { colour: 'heather', dash: '8 4', words: 'controls what they need' },
};

function drawStrokes(kind: TieKind, { line, heads }: TieStrokes): string {
  const { colour, dash } = looks[kind];
  const stroke = paint({ stroke: colour, width: 1.7, ...(dash === undefined ? {} : { dash }) });
  return (
    element('path', { d: line, ...stroke, 'stroke-linejoin': 'round' }) +
    (heads === '' ? '' : element('path', { d: heads, ...paint({ fill: colour }) }))
  );
}

export function drawTieLines(lines: readonly TieLine[]): string {
  return [...drawTies(lines)].map(([kind, strokes]) => drawStrokes(kind, strokes)).join('');
}

const sampleWidth = 32;

/** The kinds of ties that are drawn, always in the same order, and the colours of stones. */
export function explainMarks(lines: readonly TieLine[]): LegendItem[] {
  const drawn = new Set(lines.map(({ tie }) => tie.kind));
  const kinds = tieKinds.filter(({ value }) => drawn.has(value));
  return [
    ...kinds.map(({ value: kind, layer, isMutual }): LegendItem => {
      const tie = { id: '', from: '', to: '', layer, kind, isMutual, weight: null };
      const strokes = drawTie({ tie, start: { x: 1, y: 0 }, end: { x: sampleWidth - 4, y: 0 }, bend: null });
      return { words: looks[kind].words, width: sampleWidth, mark: drawStrokes(kind, strokes) };
    }),
    ...(['for', 'undecided', 'against'] as const).map((tone): LegendItem => ({
      words: toneWords[tone],
      width: 16,
      mark: box({ x: 0, y: -5.5, width: 16, height: 11 }, { fill: tones[tone] }, 5),
    })),
  ];
}

const toneWords = { for: 'for it', undecided: 'undecided or unknown', against: 'against it' } as const;

/** Initials bring a full stop of their own. */
export const endSentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

const lineHeight = 18;
const mostLines = 40;

/** Those who have no place in a picture, so that nobody is lost: one sentence, or nothing where all have one. */
export function writeNames(begin: string, names: readonly string[], width: number): Piece[] {
  if (names.length === 0) return [];
  const font = { size: 12 };
  const lines = wrapText(endSentence(`${begin} ${listNames(names, names.length)}`), width, font, mostLines);
  const drawn = lines.map((words, index) => text(words, { x: 0, y: (index + 1) * lineHeight - 4 }, font));
  return [{ height: lines.length * lineHeight, svg: drawn.join('') }];
}
