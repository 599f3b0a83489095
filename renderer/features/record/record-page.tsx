/** The record: profile at the head, sections at the left, one section's records, one of them in full. */
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { findKind } from '../../../shared/domain/registry.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { focusField } from '../../records/field-focus.ts';
import { makeRecord } from '../../records/make-record.ts';
import { RecordEditor } from '../../records/record-editor.tsx';
import { titleFieldOf } from '../../records/title-field.ts';
import { ProfileHeader } from './profile-header.tsx';
import { profileKind, recordSections } from './record-sections.ts';
import { SectionList } from './section-list.tsx';
import { SectionNav } from './section-nav.tsx';
import classes from './record-page.module.css';

export function RecordPage() {
  const place = usePlace();
  const isProfile = place.kind === profileKind;
  const section = recordSections.find((kind) => kind.name === place.kind) ?? recordSections[0];

  const open = (kind: string, id?: string, options: { readonly replace?: boolean } = {}) =>
    navigate({ page: 'record', kind, ...(id === undefined ? {} : { id }) }, options);
  const add = async (kind: string) => {
    const made = await makeRecord(kind);
    if (made === null) return;
    open(kind, made.id);
    const declared = findKind(kind);
    const field = declared && titleFieldOf(declared);
    if (field) setTimeout(() => focusField(field), 100);
  };
  const close = () => open(isProfile ? (recordSections[0]?.name ?? '') : (place.kind ?? ''));

  return (
    <div className={classes.page}>
      <ProfileHeader
        isSelected={isProfile}
        onEdit={(id) => (id === null ? void add(profileKind) : open(profileKind, id))}
      />
      <div className={classes.columns} data-is-open={place.id !== undefined} data-is-profile={isProfile}>
        <SectionNav current={isProfile ? '' : (section?.name ?? '')} onPick={(kind) => open(kind)} />
        {section === undefined || isProfile ? null : (
          <div className={classes.list}>
            <SectionList
              kind={section}
              selectedId={place.id}
              onAdd={() => void add(section.name)}
              onSelect={(row, by) => open(row.kind, row.id, { replace: by === 'keys' })}
            />
          </div>
        )}
        {place.id === undefined ? null : (
          <div className={classes.detail}>
            <RecordEditor
              key={place.id}
              id={place.id}
              onDeleted={close}
              {...(isProfile ? { heading: 'Profile' } : {})}
              back={
                <Button
                  className={classes.back ?? ''}
                  size="xs"
                  variant="subtle"
                  leftSection={<IconArrowLeft size={15} stroke={1.6} />}
                  onClick={close}
                >
                  {isProfile ? 'Record' : (section?.label.many ?? 'Record')}
                </Button>
              }
            />
          </div>
        )}
      </div>
    </div>
  );
}
