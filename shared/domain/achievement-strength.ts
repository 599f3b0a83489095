/** The five stones of an achievement: what is told, what is only begun, what is missing. */
import { z } from 'zod';
import type { Fields } from './record.ts';

export type StoneState = 'solid' | 'outline' | 'missing';
export interface StrengthPart {
  readonly part: 'situation' | 'my-role' | 'action' | 'number' | 'result';
  readonly label: string;
  readonly state: StoneState;
}

const told = z.looseObject({
  situation: z.string().catch(''),
  myRole: z.string().catch(''),
  action: z.string().catch(''),
  result: z.string().catch(''),
  metrics: z
    .array(z.looseObject({ baseline: z.number().nullable().catch(null), result: z.number().nullable().catch(null) }))
    .catch([]),
});

/** From the base upwards. A number without a baseline is only begun: compared with what? */
export function achievementStrength(fields: Fields): readonly StrengthPart[] {
  const { situation, myRole, action, result, metrics } = told.parse(fields);
  const writing = (text: string): StoneState => (text.trim() === '' ? 'missing' : 'solid');
  const measured = metrics.filter((metric) => metric.result !== null);
  const number: StoneState =
    measured.length === 0 ? 'missing' : measured.some((metric) => metric.baseline !== null) ? 'solid' : 'outline';
  return [
    { part: 'situation', label: 'Situation', state: writing(situation) },
    { part: 'my-role', label: 'My role', state: writing(myRole) },
    { part: 'action', label: 'Action', state: writing(action) },
    { part: 'number', label: 'Number', state: number },
    { part: 'result', label: 'Result', state: writing(result) },
  ];
}
