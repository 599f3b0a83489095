/** How the words of this export meet an advertisement, and the record the skills that are wanted. */
import { useState } from 'react';
import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lens as lensKind } from '../../../shared/domain/lens.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { JournalRecord } from '../../../shared/domain/record.ts';
import type { LensFit } from '../../../shared/ipc/vault-requests.ts';
import { readLens } from '../../../shared/lens/read-lens.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { useRecordDraft } from '../../records/use-record-draft.ts';
import type { buildSpec } from './export-settings.ts';
import { FitTerms } from './fit-terms.tsx';
import { SkillGaps } from './skill-gaps.tsx';
import classes from './fit-panel.module.css';

interface FitPanelProps {
  readonly spec: ReturnType<typeof buildSpec>;
  /** The chosen lens; null for none, and then the advertisement is kept for this visit only. */
  readonly record: JournalRecord | null;
  /** Takes an achievement into the export. */
  readonly onAdd: (id: string) => void;
}

export function FitPanel({ spec, record, onAdd }: FitPanelProps) {
  return record === null ? (
    <VisitFit spec={spec} onAdd={onAdd} />
  ) : (
    <LensFitPanel key={record.id} spec={spec} record={record} onAdd={onAdd} />
  );
}

function VisitFit({ spec, onAdd }: Omit<FitPanelProps, 'record'>) {
  const [text, setText] = useState('');
  return (
    <FitView
      spec={spec}
      advertisement={text}
      skills={[]}
      organisation=""
      note="Kept for this visit only. A lens keeps it."
      onChange={setText}
      onAdd={onAdd}
    />
  );
}

function LensFitPanel({ spec, record, onAdd }: FitPanelProps & { readonly record: JournalRecord }) {
  const draft = useRecordDraft(lensKind as unknown as RecordKind, record);
  const { advertisement, skills, organisation } = readLens(draft.fields);
  return (
    <>
      <FitView
        spec={spec}
        advertisement={advertisement}
        skills={skills}
        organisation={organisation}
        note="Kept with the lens, and in no document."
        onChange={(text) => draft.change('advertisement', text)}
        onLeave={() => void draft.flush()}
        onAdd={onAdd}
      />
      {draft.error === null ? null : <ErrorNote error={draft.error} onRetry={() => void draft.flush()} />}
    </>
  );
}

interface FitViewProps {
  readonly spec: FitPanelProps['spec'];
  readonly advertisement: string;
  readonly skills: readonly string[];
  readonly organisation: string;
  /** Where the text is kept. */
  readonly note: string;
  readonly onChange: (advertisement: string) => void;
  readonly onLeave?: () => void;
  readonly onAdd: (id: string) => void;
}

/** Comparing waits for a pause in typing. */
const typingPause = 400;

function FitView({ spec, advertisement, skills, organisation, note, onChange, onLeave, onAdd }: FitViewProps) {
  const [isEditing, setEditing] = useState(false);
  const [settled] = useDebouncedValue(advertisement, typingPause);
  const isAsked = settled.trim() !== '' || skills.length > 0;
  const fit = useVaultQuery(
    'lens:fit',
    isAsked ? { spec, advertisement: settled, skills: [...skills], organisation } : null,
  );
  return (
    <section className={classes.panel} aria-labelledby="fit-title">
      <h2 id="fit-title">Fit</h2>
      {isEditing ? (
        <>
          <Textarea
            label="Advertisement"
            description={note}
            autosize
            minRows={6}
            maxRows={14}
            value={advertisement}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onLeave}
          />
          <TextButton size="small" onClick={() => setEditing(false)}>
            Done
          </TextButton>
        </>
      ) : (
        <>
          {advertisement.trim() === '' ? (
            <p className="text-small text-secondary">
              Paste a job advertisement to see which of its terms this document says, which only the rest of your record
              says, and which neither does.
            </p>
          ) : null}
          <TextButton size="small" onClick={() => setEditing(true)}>
            {advertisement.trim() === '' ? 'Paste an advertisement' : 'Change the advertisement'}
          </TextButton>
        </>
      )}
      {fit.error === undefined ? null : <ErrorNote error={fit.error} onRetry={fit.reload} />}
      {fit.data === undefined || !isAsked ? null : (
        <Outcome fit={fit.data} hasText={settled.trim() !== ''} onAdd={onAdd} />
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly fit: LensFit;
  /** There is an advertisement: without terms, that is said. */
  readonly hasText: boolean;
  readonly onAdd: (id: string) => void;
}

function Outcome({ fit, hasText, onAdd }: OutcomeProps) {
  return (
    <>
      {hasText ? <FitTerms fit={fit} onAdd={onAdd} /> : null}
      {fit.gaps.length > 0 ? <SkillGaps gaps={fit.gaps} onAdd={onAdd} /> : null}
    </>
  );
}
