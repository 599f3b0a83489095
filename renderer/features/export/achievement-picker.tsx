/** The achievements of this export: tick, order, reword. Long lists draw only what is in view. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { describeUsageShort } from '../../lib/usage-words.ts';
import { PickerRow } from './picker-row.tsx';
import type { Picking } from './use-hand-picked.ts';
import classes from './achievement-picker.module.css';

const usualRowHeight = 53;

export function AchievementPicker({ picking }: { readonly picking: Picking }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { ordered } = picking;
  const { data: usage } = useVaultQuery('lens:usage', {});
  const virtualizer = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => ordered[index]?.id ?? index,
    overscan: 6,
  });
  const move = (from: number, to: number) => {
    picking.move(from, to);
    virtualizer.scrollToIndex(to, { align: 'auto' });
  };
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const candidate = ordered[item.index];
          if (candidate === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={classes.item}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <PickerRow
                candidate={candidate}
                place={item.index}
                count={ordered.length}
                picking={picking}
                usage={usage && usage.lenses > 0 ? describeUsageShort(usage.byId[candidate.id]) : ''}
                isOpen={openId === candidate.id}
                onToggleOpen={() => setOpenId(openId === candidate.id ? null : candidate.id)}
                onMove={move}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
