import { describe, expect, it } from 'vitest';
import { describeGuessTime } from '../../../renderer/keys/guess-time.ts';
import { isSamePassphrase } from '../../../renderer/keys/is-same-passphrase.ts';
import { isSameGroup, recoveryKeyGroups } from '../../../renderer/keys/recovery-key-text.ts';

describe('the recovery key on paper', () => {
  const key = `AGE-SECRET-KEY-1${'ABCDE'.repeat(11)}XYZ`;

  it('is shown whole, in groups of five', () => {
    const { prefix, groups } = recoveryKeyGroups(key);
    expect(prefix + groups.join('')).toBe(key);
    expect(groups).toHaveLength(12);
    expect(groups.at(-1)).toBe('XYZ');
  });

  it('forgives small letters and spaces, not another letter', () => {
    expect(isSameGroup(' abc de ', 'ABCDE')).toBe(true);
    expect(isSameGroup('ABCDF', 'ABCDE')).toBe(false);
  });
});

describe('a passphrase typed again', () => {
  it('may leave out the spaces and compose its letters differently', () => {
    expect(isSamePassphrase('galleryunbroken swarm', 'gallery unbroken swarm')).toBe(true);
    expect(isSamePassphrase('cafe\u0301', 'caf\u00e9')).toBe(true);
  });

  it('must be the same otherwise, capital letters too', () => {
    expect(isSamePassphrase('Gallery unbroken', 'gallery unbroken')).toBe(false);
    expect(isSamePassphrase('', 'gallery')).toBe(false);
  });
});

describe('guessing time in words', () => {
  it.each([
    [77, 'more than a billion years'],
    [64, 'about 290 thousand years'],
    [50, 'about 18 years'],
    [40, 'about 6 days'],
    [20, 'less than two days'],
  ])('%i bits: %s', (bits, words) => {
    expect(describeGuessTime(bits)).toContain(words);
  });
});
