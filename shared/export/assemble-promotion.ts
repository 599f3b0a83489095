/** The promotion case: the role held, the role wanted, and what speaks for it under each side of a career. */
import { formatPeriod } from '../domain/calendar-date.ts';
import { drivers } from '../domain/driver.ts';
import { achievementBlocks, numberFacts, proofBlocks, scopeFact, skillsFact } from './achievement-blocks.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { bullets, facts, joined, makeDocument, opening, section, type DocumentSource } from './document-parts.ts';
import { arrangeEmployment } from './employment.ts';
import type { StoryPart, ToldAchievement } from './tell-achievement.ts';

export const promotionParts: readonly StoryPart[] = ['title', 'quotes', 'evidence'];

export function assemblePromotion(source: DocumentSource): ExportDocument {
  const { achievements, dateFormat, roleWanted } = source;
  const known = new Set<string>(drivers.map((driver) => driver.value));
  const tell = (told: ToldAchievement): DocumentBlock[] => [
    ...achievementBlocks(told, 3, dateFormat, [...numberFacts(told), scopeFact(told), skillsFact(told)]),
    ...proofBlocks(told, dateFormat),
  ];
  const measured = achievements.filter((told) => told.numbers.length > 0).length;
  const blocks = [
    ...opening('Promotion case', source),
    facts([
      ['Role now', roleNow(source)],
      ['Role wanted', roleWanted],
      ['Achievements', `${achievements.length}, ${measured} of them with numbers`],
    ]),
    ...drivers.flatMap((driver) =>
      section(driver.label, achievements.filter((told) => told.driver === driver.value).flatMap(tell)),
    ),
    ...section('Other achievements', achievements.filter((told) => !known.has(told.driver)).flatMap(tell)),
    ...section('By skill', skillLines(achievements)),
  ];
  return makeDocument(joined(': ', 'Promotion case', roleWanted), source, blocks);
}

function roleNow({ lookup, dateFormat }: DocumentSource): string {
  const newest = arrangeEmployment(lookup, []).stints[0];
  const role = newest?.roles[0];
  if (newest === undefined || role === undefined) return '';
  return joined(', ', role.position, newest.name, formatPeriod(role.start, role.end, dateFormat));
}

function skillLines(achievements: readonly ToldAchievement[]): DocumentBlock[] {
  const titles = new Map<string, string[]>();
  for (const told of achievements) {
    for (const skill of told.skills) titles.set(skill, [...(titles.get(skill) ?? []), told.title]);
  }
  const lines = [...titles]
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'en'))
    .map(([skill, shown]) => `${skill}: ${shown.join('; ')}`);
  return lines.length === 0 ? [] : [bullets(lines)];
}
