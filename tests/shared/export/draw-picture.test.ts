/** The pictures as standalone SVG: what they say, and that no text of a person becomes anything but text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/domain/record.ts';
import { drawnElements } from '../../../shared/draw/svg.ts';
import { drawPicture } from '../../../shared/export/draw-picture.ts';
import { pictures, type PictureName } from '../../../shared/export/picture-choices.ts';
import { parseXml, type XmlElement } from '../../../shared/proof/xml-tree.ts';
import { aRecord, lookupOf } from '../../builders/a-record.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { hostileHtml, hostileXml } from '../../builders/hostile-texts.ts';
import { aDecision, aMove, aRole, aScenario, aSkill, plannersMap } from '../path/path-parts.ts';

const today = '2026-10-05';
const people = { layer: 'informal', names: 'full' } as const;
const sample = lookupOf(sampleJournal());
const names = pictures.map((one) => one.value);

function draw(picture: PictureName, lookup = sample) {
  const drawing = drawPicture({ picture, target: '', ...people, today }, lookup);
  if (drawing === null) throw new Error('Nothing drawn');
  return drawing;
}

function allOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child)))];
}

/** Texts of the drawing, one for each line. */
function textsOf(svg: string): string[] {
  const elements = allOf(parseXml(svg)!);
  return elements.filter(({ name }) => name === 'text').map(({ children }) => children.join(''));
}

const known: ReadonlySet<string> = new Set(drawnElements);

function expectHarmless(svg: string) {
  const root = parseXml(svg);
  expect(root?.name).toBe('svg');
  const elements = allOf(root!);
  expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
  const attributes = elements.flatMap((one) => Object.entries(one.attributes)).filter(([key]) => key !== 'xmlns');
  const harmful = ([key, value]: [string, string]) =>
    /^on|href|^style$/i.test(key) || /url\(|:\/\/|javascript:|NaN|undefined|Infinity/i.test(value);
  expect(attributes.filter(harmful)).toEqual([]);
}

describe('pictures of the sample', () => {
  it.each(names)('%s: harmless, described, and the same each time', (name) => {
    const { svg, title, description, width, height } = draw(name);
    expectHarmless(svg);
    expect(draw(name, lookupOf(sampleJournal())).svg).toBe(svg);
    const [root] = allOf(parseXml(svg)!);
    expect(root?.attributes).toMatchObject({
      width: `${width}`,
      height: `${height}`,
      viewBox: `0 0 ${width} ${height}`,
    });
    const [said, described] = allOf(parseXml(svg)!).slice(1, 3);
    expect([said?.children, described?.children]).toEqual([[title], [description]]);
  });

  it('the map shows every role, lane, level, move and fork, and when the scenarios arrive', () => {
    const texts = textsOf(draw('map').svg);
    for (const role of sample.ofKind('career-role')) {
      expect(texts.join(' ')).toContain(sample.title(role.id));
    }
    expect(texts).toEqual(
      expect.arrayContaining(['Network planning', 'Customer solutions', 'level 7', '14 mo', 'Today']),
    );
    expect(texts).toContain('now, since Mar 2023');
    expect(texts.filter((words) => words === '1')).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(['Stay the course', 'Through data', 'Into product']));
    for (const model of sample.ofKind('role-model')) expect(texts.join(' ')).not.toContain(sample.title(model.id));
  });

  it('lines say the kind of move, colours the scenario', () => {
    const paths = allOf(parseXml(draw('map').svg)!).filter(({ name }) => name === 'path');
    const dashes = (colour: string) =>
      paths.filter((one) => one.attributes['stroke'] === colour).map((one) => one.attributes['stroke-dasharray']);
    expect(dashes('#325baa')).toEqual([undefined, undefined]);
    expect(dashes('#a8830e')).toEqual([undefined, undefined, '9 5']);
    expect(dashes('#983a0c')).toEqual(['2.5 4', undefined, undefined]);
  });

  it('the radar and the matrix say the skills of the targets', () => {
    expect(textsOf(draw('radar').svg)).toEqual(expect.arrayContaining(['Planning lead', 'Negotiation', 'asked for']));
    expect(textsOf(draw('matrix').svg)).toEqual(
      expect.arrayContaining(['Analytics lead', 'Product discovery', 'nothing yet']),
    );
  });
});

