/** Where the corners of a radar lie. The first axis points up, the others follow clockwise. */
import { cutText } from '../cut-text.ts';
import type { SkillRow } from './skills-overview.ts';

export interface Axis {
  readonly name: string;
  /** Levels 0 to 5. */
  readonly asked: number;
  readonly proven: number;
  readonly reached: number;
}

/** A radar of two is a line, and one of many a blot. */
export const axisRange = { least: 3, most: 10 } as const;

/** What a target (its id) asks for, in the order of the rows. */
export function axesOf(rows: readonly SkillRow[], target: string): Axis[] {
  return rows.flatMap(({ name, proven, reached, asked }) => {
    const level = asked.find((one) => one.target === target)?.level ?? 0;
    return level === 0 ? [] : [{ name, proven, reached, asked: level }];
  });
}

const mostLevels = 5;

/** In the units of `radius`, from the centre; y grows downwards. */
export function corner(index: number, count: number, level: number, radius: number): readonly [x: number, y: number] {
  const angle = (2 * Math.PI * index) / count;
  const distance = (radius * level) / mostLevels;
  return [round(Math.sin(angle) * distance), round(-Math.cos(angle) * distance)];
}

/** As the `points` of a polygon. */
export function outline(levels: readonly number[], radius: number): string {
  return levels.map((level, index) => corner(index, levels.length, level, radius).join(',')).join(' ');
}

/** Adding 0 turns -0 into 0. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;

const longestLine = 12;
const mostLines = 2;

/** A name in lines that fit beside a radar; what does not is cut off with "…". The table has the whole name. */
export function wrapName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= longestLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines).map((line) => cutText(line, longestLine));
  if (lines.length > mostLines)
    shown[mostLines - 1] = cutText(`${shown[mostLines - 1]} ${lines[mostLines]}`, longestLine);
  return shown;
}
