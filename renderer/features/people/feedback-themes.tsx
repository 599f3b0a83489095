/** Themes of feedback over time: a stone for each answer, quarter by quarter. */
import type { FeedbackThemes } from '../../../shared/people/feedback-log.ts';
import { DataTable } from '../../components/data-table.tsx';
import { StoneStack } from '../../components/stone-stack.tsx';
import { formatDate } from '../../lib/dates.ts';
import classes from './feedback.module.css';

/** More answers than this in a quarter are said in a figure. */
const mostStones = 4;

export function FeedbackThemesPanel({ quarters, themes }: FeedbackThemes) {
  return (
    <section aria-labelledby="themes-title">
      <h2 id="themes-title">Themes over time</h2>
      {themes.length === 0 ? (
        <p className="text-small text-muted">
          Give every answer a theme in a word of yours. What comes back more than once shows here.
        </p>
      ) : (
        <DataTable className={classes.themes} aria-labelledby="themes-title">
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col" title={quarter}>
                  <span>{quarter.slice('2026-'.length)}</span>
                  <span className={classes.year}>{`’${quarter.slice(2, 4)}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map(({ theme, count, last, perQuarter }) => (
              <tr key={theme}>
                <th scope="row">
                  {theme}
                  <span className={classes.under}>
                    {[count === 1 ? 'once' : `${count} times`, last === '' ? '' : `last ${formatDate(last)}`]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </th>
                {perQuarter.map((answers, index) => (
                  <td key={quarters[index]}>{answers === 0 ? null : <Stones answers={answers} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}

function Stones({ answers }: { readonly answers: number }) {
  const label = `${answers} ${answers === 1 ? 'answer' : 'answers'}`;
  if (answers > mostStones) return <span className="number">{answers}</span>;
  return <StoneStack stones={Array(answers).fill('solid')} size={4.5} width={15} gap={1.5} tone="ink" label={label} />;
}
