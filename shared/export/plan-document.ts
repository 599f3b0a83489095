/** Plans, pre-briefs and reports as documents of their own. They are for oneself: no audience but the writer is asked for. */
import { mentorSession } from '../domain/mentor-session.ts';
import { politicalStrategy } from '../domain/political-strategy.ts';
import type { RecordKind, RecordLookup } from '../domain/record-kind.ts';
import type { JournalRecord } from '../domain/record.ts';
import { skillPlan } from '../domain/skill-plan.ts';
import { sponsorPlan } from '../domain/sponsor-plan.ts';
import { progressReport, progressReportTitle } from '../people/mentor-report.ts';
import { preBrief, preBriefTitle } from '../people/pre-brief.ts';
import type { DocumentBlock, ExportDocument } from './document.ts';
import { makeDocument, opening } from './document-parts.ts';
import type { PlanName } from './picture-choices.ts';

interface PlanChoice {
  readonly record: JournalRecord;
  readonly plan: PlanName;
  /** YYYY-MM-DD: evidence of skills grows old. */
  readonly today: string;
}

interface PlanMaker {
  /** The kind of record that it is made from. */
  readonly kind: string;
  make(choice: PlanChoice, lookup: RecordLookup): ExportDocument;
}

const makers: Readonly<Record<PlanName, PlanMaker>> = {
  'development-plan': {
    kind: skillPlan.name,
    make: ({ record }, lookup) => opened('Development plan', skillPlan.document(record, lookup), lookup),
  },
  'sponsor-plan': { kind: sponsorPlan.name, make: ({ record }, lookup) => namedByRecord(sponsorPlan, record, lookup) },
  strategy: {
    kind: politicalStrategy.name,
    make: ({ record }, lookup) => namedByRecord(politicalStrategy, record, lookup),
  },
  'pre-brief': {
    kind: mentorSession.name,
    make: ({ record, today }, lookup) =>
      makeDocument(preBriefTitle(record, lookup), sourceOf(lookup), preBrief(record, lookup, today)),
  },
  'progress-report': {
    kind: mentorSession.name,
    make: ({ record }, lookup) => makeDocument(progressReportTitle, sourceOf(lookup), progressReport(record, lookup)),
  },
};

/** Undefined where the record is not of the kind that the document is made from. */
export function planDocument(choice: PlanChoice, lookup: RecordLookup): ExportDocument | undefined {
  const { kind, make } = makers[choice.plan];
  return choice.record.kind === kind ? make(choice, lookup) : undefined;
}

function sourceOf(lookup: RecordLookup) {
  return { lookup, achievements: [], dateFormat: 'long', from: '', to: '', roleWanted: '' } as const;
}

function opened(title: string, body: readonly DocumentBlock[], lookup: RecordLookup): ExportDocument {
  const source = sourceOf(lookup);
  return makeDocument(title, source, [...opening(title, source), ...body]);
}

/** The heading that the record brings is the title of the whole. */
function namedByRecord(
  kind: Pick<RecordKind, 'title' | 'document'>,
  record: JournalRecord,
  lookup: RecordLookup,
): ExportDocument {
  const [first, ...rest] = kind.document(record, lookup);
  return first?.kind === 'heading'
    ? opened(first.text, rest, lookup)
    : opened(kind.title(record.fields), kind.document(record, lookup), lookup);
}
