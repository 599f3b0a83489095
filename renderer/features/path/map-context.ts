/** What the marks on the map need to know of the page, for those that React Flow draws. */
import { createContext, useContext } from 'react';

export interface MapSurroundings {
  /** Opens a record beside the map. Stays the same function. */
  readonly open: (record: { readonly id: string; readonly kind: string }) => void;
  /** Begins a move at a role; the next role that is chosen is where it leads. Stays the same function. */
  readonly begin: (id: string) => void;
  /** Id of the record that is open, '' for none. */
  readonly selectedId: string;
  /** Id of the role where a move was begun, '' for none. */
  readonly startId: string;
}

export const MapContext = createContext<MapSurroundings>({
  open: () => undefined,
  begin: () => undefined,
  selectedId: '',
  startId: '',
});

export const useMap = () => useContext(MapContext);
