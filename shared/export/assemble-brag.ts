/** The brag document: what was done in a period, role by role, with what it changed, who took part and what proves it. */
import { achievementBlocks, creditedFact, numberFacts, proofBlocks, skillsFact } from './achievement-blocks.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { heading, makeDocument, opening, section, type DocumentSource, type Level } from './document-parts.ts';
import { arrangeEmployment } from './employment.ts';
import type { StoryPart, ToldAchievement } from './tell-achievement.ts';

export const bragParts: readonly StoryPart[] = ['title', 'result', 'credited', 'quotes', 'evidence'];

export function assembleBrag(source: DocumentSource): ExportDocument {
  const { stints, others } = arrangeEmployment(source.lookup, source.achievements);
  const tell = (level: Level) => (told: ToldAchievement) => tellBrag(told, level, source);
  const blocks = [
    ...opening('Brag document', source),
    ...stints.flatMap((stint) =>
      section(
        stint.name,
        stint.roles
          .filter((role) => role.achievements.length > 0)
          .flatMap((role) => [heading(3, role.position || 'Role'), ...role.achievements.flatMap(tell(4))]),
      ),
    ),
    ...(stints.some((stint) => stint.roles.some((role) => role.achievements.length > 0))
      ? section('Other achievements', others.flatMap(tell(3)))
      : others.flatMap(tell(2))),
  ];
  return makeDocument('Brag document', source, blocks);
}

function tellBrag(told: ToldAchievement, level: Level, { dateFormat }: DocumentSource): DocumentBlock[] {
  return [
    ...achievementBlocks(told, level, dateFormat, [
      ['Result', told.result],
      ...numberFacts(told),
      creditedFact(told),
      skillsFact(told),
    ]),
    ...proofBlocks(told, dateFormat),
  ];
}
