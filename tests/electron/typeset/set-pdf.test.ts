/** PDFs read again by another program: order, tags, titles, letters. */
import { describe, expect, it } from 'vitest';
import { pagePapers, pageThemes, type PageLook } from '../../../shared/export/page-look.ts';
import type { ExportSpec } from '../../../shared/ipc/vault-requests.ts';
import { exportBytes, sampleJournal } from '../../builders/exports.ts';
import { unwrap } from '../journal/open-journal.ts';
import {
  hasPoppler,
  isBuilt,
  makeDocument,
  openTypesetter,
  readPdf,
  shareTypesetter,
  wordsOf,
} from './built-typesetter.ts';

const typesetter = shareTypesetter();
const plain: PageLook = { theme: 'plain', paper: 'a4' };

const exportPdf = (spec: Partial<ExportSpec>) => exportBytes({ format: 'pdf', ...spec }, sampleJournal(), typesetter);

describe.skipIf(!isBuilt)('the typesetter (skipped until the app is built)', () => {
  it('sets equal bytes for an equal document', async () => {
    const document = makeDocument([{ kind: 'bullets', items: ['One', 'Two'] }]);
    const first = unwrap(await typesetter.setPdf(document, plain));
    unwrap(await typesetter.setPdf(makeDocument([{ kind: 'bullets', items: ['Three'] }]), plain));
    const again = unwrap(await typesetter.setPdf(document, plain));
    const elsewhere = unwrap(await openTypesetter().setPdf(document, plain));
    expect(Buffer.from(first.bytes).equals(again.bytes)).toBe(true);
    expect(Buffer.from(first.bytes).equals(elsewhere.bytes)).toBe(true);
  });

  it('names letters that no font has, and only those', async () => {
    const usual = 'Zoë Šťastná, Ångström, Αθήνα, Київ, “10 → 4 %”, €5, naïve – done…';
    const set = (text: string) => typesetter.setPdf(makeDocument([{ kind: 'paragraph', text }]), plain);
    expect(unwrap(await set(usual)).missingLetters).toBe('');
    expect(unwrap(await set('李明 and 李 and Ines')).missingLetters).toBe('李明');
  });

  describe.skipIf(!hasPoppler)('read by poppler (skipped where it is not installed)', () => {
    it.each(pageThemes.map((theme) => theme.value))(
      '%s: says the words of the text export in its order',
      async (theme) => {
        for (const document of ['resume', 'achievements'] as const) {
          const text = new TextDecoder().decode(await exportBytes({ document, audience: 'self' }, sampleJournal()));
          const pdf = await exportPdf({ document, audience: 'self', theme });
          expect(wordsOf(readPdf('pdftotext', pdf))).toEqual(wordsOf(text));
          expect(wordsOf(readPdf('pdftotext', pdf, '-raw'))).toEqual(wordsOf(text));
        }
      },
    );

    it('is tagged, titled and signed, and carries its language', async () => {
      const pdf = await exportPdf({ document: 'resume' });
      const info = readPdf('pdfinfo', pdf);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Title: +\S/m);
      expect(info).toMatch(/^Author: +\S/m);
      expect(info).toMatch(/^Pages: +[1-9]/m);
      expect(info).not.toMatch(/^(Creation|Mod)Date:/m);
      const tags = readPdf('pdfinfo', pdf, '-struct');
      for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
        expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(en\)/);
    });

    it.each(pagePapers)('$label: has that size', async ({ value, width, height }) => {
      const { bytes } = unwrap(
        await typesetter.setPdf(makeDocument([{ kind: 'paragraph', text: 'x' }]), { theme: 'plain', paper: value }),
      );
      const [, x, y] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(readPdf('pdfinfo', bytes)) ?? [];
      expect(Number(x)).toBeCloseTo(width, 1);
      expect(Number(y)).toBeCloseTo(height, 1);
    });

    it('embeds every font as a subset with its letters', async () => {
      const pdf = await exportPdf({ document: 'resume' });
      const rows = readPdf('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+.* yes yes yes /);
    });

    it('shows the signs of its own language as they were typed', async () => {
      const hostile = [
        '#let x = 1; #x #sys.version #read("/etc/passwd") #panic("x")',
        '*star* _line_ $x^2$ `raw` \\ \\u{41} [bracket] ]{}',
        '@reference <label> // comment /* and */ ~ --- ... -? "quoted" \'single\'',
        '= heading + plus / slash: 1. one',
        '"); #panic() (" \\" ${data} {{x}} %d &amp; <b>',
      ];
      const { bytes } = unwrap(
        await typesetter.setPdf(
          makeDocument(
            [
              { kind: 'heading', level: 1, text: hostile[0] ?? '' },
              { kind: 'paragraph', text: hostile[1] ?? '', style: 'lead' },
              { kind: 'paragraph', text: hostile[2] ?? '' },
              { kind: 'bullets', items: [hostile[3] ?? ''] },
              { kind: 'facts', facts: [{ label: '#f', value: hostile[4] ?? '' }] },
              { kind: 'table', head: ['#a', '*b*'], body: [['$c$', '\\d'], ['only one']] },
            ],
            { title: '#title *x*', author: '#author "x"' },
          ),
          plain,
        ),
      );
      const text = wordsOf(readPdf('pdftotext', bytes)).join(' ');
      for (const line of [...hostile, '#f:', '#a', '*b*', '$c$', '\\d', 'only one']) {
        expect(text).toContain(wordsOf(line).join(' '));
      }
      expect(readPdf('pdfinfo', bytes)).toMatch(/^Title: +#title \*x\*$/m);
      expect(readPdf('pdfinfo', bytes)).toMatch(/^Author: +#author "x"$/m);
    });

    it('sets Markdown as what it means', async () => {
      const text =
        'A **bold** and *slanted* ~~gone~~ `code()` [link](https://example.org/a) and [bad](javascript:x).\n\n' +
        '1. one\n2. two\n   - inner\n\n> said\n\n```\nlet x = 1;\n```\n\n- [x] done\n- [ ] open\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
      const { bytes } = unwrap(await typesetter.setPdf(makeDocument([{ kind: 'markdown', text }]), plain));
      const read = wordsOf(readPdf('pdftotext', bytes)).join(' ');
      expect(read).toBe(
        'A bold and slanted gone code() link and bad. 1. one 2. two inner said let x = 1; [x] done [ ] open a b 1 2',
      );
      const tags = readPdf('pdfinfo', bytes, '-struct');
      for (const tag of ['Code', 'Link', 'L', 'BlockQuote', 'Table', 'TH', 'TD']) {
        expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
      }
      const source = Buffer.from(bytes).toString('latin1');
      expect(source).toContain('(https://example.org/a)');
      expect(source).not.toContain('javascript:');
    });
  });

  it('sets 500 achievements', async () => {
    const items = Array.from(
      { length: 500 },
      (_, index) => `Cut the time of step ${index} from 40 to ${index % 30} days.`,
    );
    const times: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      const started = performance.now();
      const { bytes } = unwrap(
        await typesetter.setPdf(
          makeDocument([
            { kind: 'heading', level: 1, text: `Round ${round}` },
            { kind: 'bullets', items },
          ]),
          plain,
        ),
      );
      times.push(Math.round(performance.now() - started));
      expect(bytes.length).toBeGreaterThan(50_000);
    }
    console.log(`500 achievements as PDF: ${times[0]} ms with a cold start, ${times[1]} ms after`);
  }, 60_000);
});
