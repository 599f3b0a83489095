/** One document made from one record, as a file for oneself: which format, which paper. */
import { useState } from 'react';
import { Button, Modal } from '@mantine/core';
import type { AppError } from '../../shared/errors.ts';
import { pagePapers, type PagePaper } from '../../shared/export/page-look.ts';
import {
  findPlan,
  findPlanFormat,
  planFormats,
  type PlanFormat,
  type PlanName,
} from '../../shared/export/picture-choices.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { Segments } from '../components/segments.tsx';
import dialog from '../components/dialog.module.css';
import { flushAll } from '../lib/flush.ts';
import { tellWritten } from './tell-written.ts';
import { writePicture } from './write-picture.ts';
import classes from './picture-export.module.css';

export interface DocumentDialogProps {
  readonly plan: PlanName;
  /** Id of the record that it is made from. */
  readonly record: string;
  readonly onClose: () => void;
}

export function DocumentDialog({ plan, record, onClose }: DocumentDialogProps) {
  const [format, setFormat] = useState<PlanFormat>('pdf');
  const [paper, setPaper] = useState<PagePaper>('a4');
  const [isWriting, setWriting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const chosen = findPlanFormat(format);

  const write = async () => {
    setWriting(true);
    // What is being typed belongs to the document.
    await flushAll();
    const written = await writePicture({ what: 'plan', plan, record, format, paper });
    setWriting(false);
    setError(written.ok ? null : written.error);
    if (!written.ok || written.value === null) return;
    tellWritten(written.value);
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Export: ${findPlan(plan).fileName}`}
      size={480}
      transitionProps={{ duration: 0 }}
    >
      <div className={dialog.body}>
        <div className={classes.choices}>
          <Segments label="Format" value={format} options={planFormats} onChange={setFormat} />
          {format === 'pdf' ? <Segments label="Paper" value={paper} options={pagePapers} onChange={setPaper} /> : null}
        </div>
        <p className="text-small text-secondary">{chosen.about} The file is not encrypted.</p>
        {error === null ? null : <ErrorNote error={error} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" loading={isWriting} onClick={() => void write()}>
            Save {chosen.label}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
