/** Masks the names of people everywhere, and shows them again: what the shortcut does, where they are read most. */
import { Button, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { toggleDiscreet, useNameMasking } from '../lib/discreet.ts';
import { useIsNarrow } from '../lib/use-is-narrow.ts';

export function MaskNamesButton() {
  const isMasked = useNameMasking() !== null;
  const isNarrow = useIsNarrow();
  const label = isMasked ? 'Show names' : 'Mask names';
  const Eye = isMasked ? IconEye : IconEyeOff;
  return (
    <Tooltip label={label} disabled={!isNarrow}>
      <Button
        variant="subtle"
        size="xs"
        leftSection={isNarrow ? undefined : <Eye size={15} stroke={1.6} />}
        aria-label={label}
        onClick={toggleDiscreet}
      >
        {isNarrow ? <Eye size={15} stroke={1.6} /> : label}
      </Button>
    </Tooltip>
  );
}
