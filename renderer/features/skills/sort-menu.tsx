/** In which order the gaps stand. */
import { Button, Menu } from '@mantine/core';
import { gapOrders, type GapOrder } from './order-gaps.ts';

interface SortMenuProps {
  readonly order: GapOrder;
  readonly onOrder: (order: GapOrder) => void;
}

export function SortMenu({ order, onOrder }: SortMenuProps) {
  return (
    <Menu position="bottom-end" width={210}>
      <Menu.Target>
        <Button variant="subtle" size="xs">
          {gapOrders.find((one) => one.value === order)?.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={order}
          onChange={(chosen) => onOrder(gapOrders.find((one) => one.value === chosen)?.value ?? order)}
        >
          {gapOrders.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
