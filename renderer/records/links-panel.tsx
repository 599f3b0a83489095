/** Records this one points to and records that point here; a link can be added and taken away. */
import { useState } from 'react';
import { ActionIcon, Select, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { findKind } from '../../shared/domain/registry.ts';
import type { RecordDetail, RecordSummary } from '../../shared/ipc/vault-requests.ts';
import { formatDate } from '../lib/dates.ts';
import { openRecord, placeOfRecord } from '../lib/open-record.ts';
import { asTexts } from './field-props.ts';
import type { RecordDraft } from './use-record-draft.ts';
import { useRecordOptions } from './use-record-options.ts';
import classes from './links-panel.module.css';

interface LinksPanelProps {
  readonly detail: RecordDetail;
  readonly draft: RecordDraft;
}

export function LinksPanel({ detail, draft }: LinksPanelProps) {
  const [typed, setTyped] = useState('');
  const own = asTexts(draft.fields['links']);
  const taken = new Set<string>([detail.record.id, ...own]);
  const options = useRecordOptions(typed, [])
    .filter((one) => !taken.has(one.id))
    .map((one) => ({ value: one.id as string, label: `${one.title} (${findKind(one.kind)?.label.one ?? one.kind})` }));
  const linked = [...detail.linksTo, ...detail.linkedFrom];
  return (
    <section aria-label="Links">
      <h2>Links</h2>
      <ul className={classes.list}>
        {linked.map((one) => (
          <li key={one.id} className={classes.row}>
            <LinkedRecord record={one} />
            {own.includes(one.id) ? (
              <ActionIcon
                aria-label={`Remove the link to ${one.title}`}
                onClick={() =>
                  draft.change(
                    'links',
                    own.filter((id) => id !== one.id),
                    { now: true },
                  )
                }
              >
                <IconX size={15} stroke={1.6} />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      <Select
        aria-label="Add a link"
        placeholder="Add a link: type a title"
        searchable
        data={options}
        filter={({ options: all }) => all}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        nothingFoundMessage={typed.trim() === '' ? 'Type a word of its title.' : 'Nothing found.'}
        onChange={(id) => {
          if (id !== null) draft.change('links', [...own, id], { now: true });
          setTyped('');
        }}
      />
    </section>
  );
}

function LinkedRecord({ record }: { readonly record: RecordSummary }) {
  const isOpenable = placeOfRecord(record) !== null;
  const about = [findKind(record.kind)?.label.one ?? record.kind, formatDate(record.date)].filter(Boolean).join(', ');
  return (
    <UnstyledButton className={classes.record ?? ''} disabled={!isOpenable} onClick={() => openRecord(record)}>
      <span className={`${classes.title ?? ''} opens`}>{record.title}</span>
      <span className={`${classes.about ?? ''} text-smallest text-muted`}>{about}</span>
    </UnstyledButton>
  );
}
