/** Every rule of the coach that reads text. What a story lacks is told by its gaps (`shared/domain/achievement-gaps.ts`). */
import { openingRules } from './opening-rules.ts';
import type { CoachRule } from './rule.ts';
import { shapeRules } from './shape-rules.ts';
import { substanceRules } from './substance-rules.ts';
import { wordingRules } from './wording-rules.ts';

export const coachRules: readonly CoachRule[] = [...substanceRules, ...openingRules, ...wordingRules, ...shapeRules];
