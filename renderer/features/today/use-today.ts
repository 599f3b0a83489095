/** The calendar day, which changes while the window stays open. */
import { useEffect, useState } from 'react';
import { today } from '../../lib/dates.ts';

const interval = 30_000;

export function useToday(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), interval);
    return () => clearInterval(timer);
  }, []);
  return day;
}
