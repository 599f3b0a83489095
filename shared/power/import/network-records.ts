/** A network as records of the vault: people, each once, and ties that point to them. */
import { textOf } from '../../domain/field-values.ts';
import { person } from '../../domain/person.ts';
import { profile } from '../../domain/profile.ts';
import type { Fields, JournalRecord, RecordId } from '../../domain/record.ts';
import { tie } from '../../domain/tie.ts';
import { tieKindMeta } from '../../domain/tie-kinds.ts';
import { isMailAddress } from '../../export/resume-values.ts';
import type { DraftRecord } from '../../import/finish-plan.ts';
import { identitiesOf } from '../../import/identity.ts';
import type { ImportContext, Skipped } from '../../import/import-plan.ts';
import { meId, myName } from '../read-network.ts';
import type { PeopleAndTies, PowerPerson, PowerTie } from '../power-network.ts';

export interface NetworkRecords {
  readonly drafts: readonly DraftRecord[];
  /** Whom of the vault a drafted person is. */
  readonly known: ReadonlyMap<RecordId, RecordId>;
  readonly notes: readonly Skipped[];
}

/**
 * A tie names somebody the vault has by the vault's id, so that it holds whatever becomes of what the file says of them.
 * Whoever bears the name of the profile is the one who keeps the vault: no person, but the empty end of their ties.
 * `path` is for notes.
 */
export function draftNetwork({ people, ties }: PeopleAndTies, context: ImportContext, path: string): NetworkRecords {
  const notes: Skipped[] = [];
  const isOwner = ownerTest(context);
  const others = people.filter((one) => !isOwner(one));
  for (const { name } of people.filter(isOwner)) {
    notes.push({ where: `${path}: ${name}`, why: 'This is you: your ties come in, and you are not made a person.' });
  }
  const matches = matchPeople(others, context);
  const drafts: DraftRecord[] = [];
  const known = new Map<RecordId, RecordId>();
  const ends = new Map<string, string>(people.filter(isOwner).map(({ id }) => [id, '']));
  for (const one of others) {
    const match = matches.get(one.id);
    const id = context.newId();
    drafts.push({ kind: person.name, id, where: `${path}: ${one.name}`, fields: personFields(one) });
    if (match !== undefined) known.set(id, match.id);
    ends.set(one.id, match?.id ?? id);
    if (match?.isGuess) {
      notes.push({
        where: `${path}: ${one.name}`,
        why: 'The vault has several people of this name; the first was taken.',
      });
    }
  }
  const { drafted, repeated, turned } = draftTies(ties, ends, context, path);
  if (repeated > 0) notes.push({ where: path, why: `Ties that say what another one says were left out: ${repeated}.` });
  if (turned > 0) {
    const why = `Ties of a kind that always goes both ways here lost their direction: ${turned}.`;
    notes.push({ where: path, why });
  }
  return { drafts: [...drafts, ...drafted], known, notes };
}

const plain = (text: unknown) => textOf(text).trim().toLowerCase();

function ownerTest(context: ImportContext): (one: PowerPerson) => boolean {
  const names = new Set([
    plain(myName),
    ...[...context.existing(profile.name)].map(({ fields }) => plain(fields['name'])),
  ]);
  names.delete('');
  return ({ id, name }) => id === meId || names.has(plain(name));
}

interface Match {
  readonly id: RecordId;
  /** Others of the vault fit as well. */
  readonly isGuess: boolean;
}

/**
 * People of the file by their ids in it → people of the vault. Files that we wrote say who is who; else the address
 * decides, then the name, and of several of one name the department. Nobody of the vault is two people of the file.
 */
function matchPeople(people: readonly PowerPerson[], context: ImportContext): ReadonlyMap<string, Match> {
  const existing = [...context.existing(person.name)];
  const ids = new Map(existing.map(({ id }) => [id as string, id]));
  const byIdentity = groupBy(existing, ({ fields }) => identitiesOf(person.name, fields));
  const byName = groupBy(existing, ({ fields }) => [plain(fields['name'])]);
  const matches = new Map<string, Match>();
  const taken = new Set<RecordId>();
  const take = (one: PowerPerson, found: Match) => {
    matches.set(one.id, found);
    taken.add(found.id);
  };
  for (const one of people) {
    const id = ids.get(one.id);
    if (id !== undefined) take(one, { id, isGuess: false });
  }
  for (const one of people) {
    if (matches.has(one.id)) continue;
    const isFree = ({ id }: JournalRecord) => !taken.has(id);
    const [email] = identitiesOf(person.name, personFields(one)).filter((identity) => identity.startsWith('email:'));
    const sameAddress = (byIdentity.get(email ?? '') ?? []).find(isFree);
    const sameName = (byName.get(plain(one.name)) ?? []).filter(isFree);
    const nearest = sameName.find(({ fields }) => plain(fields['department']) === plain(one.department));
    const found = sameAddress ?? nearest ?? sameName[0];
    if (found === undefined) continue;
    take(one, { id: found.id, isGuess: sameAddress === undefined && nearest === undefined && sameName.length > 1 });
  }
  return matches;
}

function groupBy(records: readonly JournalRecord[], keysOf: (record: JournalRecord) => readonly string[]) {
  const groups = new Map<string, JournalRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return groups;
}

function personFields({ id, name, department, seat }: PowerPerson): Fields {
  return { name, department, category: seat, email: [id, name].find(isMailAddress) ?? '' };
}

function draftTies(
  ties: readonly PowerTie[],
  ends: ReadonlyMap<string, string>,
  context: ImportContext,
  path: string,
): { readonly drafted: readonly DraftRecord[]; readonly repeated: number; readonly turned: number } {
  const said = new Set<string>();
  const drafted: DraftRecord[] = [];
  let [repeated, turned] = [0, 0];
  for (const one of ties) {
    const [from, to] = [ends.get(one.from), ends.get(one.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const fields = tieFields(one, from, to);
    const [identity = ''] = identitiesOf(tie.name, fields);
    if (said.has(identity)) repeated += 1;
    else {
      said.add(identity);
      if (!one.isMutual && tieKindMeta(one.kind).isMutual) turned += 1;
      drafted.push({ kind: tie.name, id: context.newId(), where: `${path}: ${one.id}`, fields });
    }
  }
  return { drafted, repeated, turned };
}

/** Only what is not usual for its kind is written down, as in the form. */
function tieFields({ kind, layer, isMutual, weight }: PowerTie, from: string, to: string): Fields {
  const usual = tieKindMeta(kind);
  return {
    ...{ from, to, type: kind, weight },
    layer: layer === usual.layer ? '' : layer,
    goesBothWays: isMutual && !usual.isMutual,
  };
}
