/** What every view of the path is given. */
import { scenarioColourAt } from '../../../shared/draw/palette.ts';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import type { RecordId } from '../../../shared/domain/record.ts';

/** The views, in the order of the bar; the name of each is the section of the place. */
export const pathViews = [
  { value: 'lanes', label: 'Lanes and levels' },
  { value: 'time', label: 'Time' },
  { value: 'table', label: 'Table' },
  { value: 'models', label: 'Role models' },
] as const;
export type PathViewName = (typeof pathViews)[number]['value'];

export interface PathViewProps {
  readonly overview: PathOverview;
  /** Id of the record that is open beside the view; '' for none. */
  readonly selectedId: string;
  /** Id of the scenario that stands out, '' for none. */
  readonly scenarioId: string;
  /** Ids of the role models that are laid over the map. */
  readonly overlaid: readonly string[];
  readonly onSelect: (record: { readonly id: string | RecordId; readonly kind: string }) => void;
  readonly onScenario: (id: string) => void;
  readonly onOverlay: (ids: readonly string[]) => void;
}

/** As a design token; the colours of pictures follow the same list. */
export function scenarioColour(overview: PathOverview, id: string): string {
  return `var(--${scenarioColourAt(overview.scenarios.findIndex((one) => one.id === id))})`;
}
