/** What many parsers expect of dates and order, beside the weighted checks. */
import { compareNewestFirst } from '../domain/calendar-date.ts';
import type { Finding } from './audit-checks.ts';
import type { FoundFields } from './extract-fields.ts';

/** Most systems take the first position for the present one. */
export function findOrder({ work }: FoundFields): Finding {
  const dated = work.filter((entry) => entry.start !== '');
  const wrong = dated.find((entry, index) => {
    const before = dated[index - 1];
    return before !== undefined && compareNewestFirst(before, entry) > 0;
  });
  const seen =
    dated.length === 0 ? 'No period was read' : `${dated.length} ${dated.length === 1 ? 'period' : 'periods'} read`;
  return wrong === undefined
    ? { isPassed: dated.length > 0, seen: `${seen}.`, advice: dated.length > 0 ? '' : 'Give each position its dates.' }
    : {
        isPassed: false,
        seen: `${seen}; “${wrong.what}” is newer than what stands above it.`,
        advice: 'Put the newest first.',
      };
}

export function findDateStyles({ work, education }: FoundFields): Finding {
  const styles = [...new Set([...work, ...education].flatMap((entry) => entry.dateStyle ?? []))];
  return {
    isPassed: styles.length <= 1,
    seen: styles.length === 0 ? 'No months were read.' : `As in ${styles.join(' and ')}.`,
    advice: styles.length <= 1 ? '' : 'Write all dates in one way.',
  };
}
