/** Lenses: what they make of an export, how often they tell what, and how well that fits. */
import { appError } from '../../shared/errors.ts';
import { applyLens } from '../../shared/lens/apply-lens.ts';
import { fail, ok } from '../../shared/result.ts';
import { describeFit } from './lens-fit.ts';
import { describeUsage } from './lens-usage.ts';
import type { HandlersFor } from './vault-handler.ts';

export const lensHandlers: HandlersFor<'lens'> = {
  'lens:apply'({ journal }, { id }) {
    if (!journal.ok) return journal;
    const { lookup } = journal.value;
    const record = lookup.get(id);
    return record?.kind === 'lens' ? ok(applyLens(record.fields, lookup)) : fail(appError('not-found', id));
  },
  'lens:usage'(session, { ids }) {
    const { journal } = session;
    return journal.ok ? ok(describeUsage(journal.value.lookup, ids, session.now())) : journal;
  },
  'lens:fit'(session, args) {
    const { journal } = session;
    return journal.ok ? ok(describeFit(session, journal.value, args)) : journal;
  },
};
