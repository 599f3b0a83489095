/** What the documents beside the resume say, and in which order. */
import { describe, expect, test } from 'vitest';
import { findKind } from '../../../shared/domain/registry.ts';
import type { JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { previewExport } from '../../../shared/export/write-export.ts';
import { exportSpecSchema, type ExportSpec } from '../../../shared/ipc/vault-requests.ts';
import { importedAt } from '../../builders/import-context.ts';

let count = 0;
function aRecord(kind: string, fields: Record<string, unknown>): JournalRecord {
  count += 1;
  return {
    id: `40000000-0000-4000-8000-${String(count).padStart(12, '0')}` as RecordId,
    kind,
    fields: findKind(kind)?.schema.parse(fields) ?? {},
    revision: '0'.repeat(32) as Revision,
    createdAt: importedAt,
    updatedAt: importedAt,
  };
}

const profile = aRecord('profile', { name: 'Ines Okafor', label: 'Terminal Planner' });
const delta = aRecord('employer', {
  name: 'Delta Terminal',
  roles: [
    { position: 'Planner', startDate: '2021-03', endDate: '2023-06' },
    { position: 'Lead Planner', startDate: '2023-07' },
  ],
});
const gate = aRecord('achievement', {
  title: 'Cut the wait at gate four',
  situation: 'Trucks queued onto the public road.',
  myRole: 'I owned the gate plan.',
  action: 'Moved night loading to two gates.',
  result: 'No truck waits on the road.',
  metrics: [
    {
      what: 'wait',
      baseline: 40,
      result: 12,
      unit: 'minutes',
      period: 'a quarter',
      source: 'Gate log',
      confidentiality: 'shareable',
    },
  ],
  scope: { teamSize: 5, confidentiality: 'shareable' },
  startDate: '2024-01',
  endDate: '2024-05',
  employer: delta.id,
  role: 'Lead Planner',
  skills: ['Planning', 'Negotiation'],
  driver: 'leadership',
  credited: [{ person: 'Bram Visser', contribution: 'ran the pilot' }, { person: 'Ada Nwosu' }],
  quotes: [{ text: 'It just works now.', from: 'Lea Brandt', date: '2024-06-03', confidentiality: 'shareable' }],
  references: [{ label: 'Port news', url: 'https://port.example.org/gate-four' }],
});
const rules = aRecord('achievement', {
  title: 'Wrote the yard rules',
  startDate: '2022',
  endDate: '2022',
  employer: delta.id,
  role: 'Planner',
  skills: ['Planning'],
});
const talk = aRecord('achievement', { title: 'Spoke at the port days', driver: 'communication' });
const records = [profile, delta, gate, rules, talk];

function told(spec: Partial<ExportSpec>, from: readonly JournalRecord[] = records): string {
  const preview = previewExport(exportSpecSchema.parse({ format: 'text', ...spec }), {
    records: from,
    now: () => importedAt,
  });
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value.text;
}

describe('the brag document', () => {
  test('goes role by role with results, numbers, credits and proof', () => {
    expect(told({ document: 'brag', audience: 'self' })).toBe(`Brag document
Ines Okafor, Terminal Planner

Delta Terminal

Lead Planner

Cut the wait at gate four
January 2024 - May 2024
Result: No truck waits on the road.
Wait: 40 to 12 minutes (−70 %) in a quarter. Source: Gate log
Credited: Bram Visser (ran the pilot), Ada Nwosu
Skills: Planning, Negotiation
- “It just works now.” Lea Brandt, 3 June 2024
- Port news: https://port.example.org/gate-four

Planner

Wrote the yard rules
2022
Skills: Planning

Other achievements

Spoke at the port days
`);
  });

  test('credits people without their names for outsiders', () => {
    const text = told({ document: 'brag' });
    expect(text).toContain('Credited: 2 colleagues: ran the pilot\n');
    expect(text).not.toMatch(/Visser|Nwosu/);
  });

  test('says which period it is about, and writes dates as asked', () => {
    expect(told({ document: 'brag', from: '2024', to: '2024-06', dateFormat: 'short' })).toMatch(
      /^Brag document\nIn.*\n2024 - Jun 2024\n[^]*\nJan 2024 - May 2024\n/,
    );
    expect(told({ document: 'brag', from: '2024-01', dateFormat: 'numeric' })).toContain('\n01/2024 - Present\n');
    expect(told({ document: 'brag', to: '2024-06', dateFormat: 'iso' })).toContain('\nUntil 2024-06\n');
  });

  test('a wording made for this export stands under the title', () => {
    const text = told({ document: 'brag', wording: { [gate.id]: 'Gate four now takes twelve minutes' } });
    expect(text).toContain('January 2024 - May 2024\nGate four now takes twelve minutes\nResult:');
  });
});

test('the promotion case names both roles and sorts by driver, then by skill', () => {
  expect(told({ document: 'promotion', roleWanted: 'Head of Planning' })).toBe(`Promotion case
Ines Okafor, Terminal Planner
Role now: Lead Planner, Delta Terminal, July 2023 - Present
Role wanted: Head of Planning
Achievements: 3, 1 of them with numbers

Communication

Spoke at the port days

Leadership

Cut the wait at gate four
January 2024 - May 2024
Wait: 40 to 12 minutes (−70 %) in a quarter. Source: Gate log
Scope: With a team of 5
Skills: Planning, Negotiation
- “It just works now.” Lea Brandt, 3 June 2024
- Port news: https://port.example.org/gate-four

Other achievements

Wrote the yard rules
2022
Skills: Planning

By skill
- Planning: Cut the wait at gate four; Wrote the yard rules
- Negotiation: Cut the wait at gate four
`);
});

test('the review packet counts, lists and quotes', () => {
  expect(told({ document: 'review', from: '2022-01-01' })).toBe(`Review packet
Ines Okafor, Terminal Planner
1 January 2022 - Present

In figures
Achievements: 2
With numbers: 1
By driver: Leadership 1
Skills: Planning 2, Negotiation 1
Times that others were credited: 2

Achievements

Delta Terminal

Lead Planner
July 2023 - Present
- Cut the wait at gate four: wait from 40 to 12 minutes in a quarter, with a team of 5

Planner
March 2021 - June 2023
- Wrote the yard rules

What others said
- “It just works now.” Lea Brandt, 3 June 2024 (Cut the wait at gate four)

Evidence
- Cut the wait at gate four: Port news: https://port.example.org/gate-four
`);
});

test('stories tell situation, task, action and result in the order chosen', () => {
  const text = told({ document: 'stories', chosen: [talk.id, gate.id] });
  expect(text).toBe(`Stories
Ines Okafor, Terminal Planner

Spoke at the port days
In one line: Spoke at the port days

Cut the wait at gate four
January 2024 - May 2024
Role: Lead Planner, Delta Terminal
Situation: Trucks queued onto the public road.
Task: I owned the gate plan.
Action: Moved night loading to two gates.
Result: No truck waits on the road.
Wait: 40 to 12 minutes (−70 %) in a quarter. Source: Gate log
Scope: With a team of 5
In one line: Cut the wait at gate four: wait from 40 to 12 minutes in a quarter, with a team of 5
`);
});

test('an empty vault has none of them, and a resume only where there is something around the achievements', () => {
  for (const document of ['achievements', 'brag', 'promotion', 'review', 'stories'] as const) {
    expect(() => told({ document }, [profile])).toThrow('nothing-to-export');
  }
  expect(told({ document: 'resume' }, [profile])).toContain('Ines Okafor');
  expect(() => told({ document: 'resume' }, [aRecord('person', { name: 'Bram Visser' })])).toThrow('nothing-to-export');
});

test('a document asked for in a format that has no form for it is refused', () => {
  for (const [format, document] of [
    ['json-resume', 'brag'],
    ['rendercv', 'stories'],
    ['csv', 'resume'],
  ]) {
    expect(exportSpecSchema.safeParse({ format, document }).success).toBe(false);
  }
});
