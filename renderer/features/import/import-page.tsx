/** Import: choose, look at what would be made, accept, and undo as one step. */
import { Button, Progress } from '@mantine/core';
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage } from '../../components/page-frame.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportStart } from './import-start.tsx';
import { ReadAs } from './read-as.tsx';
import { useImport, type ImportSource } from './use-import.ts';
import classes from './import-page.module.css';

interface ReadUnknownProps {
  readonly source: ImportSource;
  readonly onRead: (source: ImportSource, as: string, columns: readonly string[]) => Promise<void>;
}

/** What was refused may still be what the person says it is. */
function ReadUnknown({ source, onRead }: ReadUnknownProps) {
  return (
    <div className={classes.again}>
      <ReadAs label={`Read ${source.name} as`} value="" onChange={(format) => void onRead(source, format, [])} />
    </div>
  );
}

export function ImportPage() {
  const { stage, choice, progress, ...act } = useImport();
  const failure = 'error' in stage && stage.error !== null && (
    <div className={classes.note}>
      <ErrorNote error={stage.error} />
    </div>
  );
  return (
    <BarPage title="Import">
      {stage.kind === 'preview' || stage.kind === 'accepting' ? (
        <div className={classes.whole}>
          {failure}
          <ImportPreview
            source={stage.source.name}
            plan={stage.plan}
            choice={choice}
            isAccepting={stage.kind === 'accepting'}
            onChoose={act.setChoice}
            onReadAs={(format, columns) => void act.read(stage.source, format, columns)}
            onAccept={() => void act.accept(stage.source, stage.plan)}
            onLeave={act.startAgain}
          />
        </div>
      ) : (
        <div className={classes.body}>
          {failure}
          {stage.kind === 'done' ? (
            <ImportDone
              source={stage.source.name}
              report={stage.report}
              isUndone={stage.isUndone}
              onUndo={() => void act.takeBack(stage.source, stage.report)}
              onAgain={act.startAgain}
            />
          ) : (
            <>
              {stage.kind === 'start' && stage.source !== null ? (
                <ReadUnknown source={stage.source} onRead={act.read} />
              ) : null}
              <ImportStart isReading={stage.kind === 'reading'} onChoose={(what) => void act.choose(what)} />
            </>
          )}
        </div>
      )}
      {stage.kind === 'reading' || stage.kind === 'accepting' ? (
        <div className={classes.progress}>
          <span role="status">{progress?.doing ?? `Reading ${stage.source.name}`}</span>
          <Button onClick={act.cancel}>Cancel</Button>
          <Progress
            className={classes.bar}
            aria-label="Progress"
            value={progress === null || progress.of === 0 ? 100 : (progress.done / progress.of) * 100}
            animated={progress === null || progress.of === 0}
          />
        </div>
      ) : null}
    </BarPage>
  );
}
