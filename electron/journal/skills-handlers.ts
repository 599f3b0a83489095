/** Skills and what targets ask of them. */
import { ok } from '../../shared/result.ts';
import { skillsOverview } from '../../shared/skills/skills-overview.ts';
import type { HandlersFor } from './vault-handler.ts';

export const skillsHandlers: HandlersFor<'skills'> = {
  'skills:overview'({ journal }, { today }) {
    return journal.ok ? ok(skillsOverview(journal.value.lookup, today)) : journal;
  },
};
