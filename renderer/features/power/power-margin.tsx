/** What stands beside a view: everybody in a table, or the record that is open. */
import { IconArrowLeft } from '@tabler/icons-react';
import { TextButton } from '../../components/text-button.tsx';
import { RecordEditor } from '../../records/record-editor.tsx';
import { PowerPanel } from './power-panel.tsx';
import type { PowerViewProps } from './power-view.ts';

interface PowerMarginProps extends PowerViewProps {
  /** Closes what is open and goes back to it in the view. */
  readonly onLeave: () => void;
}

export function PowerMargin({ onLeave, ...view }: PowerMarginProps) {
  const { selectedId, selectedKind, onClose } = view;
  if (selectedId === '') return <PowerPanel {...view} />;
  return (
    <RecordEditor
      key={`${selectedKind} ${selectedId}`}
      id={selectedId}
      back={
        <TextButton size="small" onClick={onLeave}>
          <IconArrowLeft size={14} stroke={1.6} /> Back
        </TextButton>
      }
      onDeleted={onClose}
    />
  );
}
