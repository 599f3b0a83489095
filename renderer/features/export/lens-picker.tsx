/** The lens at the head of the export: choose one, keep what has changed, make, rename, copy and delete them. */
import { useState } from 'react';
import { ActionIcon, Menu, Select } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { openRecord } from '../../lib/open-record.ts';
import { RenameLensDialog, SaveLensDialog } from './lens-dialog.tsx';
import type { LensControl } from './use-lens.ts';
import classes from './lens-picker.module.css';

/** No id of a record: entries of the list that are no lenses. */
const noLens = 'none';
const saveAs = 'save-as';

export function LensPicker({ lens }: { readonly lens: LensControl }) {
  const lenses = useVaultQuery('journal:list', { kind: 'lens', limit: 500 });
  const [dialog, setDialog] = useState<'save' | 'rename' | null>(null);
  const { record, isChanged } = lens;
  const rows = lenses.data?.rows ?? [];
  const options = [
    { value: noLens, label: 'No lens' },
    ...rows.map((row) => ({ value: row.id as string, label: row.title })),
    { value: saveAs, label: 'Save as lens…' },
  ];
  const title = rows.find((row) => row.id === record?.id)?.title ?? '';
  return (
    <div className={classes.lens}>
      <div className={classes.line}>
        <Select
          className={classes.select ?? ''}
          label="Lens"
          data={options}
          allowDeselect={false}
          maxDropdownHeight={280}
          value={record?.id ?? noLens}
          onChange={(chosen) => {
            if (chosen === saveAs) setDialog('save');
            else if (chosen !== null) lens.choose(chosen === noLens ? '' : chosen);
          }}
        />
        {record === null ? null : (
          <Menu position="bottom-end" width={210}>
            <Menu.Target>
              <ActionIcon aria-label="More about this lens">
                <IconDots size={17} stroke={1.6} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDialog('rename')}>Rename…</Menu.Item>
              <Menu.Item onClick={() => lens.duplicate()}>Duplicate</Menu.Item>
              <Menu.Item onClick={() => openRecord(record)}>Role, skills and notes</Menu.Item>
              <Menu.Divider role="separator" />
              <Menu.Item className={classes.delete ?? ''} onClick={() => lens.remove()}>
                Delete lens
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {record === null && lenses.data !== undefined && rows.length === 0 ? (
        <p className={classes.about}>
          A lens keeps which achievements you show one reader, in which order and words, and counts how often each is
          told. For example: “Planning lead”, six achievements as a resume for Nordvik Rail.
        </p>
      ) : null}
      <div role="status">
        {isChanged ? (
          <p className={classes.changed}>
            Not as in the lens any more.{' '}
            <TextButton size="small" onClick={() => lens.update()}>
              Update lens
            </TextButton>{' '}
            <TextButton size="small" onClick={() => lens.revert()}>
              Back to the lens
            </TextButton>
          </p>
        ) : null}
      </div>
      {dialog === 'save' ? <SaveLensDialog onSave={lens.saveAs} onClose={() => setDialog(null)} /> : null}
      {dialog === 'rename' ? (
        <RenameLensDialog title={title} onSave={lens.rename} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}
