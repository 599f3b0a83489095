/** How often each rule fires on what strangers wrote. Which firings are right is judged by reading: docs/bullet-coach.md. */
import { describe, expect, it } from 'vitest';
import { coachText, type Coaching } from '../../../shared/coach/coach-text.ts';
import { coachRules } from '../../../shared/coach/rules.ts';
import { haveCorpora, readBullets } from './corpora.ts';

/** A rule that fires on more lines than this tells nothing about any of them. */
const mostOften = 0.6;

describe.skipIf(!haveCorpora)(
  'lists of achievements by strangers (skipped where the files of strangers are not there)',
  () => {
    const bullets = haveCorpora ? readBullets() : [];
    const judged: readonly Coaching[] = bullets.map(({ text, context }) => coachText(text, context));
    const firings = (rule: string) => judged.filter(({ findings }) => findings.some((one) => one.rule === rule)).length;

    it('are counted rule by rule', () => {
      const counts = coachRules
        .map(({ id }) => ({ id, lines: firings(id) }))
        .sort((a, b) => b.lines - a.lines)
        .map(({ id, lines }) => `${String(lines).padStart(5)}  ${id}`);
      const silent = judged.filter(({ findings }) => findings.length === 0).length;
      console.log([`${String(bullets.length)} lines, ${String(silent)} without a finding`, ...counts].join('\n'));
      expect(bullets.length).toBeGreaterThan(200);
    });

    it('fire no rule everywhere, and leave good lines alone', () => {
      for (const { id } of coachRules) expect(firings(id) / bullets.length, id).toBeLessThan(mostOften);
      expect(judged.filter(({ score }) => score === 100).length / judged.length).toBeGreaterThan(0.1);
    });

    it('are marked inside their bounds', () => {
      judged.forEach(({ findings }, index) => {
        for (const { where } of findings) {
          if (where.range === null) continue;
          expect(where.range[1]).toBeLessThanOrEqual(bullets[index]?.text.length ?? 0);
          expect(where.range[1]).toBeGreaterThan(where.range[0]);
        }
      });
    });
  },
);
