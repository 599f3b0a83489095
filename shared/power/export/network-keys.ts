/** What is written of people and ties, whatever the format. Who decides what is no tie, and stays out. */
import { oneLine } from '../../export/safe-text.ts';
import type { GraphKey } from '../../export/graphml-text.ts';
import { weightOf, type PowerPerson, type PowerTie } from '../power-network.ts';

export const personKeys: readonly GraphKey<PowerPerson>[] = [
  { id: 'label', type: 'string', valueOf: ({ name }) => oneLine(name) },
  { id: 'department', type: 'string', valueOf: ({ department }) => oneLine(department) },
  { id: 'seat', type: 'string', valueOf: ({ seat }) => seat },
];

export const tieKeys: readonly GraphKey<PowerTie>[] = [
  { id: 'kind', type: 'string', valueOf: ({ kind }) => kind },
  { id: 'layer', type: 'string', valueOf: ({ layer }) => layer },
  { id: 'strength', type: 'int', valueOf: ({ weight }) => weight },
  // What other programs measure with; the strength is what was written down.
  { id: 'weight', type: 'double', valueOf: weightOf },
];
