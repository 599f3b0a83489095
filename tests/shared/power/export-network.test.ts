/** What is written of a network comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNetworkCsv } from '../../../shared/power/export/network-csv.ts';
import { writeNetworkGexf } from '../../../shared/power/export/network-gexf.ts';
import { writeNetworkGraphml } from '../../../shared/power/export/network-graphml.ts';
import { importNetwork } from '../../../shared/power/import/import-network.ts';
import type { PeopleAndTies } from '../../../shared/power/power-network.ts';
import { hostileXml } from '../../builders/hostile-texts.ts';
import { anImportContext } from '../../builders/import-context.ts';
import { asFiles, type FilesByPath } from '../../builders/import-files.ts';
import { aNetwork, aPerson, aTie } from '../../builders/networks.ts';
import { anyNetwork } from './any-network.ts';

const writers: Readonly<Record<string, (network: PeopleAndTies) => FilesByPath>> = {
  GraphML: (network) => ({ 'map.graphml': writeNetworkGraphml(network) }),
  GEXF: (network) => ({ 'map.gexf': writeNetworkGexf(network) }),
  CSV: (network) => {
    const { people, ties } = writeNetworkCsv(network);
    return { 'people.csv': people, 'ties.csv': ties };
  },
};

const readBack = (files: FilesByPath) => importNetwork(asFiles(files), anImportContext());

describe.each(Object.entries(writers))('%s', (format, write) => {
  it('reads back as the network that was written', () => {
    fc.assert(
      fc.property(anyNetwork(), ({ people, ties }) => {
        const skipped = format === 'CSV' && ties.length === 0 ? [{ where: 'ties.csv', why: 'It has no rows.' }] : [];
        expect(readBack(write({ people, ties }))).toEqual({ ok: true, value: { people, ties, skipped } });
      }),
    );
  });

  it('holds any text', () => {
    const people = hostileXml.map((text, index) => aPerson(`p${index}`, { name: text, department: text }));
    const network = aNetwork([aTie('p0', 'p1')], { people });
    const plan = readBack(write(network));
    expect(plan).toMatchObject({ ok: true, value: { ties: { length: 1 }, people: { length: people.length } } });
  });
});

it('GEXF says what Gephi needs', () => {
  const text = writeNetworkGexf(aNetwork([aTie('Ada', 'Ben', { weight: 4 })]));
  expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
  expect(text).toContain('<edge id="Ada-Ben-knows" source="Ada" target="Ben" type="undirected" weight="4">');
});

it('tables say what Gephi and Kumu need, and no formula', () => {
  const network = aNetwork([aTie('Ada', 'Ben')], { people: [aPerson('Ada', { name: '=1+1' }), aPerson('Ben')] });
  expect(writeNetworkCsv(network)).toEqual({
    people: "\uFEFFId,Label,Department,Seat\r\nAda,'=1+1,,\r\nBen,Ben,,\r\n",
    ties: '\uFEFFId,Source,Target,Direction,Kind,Layer,Strength,Weight\r\nAda-Ben-knows,Ada,Ben,Undirected,knows,informal,,3\r\n',
  });
});
