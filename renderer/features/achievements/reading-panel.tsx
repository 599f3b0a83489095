/** The one line this becomes elsewhere, built from the data while it is typed. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { achievementSentence, isWithheld, withheldFacts } from '../../../shared/domain/achievement-sentence.ts';
import type { Audience } from '../../../shared/domain/confidentiality.ts';
import { Segments } from '../../components/segments.tsx';
import { callApp } from '../../lib/api.ts';
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

/** The clipboard forgets it after a minute. */
const clearAfterSeconds = 60;

export function ReadingPanel({ draft }: { readonly draft: RecordDraft }) {
  const [audience, setAudience] = useState<Audience>('self');
  const [isWriting, setWriting] = useState(false);
  const fields = readAchievement(draft.fields);
  const isKept = isWithheld(fields, audience);
  const sentence = isKept ? '' : achievementSentence(fields, audience);
  const withheld = withheldFacts(fields, audience);
  const words = sentence.split(/\s+/).filter(Boolean).length;

  const copy = async () => {
    const copied = await callApp('app:copy-secret', { text: sentence, clearAfterSeconds });
    showToast(copied.ok ? 'Copied. The clipboard is cleared after a minute.' : 'Not copied. Try again.');
  };
  const writeMyself = () => {
    setWriting(true);
    if (fields.wording === '') draft.change('wording', achievementSentence(fields, 'self'));
    requestAnimationFrame(() => focusField('wording'));
  };
  const backToBuilt = () => {
    setWriting(false);
    draft.change('wording', '', { now: true });
  };

  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">As it will read</h2>
      <div className={classes.readers}>
        <Segments label="Reader" value={audience} options={readers} onChange={setAudience} />
      </div>
      {isKept ? (
        <p className="text-secondary">Private: it does not leave in an export for others.</p>
      ) : (
        <p className={classes.sentence} aria-live="polite">
          {sentence || 'Nothing to read yet. Start with the title.'}
        </p>
      )}
      {sentence === '' ? null : (
        <p className={classes.count}>
          <span className="number">{words}</span> {words === 1 ? 'word' : 'words'}
          {fields.wording === '' ? ', built from the fields' : ', your own wording'}
        </p>
      )}
      {withheld.length === 0 || isKept ? null : (
        <ul className={classes.withheld} aria-label="Withheld for this reader">
          {withheld.map((fact) => (
            <li key={`${fact.what} ${fact.why}`}>
              <span className="number">{fact.what}</span>
              <span className={classes.why}>{fact.why}</span>
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <div className={classes.wording}>
          <BoundField kind={achievementKind} draft={draft} name="wording" />
        </div>
      ) : null}
      <div className={classes.actions}>
        <Button
          size="xs"
          leftSection={<IconCopy size={14} stroke={1.6} />}
          disabled={sentence === ''}
          onClick={() => void copy()}
        >
          Copy
        </Button>
        {fields.wording === '' && !isWriting ? (
          <Button size="xs" variant="subtle" onClick={writeMyself}>
            Write it yourself
          </Button>
        ) : (
          <>
            {isWriting ? null : (
              <Button size="xs" variant="subtle" onClick={writeMyself}>
                Edit wording
              </Button>
            )}
            <Button size="xs" variant="subtle" onClick={backToBuilt}>
              Use the built sentence
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
