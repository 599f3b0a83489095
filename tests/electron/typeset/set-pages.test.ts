import { describe, expect, it } from 'vitest';
import { mostDrawnPages } from '../../../electron/typeset/typst-engine.ts';
import type { PageLook } from '../../../shared/export/page-look.ts';
import { unwrap } from '../journal/open-journal.ts';
import { isBuilt, makeDocument, shareTypesetter } from './built-typesetter.ts';

const plain: PageLook = { theme: 'plain', paper: 'letter' };
const typesetter = shareTypesetter();
const lines = (count: number) =>
  makeDocument([{ kind: 'bullets', items: Array.from({ length: count }, (_, index) => `Line ${index}`) }]);

describe.skipIf(!isBuilt)('drawn pages (skipped until the app is built)', () => {
  it('are one image each, of the size of the paper, with every outline they use', async () => {
    const { pages, pageCount } = unwrap(await typesetter.setPages(lines(120), plain));
    expect(pageCount).toBeGreaterThan(1);
    expect(pages).toHaveLength(pageCount);
    pages.forEach((page, index) => {
      const [start = ''] = page.split('>');
      expect(start).toContain(`viewBox="0 ${index * 792} 612 792" width="612" height="792"`);
      expect(page.match(/translate\(0, [\d.]+\)/g)).toEqual([`translate(0, ${index * 792})`]);
      const used = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(50);
      expect(used.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    });
  });

  it('hold no script, no style, no text and no address', async () => {
    const text = 'Words <script>alert(1)</script> </foreignObject></g> & https://example.org/page';
    const document = makeDocument([
      { kind: 'markdown', text: '[shown](https://example.org/hidden) **Words**' },
      { kind: 'paragraph', text },
    ]);
    const { pages } = unwrap(await typesetter.setPages(document, plain));
    const found = /script|style|Words|alert|example\.org|foreignObject|xlink|<a\b/.exec(pages.join(''));
    expect(found?.[0]).toBeUndefined();
  });

  it('are the same for the same document, whatever was drawn before', async () => {
    const first = unwrap(await typesetter.setPages(lines(5), plain));
    unwrap(await typesetter.setPages(lines(6), plain));
    const again = unwrap(await typesetter.setPages(lines(5), plain));
    expect(again.pages.join('') === first.pages.join('')).toBe(true);
  });

  it('stop after a dozen, and say how many there are', async () => {
    const { pages, pageCount } = unwrap(await typesetter.setPages(lines(1_200), plain));
    expect(pageCount).toBeGreaterThan(mostDrawnPages);
    expect(pages).toHaveLength(mostDrawnPages);
    expect(pages.every((page) => page.includes('<use'))).toBe(true);
  });
});
