/** What went between two people, counted in words. */
import { inWords } from '../domain/number-words.ts';

interface Exchange {
  readonly side: string;
}

/** "You gave three times, received twice."; '' where nothing is written down. */
export function exchangeBalance(exchanges: readonly Exchange[]): string {
  const count = (side: string) => exchanges.filter((one) => one.side === side).length;
  const [given, received] = [count('given'), count('received')];
  if (given === 0 && received === 0) return '';
  if (received === 0) return `You gave ${times(given)}; nothing is written down that you received.`;
  if (given === 0) return `You received ${times(received)}; nothing is written down that you gave.`;
  return `You gave ${times(given)}, received ${times(received)}.`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${inWords(count)} times`;
}
