/** People, and what they are to each other. */
import { feedbackLog } from '../../shared/people/feedback-log.ts';
import { appError } from '../../shared/errors.ts';
import { mentoringOverview } from '../../shared/people/mentoring.ts';
import { namesToMask } from '../../shared/people/mask-names.ts';
import { peopleOverview } from '../../shared/people/people-overview.ts';
import { sessionDocuments } from '../../shared/people/session-documents.ts';
import { fail, ok } from '../../shared/result.ts';
import type { HandlersFor } from './vault-handler.ts';

export const peopleHandlers: HandlersFor<'people'> = {
  'people:names'({ journal }) {
    return journal.ok ? ok(namesToMask(journal.value.lookup)) : journal;
  },
  'people:mentoring'({ journal }, { today }) {
    return journal.ok ? ok(mentoringOverview(journal.value.lookup, today)) : journal;
  },
  'people:session'({ journal }, { id, today }) {
    if (!journal.ok) return journal;
    const documents = sessionDocuments(id, journal.value.lookup, today);
    return documents === undefined ? fail(appError('not-found', id)) : ok(documents);
  },
  'people:overview'({ journal }, { today }) {
    return journal.ok ? ok(peopleOverview(journal.value.lookup, today)) : journal;
  },
  'people:feedback'({ journal }, { today }) {
    return journal.ok ? ok(feedbackLog(journal.value.lookup, today)) : journal;
  },
};
