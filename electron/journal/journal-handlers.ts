/** Reading and changing records. */
import { knownNames } from '../../shared/domain/known-names.ts';
import { ok } from '../../shared/result.ts';
import type { HandlersFor } from './vault-handler.ts';

export const journalHandlers: HandlersFor<'journal'> = {
  'journal:list'({ journal }, args) {
    return journal.ok ? journal.value.list(args) : journal;
  },
  'journal:get'({ journal }, { id }) {
    return journal.ok ? journal.value.get(id) : journal;
  },
  'journal:history'({ journal }, { id }) {
    return journal.ok ? journal.value.history(id) : journal;
  },
  'journal:apply'({ journal }, args) {
    return journal.ok ? journal.value.apply(args) : journal;
  },
  'journal:undo'({ journal }) {
    return journal.ok ? journal.value.undo() : journal;
  },
  'journal:redo'({ journal }) {
    return journal.ok ? journal.value.redo() : journal;
  },
  'journal:undo-state'({ journal }) {
    return journal.ok ? ok(journal.value.undoState) : journal;
  },
  async 'journal:search'({ journal }, { query, kind, limit }, { progress }) {
    if (!journal.ok) return journal;
    return ok(await journal.value.search(query, kind, limit, (done, of) => progress(done, of, 'Preparing search')));
  },
  'journal:due'({ journal }, { until, today }) {
    return journal.ok ? ok(journal.value.due(until, today)) : journal;
  },
  'journal:incomplete'({ journal }, { limit, today }) {
    return journal.ok ? ok(journal.value.incomplete(limit, today)) : journal;
  },
  'journal:days'({ journal }, { from, to }) {
    return journal.ok ? ok(journal.value.days(from, to)) : journal;
  },
  'journal:values'({ journal }, { kind, field }) {
    return journal.ok ? journal.value.values(kind, field) : journal;
  },
  'journal:known-names'({ journal }) {
    return journal.ok ? ok(knownNames(journal.value.lookup)) : journal;
  },
  'journal:counts'({ journal }) {
    return journal.ok ? ok(journal.value.counts()) : journal;
  },
};
