/** Networks in the files of other programs: what is read, what is left out, what is refused. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formatError } from '../../../shared/error-sentence.ts';
import { findBrokers } from '../../../shared/power/brokers.ts';
import { importNetwork, largestNetworkFile } from '../../../shared/power/import/import-network.ts';
import { mostPeople, type NetworkPlan } from '../../../shared/power/import/network-plan.ts';
import { powerLayers, tieKinds } from '../../../shared/domain/tie-kinds.ts';
import { findSilos } from '../../../shared/power/silos.ts';
import { patience } from '../../builders/cpu-time.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, type FilesByPath } from '../../builders/import-files.ts';
import { mutationTimeout, readMutations } from '../../builders/mutations.ts';
import { networkFiles } from '../../builders/network-files.ts';

const read = (files: FilesByPath) => importNetwork(asFiles(files), anImportContext());

function planOf(files: FilesByPath): NetworkPlan {
  const plan = read(files);
  if (!plan.ok) throw new Error(`${plan.error.code} ${plan.error.where ?? ''} ${plan.error.detail ?? ''}`);
  return plan.value;
}

/** Ties by the names of their ends. */
function tiesOf({ people, ties }: NetworkPlan) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return ties.map(({ from, to, kind, layer, isMutual, weight }) => ({
    ends: `${names.get(from) ?? '?'} ${names.get(to) ?? '?'}`,
    ...{ kind, layer, isMutual, weight },
  }));
}

