/** The proof in full: the text as read, the fields beside the record's, the checklist. */
import { useState } from 'react';
import { Modal } from '@mantine/core';
import { IconCheck, IconSquare } from '@tabler/icons-react';
import type { Audit, AuditCheck } from '../../../shared/proof/audit.ts';
import type { FieldComparison } from '../../../shared/proof/compare-fields.ts';
import type { Proof } from '../../../shared/proof/prove.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Segments } from '../../components/segments.tsx';
import classes from './proof-dialog.module.css';

const views = [
  { value: 'checks', label: 'Checklist' },
  { value: 'fields', label: 'Fields' },
  { value: 'text', label: 'Text' },
] as const;

interface ProofDialogProps {
  readonly proof: Proof;
  /** Stays mounted while it is closed, so that the focus finds its way back. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ProofDialog({ proof, isOpen, onClose }: ProofDialogProps) {
  const [view, setView] = useState<(typeof views)[number]['value']>('checks');
  return (
    <Modal opened={isOpen} onClose={onClose} title="What a parser reads" size={760}>
      <div className={classes.bar}>
        <Segments label="What to show" value={view} options={views} onChange={setView} />
        <span className="text-small text-muted">{describeFile(proof)}</span>
      </div>
      {view === 'checks' ? <Checklist audit={proof.audit} /> : null}
      {view === 'fields' ? <Fields fields={proof.fields} /> : null}
      {view === 'text' ? <pre className={classes.text}>{proof.text}</pre> : null}
    </Modal>
  );
}

function describeFile({ format, pages }: Proof): string {
  if (pages === 0) return format.toUpperCase();
  return `${format.toUpperCase()}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

const states = { found: 'Found', different: 'Read differently', missing: 'Not found' } as const;

function Fields({ fields }: { readonly fields: readonly FieldComparison[] }) {
  return (
    <DataTable className={classes.fields}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">In your record</th>
          <th scope="col">As read</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ group, label, ours, read, state }, index) => (
          <tr key={index}>
            <td className="text-muted">{group === 'Contact' || group === 'Skills' ? label : `${group}, ${label}`}</td>
            <td>{ours}</td>
            <td>{state === 'found' ? ours : read}</td>
            <td className={classes.state} data-state={state}>
              {states[state]}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Checklist({ audit }: { readonly audit: Audit }) {
  return (
    <>
      <p className="text-secondary">
        {audit.score} of 100, {audit.advisory}. The checks weigh {audit.of} points in all; {audit.points} were met.
      </p>
      <ul className={classes.checks}>
        {[...audit.checks, ...audit.notes].map((check) => (
          <Check key={check.name} check={check} />
        ))}
      </ul>
    </>
  );
}

function Check({ check }: { readonly check: Omit<AuditCheck, 'name' | 'weight'> & { readonly weight?: number } }) {
  const { isPassed, label, seen, advice, weight } = check;
  return (
    <li className={classes.check} data-is-passed={isPassed}>
      {isPassed ? <IconCheck size={17} stroke={1.6} aria-hidden /> : <IconSquare size={17} stroke={1.6} aria-hidden />}
      <div>
        <h3>
          {label}
          <span className="unseen">{isPassed ? ': met' : ': not met'}</span>
        </h3>
        <p className="text-small text-secondary">{seen}</p>
        {advice === '' ? null : <p className="text-small">{advice}</p>}
      </div>
      <span className="number text-muted">
        {weight === undefined ? 'no points' : `${isPassed ? weight : 0} of ${weight}`}
      </span>
    </li>
  );
}
