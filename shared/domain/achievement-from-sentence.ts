/** How a sentence of the journal begins a new achievement. */
import type { RecordId } from './record.ts';

export interface SourceSentence {
  readonly entry: RecordId;
  /** YYYY-MM-DD of the entry. */
  readonly day: string;
  readonly sentence: string;
}

/**
 * The first fields of an achievement made from a sentence. The sentence is its result, word for word; the title stays
 * open so that the record asks for it, and the entry is named both as source and as link, so that each shows the other.
 */
export function achievementFromSentence({ entry, day, sentence }: SourceSentence): {
  result: string;
  endDate: string;
  sources: { entry: string; sentence: string }[];
  links: string[];
} {
  return { result: sentence, endDate: day, sources: [{ entry, sentence }], links: [entry] };
}
