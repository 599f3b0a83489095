/** What a skill rests on, counted in words: "2 achievements, 1 certificate". */
import { findKind } from '../../../shared/domain/registry.ts';
import type { ShownEvidence } from '../../../shared/skills/skills-overview.ts';

/** `reached`: the highest level of the skill, one's own word included. */
export function describeEvidence(evidence: readonly ShownEvidence[], reached: number): string {
  const counts = new Map<string, number>();
  for (const { record, kind } of evidence) {
    if (record !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const counted = [...counts].map(([kind, count]) => {
    const label = findKind(kind)?.label;
    return `${count} ${(count === 1 ? label?.one : label?.many.toLowerCase()) ?? 'records'}`;
  });
  if (counted.length > 0) return counted.join(', ');
  return reached > 0 ? 'claimed, nothing proves it yet' : 'nothing yet';
}