describe('pictures of people', () => {
  const everybody = sample.ofKind('person').map(({ fields }) => String(fields['name']));

  it.each(['grid', 'around'] as const)('%s: everybody has a place or is named beside it', (name) => {
    const texts = textsOf(draw(name).svg).join(' ');
    for (const one of everybody) expect(texts).toContain(one);
    expect(texts).toContain('tension');
    expect(texts).not.toContain('controls what they need');
    const drawing = drawPicture({ picture: name, target: '', layer: 'resources', names: 'full', today }, sample);
    expect(textsOf(drawing!.svg)).toContain('controls what they need');
  });

  it('the grid puts people where they weigh and stand', () => {
    const texts = allOf(parseXml(draw('grid').svg)!).filter(({ name }) => name === 'text');
    const at = (words: string) => texts.find(({ children }) => children.join('') === words)!.attributes;
    const [against, speaking] = [at('BW'), at('TW')];
    expect(Number(against['x'])).toBeLessThan(Number(speaking['x']));
    expect(Number(at('HK')['y'])).toBeLessThan(Number(at('NH')['y']));
  });
});

describe('pictures of anything', () => {
  it('are none where there is nothing to draw', () => {
    for (const picture of names)
      expect(drawPicture({ picture, target: '', ...people, today }, lookupOf([]))).toBeNull();
    expect(drawPicture({ picture: 'radar', target: 'gone', ...people, today }, sample)).toBeNull();
    const two = aRole('a', {
      state: 'target',
      requiredSkills: [
        { skill: 'One', level: 1 },
        { skill: 'Two', level: 1 },
      ],
    });
    expect(drawPicture({ picture: 'radar', target: 'a', ...people, today }, lookupOf([two]))).toBeNull();
  });

  it('hold roles without level and domain, ways without dates and many years', () => {
    const odd = [
      aRole('a', { title: '' }),
      aRole('b', { level: 10, domain: 'D', state: 'target' }),
      aMove('a', 'b'),
      aMove('b', 'a', [600, 600, 600]),
      aMove('a', 'gone', [1, 2, 3]),
      aMove('a', 'a', [1, 2, 3]),
      aScenario('no dates', 'a', ['a-b']),
      aScenario('late', 'b', ['b-a'], { start: '2020-02-01' }),
      aScenario('empty', '', []),
    ];
    const texts = textsOf(draw('map', lookupOf(odd)).svg);
    expect(texts).toEqual(expect.arrayContaining(['Untitled role', 'Level not', 'No domain yet', 'Feb 2070']));
    expect(texts.join(' ')).toContain('No dates yet. Move 1 has no fast, likely and slow months yet.');
    const years = textsOf(draw('timeline', lookupOf(odd)).svg).filter((words) => /^\d{4}$/.test(words));
    expect(years.length).toBeGreaterThan(5);
    expect(years.length).toBeLessThan(20);
  });

  it('draw a move of two scenarios once for each', () => {
    const two = [...plannersMap, aScenario('again', 'senior', ['senior-lead'])];
    const count = (records: typeof two) =>
      allOf(parseXml(draw('map', lookupOf(records)).svg)!).filter(({ name }) => name === 'path').length;
    expect(count(two)).toBe(count([...plannersMap]) + 1);
  });

  const hostile = fc.oneof(
    fc.constantFrom(...hostileHtml, ...hostileXml),
    fc.constantFrom(
      '\u202Eevil\u202C',
      'שלום עולם',
      '<'.repeat(5000),
      'x'.repeat(5000),
      '"&\'<>]]>',
      '\uD800',
      '\u0000\u0008\uFFFF',
    ),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('never take text for anything else', () => {
    const plain = (text: string, more: Fields = {}): Fields => ({ level: 4, domain: text, levelName: text, ...more });
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const skills = [a, b, 'Third', 'Fourth'].map((skill) => ({ skill, level: 3 }));
        const lookup = lookupOf([
          aRole('a', plain(b, { title: a, state: 'current', since: '2020' })),
          aRole('b', plain(a, { title: b, state: 'target', level: 5, requiredSkills: skills })),
          aMove('a', 'b', [1, 2, 3]),
          aDecision('d', { question: a, role: 'a', decided: b }),
          aScenario('s', 'a', ['a-b'], { name: a }),
          aSkill('k', { name: b, ownLevel: 2 }),
        ]);
        for (const name of names) {
          const drawing = drawPicture({ picture: name, target: '', ...people, today }, lookup);
          if (drawing === null) continue;
          expectHarmless(drawing.svg);
          expect(Math.max(...textsOf(drawing.svg).map((words) => words.length))).toBeLessThan(500);
        }
      }),
    );
  });

  it('of people never take text for anything else', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const lookup = lookupOf([
          aRecord('person', 'p', { name: a, weight: 3, support: 4 }),
          aRecord('person', 'q', { name: b }),
          aRecord('tie', 't', { from: 'p', to: 'q', type: 'advises' }),
          aRecord('tie', 'u', { from: '', to: 'p', type: 'tension' }),
        ]);
        for (const name of ['grid', 'around'] as const) {
          const { svg } = draw(name, lookup);
          expectHarmless(svg);
          expect(Math.max(...textsOf(svg).map((words) => words.length))).toBeLessThan(500);
        }
      }),
    );
  });
});
