/** C52 and C53: files that aim at the prototype of every object, and JSON at the edge of what can be read. */
import { describe, expect, test } from 'vitest';
import { unpackZip } from '../../../electron/files/unpack-zip.ts';
import { formatError } from '../../../shared/error-sentence.ts';
import { zipFiles } from '../../../shared/export/zip-files.ts';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { largestFile, parseJsonBytes } from '../../../shared/import/parse-json.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anArchive } from '../../builders/an-archive.ts';
import { patience } from '../../builders/cpu-time.ts';
import { anImportContext, decodeUtf8, encodeUtf8 } from '../../builders/import-context.ts';
import { exportPlan, findLosses, planResume } from '../../builders/resume-round-trip.ts';
import { count } from '../../builders/torture.ts';

const names = ['__proto__', 'constructor', 'prototype'] as const;
const depths = Array.from({ length: 10 }, (_, depth) => depth);

const archive = anArchive();
const textOf = (path: string) => new TextDecoder().decode(archive.find((file) => file.path === path)?.bytes);
const withText = (path: string, text: string) =>
  archive.map((file) => (file.path === path ? { path, bytes: encodeUtf8(text) } : file));

/** `inner` below as many objects and lists, one line each. */
const nest = (inner: string, depth: number) =>
  Array.from({ length: depth }).reduce<string>(
    (text, _, level) => (level % 2 === 0 ? `{"level":\n${text}}` : `[\n${text}]`),
    inner,
  );

interface Hostile {
  readonly what: string;
  readonly files: readonly ImportFile[];
  /** On which the name stands. */
  readonly line: number;
}

