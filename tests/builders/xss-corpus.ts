/** The texts of C57: every hostile text written down, and each way to run a script out of each place and spelling. */
import { hostileHtml } from './hostile-texts.ts';

const vehicles: readonly ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  (script) => `<img src=x onerror=${script}>`,
  (script) => `<svg onload=${script}>`,
  (script) => `<body onload=${script}>`,
  (script) => `<video src=x onerror=${script}>`,
  (script) => `<details open ontoggle=${script}>`,
  (script) => `<input autofocus onfocus=${script}>`,
  (script) => `<iframe src="javascript:${script}"></iframe>`,
  (script) => `<object data="javascript:${script}"></object>`,
  (script) => `<a href="javascript:${script}">x</a>`,
  (script) => `<button form=f formaction="javascript:${script}">x</button>`,
  (script) => `<style onload=${script}></style>`,
  (script) => `<marquee onstart=${script}>x</marquee>`,
];

/** What ends the place that a text may have been put into. */
const endings = [
  ...['">', "'>", '`>', '-->', ']]>', '*/', '\u0000', '\u2028', '&quot;&gt;'],
  ...['</title>', '</textarea>', '</style>', '</script>', '</template>', '</noscript>', '</p></main>'],
  ...['<!--', '<p title="', "<a href='", '<![CDATA['],
];

/** What a filter may not recognise. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text.replace('<', '<\u0000'),
  (text) => text.replace('<', '<\n'),
  (text) => text.replace('javascript:', 'java\tscript:').replace('on', 'o\u0000n'),
  (text) => text.replace('javascript:', '&#x6A;avascript&colon;'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&amp;lt;'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
];

const combined = [
  ...endings.flatMap((ending) => vehicles.map((vehicle) => (script: string) => ending + vehicle(script))),
  ...spellings.flatMap((spell) => vehicles.map((vehicle) => (script: string) => spell(vehicle(script)))),
];

/** Each calls `fail` with a number of its own. */
export const xssCorpus: readonly string[] = [
  ...hostileHtml,
  ...combined.map((make, index) => make(`fail(${1000 + index})`)),
];
