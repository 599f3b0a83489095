/** Beside a session: the page to read before it, and the report to send after it, as they leave the vault. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { renderText } from '../../../shared/export/text.ts';
import type { SessionDocuments } from '../../../shared/people/session-documents.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Segments } from '../../components/segments.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { callApp } from '../../lib/api.ts';
import { formatDate, today as todayHere } from '../../lib/dates.ts';
import { flushAll } from '../../lib/flush.ts';
import { applyChanges, useVaultQuery } from '../../lib/journal-store.ts';
import { tellFailure } from '../../lib/tell-failure.ts';
import { showToast } from '../../lib/toasts.ts';
import { DocumentExport } from '../../records/document-export.tsx';
import { DocumentView } from '../../records/document-view.tsx';
import { sessionKind } from './mentor-fields.ts';
import classes from './mentor-columns.module.css';

const papers = [
  { value: 'pre-brief', label: 'Pre-brief' },
  { value: 'progress-report', label: 'Progress report' },
] as const;

/** Long enough to paste it into a letter. */
const clearAfterSeconds = 300;

interface SessionPapersProps {
  readonly id: string;
  /** Notes have been taken: the report is what is next. */
  readonly isWritten: boolean;
  /** YYYY-MM-DD, '' while the report has not been sent. */
  readonly reportedOn: string;
}

export function SessionPapers({ id, isWritten, reportedOn }: SessionPapersProps) {
  const [paper, setPaper] = useState<(typeof papers)[number]['value']>(isWritten ? 'progress-report' : 'pre-brief');
  const { data, error, reload } = useVaultQuery('people:session', { id, today: todayHere() });
  const label = papers.find(({ value }) => value === paper)?.label;
  return (
    <div className={classes.papers}>
      <Segments label="Document" value={paper} options={papers} isWrapping onChange={setPaper} />
      {error === undefined ? null : <ErrorNote error={error} onRetry={reload} />}
      {data === undefined ? null : (
        <>
          {paper === 'pre-brief' ? null : <SentLine documents={data} reportedOn={reportedOn} />}
          <div className={classes.actions}>
            <DocumentExport plan={paper} record={id} />
            {paper === 'pre-brief' ? null : <CopyReport report={data.report} />}
          </div>
          <section className={classes.paper} aria-label={label}>
            <DocumentView blocks={paper === 'pre-brief' ? data.preBrief : data.report} />
          </section>
        </>
      )}
    </div>
  );
}

interface SentLineProps {
  readonly documents: SessionDocuments;
  readonly reportedOn: string;
}

/** A report speaks of every session since the last one: all of them are marked together. */
function SentLine({ documents, reportedOn }: SentLineProps) {
  const mark = async (day: string) => {
    await flushAll();
    const changes = documents.reported.map(({ id, revision }) => ({
      ...{ kind: sessionKind.name, id, base: revision },
      fields: { reportedOn: day },
    }));
    tellFailure(await applyChanges(day === '' ? 'Mark a report as not sent' : 'Mark a report as sent', changes));
  };
  const count = documents.reported.length;
  return (
    <div className={classes.sent}>
      <p className="text-small text-secondary">
        {count === 1 ? 'It speaks of this session' : `It speaks of ${String(count)} sessions`} and of titles of goals,
        nothing else.{' '}
        {reportedOn === '' ? null : (
          <>
            Sent on {formatDate(reportedOn)}.{' '}
            <TextButton size="small" onClick={() => void mark('')}>
              Not sent
            </TextButton>
          </>
        )}
      </p>
      {reportedOn !== '' ? null : (
        <Button size="xs" variant="filled" onClick={() => void mark(todayHere())}>
          Mark as sent
        </Button>
      )}
    </div>
  );
}

function CopyReport({ report }: { readonly report: SessionDocuments['report'] }) {
  const copy = async () => {
    const copied = await callApp('app:copy-secret', { text: renderText({ blocks: report }), clearAfterSeconds });
    showToast(copied.ok ? 'Copied. It leaves the clipboard in five minutes.' : 'Not copied. Try again.');
  };
  return (
    <Button size="xs" onClick={() => void copy()}>
      Copy as text
    </Button>
  );
}
