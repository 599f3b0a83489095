import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isAppUrl } from '../../../electron/app/origin.ts';

const strangers = [
  '',
  'about:blank',
  'app:',
  'app://',
  'app://cairn.example/',
  'app://x@cairn/',
  'app://cairn:80/',
  'app://other/',
  'https://cairn/',
  'https://app//cairn/',
  'file:///app://cairn/',
  'data:text/html,app://cairn/',
  'javascript:"app://cairn/"',
  ' app:/cairn/',
];

describe('isAppUrl', () => {
  it.each(['app://cairn/', 'app://cairn/index.html', 'app://cairn/assets/a.js?b#c'])('knows %s as ours', (address) => {
    expect(isAppUrl(address)).toBe(true);
  });

  it.each(strangers)('knows "%s" as a stranger', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

describe('isAllowedRequest', () => {
  it('lets pages load our files and the pictures they made', () => {
    expect(isAllowedRequest('app://cairn/assets/a.js', false)).toBe(true);
    expect(isAllowedRequest('blob:app://cairn/2b0c', false)).toBe(true);
  });

  it.each([...strangers, 'blob:https://cairn/1', 'blob:null/1', 'ws://localhost/', 'chrome://gpu/'])(
    'cancels "%s"',
    (address) => {
      expect(isAllowedRequest(address, true)).toBe(false);
    },
  );

  it('serves the inspector only where there is one', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', false)).toBe(false);
    expect(isAllowedRequest('devtools://devtools/remote/x', true)).toBe(false);
  });
});
