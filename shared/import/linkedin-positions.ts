/** Positions: one employer per stint with the roles held there, the newest first as LinkedIn lists them. */
import type { DraftRecord } from './finish-plan.ts';
import { defineSection, type LinkedInReading } from './linkedin-section.ts';
import { splitBullets } from './split-bullets.ts';

interface Role {
  readonly position: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly location: string;
  readonly summary: string;
  readonly highlights: readonly string[];
}

interface Stint {
  readonly name: string;
  readonly row: number;
  readonly roles: Role[];
}

/** Each is compared with all before it, and nobody held as many. */
const mostPositions = 1000;

/** Names of one company may differ in case and spaces. */
const sameName = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

export const positionsSection = defineSection({
  files: ['positions'],
  columns: {
    company: ['company name', 'company'],
    title: ['title', 'position'],
    description: ['description'],
    location: ['location'],
    startDate: ['started on', 'start date'],
    endDate: ['finished on', 'end date', 'ended on'],
  },
  telling: ['company name', 'title', 'started on'],
  read({ path, rows }, reading) {
    const stints: Stint[] = [];
    for (const row of rows.slice(mostPositions)) row.note(`More than ${mostPositions} positions; it was left out.`);
    for (const row of rows.slice(0, mostPositions)) {
      const name = row.get('company');
      const { intro, points } = splitBullets(row.get('description'));
      const role: Role = {
        position: row.get('title'),
        startDate: row.date('startDate'),
        endDate: row.date('endDate', true),
        location: row.get('location'),
        summary: intro,
        highlights: points,
      };
      if (name === '' && role.position === '') {
        row.note('Neither a company nor a title; it was left out.');
        continue;
      }
      const twin = findTwin(stints, name, role);
      if (twin !== null) {
        twin.roles[twin.index] = joinRoles(twin.roles[twin.index] ?? role, role);
        row.note('The same position came earlier; both were joined into one.');
        continue;
      }
      const stint = findStint(stints, name, role);
      if (stint === undefined) stints.push({ name, row: row.number, roles: [role] });
      else stint.roles.push(role);
    }
    for (const [rank, stint] of stints.entries()) reading.drafts.push(toDraft(stint, rank, path, reading));
  },
});

function findTwin(stints: readonly Stint[], name: string, role: Role): { roles: Role[]; index: number } | null {
  for (const { name: known, roles } of stints) {
    if (sameName(known) !== sameName(name)) continue;
    const index = roles.findIndex(
      (one) =>
        sameName(one.position) === sameName(role.position) &&
        one.startDate === role.startDate &&
        one.endDate === role.endDate,
    );
    if (index !== -1) return { roles, index };
  }
  return null;
}

function joinRoles(first: Role, second: Role): Role {
  const isNew = second.summary !== '' && !first.summary.includes(second.summary);
  return {
    ...first,
    location: first.location || second.location,
    summary: isNew ? [first.summary, second.summary].filter(Boolean).join('\n\n') : first.summary,
    highlights: [...new Set([...first.highlights, ...second.highlights])],
  };
}

/** The stint a role belongs to: the one listed just before it, or one whose time it touches. A return is a new stint. */
function findStint(stints: readonly Stint[], name: string, role: Role): Stint | undefined {
  if (name === '') return undefined;
  const ofCompany = stints.filter((stint) => sameName(stint.name) === sameName(name));
  const last = stints.at(-1);
  if (last !== undefined && ofCompany.includes(last)) return last;
  return ofCompany.find((stint) => stint.roles.some((one) => touches(one, role)));
}

/** Whether two periods overlap or follow each other without a month between them. */
function touches(a: Role, b: Role): boolean {
  if (a.startDate === '' || b.startDate === '') return false;
  return firstMonth(a) <= lastMonth(b) + 1 && firstMonth(b) <= lastMonth(a) + 1;
}

const firstMonth = ({ startDate }: Role) => monthNumber(startDate, 1);
const lastMonth = ({ endDate }: Role) => (endDate === '' ? Number.MAX_SAFE_INTEGER : monthNumber(endDate, 12));

function monthNumber(date: string, monthOfYear: number): number {
  const [year = 0, month = monthOfYear] = date.split('-').map(Number);
  return year * 12 + month;
}

/** The place of the newest role is the employer's; roles elsewhere say so themselves. */
function toDraft({ name, row, roles }: Stint, rank: number, path: string, reading: LinkedInReading): DraftRecord {
  const location = roles.find((role) => role.location !== '')?.location ?? '';
  const placed = roles.map((role) => ({ ...role, location: role.location === location ? '' : role.location }));
  return {
    kind: 'employer',
    id: reading.context.newId(),
    where: `${path}: row ${row}`,
    fields: { name, location, roles: placed, rank },
  };
}
