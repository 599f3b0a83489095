/** When each scenario arrives: bands from early to late with the likely month as a mark, over the years. */
import { formatDate, monthsBetween } from '../domain/calendar-date.ts';
import { oneLine } from '../export/safe-text.ts';
import { cutText } from '../draw/fit-text.ts';
import { onScenario, scenarioColourAt, type ScenarioColour } from '../draw/palette.ts';
import { box, finishDrawing, line, text, type Drawing, type Piece, type Point } from '../draw/svg.ts';
import type { Arrival } from './path-time.ts';
import type { PathOverview, ScenarioView } from './path-overview.ts';

const left = 190;
const rowHeight = 52;
const headHeight = 26;
const standaloneWidth = 960;
/** Narrower than this, the names of years would touch. */
const leastYearWidth = 46;

/** `today` is YYYY-MM-DD. The scenarios of an empty path are no picture: see `overview.scenarios`. */
export function drawTimeline(overview: PathOverview, today: string): Drawing {
  return finishDrawing(
    {
      title: 'When',
      subtitle: `${formatDate(today)}. ${bandsExplained}`,
      description: overview.scenarios.map(describeScenario).join(' '),
    },
    { ...drawBands(overview.scenarios, today, standaloneWidth), width: standaloneWidth },
  );
}

export const bandsExplained =
  'Band: one chance in ten to be there by its beginning, nine by its end; mark: likely. Thin: the first role on the level of a target.';

/** "Stay the course: 2 moves to Head of planning, likely June 2030, between December 2028 and April 2032." */
export function describeScenario({ name, moveCount, steps, end }: ScenarioView): string {
  const goal = steps.at(-1)?.title ?? '';
  const moves = `${moveCount} ${moveCount === 1 ? 'move' : 'moves'}`;
  const when =
    end === null
      ? 'no dates yet'
      : `likely ${formatDate(end.likely.month)}, between ${formatDate(end.earliest.month)} and ${formatDate(end.late.month)}`;
  return `${short(name)}: ${moves}${goal === '' ? '' : ` to ${short(goal)}`}, ${when}.`;
}

const short = (words: string) => cutText(words, 1200, { size: 13 });

/** A row for each scenario; nothing for none. */
export function drawBands(scenarios: readonly ScenarioView[], today: string, width: number): Piece {
  if (scenarios.length === 0) return { height: 0, svg: '' };
  const span = spanOf(scenarios, today);
  const scale = (width - left) / Math.max(1, span.months);
  const at = (month: string) => left + (monthsBetween(span.from, month) ?? 0) * scale;
  const height = headHeight + scenarios.length * rowHeight;
  const rows = scenarios.map((scenario, index) => drawRow(scenario, index, headHeight + index * rowHeight, at));
  const here = at(today);
  return {
    height,
    svg: [
      ...drawYears(span, at, scale, height),
      line({ x: here, y: headHeight - 6 }, { x: here, y: height }, { stroke: 'ink', width: 1.6 }),
      text('Today', { x: here, y: 12 }, { size: 12, bold: true, anchor: here - left < 24 ? 'middle' : 'start' }),
      ...rows,
    ].join('\n'),
  };
}

interface Span {
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly months: number;
}

/** From today or the first start to the end of the year in which the last one arrives late. */
function spanOf(scenarios: readonly ScenarioView[], today: string): Span {
  const starts = scenarios.map(({ start }) => start);
  const from = starts.reduce((first, start) => (start < first ? start : first), today);
  const lates = scenarios.flatMap(({ end, first }) =>
    [end, first?.arrival ?? null].flatMap((one) => one?.late.month ?? []),
  );
  const last = lates.reduce((latest, month) => (month > latest ? month : latest), today.slice(0, 7));
  return { from, months: monthsBetween(from, `${Number(last.slice(0, 4)) + 1}-01`) ?? 12 };
}

function drawYears({ from, months }: Span, at: (month: string) => number, scale: number, height: number): string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const count = Math.floor((months + Number(from.slice(5, 7)) - 1) / 12);
  const step = Math.ceil(leastYearWidth / (12 * scale));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const year = first + index * step;
    const x = at(`${String(year).padStart(4, '0')}-01`);
    const isLast = index * step + 1 >= count;
    return (
      line({ x, y: headHeight - 6 }, { x, y: height }, { stroke: 'line1' }) +
      (isLast ? '' : text(String(year), { x: x + 6, y: 12 }, { size: 12, colour: 'ink2' }))
    );
  });
}

const nameFont = { size: 13, bold: true };
const nameWidth = left - 30 - 14;

/** The letter of a scenario on its colour; `at` is the top left corner. */
export function drawLetter(letter: string, colour: ScenarioColour, { x, y }: Point): string {
  return (
    box({ x, y, width: 18, height: 18 }, { fill: colour }, 3) +
    text(
      letter,
      { x: x + 9, y: y + 13 },
      { size: letter.length > 1 ? 9 : 11, bold: true, colour: onScenario(colour), anchor: 'middle' },
    )
  );
}

function drawRow(scenario: ScenarioView, index: number, y: number, at: (month: string) => number): string {
  const { letter, name, steps, start, first, end, problems } = scenario;
  const colour = scenarioColourAt(index);
  const goal = steps.at(-1)?.title ?? '';
  const about =
    drawLetter(letter, colour, { x: 0, y: y + 16 }) +
    text(cutText(name || 'Untitled scenario', nameWidth, nameFont), { x: 30, y: y + 22 }, nameFont) +
    text(cutText(goal, nameWidth, { size: 12 }), { x: 30, y: y + 39 }, { size: 12, colour: 'ink2' });
  if (end === null) {
    const why = `No dates yet. ${oneLine(problems[0] ?? '')}`;
    return about + text(cutText(why, 560, { size: 12 }), { x: left + 12, y: y + 30 }, { size: 12, colour: 'ink2' });
  }
  const thin = first?.role === end.role ? null : (first?.arrival ?? null);
  const lead = thin === null ? { month: end.earliest.month, y: y + 36 } : { month: thin.earliest.month, y: y + 14 };
  return [
    about,
    line({ x: at(start), y: lead.y }, { x: at(lead.month), y: lead.y }, { stroke: colour, width: 1.4, opacity: 0.5 }),
    thin === null ? '' : drawBand(thin, colour, { y: y + 10, height: 8 }, at),
    drawBand(end, colour, { y: y + 28, height: 16 }, at),
    text(formatDate(end.likely.month, 'short'), { x: at(end.likely.month) + 10, y: y + 40 }, { size: 12, bold: true }),
  ].join('');
}

function drawBand(
  { earliest, likely, late }: Arrival,
  colour: ScenarioColour,
  { y, height }: { readonly y: number; readonly height: number },
  at: (month: string) => number,
): string {
  const [from, mark, to] = [earliest, likely, late].map(({ month }) => at(month)) as [number, number, number];
  const width = Math.max(height, to - from);
  return (
    box({ x: from, y, width, height }, { fill: colour, opacity: 0.3 }, height / 2) +
    box({ x: mark - 4, y: y - 2, width: 8, height: height + 4 }, { fill: colour }, 3)
  );
}
