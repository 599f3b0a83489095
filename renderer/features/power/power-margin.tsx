/** Beside a view: everybody in a table, or the record that is open. */
import { useRef } from 'react';
import { IconArrowLeft } from '@tabler/icons-react';
import { TextButton } from '../../components/text-button.tsx';
import { RecordEditor } from '../../records/record-editor.tsx';
import { PowerPanel } from './power-panel.tsx';
import type { PowerViewProps } from './power-view.ts';
import classes from './power-page.module.css';

export function PowerMargin(view: PowerViewProps) {
  const { selectedId, selectedKind, onClose } = view;
  const margin = useRef<HTMLElement>(null);
  const close = () => {
    const stone = margin.current?.parentElement?.querySelector<HTMLElement>('[data-stone][aria-current]');
    onClose();
    stone?.focus();
  };
  return (
    <aside
      ref={margin}
      className={classes.margin}
      aria-label={selectedId === '' ? 'People on the map' : 'Details'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      {selectedId === '' ? (
        <PowerPanel {...view} />
      ) : (
        <RecordEditor
          key={`${selectedKind} ${selectedId}`}
          id={selectedId}
          back={
            <TextButton size="small" onClick={close}>
              <IconArrowLeft size={14} stroke={1.6} /> Back
            </TextButton>
          }
          onDeleted={onClose}
        />
      )}
    </aside>
  );
}
