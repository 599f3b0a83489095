import { expect, it } from 'vitest';
import { formatBytes } from '../../../renderer/records/format-bytes.ts';

it.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [1000, '1.0 kB'],
  [1_400_000, '1.4 MB'],
  [25_000_000, '25 MB'],
  [3_000_000_000_000, '3000 GB'],
])('shows %d as %s', (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});