describe('a network', () => {
  test.each(Object.entries(networkFiles))('in %s is read with its people, ties and strengths', (format, files) => {
    const plan = planOf(files);
    expect(plan.people.map(({ name, department, seat }) => ({ name, department, seat }))).toEqual([
      { name: 'Ada', department: 'Planning', seat: '' },
      { name: 'Ben', department: 'Sales', seat: '' },
      { name: 'Cem', department: '', seat: '' },
    ]);
    // GML and lists of links say for the whole graph, not for a tie, which way ties run.
    const isMutual = format !== 'gml' && format !== 'links';
    expect(tiesOf(plan)).toEqual([
      { ends: 'Ben Ada', kind: 'reports-to', layer: 'formal', isMutual: false, weight: 2 },
      { ends: 'Ben Cem', kind: 'knows', layer: 'informal', isMutual, weight: 4 },
    ]);
  });

  it('says which properties were left out', () => {
    expect(planOf(networkFiles.graphml).skipped).toEqual([
      { where: 'map.graphml', why: 'A power map has no place for these; they were left out: x.' },
    ]);
  });

  it('in a table of pairs is made of whoever has a tie', () => {
    for (const text of [' 1 2 1\n 2 3 5\n 1 3 0\n', '1,2,1\n2,3,5\n1,3,0\n', '# a note\n1\t2\t1\n2\t3\t5\n1\t3\t0\n']) {
      const plan = planOf({ 'pairs.txt': text });
      expect(tiesOf(plan).map(({ ends, weight, isMutual }) => [ends, weight, isMutual])).toEqual([
        ['1 2', 1, false],
        ['2 3', 5, false],
      ]);
      expect(plan.skipped).toEqual([
        {
          where: expect.stringMatching(/^pairs\.txt: row [34]$/) as unknown,
          why: expect.stringContaining('no tie') as unknown,
        },
      ]);
    }
  });

  it('in a chart of managers has lines of reporting', () => {
    const table = 'name,id,parentId,area\nAda,O-1,,Board\nBen,O-2,O-1,Sales\nBen,O-3,O-2,Sales\nCem,O-4,O-9,\n';
    const plan = planOf({ 'org.csv': table });
    expect(plan.ties.map(({ from, to, kind, isMutual }) => [from, to, kind, isMutual])).toEqual([
      ['O-2', 'O-1', 'reports-to', false],
      ['O-3', 'O-2', 'reports-to', false],
    ]);
    expect(plan.people[1]).toMatchObject({ name: 'Ben', department: 'Sales' });
    expect(plan.skipped).toEqual([
      { where: 'org.csv: row 5', why: 'Who they report to is nobody in the file; the line was left out.' },
    ]);
    expect(
      planOf({ 'org.json': '[{"id":1,"parentId":"","name":"a"},{"id":2,"parentId":1,"name":"b"}]' }).ties,
    ).toHaveLength(1);
  });

  it('keeps a tie once, none to oneself or to nobody, and says so', () => {
    const nodes = '<node id="a"/><node id="b"/><node id="a"/><node/>';
    const ties = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
      ['a', 'z'],
    ].map(([from, to]) => `<edge source="${from}" target="${to}"/>`);
    const plan = planOf({
      'map.graphml': `<graphml><graph edgedefault="undirected">${nodes}${ties.join('')}<hyperedge/></graph></graphml>`,
    });
    expect(plan).toMatchObject({ people: [{ id: 'a' }, { id: 'b' }], ties: [{ from: 'a', to: 'b', isMutual: true }] });
    expect(plan.skipped.map(({ where }) => where)).toEqual([
      'map.graphml',
      'map.graphml: person 3',
      'map.graphml: person 4',
      'map.graphml: tie 2',
      'map.graphml: tie 3',
      'map.graphml: tie 4',
    ]);
  });

  it('has its strengths brought to our scale, and none where all are the same', () => {
    const weigh = (...weights: readonly string[]) =>
      planOf({ 'ties.csv': `source,target,weight\n${weights.map((one, index) => `a,b${index},${one}`).join('\n')}` });
    expect(weigh('31', '1', '10', 'x').ties.map(({ weight }) => weight)).toEqual([5, 1, 2, null]);
    expect(weigh('31', '1').skipped[0]?.why).toBe('Strengths up to 31 were brought to the scale from 1 to 5.');
    expect(weigh('1.0', '1.0').ties.map(({ weight }) => weight)).toEqual([null, null]);
    expect(weigh('1', '5').ties.map(({ weight }) => weight)).toEqual([1, 5]);
    expect(weigh('-2', '0', '3').ties).toHaveLength(1);
  });

  it('keeps the ties of a kind that is not ours', () => {
    const plan = planOf({ 'ties.csv': 'From,To,Type,Layer\nAda,Ben,Lunch,formal\nAda,Cem,advice,sideways\n' });
    expect(tiesOf(plan)).toMatchObject([
      { kind: 'knows', layer: 'formal', isMutual: true },
      { kind: 'advises', layer: 'informal', isMutual: false },
    ]);
    expect(plan.skipped.map(({ why }) => why)).toEqual([
      'Its layer is none of the three; the usual one for its kind was taken.',
      'These are no kinds of tie here; they came as “In touch with”: Lunch.',
    ]);
  });

  it('that yEd drew has its names inside of its looks', () => {
    const named = (id: string, label: string) =>
      `<node id="${id}"><data key="d1"><y:ShapeNode><y:NodeLabel x="1">${label}</y:NodeLabel></y:ShapeNode></data></node>`;
    const graph = `${named('n0', 'Ada')}${named('n1', 'Ben')}<edge id="e0" source="n0" target="n1"/>`;
    const plan = planOf({
      'map.graphml': `<graphml><key id="d1" yfiles.type="nodegraphics"/><graph edgedefault="directed">${graph}</graph></graphml>`,
    });
    expect(plan).toMatchObject({
      people: [{ name: 'Ada' }, { name: 'Ben' }],
      ties: [{ id: 'e0', from: 'n0' }],
      skipped: [],
    });
  });

  it('is nothing but its own properties, whatever they are called', () => {
    const plan = planOf({
      'map.graphml':
        '<graphml><graph><node id="__proto__"/><node id="constructor"/><edge source="__proto__" target="constructor"/></graph></graphml>',
    });
    expect(plan.ties).toMatchObject([{ from: '__proto__', to: 'constructor' }]);
  });
});

