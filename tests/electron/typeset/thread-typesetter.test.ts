import { describe, expect, it, vi } from 'vitest';
import type { PageLook } from '../../../shared/export/page-look.ts';
import { ThreadTypesetter } from '../../../electron/typeset/thread-typesetter.ts';
import { isBuilt, makeDocument, openTypesetter } from './built-typesetter.ts';

const plain: PageLook = { theme: 'plain', paper: 'a4' };
const small = makeDocument([{ kind: 'paragraph', text: 'Short.' }]);
const endless = makeDocument([
  { kind: 'bullets', items: Array.from({ length: 100_000 }, (_, index) => `Line ${index} of very many`) },
]);
const usual = { longestJobMilliseconds: 60_000, longestIdleMilliseconds: 60_000 };

describe.skipIf(!isBuilt)('the thread of the typesetter (skipped until the app is built)', () => {
  it('is ended in the middle of its work by its time limit', async () => {
    const typesetter = openTypesetter({ ...usual, longestJobMilliseconds: 1_500 });
    const started = performance.now();
    expect(await typesetter.setPdf(endless, plain)).toEqual({
      ok: false,
      error: { code: 'typesetting-too-long', detail: '1.5 seconds' },
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is ended by stop, which answers whoever waits, and starts again when asked', async () => {
    const typesetter = openTypesetter(usual);
    const running = typesetter.setPdf(endless, plain);
    const waiting = typesetter.setPdf(small, plain);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await typesetter.stop();
    for (const job of [running, waiting]) expect(await job).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await typesetter.setPdf(small, plain)).toMatchObject({ ok: true });
  });

  it('draws the newest pages only, and forgets no file', async () => {
    const typesetter = openTypesetter(usual);
    const [first, second, file, third] = await Promise.all([
      typesetter.setPages(small, plain),
      typesetter.setPages(small, plain),
      typesetter.setPdf(small, plain),
      typesetter.setPages(small, plain),
    ]);
    expect(first).toMatchObject({ ok: true, value: { pageCount: 1 } });
    expect(second).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(file).toMatchObject({ ok: true });
    expect(third).toMatchObject({ ok: true, value: { pageCount: 1 } });
  });

  it('is ended when idle', async () => {
    const load = vi.fn();
    const typesetter = openTypesetter({ ...usual, longestIdleMilliseconds: 20 }, load);
    await typesetter.setPdf(small, plain);
    await typesetter.setPdf(small, plain);
    expect(load).toHaveBeenCalledTimes(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await typesetter.setPdf(small, plain);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says so when its program is not there', async () => {
    const typesetter = new ThreadTypesetter(() => Promise.reject(new Error('no file')));
    expect(await typesetter.setPages(small, plain)).toEqual({ ok: false, error: { code: 'typesetting-failed' } });
  });

  it('says so when its program breaks', async () => {
    const parts = { compiler: new Uint8Array(1), renderer: new Uint8Array(1), fonts: [], templates: [] };
    const typesetter = new ThreadTypesetter(() => Promise.resolve({ script: 'throw new Error("broken")', parts }));
    expect(await typesetter.setPdf(small, plain)).toEqual({ ok: false, error: { code: 'typesetting-failed' } });
  });
});
