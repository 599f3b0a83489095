/** What a view shows before the first record of its kind. */
import { Button } from '@mantine/core';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ExampleDocument } from '../../records/example-document.tsx';
import page from './skills-page.module.css';

interface NoRecordYetProps {
  readonly kind: RecordKind;
  readonly sentence: string;
  /** Of the button. */
  readonly add: string;
  readonly onAdd: () => void;
}

export function NoRecordYet({ kind, sentence, add, onAdd }: NoRecordYetProps) {
  return (
    <div className={page.empty}>
      <EmptyState
        sentence={sentence}
        action={
          <Button variant="filled" onClick={onAdd}>
            {add}
          </Button>
        }
        example={<ExampleDocument kind={kind} />}
      />
    </div>
  );
}
