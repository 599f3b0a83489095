/** Finds a text in every record, with the place where it stands. */
import { useState } from 'react';
import { findKind } from '../../../shared/domain/registry.ts';
import type { SearchHit } from '../../../shared/ipc/vault-requests.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { formatDate } from '../../lib/dates.ts';
import { openRecord } from '../../lib/open-record.ts';
import { Picker, type PickerItem } from './picker.tsx';
import { useSearch } from './use-search.ts';
import classes from './picker.module.css';

export function FindEverywhere({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const { hits, sentence } = useSearch(query, 200);
  const counts = countKinds(hits);
  const shown = counts.has(kind) ? hits.filter((hit) => hit.kind === kind) : hits;
  return (
    <Picker
      label="Find in everything you wrote"
      query={query}
      onQuery={setQuery}
      size={720}
      empty={query.trim() === '' ? 'Type a word, a name or a number.' : sentence}
      filters={
        counts.size < 2 ? undefined : (
          <div className={classes.filters} role="group" aria-label="Kind of record">
            <Filter label={`All ${String(hits.length)}`} isOn={!counts.has(kind)} onPick={() => setKind('')} />
            {[...counts].map(([name, found]) => (
              <Filter
                key={name}
                label={`${findKind(name)?.label.many ?? name} ${String(found)}`}
                isOn={kind === name}
                onPick={() => setKind(name)}
              />
            ))}
          </div>
        )
      }
      groups={[{ label: '', items: shown.map(hitItem) }]}
      onClose={onClose}
    />
  );
}

function countKinds(hits: readonly SearchHit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

interface FilterProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

function Filter({ label, isOn, onPick }: FilterProps) {
  return (
    <button type="button" className={classes.filter} aria-pressed={isOn} onClick={onPick}>
      {label}
    </button>
  );
}

function hitItem(hit: SearchHit): PickerItem {
  return {
    key: hit.id,
    content: (
      <span className={classes.hit}>
        <span className={classes.hitHead}>
          <b>{hit.title}</b>
          <span className={classes.about}>
            {[findKind(hit.kind)?.label.one, formatDate(hit.date)].filter(Boolean).join(', ')}
          </span>
        </span>
        <span className={classes.excerpt}>
          <MarkedText text={hit.excerpt} marks={hit.marks} />
        </span>
      </span>
    ),
    choose: () => openRecord(hit),
  };
}
