/** The sections of the record with how much each holds. */
import { RowButton } from '../../components/row-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { recordSections } from './record-sections.ts';
import classes from './section-nav.module.css';

interface SectionNavProps {
  /** '' while the profile is shown. */
  readonly current: string;
  readonly onPick: (kind: string) => void;
}

export function SectionNav({ current, onPick }: SectionNavProps) {
  const counts = useVaultQuery('journal:counts', {});
  return (
    <nav className={classes.nav} aria-label="Sections">
      {recordSections.map((kind) => {
        const count = counts.data?.[kind.name] ?? 0;
        return (
          <RowButton
            key={kind.name}
            look="nav"
            aria-current={kind.name === current ? 'page' : undefined}
            onClick={() => onPick(kind.name)}
          >
            <span>{kind.label.many}</span>
            {count === 0 ? null : <span className={classes.count}>{count.toLocaleString('en')}</span>}
          </RowButton>
        );
      })}
    </nav>
  );
}
