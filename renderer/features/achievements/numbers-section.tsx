/** The numbers behind an achievement: a table to read, a row to open and edit, the change computed. */
import { UnstyledButton } from '@mantine/core';
import { achievement } from '../../../shared/domain/achievement.ts';
import { innerShape } from '../../../shared/domain/field.ts';
import { formatMeasure, formatRate, metricChange, metricShape, type Metric } from '../../../shared/domain/metric.ts';
import { ConfidentialityRing } from '../../components/confidentiality-ring.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { FieldGrid } from '../../records/field-grid.tsx';
import { fieldId, focusField } from '../../records/field-focus.ts';
import { emptyRow } from '../../records/row-text.ts';
import type { RecordDraft } from '../../records/use-record-draft.ts';
import { readAchievement } from './achievement-fields.ts';
import { NumberRowActions } from './number-row-actions.tsx';
import classes from './numbers-section.module.css';

interface NumbersSectionProps {
  readonly draft: RecordDraft;
  /** The number that is open for editing. */
  readonly openAt: number | null;
  readonly onOpen: (index: number | null) => void;
}

export function NumbersSection({ draft, openAt, onOpen: setOpenAt }: NumbersSectionProps) {
  const { metrics } = readAchievement(draft.fields);
  const change = (next: readonly unknown[], now = false) => draft.change('metrics', next, { now });
  const add = () => {
    change([...metrics, emptyRow(innerShape(achievement.shape.metrics))]);
    setOpenAt(metrics.length);
    requestAnimationFrame(() => focusField(`metrics.${String(metrics.length)}.what`));
  };
  return (
    <section aria-labelledby="numbers-title" className={classes.section}>
      <div className={classes.head}>
        <h2 id="numbers-title">Numbers</h2>
        <TextButton size="small" id={fieldId('metrics')} onClick={add}>
          Add a number
        </TextButton>
      </div>
      {metrics.length === 0 ? (
        <p className="text-small text-muted">How much, how many or how fast? A number before and after proves it.</p>
      ) : (
        <DataTable className={classes.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className="number">
                Before
              </th>
              <th scope="col" className="number">
                After
              </th>
              <th scope="col" className="number">
                Change
              </th>
              <th scope="col">Who may see it</th>
            </tr>
          </thead>
          {metrics.map((metric, index) => (
            <tbody key={index}>
              <NumberRow
                metric={metric}
                isOpen={openAt === index}
                onToggle={() => setOpenAt(openAt === index ? null : index)}
              />
              {openAt === index ? (
                <tr>
                  <td colSpan={5} className={classes.editor}>
                    <FieldGrid
                      shape={metricShape}
                      values={metric}
                      path={`metrics.${String(index)}`}
                      onChange={(name, value) =>
                        change(metrics.map((one, other) => (other === index ? { ...one, [name]: value } : one)))
                      }
                    />
                    <NumberRowActions
                      rows={metrics}
                      index={index}
                      onMove={(next, to) => {
                        change(next, true);
                        setOpenAt(to);
                      }}
                      onRemove={(next) => {
                        change(next, true);
                        setOpenAt(null);
                        focusField('metrics');
                      }}
                      onDone={() => setOpenAt(null)}
                    />
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
        </DataTable>
      )}
    </section>
  );
}

interface NumberRowProps {
  readonly metric: Metric;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function NumberRow({ metric, isOpen, onToggle }: NumberRowProps) {
  const about = [metric.source, metric.period, formatRate(metric)].filter(Boolean).join(', ');
  const measure = (value: number | null) => (value === null ? 'none' : formatMeasure(value, metric));
  return (
    <tr>
      <td>
        <UnstyledButton className={`${classes.what ?? ''} opens`} aria-expanded={isOpen} onClick={onToggle}>
          {metric.what || 'What was measured?'}
        </UnstyledButton>
        {about === '' ? null : <div className={classes.about}>{about}</div>}
      </td>
      <td className={`${classes.before ?? ''} number`} data-none={metric.baseline === null}>
        {measure(metric.baseline)}
      </td>
      <td className={`${classes.after ?? ''} number`} data-none={metric.result === null}>
        {measure(metric.result)}
      </td>
      <td className={`${classes.change ?? ''} number`} data-none={metric.baseline === null}>
        {metricChange(metric)}
      </td>
      <td>
        <ConfidentialityRing level={metric.confidentiality === '' ? 'internal' : metric.confidentiality} />
      </td>
    </tr>
  );
}
