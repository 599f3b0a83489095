/** The path as marks to draw: roles as nodes of React Flow, moves and ways as lines of our own. */
import { Position, type Node } from '@xyflow/react';
import { compareText } from '../../../shared/compare-text.ts';
import { isOpenDecision } from '../../../shared/domain/decision-point.ts';
import { mapSizes, type MapLayout } from '../../../shared/path/layout-map.ts';
import type { MapMove, MapRole, ModelView, PathOverview } from '../../../shared/path/path-overview.ts';
import type { Box, Point } from '../../../shared/draw/svg.ts';
import { layLine, layLines, type Line } from '../../../shared/path/map-lines.ts';
import { describeMove, describeRole } from './map-words.ts';
import { scenarioColour } from './path-view.ts';

/** One decision to take at a role. */
export interface RoleDecision {
  readonly id: string;
  /** From 1, in the order in which they were written down. */
  readonly number: number;
  readonly question: string;
  readonly isOpen: boolean;
}

export type RoleNode = Node<{ readonly role: MapRole; readonly decisions: readonly RoleDecision[] }, 'role'>;
/** A step of a role model that no role of the map stands for. */
export type GuestNode = Node<
  { readonly role: string; readonly organisation: string; readonly model: string; readonly name: string },
  'guest'
>;
export type MapNode = RoleNode | GuestNode;

/** A line between two roles, as it runs while nobody drags them. */
interface DrawnLine {
  readonly id: string;
  /** Ids of the nodes at its ends, and where they stand. */
  readonly from: string;
  readonly to: string;
  readonly fromBox: Box;
  readonly toBox: Box;
  readonly line: Line;
}

export interface DrawnMove extends DrawnLine {
  readonly move: MapMove;
  /** CSS colours of the scenarios that are shown on it, beside each other; none for a move that no scenario takes. */
  readonly colours: readonly string[];
  /** Another scenario stands out. */
  readonly isFaded: boolean;
  /** In words, for those who do not see it. */
  readonly description: string;
}

/** One stretch of a role model's way. */
export interface DrawnWay extends DrawnLine {
  readonly model: string;
  /** On one stretch of the way; '' on the others. */
  readonly name: string;
}

/** A role that is being dragged: its id, and where its top left corner is. */
export interface DraggedRole {
  readonly id: string;
  readonly position: Point;
}

/** Where a line runs now. Only those of the dragged role move, and they do not look around: that must take no time. */
export function lineNow({ from, to, fromBox, toBox, line }: DrawnLine, dragged: DraggedRole | null): Line {
  if (dragged === null || (from !== dragged.id && to !== dragged.id)) return line;
  const box = { ...dragged.position, ...mapSizes.role };
  return from === dragged.id ? layLine(box, toBox) : layLine(fromBox, box);
}

interface MapElements {
  readonly nodes: readonly MapNode[];
  readonly moves: readonly DrawnMove[];
  readonly ways: readonly DrawnWay[];
}

/** Where a move can be drawn from, for React Flow; drawn only while the role is pointed at. */
const { width, height } = mapSizes.role;
const grip = { type: 'source', x: 0, y: 0, width: 12, height: 12 } as const;
const grips = [
  { ...grip, id: 'top', position: Position.Top, x: width / 2 - grip.width / 2, y: -grip.height / 2 },
  { ...grip, id: 'right', position: Position.Right, x: width - grip.width / 2, y: height / 2 - grip.height / 2 },
];

