/** Places that were just given on the grid: shown at once, saved one after the other, each one step to undo. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapPerson } from '../../../shared/power/read-network.ts';
import { updateRecord } from '../../lib/journal-store.ts';
import { nameInStep } from '../../lib/step-name.ts';
import { withRecord } from '../../records/with-record.ts';
import type { Place } from '../../../shared/power/grid-places.ts';

/** Places that the vault may not have told back yet. */
interface Ahead {
  readonly places: ReadonlyMap<string, Place>;
  /** How many of them are still being saved. */
  readonly saving: number;
  /** What the vault had told when the last of them was given or saved: it counts until the vault tells something new. */
  readonly told: readonly MapPerson[];
}

interface Ratings {
  readonly people: readonly MapPerson[];
  /** `merge` joins it to the step before: several presses of a key are one step. */
  readonly rate: (person: MapPerson, place: Place, options: { readonly merge: boolean }) => void;
}

export function useRatings(told: readonly MapPerson[]): Ratings {
  const [ahead, setAhead] = useState<Ahead>({ places: new Map(), saving: 0, told: [] });
  const newest = useRef(told);
  useEffect(() => {
    newest.current = told;
  });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { places } = ahead;
  const isAhead = counts(ahead, told) && places.size > 0;
  const people = useMemo(
    () => (isAhead ? told.map((person) => ({ ...person, ...places.get(person.id) })) : told),
    [told, places, isAhead],
  );
  const save = async ({ id, name }: MapPerson, place: Place, merge: boolean) => {
    const label = `Place ${nameInStep(name)}`;
    const saved = queue.current.then(() =>
      withRecord(id, (record) => updateRecord(record, { ...place }, label, { merge })),
    );
    queue.current = saved;
    const isSaved = await saved;
    setAhead((before) => {
      const kept = [...before.places].filter(([other]) => isSaved || other !== id);
      return { places: new Map(kept), saving: before.saving - 1, told: newest.current };
    });
  };
  return {
    people,
    rate: (person, place, { merge }) => {
      setAhead((before) => {
        const kept = counts(before, newest.current) ? before.places : [];
        return { places: new Map([...kept, [person.id, place]]), saving: before.saving + 1, told: newest.current };
      });
      void save(person, place, merge);
    },
  };
}

const counts = (ahead: Ahead, told: readonly MapPerson[]) => ahead.saving > 0 || ahead.told === told;
