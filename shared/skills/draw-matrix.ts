/** The gaps as a picture: skills in rows, the widest first, and targets in columns, the one wanted first at the left. */
import { formatDate } from '../domain/calendar-date.ts';
import { drawLegend } from '../draw/draw-legend.ts';
import { cutText, wrapText } from '../draw/fit-text.ts';
import { drawStone, drawStoneStack, stoneStackHeight } from '../draw/stones.ts';
import { finishDrawing, line, stack, text, type Drawing, type Piece } from '../draw/svg.ts';
import { evidenceStates, type EvidenceState } from './evidence-state.ts';
import type { SkillRow, SkillsOverview, Target } from './skills-overview.ts';

const columns = { skill: 250, target: 150 };
const rowHeight = 52;
const headHeight = 60;
const leastWidth = 620;
const nameFont = { size: 13, bold: true };
const smallFont = { size: 11.5 };

/** Null where no target asks for anything. `today` is YYYY-MM-DD. */
export function drawMatrix({ targets, rows }: SkillsOverview, today: string): Drawing | null {
  const asked = rows.filter((row) => row.asked.length > 0);
  if (asked.length === 0) return null;
  const width = Math.max(leastWidth, columns.skill + targets.length * columns.target);
  const table: Piece = {
    height: headHeight + asked.length * rowHeight,
    svg: [
      drawHead(targets, width),
      ...asked.map((row, index) => drawRow(row, targets, headHeight + index * rowHeight, width)),
    ].join('\n'),
  };
  return finishDrawing(
    {
      title: 'Skills and targets',
      subtitle: `${formatDate(today)}. My evidence, level by level; figures are levels that are missing.`,
      description: targets.map(describeTarget).join(' '),
    },
    { ...stack([table, drawLegend(legendItems, width)], 16), width },
  );
}

const describeTarget = ({ title, proven, asked }: Target) =>
  `${cutText(title, 600, nameFont)}: ${proven} of ${asked} skills proven.`;

const targetLeft = (index: number) => columns.skill + index * columns.target + 14;

function drawHead(targets: readonly Target[], width: number): string {
  const names = targets.map(({ title, wantedBy }, index) => {
    const lines = wrapText(title, columns.target - 24, nameFont, 2);
    const x = targetLeft(index);
    return [
      ...lines.map((words, at) => text(words, { x, y: 32 - (lines.length - 1 - at) * 16 }, nameFont)),
      text(`by ${formatDate(wantedBy.slice(0, 7))}`, { x, y: 49 }, { ...smallFont, colour: 'ink2' }),
    ].join('');
  });
  const rule = line({ x: 0, y: headHeight }, { x: width, y: headHeight }, { stroke: 'line2' });
  return text('Skill', { x: 0, y: 49 }, { ...nameFont, colour: 'ink2' }) + names.join('') + rule;
}

function drawRow(row: SkillRow, targets: readonly Target[], y: number, width: number): string {
  const bottom = y + rowHeight;
  const cells = targets.map((target, index) => {
    const one = row.asked.find((ask) => ask.target === target.id);
    if (one === undefined) return '';
    const x = targetLeft(index);
    const levels = row.levels.filter((state, at) => at < one.level || state !== 'missing');
    const figure = one.missingLevels === 0 ? '–' : String(one.missingLevels);
    const stones = { x, y: y + (rowHeight + stoneStackHeight(5)) / 2 };
    return (
      drawStoneStack(levels, stones) +
      text(
        figure,
        { x: x + 44, y: stones.y },
        { size: 15, bold: one.missingLevels > 0, colour: one.missingLevels > 0 ? 'ink' : 'ink3' },
      )
    );
  });
  return [
    text(cutText(row.name, columns.skill - 16, nameFont), { x: 0, y: y + 23 }, nameFont),
    text(describeLevels(row), { x: 0, y: y + 40 }, { ...smallFont, colour: 'ink2' }),
    ...cells,
    line({ x: 0, y: bottom }, { x: width, y: bottom }, { stroke: 'line1' }),
  ].join('');
}

function describeLevels({ proven, reached }: SkillRow): string {
  if (reached === 0) return 'nothing yet';
  const shown = proven === 0 ? 'nothing proven' : `level ${proven} proven`;
  return reached > proven ? `${shown}, ${reached} claimed or stale` : shown;
}

const sayings: Readonly<Record<EvidenceState, string>> = {
  proven: 'proven',
  claimed: 'claimed',
  stale: 'stale, over three years old',
  missing: 'asked for, not there yet',
};
const legendItems = evidenceStates.map(({ value }) => ({
  words: sayings[value],
  width: 22,
  mark: drawStone(value, { x: 0, y: -2.5, width: 22, height: 5 }),
}));
