import { describe, expect, it } from 'vitest';
import {
  gerundOf,
  isAlsoNoun,
  isBaseVerb,
  isGerund,
  isParticiple,
  isPastVerb,
} from '../../../shared/domain/english-verbs.ts';

describe('english verbs', () => {
  it.each([
    ['designed', 'designing'],
    ['Reduced', 'reducing'],
    ['planned', 'planning'],
    ['applied', 'applying'],
    ['agreed', 'agreeing'],
    ['led', 'leading'],
    ['redrew', 'redrawing'],
    ['oversaw', 'overseeing'],
    ['underwrote', 'underwriting'],
    ['co-founded', 'co-founding'],
  ])('%s becomes %s', (past, gerund) => {
    expect(gerundOf(past)).toBe(gerund);
    expect(isPastVerb(past)).toBe(true);
  });

  it.each(['need', 'speed', 'hundred', 'output', 'embed', 'team', 'the', 'red'])('%s is no deed', (word) => {
    expect(isPastVerb(word)).toBe(false);
    expect(gerundOf(word)).toBeNull();
  });

  it.each(['written', 'redrawn', 'moved', 'overtaken', 'built'])('%s can follow "was"', (word) => {
    expect(isParticiple(word)).toBe(true);
  });

  it.each(['designing', 'reducing', 'planning', 'Modernizing'])('%s is made of a verb', (word) => {
    expect(isGerund(word)).toBe(true);
  });

  it.each(['building-site', 'king', 'morning', 'ceiling'])('%s is not', (word) => {
    expect(isGerund(word)).toBe(false);
  });

  it('knows present forms, and which of them are nouns too', () => {
    expect(isBaseVerb('build')).toBe(true);
    expect(isBaseVerb('digitize')).toBe(true);
    expect(isBaseVerb('storefront')).toBe(false);
    expect(isAlsoNoun('design')).toBe(true);
    expect(isAlsoNoun('build')).toBe(false);
  });
});
