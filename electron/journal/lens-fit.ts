/** What an export would say, beside what an advertisement asks for. */
import { isWithheld } from '../../shared/domain/achievement-parts.ts';
import type { JournalRecord } from '../../shared/domain/record.ts';
import { resumeSections } from '../../shared/export/export-choices.ts';
import { textOf, wordsOf } from '../../shared/domain/field-values.ts';
import type { LensFit, LensSource, ParsedVaultArguments } from '../../shared/ipc/vault-requests.ts';
import { fitAgainst } from '../../shared/lens/fit.ts';
import { gapsAgainst } from '../../shared/lens/gaps.ts';
import { previewFor } from './export-records.ts';
import type { Journal } from './journal.ts';
import { searchableText } from './search/searchable-text.ts';
import type { VaultSession } from './vault-session.ts';

/** Shown of what says one term; the rest is counted. */
const mostSources = 8;

/** What a term may be found in beside the achievements. */
const otherKinds = ['profile', 'employer', ...resumeSections.map((section) => section.value)];

/** Achievements that may not leave for the reader of this export count nowhere: they could not be added. */
export function describeFit(
  session: VaultSession,
  journal: Journal,
  { spec, advertisement, skills, organisation }: ParsedVaultArguments<'lens:fit'>,
): LensFit {
  const { lookup } = journal;
  // As lines, whatever the format: names of properties are no words of the document.
  const preview = previewFor(session, journal, { ...spec, format: 'text' });
  const chosen = new Set<string>(preview.ok ? preview.value.achievements.map((one) => one.id) : []);
  const achievements = lookup.ofKind('achievement').filter(({ fields }) => !isWithheld(fields, spec.audience));
  const record = [...achievements, ...otherKinds.flatMap((kind) => lookup.ofKind(kind))];
  const fit = fitAgainst(advertisement, preview.ok ? preview.value.text : '', record.map(asSource), {
    skills: [...skills, ...ownSkills(lookup.ofKind('skill'), achievements)],
    ignored: [organisation],
  });
  const describe = (ids: readonly string[]) => ({
    sources: ids.slice(0, mostSources).flatMap((id): LensSource[] => {
      const found = lookup.get(id);
      if (found === undefined) return [];
      return [{ id: found.id, kind: found.kind, title: lookup.title(id) ?? '', isChosen: chosen.has(id) }];
    }),
    sourceCount: ids.length,
  });
  return {
    terms: fit.terms.map(({ sources, ...term }) => ({ ...term, ...describe(sources) })),
    found: fit.found,
    gaps: gapsAgainst(skills, achievements).map((gap) => ({
      skill: gap.skill,
      state: gap.state,
      ...describe(gap.achievements),
    })),
  };
}

function asSource(record: JournalRecord) {
  const { title, body } = searchableText(record);
  return { id: record.id, text: `${title}\n${body}` };
}

function ownSkills(skills: readonly JournalRecord[], achievements: readonly JournalRecord[]): string[] {
  return [
    ...skills.flatMap(({ fields }) => [textOf(fields['name']), ...wordsOf(fields['keywords'])]),
    ...achievements.flatMap(({ fields }) => wordsOf(fields['skills'])),
  ];
}
