/** What becomes of the people and ties of a file: values are read without trust, and what is left out is said. */
import { categoryOf } from '../../import/person-values.ts';
import type { Skipped } from '../../import/import-plan.ts';
import { summarizeRowNotes, type RowNote } from '../../import/row-notes.ts';
import { appError, type AppError } from '../../errors.ts';
import { fail, ok, type Result } from '../../result.ts';
import { tieKindMeta } from '../../domain/tie-kinds.ts';
import { type PeopleAndTies, type PowerPerson, type PowerTie } from '../power-network.ts';
import { noteWords, type DraftTie, type NetworkDraft } from './network-draft.ts';
import { readStrengths } from './strengths.ts';
import { isMutualWord, kindOf, layerOf } from './tie-words.ts';

/** Ids are those of the file, or made for it: they mean nothing outside of the plan. */
export interface NetworkPlan extends PeopleAndTies {
  readonly skipped: readonly Skipped[];
}

/** A map of more is not read by anybody, and takes long to draw. */
export const mostPeople = 5000;
export const mostTies = 50_000;

/** Drafts of files that belong together: who is listed in one may have their ties in another. */
export function planNetwork(drafts: readonly NetworkDraft[]): Result<NetworkPlan, AppError> {
  const notes: RowNote[] = drafts.flatMap((draft) => [...draft.notes]);
  const people = new People();
  for (const draft of drafts) addPeople(draft, people, notes);
  const ties = new Ties();
  for (const draft of drafts) {
    const building: Building = { draft, people, ties, notes, strangeKinds: new Set() };
    const strengths = readStrengths(draft, notes);
    for (const [index, tie] of draft.ties.entries()) addTie(tie, strengths[index] ?? null, building);
    const why = `These are no kinds of tie here; they came as “${tieKindMeta('knows').label}”`;
    notes.push(...noteWords(draft.path, why, building.strangeKinds));
    addLines(building);
  }
  if (people.all.length > mostPeople) return tooMany(drafts, `${mostPeople.toLocaleString('en')} people`);
  if (ties.all.length > mostTies) return tooMany(drafts, `${mostTies.toLocaleString('en')} ties`);
  if (people.all.length === 0) {
    return fail(appError('nothing-to-import', drafts[0]?.path, 'There is nobody in it.'));
  }
  return ok({ people: people.all, ties: ties.all, skipped: summarizeRowNotes(notes) });
}

function tooMany(drafts: readonly NetworkDraft[], most: string): Result<never, AppError> {
  return fail(appError('file-too-large', drafts[0]?.path, `More than ${most} do not fit on a map.`));
}

/** People as they are found; by id, then by a name that only one of them has. */
class People {
  readonly all: PowerPerson[] = [];
  private readonly byId = new Map<string, PowerPerson>();
  private readonly byName = new Map<string, PowerPerson | null>();

  /** False where the id is taken. */
  add(person: PowerPerson): boolean {
    if (this.byId.has(person.id)) return false;
    this.byId.set(person.id, person);
    this.byName.set(person.name, this.byName.has(person.name) ? null : person);
    this.all.push(person);
    return true;
  }

  find(idOrName: string): PowerPerson | undefined {
    return this.byId.get(idOrName) ?? this.byName.get(idOrName) ?? undefined;
  }
}

/** Ties as they are found; each once. */
class Ties {
  readonly all: PowerTie[] = [];
  private readonly ids = new Set<string>();
  private readonly known = new Set<string>();
  private lastMade = 0;

  /** False where the same two have a tie of this kind already. An id that is taken or missing is made. */
  add(tie: PowerTie): boolean {
    const ends = tie.isMutual ? [tie.from, tie.to].sort() : [tie.from, tie.to];
    const key = JSON.stringify([...ends, tie.isMutual, tie.layer, tie.kind]);
    if (this.known.has(key)) return false;
    this.known.add(key);
    const id = tie.id === '' || this.ids.has(tie.id) ? this.makeId() : tie.id;
    this.ids.add(id);
    this.all.push({ ...tie, id });
    return true;
  }

