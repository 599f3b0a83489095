/** The review packet: a period in figures, its achievements line by line, and what others said about them. */
import { drivers } from '../domain/driver.ts';
import { quoteLines } from './achievement-blocks.ts';
import { achievementSections } from './assemble-resume.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { bullets, facts, heading, makeDocument, opening, section, type DocumentSource } from './document-parts.ts';
import type { StoryPart } from './tell-achievement.ts';

export const reviewParts: readonly StoryPart[] = ['title', 'quotes', 'evidence'];

export function assembleReview(source: DocumentSource): ExportDocument {
  const { achievements, dateFormat } = source;
  const quotes = achievements.flatMap((told) => quoteLines(told, dateFormat).map((line) => `${line} (${told.title})`));
  const evidence = achievements.flatMap((told) => told.evidence.map((line) => `${told.title}: ${line}`));
  const lines = (items: readonly string[]): DocumentBlock[] => (items.length === 0 ? [] : [bullets(items)]);
  const blocks = [
    ...opening('Review packet', source),
    heading(2, 'In figures'),
    figures(source),
    ...section('Achievements', achievementSections(source, 3)),
    ...section('What others said', lines(quotes)),
    ...section('Evidence', lines(evidence)),
  ];
  return makeDocument('Review packet', source, blocks);
}

function figures({ achievements }: DocumentSource): DocumentBlock {
  const labels = new Map<string, string>(drivers.map((driver) => [driver.value, driver.label]));
  const credited = achievements.reduce((sum, told) => sum + told.credited.length, 0);
  return facts([
    ['Achievements', String(achievements.length)],
    ['With numbers', String(achievements.filter((told) => told.numbers.length > 0).length)],
    ['By driver', tally(achievements.map((told) => labels.get(told.driver) ?? ''))],
    ['Skills', tally(achievements.flatMap((told) => told.skills))],
    ['Times that others were credited', credited === 0 ? '' : String(credited)],
  ]);
}

/** "Leadership 3, Communication 1": how often each word occurs, the most frequent first. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words.filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en'))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}
