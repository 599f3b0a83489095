/** Where you meet a sponsor besides meetings: what is ahead, the next first, then what was taken, the latest first. */
import { formatDate } from '../../lib/dates.ts';
import { DatedLines, TickLine } from '../../records/dated-lines.tsx';

export interface Occasion {
  readonly what: string;
  /** YYYY-MM-DD or ''; `doneOn` is '' while it is ahead. */
  readonly day: string;
  readonly doneOn: string;
}

interface SponsorOccasionsProps {
  readonly occasions: readonly Occasion[];
  /** YYYY-MM-DD: the day on which one that is ticked was taken, unless it has a day of its own. */
  readonly today: string;
  readonly onChange: (occasions: readonly Occasion[]) => void;
}

export function SponsorOccasions({ occasions, today, onChange }: SponsorOccasionsProps) {
  const rows = occasions.map((occasion, index) => ({ ...occasion, index }));
  const ahead = rows.filter((one) => one.doneOn === '').sort((a, b) => compareDays(a.day || '9999', b.day || '9999'));
  const taken = rows.filter((one) => one.doneOn !== '').sort((a, b) => compareDays(b.doneOn, a.doneOn));
  const tick = (index: number, isTaken: boolean) =>
    onChange(
      occasions.map((one, at) => {
        if (at !== index) return one;
        const day = one.day !== '' && one.day < today ? one.day : today;
        return { ...one, doneOn: isTaken ? day : '' };
      }),
    );
  return (
    <DatedLines>
      {[...ahead, ...taken].map(({ what, day, doneOn, index }) => (
        <TickLine
          key={index}
          label={what || 'Without a name'}
          {...{ day, doneOn, today }}
          when={doneOn !== '' ? `taken ${formatDate(doneOn)}` : day === '' ? 'no day yet' : `ahead, ${formatDate(day)}`}
          onTick={(isTaken) => tick(index, isTaken)}
        />
      ))}
    </DatedLines>
  );
}

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
