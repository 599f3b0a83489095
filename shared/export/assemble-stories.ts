/** Stories for interviews: each achievement as situation, task, action and result, with its numbers and in one line. */
import { achievementBlocks, numberFacts, scopeFact } from './achievement-blocks.ts';
import type { ExportDocument } from './document.ts';
import { joined, makeDocument, opening, type DocumentSource } from './document-parts.ts';
import type { StoryPart } from './tell-achievement.ts';

export const storiesParts: readonly StoryPart[] = ['title', 'situation', 'myRole', 'action', 'result'];

export function assembleStories(source: DocumentSource): ExportDocument {
  const { achievements, dateFormat, lookup } = source;
  const blocks = [
    ...opening('Stories', source),
    ...achievements.flatMap((told) =>
      achievementBlocks(told, 2, dateFormat, [
        ['Role', joined(', ', told.role, lookup.title(told.employer))],
        ['Situation', told.situation],
        ['Task', told.myRole],
        ['Action', told.action],
        ['Result', told.result],
        ...numberFacts(told),
        scopeFact(told),
        ['In one line', told.sentence],
      ]),
    ),
  ];
  return makeDocument('Stories', source, blocks);
}
