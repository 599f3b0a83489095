/** A button that takes pictures and plans out of the path and the skills. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { PictureDialog } from './picture-dialog.tsx';
import type { Exported } from './write-picture.ts';

interface PictureExportProps {
  /** See `PictureDialog`. */
  readonly offered: readonly Exported[];
}

export function PictureExport(props: PictureExportProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="xs" leftSection={<IconFileExport size={15} stroke={1.6} />} onClick={() => setIsOpen(true)}>
        Export
      </Button>
      {isOpen ? <PictureDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