  private makeId(): string {
    do this.lastMade += 1;
    while (this.ids.has(`tie-${this.lastMade}`));
    return `tie-${this.lastMade}`;
  }
}

interface Building {
  readonly draft: NetworkDraft;
  readonly people: People;
  readonly ties: Ties;
  readonly notes: RowNote[];
  /** Words of the file that name no kind of tie. */
  readonly strangeKinds: Set<string>;
}

type Noting = (why: string) => void;

/** Tables count rows; other files count their people and ties. */
function noting(draft: NetworkDraft, number: number, unit: 'person' | 'tie', notes: RowNote[]): Noting {
  return (why) => void notes.push({ path: draft.path, row: number, unit: draft.isTable ? 'row' : unit, why });
}

function addPeople(draft: NetworkDraft, people: People, notes: RowNote[]): void {
  for (const { values, number } of draft.people) {
    const note = noting(draft, number, 'person', notes);
    const name = values.name ?? values.id ?? '';
    const seat = categoryOf(values.seat ?? '');
    if (name === '') {
      note('No name and no id; the person was left out.');
      continue;
    }
    const isNew = people.add({ id: values.id ?? name, name, department: values.department ?? '', seat });
    if (!isNew) note('The same person came earlier; this one was left out.');
    else if (seat === '' && values.seat !== undefined) note('Their seat is none of the five; it stays empty.');
  }
}

function addTie(
  { values, number, isMutual }: DraftTie,
  weight: number | 'none' | null,
  { draft, people, ties, notes, strangeKinds }: Building,
): void {
  const note = noting(draft, number, 'tie', notes);
  const hasEnds = values.from !== undefined && values.to !== undefined;
  const [from, to] = hasEnds ? [findEnd(values.from, draft, people), findEnd(values.to, draft, people)] : [];
  if (from === undefined || to === undefined) {
    return note('One of its ends is missing or nobody in the file; the tie was left out.');
  }
  // Whoever is in such a row is there all the same.
  if (weight === 'none') return note('A strength of nothing means that there is no tie; it was left out.');
  if (from === to) return note('It leads from a person to themselves; the tie was left out.');
  const kind = kindOf(values.kind ?? '') ?? 'knows';
  // A column called type says in some programs which way a tie runs.
  const written = isMutualWord(values.direction ?? '') ?? isMutual ?? isMutualWord(values.kind ?? '');
  const meta = tieKindMeta(kind);
  const layer = layerOf(values.layer ?? '') ?? meta.layer;
  if (values.kind !== undefined && kindOf(values.kind) === undefined) strangeKinds.add(values.kind);
  if (values.layer !== undefined && layerOf(values.layer) === undefined) {
    note('Its layer is none of the three; the usual one for its kind was taken.');
  }
  const tie = { id: values.id ?? '', from, to, layer, kind, isMutual: written ?? meta.isMutual, weight };
  if (!ties.add(tie)) note('The same tie came earlier; this one was left out.');
}

/** The id of who a tie or a line leads to. */
function findEnd(end: string, { isOpen }: NetworkDraft, people: People): string | undefined {
  const found = people.find(end);
  if (found !== undefined || !isOpen) return found?.id;
  people.add({ id: end, name: end, department: '', seat: '' });
  return end;
}

/** Managers, which charts of an organisation keep with each person, are lines of reporting. */
function addLines({ draft, people, ties, notes }: Building): void {
  for (const { values, number } of draft.people) {
    const [from, to] = [values.id ?? values.name, values.manager].map((end) => people.find(end ?? '')?.id);
    if (values.manager === undefined || from === undefined) continue;
    const note = noting(draft, number, 'person', notes);
    if (to === undefined) note('Who they report to is nobody in the file; the line was left out.');
    else if (from === to) note('They report to themselves; the line was left out.');
    else {
      const kind = 'reports-to';
      ties.add({ id: '', from, to, kind, layer: tieKindMeta(kind).layer, isMutual: false, weight: null });
    }
  }
}