describe('files', () => {
  const refused = (files: FilesByPath) => {
    const result = read(files);
    if (result.ok) throw new Error('read');
    expect(formatError(result.error)).not.toBe('');
    return result.error;
  };

  it('that are damaged are refused with the place', () => {
    expect(refused({ 'map.graphml': '<graphml>\n<graph>\n<node id="a">\n</graph></graphml>' })).toMatchObject({
      code: 'malformed-file',
      where: expect.stringContaining('map.graphml: line 4') as unknown,
      detail: 'This is no well-formed XML.',
    });
    expect(refused({ 'map.gexf': '<gexf><graph><nodes>' })).toMatchObject({ code: 'malformed-file' });
    expect(refused({ 'map.gml': 'graph [\n node [ id 1 ]\n edge [ source\n]\n]' })).toMatchObject({
      where: 'map.gml: line 4',
      detail: 'A bracket closes where none may.',
    });
    expect(refused({ 'map.gml': 'graph [\n node [ id 1' }).detail).toBe('The file ends too early.');
    expect(refused({ 'map.gml': 'graph [\n label "a' }).detail).toBe('A text in quotes has no end.');
    expect(refused({ 'kumu.json': '{"elements": [,]}' })).toMatchObject({ where: 'kumu.json: line 1, column 15' });
  });

  it('that declare entities are refused before anything expands', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">${Array.from(
      { length: 20 },
      (_, index) => `<!ENTITY b${index} "${`&b${index - 1};`.repeat(10)}">`,
    ).join('')}]><graphml><graph><node id="&b19;"/></graph></graphml>`;
    expect(refused({ 'map.graphml': bomb })).toMatchObject({
      code: 'malformed-file',
      detail: 'It declares a document type, which is not read.',
    });
    expect(refused({ 'map.graphml': '<graphml><graph><node id="&a;"/></graph></graphml>' }).code).toBe(
      'malformed-file',
    );
  });

  it('that are something else are refused by what they are', () => {
    expect(refused({ 'net.net': '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n' }).detail).toContain('Pajek');
    expect(refused({ 'letter.txt': 'Dear Ada,\nhello.\n' })).toMatchObject({
      code: 'unrecognised-file',
      where: 'letter.txt',
    });
    expect(refused({ 'resume.json': '{"basics": {}}' }).code).toBe('unrecognised-file');
    expect(refused({ 'map.graphml': '<graphml><graph/></graphml>' })).toMatchObject({ code: 'nothing-to-import' });
    expect(refused({}).code).toBe('nothing-to-import');
  });

  it('that are too large are refused before they take long', () => {
    expect(refused({ 'map.gexf': new Uint8Array(largestNetworkFile + 1) }).code).toBe('file-too-large');
    const rows = Array.from({ length: mostPeople + 2 }, (_, index) => `a,b${index}`).join('\n');
    expect(refused({ 'ties.csv': `source,target\n${rows}` })).toMatchObject({
      code: 'file-too-large',
      detail: 'More than 5,000 people do not fit on a map.',
    });
    expect(refused({ 'map.graphml': `<graphml><graph>${'<node>'.repeat(100_000)}` }).code).toBe('malformed-file');
  });

  it('beside a network are skipped with the reason', () => {
    const plan = planOf({ ...networkFiles.csv, 'letter.txt': 'Dear Ada,', 'broken.graphml': '<graphml>' });
    expect(plan.ties).toHaveLength(2);
    expect(plan.skipped.map(({ where }) => where)).toEqual([
      'letter.txt',
      expect.stringContaining('broken.graphml: line 1'),
    ]);
  });

  it(
    'that are hostile are read in a time that grows with their size',
    () => {
      const long = 200_000;
      const hostile: FilesByPath[] = [
        { 'a.gml': `graph [ ${'#'.repeat(long)}` },
        { 'a.gml': `graph [ ${'# \n'.repeat(long)}` },
        { 'a.gml': `graph [${' '.repeat(long)}"` },
        { 'a.gml': `graph ${'['.repeat(long)}` },
        { 'a.csv': `source,target\n${'"'.repeat(long)}` },
        { 'a.txt': `${' '.repeat(long)}\n`.repeat(3) },
        { 'a.graphml': `<graphml ${'a '.repeat(long)}` },
        { 'a.json': `{"nodes":[],"links":[${'['.repeat(long)}` },
      ];
      expect(hostile.filter((files) => read(files).ok)).toEqual([]);
    },
    patience,
  );

  test.each(Object.entries(networkFiles))(
    '[C54] in %s changed at random make a whole plan or none',
    async (format, files: FilesByPath) => {
      await readMutations(`network ${format}`, [asFiles(files)], (changed) => {
        const plan = importNetwork(changed, anImportContext());
        if (plan.ok) expectWhole(plan.value);
        else expect(plan.error.code).toMatch(/unrecognised|malformed|dangerous|nothing-to-import|too-large/);
      });
    },
    mutationTimeout,
  );
});

