/** What an employer's program would read in the resume: the score, what is amiss, and the way to all of it. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Proof } from '../../../shared/proof/prove.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import type { buildSpec } from './export-settings.ts';
import { ProofDialog } from './proof-dialog.tsx';
import classes from './proof-panel.module.css';

interface ProofPanelProps {
  readonly spec: ReturnType<typeof buildSpec>;
  /** Of the file that was just written with this spec, which is then read at once; '' while there is none. */
  readonly grant: string;
}

/** Reading takes a moment, so it waits to be asked for. A panel is for one spec: mount it with a key. */
export function ProofPanel({ spec, grant }: ProofPanelProps) {
  const [isAsked, setAsked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const isWanted = isAsked || grant !== '';
  const { data, error, reload } = useVaultQuery(
    'export:proof',
    isWanted ? { spec, ...(grant === '' ? {} : { grant }) } : null,
  );
  const isReading = isWanted && data === undefined && error === undefined;
  return (
    <section className={classes.panel} aria-labelledby="proof-title">
      <h2 id="proof-title">What a parser reads</h2>
      <div role="status">
        {error !== undefined || data === undefined ? (
          <p className="text-small text-secondary">
            {isReading
              ? 'Reading it back…'
              : 'Programs of employers take resumes apart. Cairn can read yours back the way they do.'}
          </p>
        ) : (
          <Outcome proof={data} />
        )}
      </div>
      {error !== undefined ? (
        <ErrorNote error={error} onRetry={reload} />
      ) : data === undefined ? (
        <Button loading={isReading} onClick={() => setAsked(true)}>
          Read it back
        </Button>
      ) : (
        <Button onClick={() => setOpen(true)}>Show what was read</Button>
      )}
      {data === undefined ? null : <ProofDialog proof={data} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Outcome({ proof: { audit, fields } }: { readonly proof: Proof }) {
  const found = fields.filter((field) => field.state === 'found').length;
  const failed = [...audit.checks, ...audit.notes].filter((check) => !check.isPassed);
  return (
    <>
      <p className={classes.score}>
        <span className="number">{audit.score}</span>
        <span className="text-small text-secondary">of 100, {audit.advisory}.</span>
      </p>
      <p className="text-small">
        {found === fields.length
          ? `All ${fields.length} fields of your record were found.`
          : `${found} of ${fields.length} fields of your record were found.`}
      </p>
      {failed.length === 0 ? null : (
        <ul className={classes.failed}>
          {failed.map(({ name, label, seen }) => (
            <li key={name}>
              <b>Not met: {label}</b>
              <span className="text-secondary">{seen}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
