/** The line this becomes elsewhere, built from the data while it is typed, for one reader in one style. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { locateFindings } from '../../../shared/coach/locate-findings.ts';
import type { Finding } from '../../../shared/coach/coach-text.ts';
import { isWithheld } from '../../../shared/domain/achievement-parts.ts';
import { achievementSentence, withheldFacts } from '../../../shared/domain/achievement-sentence.ts';
import type { Audience, Reader } from '../../../shared/domain/confidentiality.ts';
import { nobody } from '../../../shared/domain/known-names.ts';
import { sentenceStyles, type SentenceStyle } from '../../../shared/domain/sentence-styles.ts';
import { Segments } from '../../components/segments.tsx';
import { splitByMarks } from '../../components/split-by-marks.ts';
import { callApp } from '../../lib/api.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { showToast } from '../../lib/toasts.ts';
import { BoundField } from '../../records/bound-field.tsx';
import { focusField } from '../../records/field-focus.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { achievementKind, readAchievement } from './achievement-fields.ts';
import classes from './reading-panel.module.css';

const readers = [
  { value: 'self', label: 'Resume' },
  { value: 'outside', label: 'Outside' },
] as const satisfies readonly { readonly value: Audience; readonly label: string }[];

const ownWording = { value: 'own', label: 'My wording' } as const;
type Reading = SentenceStyle | typeof ownWording.value;

/** The clipboard forgets it after a minute. */
const clearAfterSeconds = 60;

interface ReadingPanelProps {
  readonly draft: RecordDraft;
  /** Marked where they stand in the sentence. */
  readonly findings: readonly Finding[];
  /** The field for the person's own wording is open. */
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

export function ReadingPanel({ draft, findings, isWriting, onWriting }: ReadingPanelProps) {
  const [audience, setAudience] = useState<Audience>('self');
  const [chosen, setChosen] = useState<Reading | null>(null);
  const fields = readAchievement(draft.fields);
  const hasWording = fields.wording !== '';
  const exported: Reading = hasWording ? 'own' : 'action-first';
  const reading = chosen === null || (chosen === 'own' && !hasWording) ? exported : chosen;
  const names = useVaultQuery('journal:known-names', audience === 'outside' ? {} : null);
  const reader: Reader = audience === 'self' ? { audience } : { audience, known: names.data ?? nobody };
  const options = { ...reader, ...(reading === 'own' ? {} : { style: reading }) };
  const isKept = isWithheld(fields, audience);
  const sentence = achievementSentence(fields, options);

  const write = (wording: string) => {
    draft.change('wording', wording, { now: true });
    setChosen(null);
  };
  const writeMyself = () => {
    if (!hasWording) write(sentence);
    onWriting(true);
    requestAnimationFrame(() => focusField('wording'));
  };
  const backToBuilt = () => {
    onWriting(false);
    write('');
  };

  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">As it will read</h2>
      <div className={classes.choices}>
        <Segments label="Reader" value={audience} options={readers} isWrapping onChange={setAudience} />
        <Segments
          label="Reads as"
          value={reading}
          options={hasWording ? [ownWording, ...sentenceStyles] : sentenceStyles}
          isWrapping
          onChange={setChosen}
        />
      </div>
      <Sentence
        text={sentence}
        empty={
          isKept
            ? 'Private: it does not leave in an export for others.'
            : hasNothing(draft)
              ? 'Nothing to read yet. Start with the title.'
              : 'Nothing of it is left for this reader.'
        }
        marks={audience === 'self' ? locateFindings(sentence, findings, fields) : []}
      />
      {sentence === '' ? null : (
        <p className={classes.count}>
          <WordCount text={sentence} />
          {reading === 'own' ? ', your own wording.' : ', built from the fields.'}
          {reading === exported ? '' : ` Exports use ${labelOf(exported)}.`}
        </p>
      )}
      {isKept ? null : <WithheldList facts={withheldFacts(fields, options)} />}
      {isWriting ? (
        <div className={classes.wording}>
          <BoundField kind={achievementKind} draft={draft} name="wording" />
        </div>
      ) : null}
      <div className={classes.actions}>
        <CopyButton text={sentence} />
        {reading === exported || sentence === '' ? null : (
          <Button size="xs" onClick={() => write(sentence)}>
            Use this wording
          </Button>
        )}
        {isWriting || (hasWording && reading !== 'own') ? null : (
          <Button size="xs" variant="subtle" onClick={writeMyself}>
            {hasWording ? 'Edit wording' : 'Write it yourself'}
          </Button>
        )}
        {hasWording || isWriting ? (
          <Button size="xs" variant="subtle" onClick={backToBuilt}>
            Use the built sentence
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function labelOf(reading: Reading): string {
  return [ownWording, ...sentenceStyles].find((one) => one.value === reading)?.label ?? '';
}

function hasNothing({ fields }: RecordDraft): boolean {
  return achievementSentence(fields, { audience: 'self' }) === '';
}

interface SentenceProps {
  readonly text: string;
  /** Said in its place when there is none. */
  readonly empty: string;
  readonly marks: readonly (readonly [number, number])[];
}

function Sentence({ text, empty, marks }: SentenceProps) {
  if (text === '') return <p className="text-secondary">{empty}</p>;
  return (
    <p className={classes.sentence} aria-live="polite">
      {splitByMarks(text, marks).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className={classes.mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

function WordCount({ text }: { readonly text: string }) {
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <>
      <span className="number">{words}</span> {words === 1 ? 'word' : 'words'}
    </>
  );
}

function WithheldList({ facts }: { readonly facts: ReturnType<typeof withheldFacts> }) {
  if (facts.length === 0) return null;
  return (
    <ul className={classes.withheld} aria-label="Withheld for this reader">
      {facts.map((fact) => (
        <li key={`${fact.what} ${fact.why}`}>
          <span className="number">{fact.what}</span>
          <span className={classes.why}>{fact.why}</span>
        </li>
      ))}
    </ul>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const copy = async () => {
    const copied = await callApp('app:copy-secret', { text, clearAfterSeconds });
    showToast(copied.ok ? 'Copied. The clipboard is cleared after a minute.' : 'Not copied. Try again.');
  };
  return (
    <Button
      size="xs"
      leftSection={<IconCopy size={14} stroke={1.6} />}
      disabled={text === ''}
      onClick={() => void copy()}
    >
      Copy
    </Button>
  );
}
