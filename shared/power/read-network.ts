/** The power map as the records of the vault say it: people with what they weigh, the ties between them, who decides. */
import { z } from 'zod';
import { decisionRight, type OwnPart } from '../domain/decision-right.ts';
import { person } from '../domain/person.ts';
import type { RecordLookup } from '../domain/record-kind.ts';
import { tie } from '../domain/tie.ts';
import { tieKindMeta } from '../domain/tie-kinds.ts';
import type { DecisionRight, PowerNetwork, PowerPerson, PowerTie } from './power-network.ts';

/** The id of whoever keeps the vault: a tie with one end left empty is theirs. */
export const meId = 'me';
export const myName = 'Me';

/** Stones 0 to 5 and places on the grid 0 to 10, null while unknown. */
export interface Standings {
  readonly authority: number | null;
  readonly influence: number | null;
  readonly resources: number | null;
  /** How much hangs on them: up on the grid. */
  readonly weight: number | null;
  /** From against to speaking for it: across the grid. */
  readonly support: number | null;
}

export interface MapPerson extends PowerPerson, Standings {
  readonly role: string;
  readonly organisation: string;
}

export interface MapDecision extends DecisionRight {
  readonly ownPart: OwnPart;
}

/** Whoever keeps the vault is the first of `people`, without standings. */
export interface MapNetwork extends PowerNetwork {
  readonly people: readonly MapPerson[];
  readonly decisions: readonly MapDecision[];
}

const me: MapPerson = {
  ...{ id: meId, name: myName, department: '', seat: '', role: '', organisation: '' },
  ...{ authority: null, influence: null, resources: null, weight: null, support: null },
};

const personFields = z.object(person.shape);
const tieFields = z.object(tie.shape);
const decisionFields = z.object(decisionRight.shape);

/** Ties to somebody who is no longer there, and of somebody to themselves, are left out. */
export function readNetwork(lookup: Pick<RecordLookup, 'ofKind'>): MapNetwork {
  const people = [
    me,
    ...lookup.ofKind(person.name).map(({ id, fields }): MapPerson => {
      const { name, department, category, role, organisation, ...rest } = personFields.parse(fields);
      const { authority, influence, resources, weight, support } = rest;
      return {
        ...{ id, name: name.trim() || person.title(fields), department, seat: category, role, organisation },
        ...{ authority, influence, resources, weight, support },
      };
    }),
  ];
  const known = new Set(people.map(({ id }) => id));
  const isKnown = (id: string) => known.has(id);
  const ties = lookup.ofKind(tie.name).map(({ id, fields }): PowerTie => {
    const { from, to, type, layer, goesBothWays, weight } = tieFields.parse(fields);
    const kind = type || 'knows';
    const meta = tieKindMeta(kind);
    const ends = { from: from || meId, to: to || meId };
    return { id, ...ends, kind, layer: layer || meta.layer, isMutual: meta.isMutual || goesBothWays, weight };
  });
  const decisions = lookup.ofKind(decisionRight.name).map(({ id, fields }): MapDecision => {
    const { what, decides, asked, ownPart } = decisionFields.parse(fields);
    const withMe = (ids: readonly string[], isMine: boolean) => [...ids.filter(isKnown), ...(isMine ? [meId] : [])];
    return {
      ...{ id, what: what.trim() || decisionRight.title(fields), ownPart: ownPart || 'none' },
      decides: withMe(decides, ownPart === 'decides'),
      asked: withMe(asked, ownPart === 'asked'),
    };
  });
  const isWhole = ({ from, to }: PowerTie) => from !== to && isKnown(from) && isKnown(to);
  return { me: meId, people, ties: ties.filter(isWhole), decisions };
}
