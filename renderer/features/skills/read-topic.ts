/** A topic as its list and its picture show it. */
import { topicStances } from '../../../shared/domain/emerging-topic.ts';
import { numberOf, textOf } from '../../../shared/domain/field-values.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import type { Stance, TopicPlace } from './topic-radar-geometry.ts';

export interface Topic extends TopicPlace {
  readonly id: string;
  readonly name: string;
  readonly nextStep: string;
  /** YYYY-MM-DD or ''. */
  readonly revisitOn: string;
}

export function readTopic({ id, title, date, extra }: Pick<RecordSummary, 'id' | 'title' | 'date' | 'extra'>): Topic {
  return {
    id,
    name: title,
    stance: readStance(extra['stance']),
    horizonMonths: numberOf(extra['horizonMonths']),
    nextStep: textOf(extra['nextStep']),
    revisitOn: date,
  };
}

/** Without a stance that we know, a topic is only watched. */
export function readStance(value: unknown): Stance {
  return topicStances.find((one) => one.value === value)?.value ?? 'watch';
}

export function stanceLabel(stance: Stance): string {
  return topicStances.find(({ value }) => value === stance)?.label ?? '';
}

/** "in 20 months", "now", '' while nobody has said. */
export function describeHorizon(months: number | null): string {
  if (months === null) return '';
  if (months === 0) return 'now';
  return months === 1 ? 'in 1 month' : `in ${months} months`;
}