/** How a name can be written in JSON. */
const spellings = (name: string) => [
  name,
  name.replace('o', String.raw`\u006f`),
  [...name].map((letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
];

function* hostileJson(): Generator<Hostile> {
  const records = textOf('records/award.json');
  const fieldsStart = records.indexOf('"fields": {') + '"fields": {'.length;
  const linesBefore = records.slice(0, fieldsStart).split('\n').length;
  for (const name of names) {
    for (const depth of depths) {
      for (const [index, spelling] of spellings(name).entries()) {
        const payload = nest(`{"${spelling}": {"x": 1, "prototype": {"x": 1}}}`, depth);
        yield {
          what: `resume, ${name} as a name, ${depth} deep, spelling ${index}`,
          files: [{ path: 'resume.json', bytes: encodeUtf8(`{"basics": {"name": "Ada"},\n"work": ${payload}}`) }],
          line: 2 + depth,
        };
        const inFields = `${records.slice(0, fieldsStart)}"more":\n${payload},${records.slice(fieldsStart)}`;
        yield {
          what: `archive, ${name} as a name, ${depth} deep, spelling ${index}`,
          files: withText('records/award.json', inFields),
          line: linesBefore + 1 + depth,
        };
      }
      const id = nest(`{"id": "${name}"}`, depth);
      yield {
        what: `resume, ${name} as an id, ${depth} deep`,
        files: [{ path: 'resume.json', bytes: encodeUtf8(`{"basics": {"name": "Ada"},\n"work": ${id}}`) }],
        line: 2 + depth,
      };
      yield {
        what: `archive, ${name} as an id, ${depth} deep`,
        files: withText('records/award.json', `[\n${nest(`{"id": "${name}", "fields": {}}`, depth)}]`),
        line: 2 + depth,
      };
    }
    const manifest = textOf('manifest.json').replace('"counts": {', `"counts": {\n"${name}": 1,`);
    yield { what: `archive, ${name} as a kind`, files: withText('manifest.json', manifest), line: 0 };
    yield {
      what: `archive, ${name} as the name of a file`,
      files: [...archive, { path: `records/${name}.json`, bytes: encodeUtf8('[{"id": "x"}]') }],
      line: 0,
    };
  }
}

function* hostileFrontMatter(): Generator<Hostile> {
  const wrap = (inner: string, depth: number) =>
    `${depths
      .slice(0, depth)
      .map((level) => `${'  '.repeat(level)}level${level}:\n`)
      .join('')}${inner.replace(/^/gm, '  '.repeat(depth))}`;
  for (const name of names) {
    for (const depth of depths) {
      const forms = {
        'as a name': `${name}:\n  x: 1`,
        'as a name in quotes': `"${name}": {x: 1}`,
        'as a name in apostrophes': `'${name}': {x: 1}`,
        'as a name with a tag': `!!str ${name}: {x: 1}`,
        'as a key with a question mark': `? ${name}\n: {x: 1}`,
        'as a name in a flow': `a: {b: 1, ${name}: {x: 1}}`,
        'as a name in a list': `a: [{${name}: {x: 1}}]`,
        'as an id': `id: ${name}`,
      };
      for (const [what, form] of Object.entries(forms)) {
        const bytes = encodeUtf8(`---\ntitle: T\n${wrap(form, depth)}\n---\nBody`);
        yield {
          what: `front matter, ${name} ${what}, ${depth} deep`,
          files: [{ path: 'a.md', bytes }],
          line: 3 + depth,
        };
      }
      const alias = wrap(`*n : {x: 1}`, depth);
      const bytes = encodeUtf8(`---\nname: &n ${name}\n${alias}\n---\nBody`);
      yield {
        what: `front matter, ${name} by an alias, ${depth} deep`,
        files: [{ path: 'a.md', bytes }],
        line: 3 + depth,
      };
    }
  }
}

describe('[C52] prototype names', () => {
  const polluted = () => ({} as { x?: unknown }).x;

  test('[C52] are refused in JSON with the line they stand on, as names and as ids', () => {
    let files = 0;
    for (const { what, files: given, line } of hostileJson()) {
      const plan = planImport(given, '', anImportContext());
      expect(polluted(), what).toBeUndefined();
      files++;
      if (line === 0) continue; // a manifest without meaning, or a file that is no kind: nothing is taken from them
      expect(plan, what).toMatchObject({ ok: false, error: { code: 'dangerous-file' } });
      if (plan.ok) continue;
      expect(plan.error.where, what).toMatch(new RegExp(`(?:^|, )line ${line}, column \\d+$`));
      expect(formatError(plan.error)).toMatch(/^This file was refused for safety\. .*Nothing was imported\.$/);
    }
    console.log(`C52: ${files} JSON files with prototype names, 0 read, 0 prototypes touched`);
    expect(files).toBeGreaterThan(240);
  });

  test('[C52] are refused in front matter with the line they stand on; the words stay', () => {
    let files = 0;
    for (const { what, files: given, line } of hostileFrontMatter()) {
      const plan = planImport(given, 'markdown-folder', anImportContext());
      expect(polluted(), what).toBeUndefined();
      if (!plan.ok) throw new Error(plan.error.code);
      const [entry] = plan.value.records;
      const whys = plan.value.skipped.map((one) => one.why).filter((why) => why.startsWith('Line '));
      expect(whys, what).toEqual([expect.stringMatching(new RegExp(`^Line ${line} has an? (?:property|id) named `))]);
      expect(entry?.fields['extras'], what).toEqual({});
      expect(entry?.fields['body'], what).toBe(decodeUtf8(given[0]?.bytes ?? new Uint8Array()));
      files++;
    }
    console.log(`C52: ${files} blocks of front matter with prototype names, 0 read, 0 prototypes touched`);
    expect(files).toBeGreaterThan(260);
  });
});

/** What a resume says after it went in and out must be what the parser read, twice in a row. */
function tripOf(text: string): 'refused' | 'equal' {
  const plan = planResume(text);
  if (!plan.ok) {
    expect(formatError(plan.error)).toMatch(/^[A-Z].*\.$/s);
    return 'refused';
  }
  const parsed = parseJsonBytes(encodeUtf8(text), { decodeUtf8 });
  const exported = exportPlan(plan.value);
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(findLosses(parsed.value.value as never, exported)).toEqual([]);
  const again = planResume(exported);
  expect(again.ok && exportPlan(again.value)).toEqual(exported);
  return 'equal';
}

const aResume = (value: string) => `{"basics": {"name": "Ada", "more": ${value}}, "more": ${value}}`;

describe('[C53] JSON extremes', () => {
  test('[C53] are refused with a sentence, or come out as they went in', () => {
    const extremes: Readonly<Record<string, readonly [text: string, outcome: 'refused' | 'equal']>> = {
      '200,000 lists': ['['.repeat(200_000), 'refused'],
      '200,000 lists, closed': [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'refused'],
      '200,000 objects': ['{"a":'.repeat(200_000), 'refused'],
      '200,000 objects, closed': [`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'refused'],
      '200,000 levels in a resume': [aResume(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'refused'],
      '97 levels in a resume': [aResume(`${'['.repeat(97)}1${']'.repeat(97)}`), 'equal'],
      '1e400': [aResume('1e400'), 'equal'],
      '-1e400, 1e-400, -0, 0.1, many digits': [
        aResume('[-1e400, 1e-400, -0, 0.1, 12345678901234567890, 1e21, 5e-324]'),
        'equal',
      ],
      'a number of a million digits': [aResume('9'.repeat(1_000_000)), 'equal'],
      'half characters': [aResume(String.raw`"x\ud83dy \udc00 \ud83d\ude00"`), 'equal'],
      'half a character as a name': [aResume(String.raw`{"\ud83d": 1, "\udc00": 2}`), 'equal'],
      'NUL and every control character': [
        aResume(JSON.stringify(Array.from({ length: 32 }, (_, n) => String.fromCharCode(n)).join(''))),
        'equal',
      ],
      'a raw control character': [aResume('"a\u0001b"'), 'refused'],
      'names given twice': [aResume('{"a": 1, "a": 2, "b": {"c": 1, "c": 2}}'), 'equal'],
      'names given a thousand times': [aResume(`{${Array(1000).fill('"a": 1').join(',')}}`), 'equal'],
      'a byte order mark': [`\uFEFF${aResume('1')}`, 'equal'],
      'three byte order marks': [`\uFEFF\uFEFF\uFEFF${aResume('1')}`, 'refused'],
      'an empty name': [aResume('{"": {"": ""}, "a": {"": 1}}'), 'equal'],
      'line separators': [aResume('"a\u2028b\u2029c"'), 'equal'],
      'a comment': [aResume('1 /* one */'), 'refused'],
      'a comma too many': [aResume('[1,]'), 'refused'],
      NaN: [aResume('NaN'), 'refused'],
      nothing: ['', 'refused'],
      'only white space': [' \n\t', 'refused'],
      'a text after the end': [`${aResume('1')}{}`, 'refused'],
      'forty thousand names given twice': [aResume(`{${Array(40_000).fill('"a": 1').join(',\n')}}`), 'equal'],
      'forty thousand numbers that do not fit': [aResume(`[${Array(40_000).fill('1e999').join(',\n')}]`), 'equal'],
      'twenty thousand properties': [
        aResume(`{${Array.from({ length: 20_000 }, (_, n) => `"p${n}": ${n}`).join(',')}}`),
        'equal',
      ],
    };
    let slowest = 0;
    for (const [what, [text, outcome]] of Object.entries(extremes)) {
      const began = performance.now();
      planResume(text);
      slowest = Math.max(slowest, performance.now() - began);
      expect(tripOf(text), what).toBe(outcome);
    }
    expect(slowest).toBeLessThan(patience);
    const refused = Object.values(extremes).filter(([, outcome]) => outcome === 'refused').length;
    const rest = Object.keys(extremes).length - refused;
    console.log(
      `C53: ${refused} extremes refused, ${rest} equal after the round trip, slowest ${Math.round(slowest)} ms`,
    );
  });

  test('[C53] a text of 100 MB is read, one byte more is refused', () => {
    const [start, end] = ['{"basics": {"name": "Ada"}, "more": "', '"}'];
    const bytes = new Uint8Array(largestFile).fill(0x78);
    bytes.set(encodeUtf8(start));
    bytes.set(encodeUtf8(end), bytes.length - end.length);
    const began = performance.now();
    const parsed = parseJsonBytes(bytes, { decodeUtf8 });
    console.log(`C53: a text of 100 MB in ${Math.round(performance.now() - began)} ms`);
    const value = parsed.ok ? (parsed.value.value as { more: string }).more : '';
    expect(value.length).toBe(largestFile - start.length - end.length);
    const tooLong = parseJsonBytes(new Uint8Array(largestFile + 1), { decodeUtf8 });
    expect(tooLong).toMatchObject({ error: { code: 'file-too-large' } });
  });

  test('[C53] other encodings are refused', () => {
    const text = aResume('"é"');
    for (const encoding of ['utf16le', 'latin1'] as const) {
      const bytes = new Uint8Array(Buffer.from(text, encoding));
      expect(planImport([{ path: 'resume.json', bytes }], '', anImportContext()).ok).toBe(false);
    }
  });

  test('[C53] cut at every byte, a resume and an archive of 10 KB are refused', async () => {
    const work = Array.from({ length: 100 }, (_, index) => ({
      name: `Employer ${index} – Zoë 𝄞`,
      position: 'Planner',
      highlights: ['Cut "x"\n by 5 %', 1.5e3, true, null],
    }));
    const resume = encodeUtf8(JSON.stringify({ basics: { name: 'Zoë 𝄞' }, work }));
    expect(resume.length).toBeGreaterThan(10_000);
    for (let end = 0; end < resume.length; end++) {
      const parsed = parseJsonBytes(resume.subarray(0, end), { decodeUtf8 });
      if (parsed.ok || parsed.error.code !== 'malformed-file') throw new Error(`read when cut at ${end}`);
    }
    const zip = zipFiles(archive);
    expect(zip.length).toBeGreaterThan(10_000);
    expect((await unpackZip(zip)).ok).toBe(true);
    // each cut is searched for the end of a ZIP from behind, which takes its time
    const step = count(1, 7);
    let cuts = 0;
    for (let end = 0; end < zip.length; end += step) {
      cuts++;
      const unpacked = await unpackZip(zip.subarray(0, end));
      if (unpacked.ok || unpacked.error.code !== 'malformed-file') throw new Error(`unpacked when cut at ${end}`);
    }
    console.log(`C53: ${resume.length} cuts of a resume and ${cuts} of an archive of ${zip.length} bytes, all refused`);
  });
});