/** `descriptionId` is of the element that tells what keys do. Nodes come lane by lane from the ground up. */
export function mapElements(overview: PathOverview, overlaid: readonly string[], descriptionId: string): MapElements {
  const { layout, moves, models } = overview;
  const shown = models.filter((model) => overlaid.includes(model.id));
  const boxes = new Map(Object.entries(layout.places).map(([id, place]) => [id, { ...place, ...mapSizes.role }]));
  const steps = shown.flatMap(stepsOf);
  const lines = layLines([...moves, ...steps], boxes);
  const draw = ({ id, from, to }: Pick<Step, 'id' | 'from' | 'to'>): DrawnLine | null => {
    const [line, fromBox, toBox] = [lines.get(id), boxes.get(from), boxes.get(to)];
    return line === undefined || fromBox === undefined || toBox === undefined
      ? null
      : { id, from, to, fromBox, toBox, line };
  };
  const domAttributes = { 'aria-describedby': descriptionId, 'aria-roledescription': 'role' };
  return {
    nodes: [
      ...overview.roles.map((role): RoleNode => ({
        ...placed(role.id, layout),
        type: 'role',
        data: { role, decisions: decisionsAt(role.id, overview) },
        ariaLabel: describeRole(role),
        handles: grips,
        domAttributes,
      })),
      ...shown.flatMap((model) => guestsOf(model, layout)),
    ].sort((a, b) => a.position.x - b.position.x || b.position.y - a.position.y),
    moves: moves.flatMap((move): DrawnMove[] => {
      const drawn = draw(move);
      return drawn === null ? [] : [{ ...drawn, ...dressMove(move, overview) }];
    }),
    ways: steps.flatMap((step): DrawnWay[] => {
      const drawn = draw(step);
      return drawn === null ? [] : [{ ...drawn, model: step.model, name: step.name }];
    }),
  };
}

interface Lines {
  readonly moves: readonly DrawnMove[];
  readonly ways: readonly DrawnWay[];
}

/** Lines at the role that is dragged, and the others, which a step of the drag leaves alone. */
export function splitLines({ moves, ways }: Lines, dragged: string): { readonly still: Lines; readonly moving: Lines } {
  const isMoving = ({ from, to }: DrawnLine) => dragged !== '' && (from === dragged || to === dragged);
  return {
    still: { moves: moves.filter((one) => !isMoving(one)), ways: ways.filter((one) => !isMoving(one)) },
    moving: { moves: moves.filter(isMoving), ways: ways.filter(isMoving) },
  };
}

/** The moves as they look while the scenario `scenarioId` stands out; '' for none. */
export function emphasise(
  moves: readonly DrawnMove[],
  overview: PathOverview,
  scenarioId: string,
): readonly DrawnMove[] {
  if (scenarioId === '') return moves;
  return moves.map((drawn) =>
    drawn.move.scenarios.includes(scenarioId)
      ? { ...drawn, colours: [scenarioColour(overview, scenarioId)] }
      : { ...drawn, isFaded: true },
  );
}

function dressMove(move: MapMove, overview: PathOverview): Omit<DrawnMove, keyof DrawnLine> {
  const letters = overview.scenarios.filter(({ id }) => move.scenarios.includes(id)).map(({ letter }) => letter);
  return {
    move,
    colours: move.scenarios.map((id) => scenarioColour(overview, id)),
    isFaded: false,
    description: describeMove(move, letters),
  };
}

function placed(id: string, { places }: MapLayout) {
  return { id, position: places[id] ?? { x: 0, y: 0 }, ...mapSizes.role, measured: mapSizes.role };
}

function decisionsAt(role: string, { decisions }: PathOverview): RoleDecision[] {
  return decisions.flatMap((one, index) =>
    one.role === role ? [{ id: one.id, number: index + 1, question: one.question, isOpen: isOpenDecision(one) }] : [],
  );
}

function guestsOf({ id: model, name, steps }: ModelView, layout: MapLayout): GuestNode[] {
  return steps.flatMap(({ place, isOnMap, role, organisation }): GuestNode[] =>
    isOnMap || layout.places[place] === undefined
      ? []
      : [
          {
            ...placed(place, layout),
            type: 'guest',
            data: { role, organisation, model, name },
            draggable: false,
            connectable: false,
            ariaLabel: [role, organisation, `a step of ${name}`].filter(Boolean).join(', '),
            domAttributes: { 'aria-roledescription': 'role' },
          },
        ],
  );
}

interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly model: string;
  readonly name: string;
}

/** From the oldest step of a role model to the newest; the way is named at its last line. */
function stepsOf({ id: model, name, steps }: ModelView): Step[] {
  const byAge = [...steps].sort((a, b) => compareText(a.startDate, b.startDate));
  return byAge.flatMap(({ place: to }, index): Step[] => {
    const from = byAge[index - 1]?.place;
    const isLast = index === byAge.length - 1;
    return from === undefined || from === to
      ? []
      : [{ id: `${model}>${index}`, from, to, model, name: isLast ? name : '' }];
  });
}
