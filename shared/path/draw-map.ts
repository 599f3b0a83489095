/** The career path map as one picture: roles on lanes and levels, moves, forks, and when each scenario arrives. */
import { formatDate } from '../domain/calendar-date.ts';
import { drawLegend, type LegendItem } from '../draw/draw-legend.ts';
import { cutText } from '../draw/fit-text.ts';
import { drawStoneRow } from '../draw/stones.ts';
import { finishDrawing, stack, text, type Drawing, type Piece } from '../draw/svg.ts';
import { drawArrow, drawMoves, lookOf } from './draw-moves.ts';
import { drawDecisions, drawDiamond, drawGrid, drawRole } from './draw-roles.ts';
import { bandsExplained, describeScenario, drawBands } from './draw-timeline.ts';
import type { PathOverview } from './path-overview.ts';

/** Wide enough for the bands, whatever the map needs. */
const leastWidth = 760;

/** `today` is YYYY-MM-DD. Steps of role models are not drawn: whose they are is not for a picture that leaves the app. */
export function drawMap(overview: PathOverview, today: string): Drawing {
  const { layout, roles, scenarios } = overview;
  const width = Math.max(leastWidth, layout.width);
  const moves = drawMoves(overview);
  const map: Piece = {
    height: layout.height,
    svg: [
      drawGrid(layout),
      moves.lines,
      ...roles.flatMap((role) => {
        const place = layout.places[role.id];
        return place === undefined ? [] : [drawRole(role, place)];
      }),
      moves.labels,
      drawDecisions(overview),
    ].join('\n'),
  };
  const pieces = [
    map,
    drawLegend(legendItems(overview), width),
    ...section('Decisions', '', listDecisions(overview, width)),
    ...(scenarios.length === 0 ? [] : section('When', bandsExplained, drawBands(scenarios, today, width))),
  ];
  return finishDrawing(
    {
      title: 'Career path',
      subtitle: `${formatDate(today)}. Months are my own estimates; nobody has promised them.`,
      description: describeMap(overview),
    },
    { ...stack(pieces, 18), width },
  );
}

function section(title: string, about: string, piece: Piece): Piece[] {
  if (piece.height === 0) return [];
  const head = {
    height: 22,
    svg:
      text(title, { x: 0, y: 16 }, { size: 15, bold: true }) +
      text(about, { x: 58, y: 16 }, { size: 12, colour: 'ink2' }),
  };
  return [stack([head, piece], 6)];
}

function legendItems({ moves, decisions, roles }: PathOverview): LegendItem[] {
  const arrow = (kind: 'vertical' | 'diagonal' | 'step-back', words: string): LegendItem => {
    const line = { start: { x: 0, y: 0 }, bend: null, end: { x: 32, y: 0 } };
    return { words, width: 32, mark: drawArrow(line, 'ink', lookOf(kind)) };
  };
  const kinds = new Set(moves.map((move) => move.kind));
  return [
    arrow('vertical', 'Up, or across'),
    ...(kinds.has('diagonal') ? [arrow('diagonal', 'Diagonal, new domain and level')] : []),
    ...(kinds.has('step-back') ? [arrow('step-back', 'Step back')] : []),
    ...(decisions.length === 0 ? [] : [{ words: 'Decision', width: 22, mark: drawDiamond(1, { x: 11, y: 0 }) }]),
    ...(roles.every((role) => role.evidence.asked === 0)
      ? []
      : [
          {
            words: 'my evidence: proven, stale, claimed, missing',
            width: 42,
            mark: drawStoneRow(['proven', 'stale', 'claimed', 'missing'], { x: 0, y: 2 }),
          },
        ]),
  ];
}

const decisionHeight = 28;

function listDecisions({ decisions, roles }: PathOverview, width: number): Piece {
  const titles = new Map(roles.map((role) => [role.id, role.title]));
  const rows = decisions.map(({ question, decideBy, decided, role }, index) => {
    const by = decideBy === '' ? '' : `by ${formatDate(decideBy)}`;
    const where = titles.has(role) ? `at ${titles.get(role)}` : '';
    const about = [by, where, decided === '' ? '' : `decided: ${decided}`].filter(Boolean).join(', ');
    const words = cutText(`${question || 'Untitled decision'}${about === '' ? '' : ` (${about})`}`, width - 40, {
      size: 13,
    });
    const y = index * decisionHeight + decisionHeight / 2;
    return drawDiamond(index + 1, { x: 12, y }) + text(words, { x: 34, y: y + 4.5 });
  });
  return { height: decisions.length * decisionHeight, svg: rows.join('\n') };
}

function describeMap({ roles, moves, layout, scenarios, decisions }: PathOverview): string {
  const count = (many: number, one: string) => `${many} ${many === 1 ? one : `${one}s`}`;
  const now = roles.find((role) => role.state === 'current');
  return [
    `${count(roles.length, 'role')} in ${count(layout.lanes.length, 'domain')}, ${count(moves.length, 'move')}, ${count(decisions.length, 'decision')}.`,
    now === undefined ? '' : `Now: ${cutText(now.title, 1200, { size: 13 })}.`,
    ...scenarios.map(describeScenario),
  ]
    .filter(Boolean)
    .join(' ');
}
