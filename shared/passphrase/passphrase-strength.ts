/**
 * How hard a passphrase is to guess, by zxcvbn's estimate over lists of common passwords, names, words and keyboard
 * paths (Wheeler, USENIX Security 2016). The floor is in bits because the attacker works offline: at scrypt 2^18 one
 * guess costs about a second of a core and 256 MiB, so 2^50 guesses are some 35 million core-years.
 */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';
import { generatedBits, separateWords } from './six-words.ts';

export interface PassphraseStrength {
  readonly accepted: boolean;
  readonly bits: number;
  /** One sentence; empty when there is nothing to say. */
  readonly advice: string;
}

export const requiredBits = 50;
const shortestLength = 10;
/** zxcvbn's work grows faster than the text; what comes after this many characters can only help. */
const estimatedLength = 100;

/** Made at the first use: building its tables takes a while, and most starts never ask. */
let estimator: ZxcvbnFactory | undefined;

function estimate(text: string): ReturnType<ZxcvbnFactory['check']> {
  estimator ??= new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs, translations });
  return estimator.check(text.slice(0, estimatedLength));
}

export function passphraseStrength(text: string): PassphraseStrength {
  const trimmed = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (isGenerated(trimmed)) return { accepted: true, bits: generatedBits, advice: '' };
  const { guesses, feedback } = estimate(trimmed);
  const bits = Math.floor(Math.log2(guesses));
  const accepted = bits >= requiredBits && trimmed.length >= shortestLength;
  return { accepted, bits, advice: accepted ? '' : adviceFor(trimmed, feedback) };
}

/** zxcvbn judges word lists by how a person picks words; six different listed words are taken for what they are. */
function isGenerated(text: string): boolean {
  return new Set(separateWords(text.replaceAll(' ', ''))).size >= 6;
}

function adviceFor(text: string, feedback: { warning: string | null; suggestions: string[] }): string {
  if (text.length < shortestLength)
    return `Use at least ${shortestLength} characters; six random words are easiest to remember.`;
  return feedback.warning ?? feedback.suggestions[0] ?? 'Add another word or two that do not belong together.';
}
