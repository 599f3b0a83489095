/** The map: lanes are domains, rows are levels, and everything on it can be moved, joined and taken away in place. */
import { memo, useId, useMemo, useRef, useState } from 'react';
import {
  ConnectionLineType,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  ViewportPortal,
  type NodeChange,
  type NodeMouseHandler,
  type OnConnectEnd,
  type OnNodeDrag,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { mapSizes } from '../../../shared/path/layout-map.ts';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import { useStable } from '../../lib/use-stable.ts';
import { cellAt, fieldsInCell, type Cell } from './map-cells.ts';
import { connectRoles, placeRole } from './map-changes.ts';
import { MapChips } from './map-chips.tsx';
import { MapContext } from './map-context.ts';
import { emphasise, mapElements, splitLines, type DraggedRole, type MapNode } from './map-elements.ts';
import { MapGround } from './map-ground.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapLines } from './map-move.tsx';
import { GuestMark, RoleMark } from './map-role.tsx';
import { mapEdge, openingViewport, shiftIntoView, wholeMap, zoomRange } from './map-viewport.ts';
import { MapInSmall, MapZoom } from './map-zoom.tsx';
import { useMapKeys } from './use-map-keys.ts';
import type { PathViewProps } from './path-view.ts';
import { WhenChart } from './when-chart.tsx';
import classes from './lanes-view.module.css';

/** Stays as it is while a role is dragged. */
const When = memo(WhenChart);

const nodeTypes = { role: RoleMark, guest: GuestMark };

export function LanesView(props: PathViewProps) {
  return (
    <ReactFlowProvider>
      <LanesMap {...props} />
    </ReactFlowProvider>
  );
}

/** Of one overview, because the next one says where the role stands now. */
interface Dragged extends DraggedRole {
  readonly overview: PathOverview;
}

function LanesMap({ overview, selectedId, scenarioId, overlaid, onSelect, onScenario }: PathViewProps) {
  const { layout, roles } = overview;
  const flow = useReactFlow<MapNode>();
  const canvas = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const [dragState, setDragState] = useState<Dragged | null>(null);
  const [isDragging, setDragging] = useState(false);
  const [isConnecting, setConnecting] = useState(false);
  const [hoveredId, setHoveredId] = useState('');
  const dragged = dragState?.overview === overview ? dragState : null;

  const open = useStable(onSelect);

  const elements = useMemo(() => mapElements(overview, overlaid, descriptionId), [overview, overlaid, descriptionId]);
  const resting = useMemo(
    () => elements.nodes.map((node) => (isNodeOf(node, selectedId) ? { ...node, selected: true } : node)),
    [elements, selectedId],
  );
  const nodes = useMemo(
    () =>
      dragged === null
        ? resting
        : resting.map((node) => (node.id === dragged.id ? { ...node, position: dragged.position } : node)),
    [resting, dragged],
  );
  const moves = useMemo(() => emphasise(elements.moves, overview, scenarioId), [elements, overview, scenarioId]);

  const roleOf = (id: string) => roles.find((role) => role.id === id);
  const place = async (id: string, cell: Cell): Promise<void> => {
    const role = roleOf(id);
    const fields = role === undefined ? null : fieldsInCell(layout, role, cell);
    const isMoved = role !== undefined && fields !== null && (await placeRole(role, fields));
    if (!isMoved) setDragState(null);
  };
  const connect = async (from: string, to: string): Promise<void> => {
    const known = overview.moves.find((move) => move.from === from && move.to === to);
    const [start, end] = [roleOf(from), roleOf(to)];
    if (start === undefined || end === undefined || from === to) return;
    const id = known?.id ?? (await connectRoles(start, end));
    if (id !== null) open({ id, kind: 'career-move' });
  };
  const viewSize = () => {
    const { width = 0, height = 0 } = canvas.current?.getBoundingClientRect() ?? {};
    return { width, height };
  };
  const zoom = {
    onNearer: () => void flow.zoomIn(),
    onFarther: () => void flow.zoomOut(),
    onWhole: () => void flow.setViewport(wholeMap(layout, viewSize())),
  };
  const { onKeyDown, begin, choose, startId } = useMapKeys({ overview, selectedId, zoom, open, place, connect });

  // All that React Flow is given stays the same during a drag, or it would draw every role anew at every step.
  const onNodesChange = useStable((changes: NodeChange<MapNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || change.dragging !== true || change.position === undefined) continue;
      setDragState({ id: change.id, position: change.position, overview });
      setDragging(true);
    }
  });
  const onNodeDragStop = useStable<Parameters<OnNodeDrag<MapNode>>, void>((_event, node) => {
    setDragging(false);
    void place(node.id, cellAt(layout, node.position));
  });
  const onNodeClick = useStable<Parameters<NodeMouseHandler<MapNode>>, void>((_event, node) => {
    if (node.type === 'role') choose(node.id);
    else open({ id: node.data.model, kind: 'role-model' });
  });
  const onConnectStart = useStable(() => setConnecting(true));
  /** Wherever on a role a move is let go, it has arrived. */
  const onConnectEnd = useStable<Parameters<OnConnectEnd>, void>((event, { fromNode }) => {
    setConnecting(false);
    const { clientX, clientY } = 'changedTouches' in event ? (event.changedTouches[0] ?? noPoint) : event;
    const mark = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.react-flow__node-role');
    const id = mark?.dataset['id'];
    if (fromNode !== null && id !== undefined) void connect(fromNode.id, id);
  });
  const onInit = useStable((instance: ReactFlowInstance<MapNode>) => {
    const present = roles.find((role) => role.state === 'current');
    const corner = present === undefined ? undefined : layout.places[present.id];
    const box = corner === undefined ? null : { ...corner, ...mapSizes.role };
    void instance.setViewport(openingViewport(layout, viewSize(), box));
  });
  const showFocused = (focused: HTMLElement) => {
    if (canvas.current === null || !focused.matches(':focus-visible')) return;
    const [view, box] = [canvas.current.getBoundingClientRect(), focused.getBoundingClientRect()];
    const corner = { x: box.x - view.x, y: box.y - view.y };
    const by = shiftIntoView({ ...corner, width: box.width, height: box.height }, view);
    const { x, y, zoom: scale } = flow.getViewport();
    if (by.x !== 0 || by.y !== 0) void flow.setViewport({ x: x + by.x, y: y + by.y, zoom: scale });
  };

  const draggedId = dragged?.id ?? '';
  const { still, moving } = useMemo(
    () => splitLines({ moves, ways: elements.ways }, draggedId),
    [moves, elements, draggedId],
  );
  const surroundings = useMemo(() => ({ open, begin, selectedId, startId }), [open, begin, selectedId, startId]);
  const target = dragged === null || !isDragging ? null : cellAt(layout, dragged.position).box;
  return (
    <MapContext value={surroundings}>
      <section className={classes.view} aria-label="Map of roles" onKeyDown={onKeyDown}>
        <p id={descriptionId} hidden>
          Enter opens it. Alt with an arrow key moves it one level or one domain. M begins a move to another role.
          Delete takes it away.
        </p>
        <div
          ref={canvas}
          className={classes.canvas}
          style={{ '--map-height': `${String(layout.height + mapEdge)}px` } as React.CSSProperties}
          data-connecting={isConnecting || undefined}
          data-dragging={isDragging || undefined}
          onFocus={(event) => showFocused(event.target)}
        >
          <ReactFlow
            nodes={nodes}
            nodeTypes={nodeTypes}
            minZoom={zoomRange.least}
            maxZoom={zoomRange.most}
            onInit={onInit}
            onNodesChange={onNodesChange}
            onNodeDragStop={onNodeDragStop}
            onNodeClick={onNodeClick}
            onConnectStart={onConnectStart}
            onConnectEnd={onConnectEnd}
            connectionLineType={ConnectionLineType.Straight}
            nodeDragThreshold={4}
            connectOnClick={false}
            connectionDragThreshold={4}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            attributionPosition="bottom-right"
            panOnScroll
            zoomOnDoubleClick={false}
          >
            <ViewportPortal>
              <MapGround layout={layout} target={target} />
              <MapLines {...still} dragged={null} selectedId={selectedId} onHover={setHoveredId} />
              <MapLines {...moving} dragged={dragged} selectedId={selectedId} onHover={setHoveredId} />
              <MapChips {...still} dragged={null} selectedId={selectedId} hoveredId={hoveredId} />
              <MapChips {...moving} dragged={dragged} selectedId={selectedId} hoveredId={hoveredId} />
            </ViewportPortal>
            {/* It follows every node at every step, and whoever drags looks elsewhere. */}
            {isDragging ? null : <MapInSmall layout={layout} />}
            <MapZoom {...zoom} />
          </ReactFlow>
        </div>
        <footer className={classes.foot}>
          {startId === '' ? (
            <MapLegend />
          ) : (
            <p className={classes.hint} role="status">
              A move from {roleOf(startId)?.title}: go to the role it leads to and press Enter. Escape gives up.
            </p>
          )}
        </footer>
        <div className={classes.when}>
          <When overview={overview} scenarioId={scenarioId} onScenario={onScenario} />
        </div>
      </section>
    </MapContext>
  );
}

const isNodeOf = (node: MapNode, id: string) => node.id === id || (node.type === 'guest' && node.data.model === id);

const noPoint = { clientX: -1, clientY: -1 };
