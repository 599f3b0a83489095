/** How often an achievement is told, in words. */
import { noUsage, type UsageCount } from '../../shared/lens/usage.ts';
import { formatDate } from './dates.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** "In 2 lenses, used in 3 documents, last 12 May 2026"; "In no lens yet". */
export function describeUsage({ lenses, documents, lastUsed }: UsageCount): string {
  if (lenses === 0 && documents === 0) return 'In no lens yet';
  const told = [
    lenses === 0 ? 'In no lens now' : `In ${count(lenses, 'lens', 'lenses')}`,
    documents === 0 ? 'in no document yet' : `used in ${count(documents, 'document', 'documents')}`,
    ...(lastUsed === '' ? [] : [`last ${formatDate(lastUsed)}`]),
  ];
  return told.join(', ');
}

/** The same for a row with little room: "used in 2 lenses", "never used before". */
export function describeUsageShort(usage: UsageCount = noUsage): string {
  if (usage.lenses > 0) return `in ${count(usage.lenses, 'lens', 'lenses')}`;
  return usage.documents > 0 ? `used in ${count(usage.documents, 'document', 'documents')}` : 'never used before';
}
