/** The terms of an advertisement, in three groups; those found elsewhere open what says them. */
import { useState, type ReactNode } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { LensFit } from '../../../shared/ipc/vault-requests.ts';
import { FitSources } from './fit-sources.tsx';
import classes from './fit-panel.module.css';

interface FitTermsProps {
  readonly fit: Pick<LensFit, 'terms' | 'found'>;
  readonly onAdd: (id: string) => void;
}

type Term = LensFit['terms'][number];

export function FitTerms({ fit: { terms, found }, onAdd }: FitTermsProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (terms.length === 0) return <p className="text-small text-secondary">No terms to look for in this text.</p>;
  const inState = (state: Term['state']) => terms.filter((term) => term.state === state);
  const share = Math.round((found / terms.length) * 100);
  return (
    <>
      <p className={classes.share} role="status">
        <span className="number">{share} %</span>
        <span className="text-small text-secondary">
          {found} of {terms.length} terms found. Words are compared, not meanings, so take it as advice.
        </span>
      </p>
      <Group heading="Elsewhere in your record" terms={inState('elsewhere')}>
        {(term) => (
          <>
            <UnstyledButton
              className={classes.term ?? ''}
              aria-expanded={open === term.text}
              onClick={() => setOpen(open === term.text ? null : term.text)}
            >
              {labelOf(term)}
            </UnstyledButton>
            {open === term.text ? (
              <FitSources
                sources={term.sources}
                sourceCount={term.sourceCount}
                chosen="chosen, but told without it"
                onAdd={onAdd}
              />
            ) : null}
          </>
        )}
      </Group>
      <Group heading="Not found" terms={inState('missing')}>
        {(term) => <span className={classes.term}>{labelOf(term)}</span>}
      </Group>
      <Group heading="In this document" terms={inState('chosen')}>
        {(term) => <span className={classes.term}>{labelOf(term)}</span>}
      </Group>
    </>
  );
}

const labelOf = ({ text, count }: Term) => (count > 1 ? `${text} (${count} times)` : text);

interface GroupProps {
  readonly heading: string;
  readonly terms: readonly Term[];
  readonly children: (term: Term) => ReactNode;
}

function Group({ heading, terms, children }: GroupProps) {
  if (terms.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>
        {heading} <span className="number text-muted">{terms.length}</span>
      </h3>
      <ul className={classes.terms}>
        {terms.map((term) => (
          <li key={term.text}>{children(term)}</li>
        ))}
      </ul>
    </>
  );
}
