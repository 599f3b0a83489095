/** What an import has made, and the way to take it back as one step. */
import { Button } from '@mantine/core';
import { findKind } from '../../../shared/domain/registry.ts';
import type { ImportReport } from '../../../shared/ipc/vault-requests.ts';
import { DataTable } from '../../components/data-table.tsx';
import { SkippedList } from './skipped-list.tsx';
import { countRecords } from './import-preview.tsx';
import classes from './import-done.module.css';

interface ImportDoneProps {
  readonly source: string;
  readonly report: ImportReport;
  readonly isUndone: boolean;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

export function ImportDone({ source, report, isUndone, onUndo, onAgain }: ImportDoneProps) {
  const total = Object.values(report.accepted).reduce((sum, count) => sum + count, 0);
  return (
    <div className={classes.done}>
      <div role="status">
        <h2>{isUndone ? `The import of ${source} is undone.` : `${countRecords(total)} imported from ${source}.`}</h2>
      </div>
      <DataTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="number">
              Found
            </th>
            <th scope="col" className="number">
              Imported
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.found).map(([kind, found]) => (
            <tr key={kind}>
              <td>{findKind(kind)?.label.many ?? kind}</td>
              <td className="number">{found}</td>
              <td className="number">{isUndone ? 0 : (report.accepted[kind] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className={classes.actions}>
        {isUndone ? null : <Button onClick={onUndo}>Undo import</Button>}
        <Button variant="subtle" onClick={onAgain}>
          Import something else
        </Button>
      </div>
      <SkippedList skipped={report.skipped} />
    </div>
  );
}
