/** The power map: what it says, and keeping it as it is. */
import { networkToKeep } from '../../shared/power/kept-network.ts';
import { powerOverview } from '../../shared/power/power-overview.ts';
import { readNetwork } from '../../shared/power/read-network.ts';
import { ok } from '../../shared/result.ts';
import type { PlannedChange } from './plan-changes.ts';
import type { HandlersFor } from './vault-handler.ts';

export const powerHandlers: HandlersFor<'power'> = {
  'power:overview'({ journal }, choice) {
    return journal.ok ? ok(powerOverview(journal.value.lookup, choice)) : journal;
  },
  'power:keep'({ journal, environment }, { today, note }) {
    if (!journal.ok) return journal;
    const fields = { day: today, note, network: networkToKeep(readNetwork(journal.value.lookup)) };
    const change = { kind: 'map-snapshot', id: environment.newId(), base: null, fields } as PlannedChange;
    return journal.value.apply({ label: 'Keep the power map', changes: [change], merge: false });
  },
};
