/** C57 as far as text can tell; tests/e2e opens the same pages in Chromium. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../shared/export/export-choices.ts';
import { renderHtml } from '../../../shared/export/html.ts';
import { htmlStyle, htmlStyleHash } from '../../../shared/export/html-style.ts';
import { exportBytes } from '../../builders/exports.ts';
import { hostileJournal } from '../../builders/hostile-texts.ts';
import { decodeUtf8 } from '../../builders/import-context.ts';
import { xssCorpus } from '../../builders/xss-corpus.ts';

const page = (blocks: Parameters<typeof renderHtml>[0]['blocks']) =>
  renderHtml({ title: 'T', author: 'A', language: 'en', blocks }).match(/<main>\n([^]*)<\/main>/)?.[1];

describe('a document as a web page', () => {
  test('has its own policy, which allows its own style and nothing else', () => {
    const html = renderHtml({ title: 'Ines & Co', author: '', language: 'en-GB', blocks: [] });
    const hash = createHash('sha256').update(htmlStyle).digest('base64');
    expect(htmlStyleHash).toBe(`sha256-${hash}`);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Ines &amp; Co</title>');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(htmlStyle).not.toMatch(/url\(|@import|https?:|</);
  });

  test('draws each kind of block with the element made for it', () => {
    expect(
      page([
        { kind: 'heading', level: 2, text: 'Work & more' },
        { kind: 'paragraph', text: 'one\ntwo\n\nthree', style: 'lead' },
        { kind: 'bullets', items: ['a', ' ', 'mail ines@example.org'] },
        {
          kind: 'facts',
          facts: [
            { label: 'Result', value: '< 5' },
            { label: 'None', value: ' ' },
          ],
        },
        { kind: 'table', head: ['What'], body: [['x']] },
        { kind: 'markdown', text: '**as it is**' },
        { kind: 'bullets', items: [] },
        { kind: 'heading', level: 3, text: ' ' },
      ]),
    ).toBe(`<h2>Work &amp; more</h2>
<p class="lead">one<br>
two</p>
<p class="lead">three</p>
<ul>
<li>a</li>
<li>mail <a href="mailto:ines@example.org" rel="noreferrer">ines@example.org</a></li>
</ul>
<dl>
<div><dt>Result</dt><dd>&lt; 5</dd></div>
</dl>
<table>
<thead><tr><th scope="col">What</th></tr></thead>
<tbody>
<tr><td>x</td></tr>
</tbody>
</table>
<p>**as it is**</p>
`);
  });

  test('[C57] no text of any field becomes markup, in any document', async () => {
    expect(new Set(xssCorpus).size).toBeGreaterThanOrEqual(300);
    const records = hostileJournal(xssCorpus);
    const scripts = xssCorpus.filter((text) => /fail\(/i.test(text)).length;
    const documents = documentsOf('html');
    const element =
      /<\/?(?:html|head|title|body|main|h[1-4]|p|br|ul|li|dl|div|dt|dd|table|thead|tbody|tr|th|td|a|style|meta)(?: (?:lang|charset|http-equiv|content|name|class|scope|rel)="[^"<>]*"| href="(?:https?:\/\/|mailto:)[^"<>\s]*")*>/g;
    for (const document of documents) {
      const html = decodeUtf8(await exportBytes({ format: 'html', document, audience: 'self' }, records)) ?? '';
      expect(html.match(/fail\(/gi)?.length).toBeGreaterThanOrEqual(scripts);
      const withoutStyle = html.replace(/<style>[^<]*<\/style>/, '').replace('<!doctype html>', '');
      expect(withoutStyle.replace(element, '')).not.toMatch(/[<>]/);
      expect(html.match(/<(style|meta|title|html|head|body|main)\b/g)).toHaveLength(10);
    }
    console.log(`C57: ${xssCorpus.length} texts in every field of ${documents.length} documents, 0 of them markup`);
  });
});
