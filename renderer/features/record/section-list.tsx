/** The records of one section, or what one would look like. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { ExampleDocument } from '../../records/example-document.tsx';
import { listArguments, type ListFilter } from '../../records/list-arguments.ts';
import { RecordList } from '../../records/record-list.tsx';
import { SectionRow } from './section-row.tsx';
import classes from './section-list.module.css';

const everything: ListFilter = {};
const usualRowHeight = 60;

interface SectionListProps {
  readonly kind: RecordKind;
  readonly selectedId: string | undefined;
  readonly onAdd: () => void;
  readonly onSelect: (row: RecordSummary, by: 'pointer' | 'keys') => void;
}

export function SectionList({ kind, selectedId, onAdd, onSelect }: SectionListProps) {
  const list = useVaultQuery('journal:list', listArguments(kind.name, everything, 0));
  const isEmpty = list.data?.total === 0;
  const add = `Add ${/^[aeiou]/.test(kind.label.one) ? 'an' : 'a'} ${kind.label.one}`;
  return (
    <section className={classes.section} aria-labelledby="section-title">
      <div className={classes.head}>
        <h2 id="section-title">{kind.label.many}</h2>
        {isEmpty ? null : (
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={onAdd}>
            {add}
          </Button>
        )}
      </div>
      <div className={classes.body}>
        {isEmpty ? (
          <div className={classes.empty}>
            <EmptyState
              sentence={`Nothing under ${kind.label.many.toLowerCase()} yet.`}
              action={
                <Button variant="filled" onClick={onAdd}>
                  {add}
                </Button>
              }
              example={<ExampleDocument kind={kind} />}
            />
          </div>
        ) : (
          <RecordList
            key={kind.name}
            label={kind.label.many}
            kind={kind.name}
            filter={everything}
            selectedId={selectedId}
            usualHeight={usualRowHeight}
            renderRow={(row) => <SectionRow row={row} />}
            onSelect={onSelect}
          />
        )}
      </div>
    </section>
  );
}
