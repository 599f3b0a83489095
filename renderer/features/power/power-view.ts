/** The views of the power map. */
import type { PowerLayer } from '../../../shared/domain/tie-kinds.ts';
import type { PowerOverview } from '../../../shared/power/power-overview.ts';

/** In the order of the bar; the name of each is the section of the place. */
export const powerViews = [
  { value: 'grid', label: 'Grid' },
  { value: 'around', label: 'Around me' },
  { value: 'table', label: 'Table' },
  { value: 'culture', label: 'Culture' },
  { value: 'strategies', label: 'Strategies' },
] as const;
export type PowerViewName = (typeof powerViews)[number]['value'];

export interface PowerViewProps {
  readonly overview: PowerOverview;
  /** Id and kind of the record that is open beside the view; '' for none. */
  readonly selectedId: string;
  readonly selectedKind: string;
  /** The layer whose ties are drawn. */
  readonly layer: PowerLayer;
  readonly onLayer: (layer: PowerLayer) => void;
  /** Id of the snapshot that the map is compared with, '' for none. */
  readonly against: string;
  readonly onAgainst: (id: string) => void;
  readonly onSelect: (record: { readonly id: string; readonly kind: string }) => void;
  readonly onClose: () => void;
}

/**
 * What stands beside a view: everybody or who is open, only the record that is open, or what the view itself draws. Views
 * with a margin of their own do not draw ties and places, so nothing in them is compared with an earlier day.
 */
export const marginOf: Readonly<Record<PowerViewName, 'people' | 'record' | 'own'>> = {
  grid: 'people',
  around: 'people',
  table: 'record',
  culture: 'own',
  strategies: 'own',
};

/** What each table of the table view is given. */
export interface PowerTableProps {
  readonly view: PowerViewProps;
  /** Words to narrow the rows by; '' for all of them. */
  readonly find: string;
}

/** Which view shows records of a kind. */
const viewOfKind: Readonly<Record<string, PowerViewName>> = {
  tie: 'table',
  'decision-right': 'table',
  'map-snapshot': 'table',
  'culture-note': 'culture',
  'political-strategy': 'strategies',
};

export function viewFor(section: string | undefined, kind: string | undefined): PowerViewName {
  return powerViews.find(({ value }) => value === section)?.value ?? viewOfKind[kind ?? ''] ?? 'grid';
}
