/** What stands under the title: tags, mood and energy, people. Quiet words that open into fields. */
import { Popover, TagsInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Fields } from '../../../shared/domain/record.ts';
import { Tag } from '../../components/tag-list.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { RatingField } from './rating-field.tsx';
import styles from './entry-meta.module.css';

interface EntryMetaProps {
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly mood: number | null;
  readonly energy: number | null;
  readonly onSave: (fields: Fields, label: string) => void;
}

export function EntryMeta({ tags, people, mood, energy, onSave }: EntryMetaProps) {
  return (
    <div className={styles.meta}>
      <MetaPopover
        label={tags.length === 0 ? 'Add tags' : `Tags: ${tags.join(', ')}`}
        shown={tags.length === 0 ? 'Add tags' : tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}
        isTags={tags.length > 0}
      >
        <WordsField
          field="tags"
          label="Tags"
          values={tags}
          onChange={(next) => onSave({ tags: next }, 'Change tags')}
        />
      </MetaPopover>
      <MetaPopover
        label={describeMood(mood, energy)}
        shown={describeMood(mood, energy)}
        isSet={mood !== null || energy !== null}
      >
        <RatingField
          label="Mood"
          low="low"
          high="high"
          value={mood}
          onChange={(next) => onSave({ mood: next }, 'Change mood')}
        />
        <RatingField
          label="Energy"
          low="empty"
          high="full"
          value={energy}
          onChange={(next) => onSave({ energy: next }, 'Change energy')}
        />
      </MetaPopover>
      <MetaPopover
        label={people.length === 0 ? 'Add people' : `With ${people.join(', ')}`}
        shown={people.length === 0 ? 'Add people' : `With ${people.join(', ')}`}
      >
        <WordsField
          field="people"
          label="With"
          values={people}
          onChange={(next) => onSave({ people: next }, 'Change people')}
        />
      </MetaPopover>
    </div>
  );
}

function describeMood(mood: number | null, energy: number | null): string {
  const parts = [mood === null ? '' : `mood ${String(mood)}`, energy === null ? '' : `energy ${String(energy)}`];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? 'Add mood and energy' : text.charAt(0).toUpperCase() + text.slice(1);
}

interface MetaPopoverProps {
  readonly label: string;
  readonly shown: ReactNode;
  readonly isTags?: boolean;
  readonly isSet?: boolean;
  readonly children: ReactNode;
}

function MetaPopover({ label, shown, isTags = false, isSet = false, children }: MetaPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.word}
          data-tags={isTags || undefined}
          data-set={isSet || undefined}
          aria-label={label}
          aria-expanded={isOpen}
          onClick={() => setOpen((was) => !was)}
        >
          {shown}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.fields}>{isOpen && children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface WordsFieldProps {
  readonly field: 'tags' | 'people';
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Every name used before is offered; a new one is typed and kept with Enter. */
function WordsField({ field, label, values, onChange }: WordsFieldProps) {
  const known = useVaultQuery('journal:values', { kind: 'journal-entry', field });
  return (
    <TagsInput
      label={label}
      placeholder="Type and press Enter"
      data={(known.data ?? []).map((one) => one.value)}
      value={[...values]}
      onChange={onChange}
      openOnFocus={false}
      limit={6}
      maxDropdownHeight={240}
      acceptValueOnBlur
      comboboxProps={{ withinPortal: false }}
    />
  );
}
