/** A button that takes one document made from one record out of the vault. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { DocumentDialog, type DocumentDialogProps } from './document-dialog.tsx';

export function DocumentExport(props: Omit<DocumentDialogProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" leftSection={<IconFileExport size={15} stroke={1.6} />} onClick={() => setOpen(true)}>
        Export
      </Button>
      {isOpen ? <DocumentDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
