/** What happens between you and somebody, each one step to undo. */
import type { Change } from '../../../shared/domain/change.ts';
import type { JournalRecord, RecordId } from '../../../shared/domain/record.ts';
import { textOf } from '../../../shared/domain/field-values.ts';
import { applyChanges } from '../../lib/journal-store.ts';
import { nameInStep } from '../../lib/step-name.ts';
import { isDone } from '../../lib/tell-failure.ts';
import { interactionKind, personKind } from './person-kind.ts';

/** Writes down a talk of today and takes it as the last contact. Answers whether that is done. */
export async function noteTalk(person: JournalRecord, about: string, today: string): Promise<boolean> {
  const last = textOf(person.fields['lastContact']);
  const changes: Change[] = [
    {
      kind: interactionKind.name,
      id: crypto.randomUUID() as RecordId,
      base: null,
      fields: { about: about.trim(), day: today, type: 'talk', people: [person.id] },
    },
    {
      kind: personKind.name,
      id: person.id,
      base: person.revision,
      fields: { lastContact: last > today ? last : today },
    },
  ];
  const name = nameInStep(textOf(person.fields['name']));
  return isDone(await applyChanges(`Talk with ${name || 'somebody'}`, changes));
}
