/** Records that still lack something, each with the one question to answer next. */
import { Button } from '@mantine/core';
import { findKind } from '../../../shared/domain/registry.ts';
import type { IncompleteItem } from '../../../shared/ipc/vault-requests.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { RecordLine } from './record-line.tsx';
import { HangingRow, Section } from './section.tsx';

const most = 3;

export function IncompleteList({ today }: { readonly today: string }) {
  const incomplete = useVaultQuery('journal:incomplete', { limit: most, today });
  if (incomplete.data === undefined || incomplete.data.length === 0) return null;
  return (
    <Section title="What is incomplete" about="one question each">
      {incomplete.data.map((item) => (
        <IncompleteRow key={item.record.id} {...item} />
      ))}
    </Section>
  );
}

function IncompleteRow({ record, sentence }: IncompleteItem) {
  const kind = findKind(record.kind)?.label.one ?? record.kind;
  return (
    <HangingRow
      hung={kind.charAt(0).toUpperCase() + kind.slice(1)}
      actions={
        <Button size="xs" onClick={() => openRecord(record)}>
          Open
        </Button>
      }
    >
      <RecordLine title={record.title} about={sentence} />
    </HangingRow>
  );
}
