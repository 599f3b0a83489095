/** Which earlier day the map is compared with, and keeping it as it is today. */
import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { formatDate } from '../../lib/dates.ts';
import { CompareKeep } from './compare-keep.tsx';
import type { PowerViewProps } from './power-view.ts';

export function CompareMenu({
  overview,
  against,
  onAgainst,
}: Pick<PowerViewProps, 'overview' | 'against' | 'onAgainst'>) {
  const [isKeeping, setKeeping] = useState(false);
  const { snapshots } = overview;
  const chosen = snapshots.find(({ id }) => id === against);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="subtle" size="xs">
            {chosen === undefined ? 'Compare' : `Compared with ${formatDate(chosen.day)}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {snapshots.length === 0 ? null : (
            <>
              <Menu.RadioGroup value={against} onChange={onAgainst}>
                <Menu.RadioItem value="" closeMenuOnClick>
                  Nothing, only today
                </Menu.RadioItem>
                {snapshots.map(({ id, day, note }) => (
                  <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                    {[formatDate(day), note].filter(Boolean).join(', ')}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
              <Menu.Divider />
            </>
          )}
          <Menu.Item onClick={() => setKeeping(true)}>Keep today’s map</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isKeeping ? <CompareKeep onClose={() => setKeeping(false)} /> : null}
    </>
  );
}
