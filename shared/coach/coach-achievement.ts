/** Judges a whole achievement: what its story lacks, and how what is written reads. */
import { openGaps, readStory, type Story } from '../domain/achievement-gaps.ts';
import { metricsOf } from '../domain/achievement-parts.ts';
import { textOf } from '../domain/field-values.ts';
import { achievementSentence } from '../domain/achievement-sentence.ts';
import { formatMeasure } from '../domain/metric.ts';
import type { Fields } from '../domain/record.ts';
import { coachingOf, readText, type Coaching, type Finding } from './coach-text.ts';
import { detectLanguage } from './language.ts';
import type { CoachContext } from './rule.ts';

/** Rules that say of a person's own wording what a gap in the data has said already. */
const saidByGap: Readonly<Record<string, string>> = {
  'no-number': 'no-metric',
  'no-result': 'no-outcome',
  'no-baseline': 'no-metric-baseline',
};

/** An end makes it the past, a start alone the present. */
function isOver({ startDate, endDate }: Story): Pick<CoachContext, 'isOver'> {
  return startDate === '' && endDate === '' ? {} : { isOver: endDate !== '' };
}

/**
 * `context.others` are the lines of the other achievements of the same list; the rest is read from the fields. The line
 * that goes out is judged as a bullet: the person's own wording, or the title with the numbers behind it.
 */
export function coachAchievement(fields: Fields, context: Pick<CoachContext, 'others'> = {}): Coaching {
  const story = readStory(fields);
  const wording = textOf(fields['wording']);
  const { title, situation, myRole, action, result } = story;
  const around = [title, situation, myRole, action, result, wording].join(' ');
  const own = detectLanguage(around);
  const language = own === 'unknown' ? detectLanguage((context.others ?? []).join(' ')) : own;
  const told = { ...context, ...isOver(story), around };

  const gaps = openGaps(fields).map(({ id, weight, field, reason, question }): Finding => ({
    rule: id,
    weight,
    where: { field, range: null },
    reason,
    question,
  }));
  const isSaid = ({ rule }: Finding) => gaps.some((gap) => gap.rule === saidByGap[rule]);

  const lead =
    wording.trim() === ''
      ? [
          ...readText(title, 'title', 'title', language, { ...told, behind: behindTitle(fields, story) }),
          ...readText(achievementSentence(fields, { audience: 'self' }), 'built', 'title', language, told),
        ]
      : readText(wording, 'line', 'wording', language, told);
  return coachingOf(
    [
      ...gaps,
      ...lead.filter((finding) => !isSaid(finding)),
      ...readText(myRole, 'myRole', 'myRole', language, told),
      ...readText(action, 'action', 'action', language, told),
      ...readText(result, 'result', 'result', language, told),
    ],
    language,
  );
}

/** The result and the numbers that a reader is told together with the title. */
function behindTitle(fields: Fields, { result }: Story): string {
  const numbers = metricsOf(fields).map((metric) =>
    metric.result === null ? '' : formatMeasure(metric.result, metric),
  );
  return [result, ...numbers].join(' ');
}
