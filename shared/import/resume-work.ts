/** The work section: one employer per stint with its roles, and an achievement for every highlight. */
import { textOf } from '../domain/field-values.ts';
import type { RecordId } from '../domain/record.ts';
import { cairnKey, workShape } from '../export/json-resume-sections.ts';
import type { DraftRecord } from './finish-plan.ts';
import type { ImportContext, Skipped } from './import-plan.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { noteUnknown, readItem } from './resume-item.ts';

/** What belongs to the employer; a role that says something else keeps its own under `own`. */
const employerFields = ['url', 'description', 'location'] as const;

interface Role {
  readonly [field: string]: unknown;
  readonly position: string;
  readonly startDate: string;
  readonly endDate: string;
}

interface Stint {
  readonly id: RecordId;
  readonly where: string;
  readonly rank: number;
  readonly name: string;
  readonly mark: string;
  readonly shared: Readonly<Record<string, string>>;
  readonly roles: Role[];
}

/**
 * Consecutive items with the same employer are promotions within one stint. Two roles that nothing tells apart stay two
 * stints, so that each achievement finds its own role again.
 */
export function readWork(
  items: readonly [number, JsonObject][],
  context: ImportContext,
  notes: Skipped[],
): DraftRecord[] {
  const stints: Stint[] = [];
  const achievements: DraftRecord[] = [];
  for (const [index, item] of items) {
    const where = `work[${index}]`;
    const read = readItem(item, workShape, where, notes);
    noteUnknown(read.extras, 'work', notes);
    const { mark, extras } = takeMark(read.extras);
    const name = textOf(read.fields['name']);
    const shared = Object.fromEntries(employerFields.map((field) => [field, textOf(read.fields[field])]));
    const role = {
      position: textOf(read.fields['position']),
      startDate: textOf(read.fields['startDate']),
      endDate: textOf(read.fields['endDate']),
      summary: textOf(read.fields['summary']),
    };
    let stint = stints.at(-1);
    if (stint === undefined || name === '' || stint.name !== name || stint.mark !== mark || hasRole(stint, role)) {
      stint = { id: context.newId(), where, rank: index, name, mark, shared, roles: [] };
      stints.push(stint);
    }
    stint.roles.push({ ...role, ...ownOfRole(stint, shared, extras) });
    const highlights = Array.isArray(read.fields['highlights']) ? (read.fields['highlights'] as unknown[]) : [];
    for (const [rank, highlight] of highlights.entries()) {
      achievements.push({
        kind: 'achievement',
        id: context.newId(),
        where: `${where}.highlights[${rank}]`,
        fields: {
          title: highlight,
          employer: stint.id,
          role: role.position,
          startDate: role.startDate,
          endDate: role.endDate,
          rank,
        },
      });
    }
  }
  const employers = stints.map(({ id, where, rank, name, shared, roles }) => ({
    kind: 'employer',
    id,
    where,
    fields: { name, ...shared, roles, rank },
  }));
  return [...employers, ...achievements];
}

function hasRole(stint: Stint, role: Role): boolean {
  return stint.roles.some(
    (one) => one.position === role.position && one.startDate === role.startDate && one.endDate === role.endDate,
  );
}

/** An export of ours marks every role with the stint it belongs to. */
function takeMark(extras: JsonObject): { mark: string; extras: JsonObject } {
  const own = extras[cairnKey];
  if (!isJsonObject(own) || typeof own['stint'] !== 'string') return { mark: '', extras };
  const { stint, ...others } = own;
  const { [cairnKey]: _own, ...foreign } = extras;
  return { mark: stint, extras: Object.keys(others).length > 0 ? { ...foreign, [cairnKey]: others } : foreign };
}

/** Place, website and description of a role where they differ from those of its employer. */
function ownOfRole(stint: Stint, shared: Readonly<Record<string, string>>, extras: JsonObject) {
  const own: JsonObject = {};
  for (const field of employerFields) {
    const value = shared[field] ?? '';
    if (value !== stint.shared[field] && !(field === 'location' && value !== '')) own[field] = value;
  }
  const location = shared['location'] === stint.shared['location'] ? '' : (shared['location'] ?? '');
  const ours = isJsonObject(extras[cairnKey]) ? extras[cairnKey] : {};
  const all = Object.keys(own).length > 0 ? { ...extras, [cairnKey]: { ...ours, own } } : extras;
  return { location, highlights: [], ...(Object.keys(all).length > 0 ? { extras: all } : {}) };
}
