/** Sentences that are worth more than their day: they carry a figure, or they bind the writer to something. */
import { splitSentences, type Sentence } from '../../../shared/domain/sentence.ts';

export interface WorthKeeping extends Sentence {
  readonly reason: 'number' | 'promise';
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** Figures that only say when, where or which: they measure nothing. */
const labels: readonly RegExp[] = [
  /\b\d{4}-\d{2}(-\d{2})?\b/g, // 2026-10-08
  /\b\d{1,2}[:.h]\d{2}\b(?!\s?%)(?=\s?(am|pm|h|uhr|o.clock)\b)/gi, // 9.30 am
  /\b\d{1,2}:\d{2}\b/g, // 09:12
  new RegExp(`\\b\\d{1,2}(st|nd|rd|th|\\.)?\\s+(of\\s+)?(${months})\\b`, 'gi'), // 8 October
  new RegExp(`\\b(${months})\\.?\\s+\\d{1,2}(st|nd|rd|th)?\\b`, 'gi'), // October 8
  /\b(at|until|before|after|from|around|by)\s+\d{1,2}\s?(am|pm|o.clock)\b/gi, // at 9 am
  /\b(19|20)\d{2}\b(?!\s?(%|€|\$|£|hours|days|people|users|trains))/g, // 2026
  /\b\d+(st|nd|rd|th)\b/gi, // 3rd
  /\b(week|room|floor|page|line|version|chapter|level|step|gate|platform|unit)\s+\d+(\.\d+)*\b/gi, // week 41
  /\b(?!(EUR|USD|GBP|CHF)\d)(v\d+(\.\d+)*|[A-Za-z]+-?\d+[A-Za-z\d]*)\b/g, // v2.1, Q3, B12
];

const promise =
  /\b(I (have )?promised|I(['’]ll| will| shall)\b|I owe\b|I (agreed|offered|committed) to\b|I said I(['’]d| would)\b|I gave my word)/i;

function hasFigure(text: string): boolean {
  return /\d/.test(labels.reduce((rest, label) => rest.replace(label, ' '), text));
}

/** The sentences of one entry that carry a figure or a promise, in reading order; questions never do. */
export function findWorthKeeping(markdown: string): WorthKeeping[] {
  return splitSentences(markdown).flatMap((sentence): WorthKeeping[] => {
    if (sentence.text.length < 12 || /[?]["”’)]*$/.test(sentence.text)) return [];
    if (hasFigure(sentence.text)) return [{ ...sentence, reason: 'number' }];
    return promise.test(sentence.text) ? [{ ...sentence, reason: 'promise' }] : [];
  });
}
