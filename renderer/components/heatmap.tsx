/** Words per day as small stones. A real table underneath: each day says its date and its words, arrows walk the days. */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { heatOf, layoutWeeks, shiftDay } from './heatmap-weeks.ts';
import styles from './heatmap.module.css';

interface HeatmapProps {
  readonly label: string;
  /** The last day drawn, ringed. */
  readonly today: string;
  /** YYYY-MM-DD to words. */
  readonly words: Readonly<Record<string, number>>;
  readonly weeks: number;
  /** The day that is open elsewhere on the page. */
  readonly chosen?: string;
  readonly onChoose: (day: string) => void;
  /** How a day is read out: "Thursday 8 October". */
  readonly formatDay: (day: string) => string;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthName = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const steps: Readonly<Record<string, number>> = { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1 };

export function Heatmap({ label, today: now, words, weeks, chosen, onChoose, formatDay }: HeatmapProps) {
  const layout = useMemo(() => layoutWeeks(now, weeks), [now, weeks]);
  const firstDay = layout.weeks[0]?.[0] ?? now;
  const table = useRef<HTMLTableElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const isShown = (day: string | null | undefined) =>
    day !== null && day !== undefined && day >= firstDay && day <= now;
  const current = [walked, chosen].find(isShown) ?? now;

  function walk(event: KeyboardEvent): void {
    const target =
      event.key === 'Home' ? firstDay : event.key === 'End' ? now : shiftDay(current, steps[event.key] ?? 0);
    if (steps[event.key] === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (!isShown(target)) return;
    setWalked(target);
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${target}"]`)?.focus();
  }

  return (
    <table ref={table} role="grid" className={styles.heatmap} aria-label={label} onKeyDown={walk}>
      <thead aria-hidden="true">
        <tr>
          <td />
          {layout.weeks.map((week, column) => {
            const month = layout.months.find((one) => one.column === column);
            return (
              <td key={week[0]}>
                {month !== undefined && (
                  <span className={styles.month}>{monthName.format(new Date(`${month.day}T00:00:00Z`))}</span>
                )}
              </td>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday, row) => (
          <tr key={weekday}>
            <th scope="row">
              <span className="unseen">{weekday}</span>
              {row < 5 && row % 2 === 0 && <span aria-hidden="true">{weekday.charAt(0)}</span>}
            </th>
            {layout.weeks.map((week) => {
              const day = week[row] ?? '';
              if (day === '') return <td key={week[0]} />;
              const count = words[day] ?? 0;
              return (
                <td key={week[0]}>
                  <button
                    type="button"
                    className={styles.stone}
                    data-day={day}
                    data-heat={heatOf(count)}
                    data-chosen={day === chosen || undefined}
                    aria-current={day === now ? 'date' : undefined}
                    aria-label={`${formatDay(day)}, ${describeWords(count)}`}
                    tabIndex={day === current ? 0 : -1}
                    onClick={() => {
                      setWalked(day);
                      onChoose(day);
                    }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describeWords(count: number): string {
  if (count === 0) return 'nothing written';
  return count === 1 ? '1 word' : `${String(count)} words`;
}
