/** Somebody on the grid of whom nothing but the place is known. */
import type { Place } from '../../../shared/power/grid-places.ts';
import type { MapPerson } from '../../../shared/power/read-network.ts';

export function aPlaced(id: string, place: Partial<Place>): MapPerson {
  return {
    ...{ id, name: id, department: '', seat: '', role: '', organisation: '' },
    ...{ authority: null, influence: null, resources: null, weight: null, support: null, ...place },
  };
}
