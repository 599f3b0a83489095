/**
 * Judges one sentence by fixed rules, offline: what is weak about it, where, and the one question to answer next. It
 * never proposes content; a rule that needs English stays silent in other languages.
 */
import { readLine } from './line.ts';
import { detectLanguage, type TextLanguage } from './language.ts';
import { coachRules } from './rules.ts';
import type { CoachContext, CoachRule, Hit, Place } from './rule.ts';
import type { TextRange } from './text-range.ts';

export interface Finding {
  /** Id of the rule or of the gap in the story. */
  readonly rule: string;
  readonly weight: number;
  readonly where: {
    /** The field to go to; 'text' for a sentence that belongs to no record. */
    readonly field: string;
    /** The place in that field's text; null when it is about the whole. */
    readonly range: TextRange | null;
  };
  readonly reason: string;
  readonly question: string;
}

export interface Coaching {
  /** Heaviest first; of equal weight, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The finding whose question comes next. */
  readonly next: Finding | null;
  /** See {@link scoreOf}. */
  readonly score: number;
  /** `other`: only rules that need no language have run. */
  readonly language: TextLanguage;
}

/**
 * 100 minus the weight of every rule that fired, each counted once however often it did, and never below 0. The gaps of
 * an empty achievement alone weigh 100.
 */
export function scoreOf(findings: readonly Finding[]): number {
  const weights = new Map(findings.map(({ rule, weight }) => [rule, weight]));
  return Math.max(
    0,
    [...weights.values()].reduce((left, weight) => left - weight, 100),
  );
}

export function coachingOf(findings: readonly Finding[], language: TextLanguage): Coaching {
  const sorted = [...findings].sort((a, b) => b.weight - a.weight);
  return { findings: sorted, next: sorted[0] ?? null, score: scoreOf(sorted), language };
}

const quote = (text: string, range: Hit) => (range === null ? '' : `“${text.slice(...range)}”`);

function toFinding(rule: CoachRule, field: string, text: string, range: Hit): Finding {
  const { id, weight, question } = rule;
  return {
    rule: id,
    weight,
    where: { field, range },
    reason: rule.reason.replace('{phrase}', quote(text, range)),
    question,
  };
}

/** What the rules for this kind of text find in it. */
export function readText(
  text: string,
  place: Place,
  field: string,
  language: TextLanguage,
  context: CoachContext,
): Finding[] {
  if (text.trim() === '') return [];
  const line = readLine(text, context.behind);
  const fired = coachRules
    .filter((rule) => rule.reads.includes(place) && (language === 'english' || rule.isNeutral === true))
    .map((rule) => ({ rule, hits: rule.test(line, context) }))
    .filter(({ hits }) => hits.length > 0);
  const covered = new Set(fired.flatMap(({ rule }) => rule.covers ?? []));
  return fired
    .filter(({ rule }) => !covered.has(rule.id))
    .flatMap(({ rule, hits }) => hits.map((hit) => toFinding(rule, field, text, hit)));
}

/** A single line says little about its language, so the other lines of its list decide where it does not. */
export function coachText(sentence: string, context: CoachContext = {}): Coaching {
  const own = detectLanguage(sentence);
  const language = own === 'unknown' ? detectLanguage((context.others ?? []).join(' ')) : own;
  return coachingOf(readText(sentence, 'line', 'text', language, context), language);
}
