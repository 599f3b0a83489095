/** The first step: what can be brought, and from where. */
import { Button } from '@mantine/core';
import { importFormats } from './import-formats.ts';
import classes from './import-start.module.css';

interface ImportStartProps {
  readonly isReading: boolean;
  readonly onChoose: (what: 'file' | 'folder') => void;
}

export function ImportStart({ isReading, onChoose }: ImportStartProps) {
  return (
    <div className={classes.start}>
      <p className="text-secondary">
        Bring what you already have. Nothing is written before you have seen it, and one undo takes all of it back.
      </p>
      <div className={classes.actions}>
        <Button variant="filled" disabled={isReading} onClick={() => onChoose('file')}>
          Choose a file
        </Button>
        <Button disabled={isReading} onClick={() => onChoose('folder')}>
          Choose a folder
        </Button>
      </div>
      <dl className={classes.formats}>
        {importFormats.map((format) => (
          <div key={format.label}>
            <dt>{format.label}</dt>
            <dd>{format.what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
