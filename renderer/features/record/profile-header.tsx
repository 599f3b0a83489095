/** Who all this is about, at the head of the page as it heads every document. */
import { Button } from '@mantine/core';
import { profile } from '../../../shared/domain/profile.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { asObject, asText } from '../../records/field-props.ts';
import classes from './profile-header.module.css';

interface ProfileHeaderProps {
  readonly isSelected: boolean;
  readonly onEdit: (id: string | null) => void;
}

export function ProfileHeader({ isSelected, onEdit }: ProfileHeaderProps) {
  const list = useVaultQuery('journal:list', { kind: profile.name, limit: 1 });
  const id = list.data?.rows[0]?.id ?? null;
  const detail = useVaultQuery('journal:get', id === null ? null : { id });
  const record = detail.data?.record;
  return (
    <header className={classes.header}>
      <h1 className="unseen">Record</h1>
      <div className={classes.about}>
        {id === null ? (
          <p className="text-secondary">
            {list.isLoading ? '' : 'Your name and how to reach you head every document.'}
          </p>
        ) : (
          record !== undefined && <ProfileLines record={record} />
        )}
      </div>
      {list.isLoading ? null : (
        <Button size="xs" aria-pressed={isSelected} onClick={() => onEdit(id)}>
          {id === null ? 'Write your profile' : 'Edit profile'}
        </Button>
      )}
    </header>
  );
}

function ProfileLines({ record }: { readonly record: JournalRecord }) {
  const { fields } = record;
  const location = asObject(fields['location']);
  const contact = [
    [location['city'], location['countryCode']].map(asText).filter(Boolean).join(', '),
    asText(fields['email']),
    asText(fields['phone']),
    asText(fields['url']),
  ].filter(Boolean);
  return (
    <>
      <p className={classes.name}>{(profile as unknown as RecordKind).title(fields)}</p>
      <p className={classes.contact}>
        {[asText(fields['label']), ...contact].filter(Boolean).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </>
  );
}
