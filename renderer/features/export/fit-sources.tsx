/** The records that say a term: achievements can be taken into the export, others can be looked at. */
import type { LensSource } from '../../../shared/ipc/vault-requests.ts';
import { TextButton } from '../../components/text-button.tsx';
import { openRecord } from '../../lib/open-record.ts';
import classes from './fit-panel.module.css';

interface FitSourcesProps {
  readonly sources: readonly LensSource[];
  readonly sourceCount: number;
  /** What is said of an achievement that is in the export already. */
  readonly chosen: string;
  readonly onAdd: (id: string) => void;
}

export function FitSources({ sources, sourceCount, chosen, onAdd }: FitSourcesProps) {
  return (
    <ul className={classes.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <TextButton size="small" onClick={() => openRecord(source)}>
            {source.title}
          </TextButton>
          {source.kind !== 'achievement' ? null : source.isChosen ? (
            <span className="text-small text-muted">{chosen}</span>
          ) : (
            <TextButton size="small" aria-label={`Add ${source.title}`} onClick={() => onAdd(source.id)}>
              Add
            </TextButton>
          )}
        </li>
      ))}
      {sourceCount > sources.length ? (
        <li className="text-small text-muted">And {(sourceCount - sources.length).toLocaleString('en')} more.</li>
      ) : null}
    </ul>
  );
}