function expectWhole({ people, ties }: NetworkPlan): void {
  const ids = new Set(people.map(({ id }) => id));
  expect(ids.size).toBe(people.length);
  expect(people.every(({ name }) => name !== '')).toBe(true);
  expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
  for (const { from, to, kind, layer, weight } of ties) {
    expect(ids.has(from) && ids.has(to) && from !== to).toBe(true);
    expect(tieKinds.some(({ value }) => value === kind) && powerLayers.some(({ value }) => value === layer)).toBe(true);
    expect(weight === null || [1, 2, 3, 4, 5].includes(weight)).toBe(true);
  }
}

const root = join(import.meta.dirname, '../../../../shared/corpora/networks');
const isThere = existsSync(root);
const filesBelow = (folder: string): FilesByPath =>
  Object.fromEntries(
    (isThere ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path), new Uint8Array(readFileSync(path))]),
  );

describe.skipIf(!isThere)('networks of strangers (skipped where the files of strangers are not there)', () => {
  const planFrom = (path: string) => planOf({ [path]: filesBelow(root)[path] ?? '' });

  it('are read or refused with a sentence', () => {
    for (const [path, bytes] of Object.entries(filesBelow(root))) {
      const plan = read({ [path]: bytes });
      if (plan.ok) {
        expectWhole(plan.value);
        const { people, ties, skipped } = plan.value;
        process.stdout.write(`${path}: ${people.length} people, ${ties.length} ties, ${skipped.length} notes\n`);
      } else {
        expect(plan.error.detail).toMatch(/\.$/);
        process.stdout.write(`${path}: refused, ${plan.error.code}\n`);
      }
    }
  });

  it('give the published figures', () => {
    // D. E. Knuth, The Stanford GraphBase (1993): 77 characters, 254 pairs. NetworkX gives Valjean 0.5699.
    const novel = planFrom('lesmis/lesmis.gml');
    expect([novel.people.length, novel.ties.length]).toEqual([77, 254]);
    expect(findBrokers(novel).people[0]).toMatchObject({ name: 'Valjean', share: expect.closeTo(0.57, 3) as unknown });
    for (const path of ['zachary-karate/karate.gexf', 'zachary-karate/karate.gml']) {
      const club = planFrom(path);
      expect([club.people.length, club.ties.length]).toEqual([34, 78]);
      expect(findBrokers(club).people[0]?.share).toBeCloseTo(0.4376, 4);
      expect(findSilos(club).modularity).toBeGreaterThanOrEqual(0.41);
    }
    const quakers = Object.fromEntries(
      ['edges', 'nodes']
        .map((name) => `walsh-samples/quakers/quaker-${name}.csv`)
        .map((path) => [path, filesBelow(root)[path] ?? '']),
    );
    expect([planOf(quakers).people.length, planOf(quakers).ties.length]).toEqual([96, 162]);
    expect(planFrom('walsh-samples/quakers/quakers-network.graphml').ties).toHaveLength(162);
    // D. Krackhardt, "Cognitive social structures" (1987): 21 managers; 20 of them report to somebody.
    expect(planFrom('krackhardt-hightech/Krack-High-Tec-edgelist-ReportsTo.txt')).toMatchObject({
      people: { length: 21 },
      ties: { length: 20 },
    });
  });
});
