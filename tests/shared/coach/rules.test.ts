/** Walks the table of rules: every example beside a rule must prove it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coachText } from '../../../shared/coach/coach-text.ts';
import { readLine } from '../../../shared/coach/line.ts';
import { coachRules } from '../../../shared/coach/rules.ts';
import type { CoachRule, Example } from '../../../shared/coach/rule.ts';
import { openGaps, storyGaps } from '../../../shared/domain/achievement-gaps.ts';

const exampleOf = (one: string | Example): Example => (typeof one === 'string' ? { text: one } : one);

function hits(rule: CoachRule, one: string | Example) {
  const { text, context = {} } = exampleOf(one);
  return rule.test(readLine(text, context.behind), context);
}

describe.each(coachRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.fires.map(exampleOf))('fires on "$text"', (example) => {
    const found = hits(rule, example);
    expect(found).not.toEqual([]);
    for (const range of found) {
      if (range === null) continue;
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeGreaterThan(range[0]);
      expect(range[1]).toBeLessThanOrEqual(example.text.length);
    }
  });

  it.each(rule.passes.map(exampleOf))('is silent on "$text"', (example) => {
    expect(hits(rule, example)).toEqual([]);
  });

  it('says why and asks one question', () => {
    expect(rule.reason).toMatch(/[.]$/);
    expect(rule.question).toMatch(/[?.]$/);
    expect(rule.reads).not.toEqual([]);
    expect(rule.weight).toBeGreaterThan(0);
  });

  it('quotes only what it marks', () => {
    const marks = rule.fires.flatMap((example) => hits(rule, example));
    expect(rule.reason.includes('{phrase}')).toBe(marks.some((range) => range !== null));
  });
});

describe.each(storyGaps.map((gap) => [gap.id, gap] as const))('%s', (_id, gap) => {
  const ids = (fields: Record<string, unknown>) => openGaps(fields).map((one) => one.id);

  it('is open in its examples and closed in the others', () => {
    for (const fields of gap.fires) expect(ids(fields)).toContain(gap.id);
    for (const fields of gap.passes) expect(ids(fields)).not.toContain(gap.id);
  });
});

it('no id names two rules', () => {
  const ids = [...coachRules.map((rule) => rule.id), ...storyGaps.map((gap) => gap.id)];
  expect(new Set(ids).size).toBe(ids.length);
});

it('is proven in English through the whole coach', () => {
  for (const rule of coachRules.filter((one) => one.reads.includes('line') && one.isNeutral !== true)) {
    const { text, context } = exampleOf(rule.fires[0] ?? '');
    const found = coachText(text, { others: ['The list is written in English, and so is this.'], ...context });
    expect(found.findings.map((one) => one.rule)).toContain(rule.id);
  }
});

it('the document names every rule and gap with its weight', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../../docs/bullet-coach.md'), 'utf8');
  const rows = Array.from(text.matchAll(/^\| `([a-z-]+)` +\| (\d+) /gm), ([, id, weight]) => [id, Number(weight)]);
  const declared = [...storyGaps, ...coachRules].map(({ id, weight }) => [id, weight]);
  expect(rows.sort()).toEqual(declared.sort());
});
