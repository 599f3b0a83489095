/** The fields of an achievement, typed, whatever an older or newer Cairn has written. */
import type { z } from 'zod';
import { achievement } from '../../../shared/domain/achievement.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import type { Fields } from '../../../shared/domain/record.ts';

export const achievementKind = achievement as unknown as RecordKind;

type Shape = typeof achievement.shape;
type AchievementFields = { readonly [Name in keyof Shape]: z.output<Shape[Name]> };

/** Fields as the form shows them: what does not fit the declaration reads as its default, but is not changed by that. */
export function readAchievement(fields: Fields): AchievementFields {
  const shape: Readonly<Record<string, z.ZodType>> = achievement.shape;
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      const parsed = schema.safeParse(fields[name]);
      return [name, parsed.success ? parsed.data : schema.parse(undefined)];
    }),
  ) as AchievementFields;
}
