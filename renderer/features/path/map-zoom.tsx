/** Nearer, farther, whole: for those who have no wheel, and the map in small where it is larger than its window. */
import { memo } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { MiniMap, Panel, useStore } from '@xyflow/react';
import type { MapLayout } from '../../../shared/path/layout-map.ts';
import type { MapNode } from './map-elements.ts';
import classes from './lanes-view.module.css';

interface MapZoomProps {
  readonly onNearer: () => void;
  readonly onFarther: () => void;
  readonly onWhole: () => void;
}

const icon = { size: 16, stroke: 1.6 };

export function MapZoom({ onNearer, onFarther, onWhole }: MapZoomProps) {
  return (
    <Panel position="top-left" className={classes.zoom ?? ''} role="group" aria-label="Zoom">
      <ActionIcon size={28} aria-label="Zoom out" title="Zoom out (-)" onClick={onFarther}>
        <IconMinus {...icon} />
      </ActionIcon>
      <ActionIcon size={28} aria-label="Zoom in" title="Zoom in (+)" onClick={onNearer}>
        <IconPlus {...icon} />
      </ActionIcon>
      <ActionIcon size={28} aria-label="Fit the whole map" title="The whole map (0)" onClick={onWhole}>
        <IconArrowsMaximize {...icon} />
      </ActionIcon>
    </Panel>
  );
}

/** Of the map in small, in pixels. */
const sizeInSmall = { width: 148, height: 96 } as const;

/** A smaller share of the map than this in its window, and one is easily lost. */
const leastInView = 0.75;

/** Shown while a good part of the map is outside of its window. */
export const MapInSmall = memo(function MapInSmall({ layout }: { readonly layout: MapLayout }) {
  const isLarger = useStore(({ width, height, transform: [x, y, zoom] }) => {
    const inView = (start: number, size: number, room: number) =>
      Math.max(0, Math.min(room, start + size * zoom) - Math.max(0, start)) / (size * zoom);
    return width > 0 && inView(x, layout.width, width) * inView(y, layout.height, height) < leastInView;
  });
  if (!isLarger) return null;
  return (
    <MiniMap<MapNode>
      className={classes.small ?? ''}
      ariaLabel="The map in small"
      position="bottom-right"
      style={sizeInSmall}
      pannable
      nodeClassName={(node) => (node.type === 'role' ? `map-small-${node.data.role.state}` : '')}
      nodeBorderRadius={14}
    />
  );
});
