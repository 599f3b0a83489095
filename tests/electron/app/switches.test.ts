import { describe, expect, it } from 'vitest';
import { findRefusedSwitch } from '../../../electron/app/switches.ts';

describe('[C47] findRefusedSwitch', () => {
  it.each(['inspect', 'inspect-brk', 'remote-debugging-port', 'remote-debugging-pipe', 'js-flags', 'load-extension'])(
    'refuses --%s',
    (name) => {
      expect(findRefusedSwitch((asked) => asked === name, false)).toBe(name);
    },
  );

  it('takes a missing sandbox from root only, whom Chromium grants none', () => {
    const has = (name: string) => name === 'no-sandbox';
    expect(findRefusedSwitch(has, false)).toBe('no-sandbox');
    expect(findRefusedSwitch(has, true)).toBeUndefined();
  });

  it('has nothing against an ordinary start', () => {
    expect(findRefusedSwitch(() => false, false)).toBeUndefined();
  });
});
