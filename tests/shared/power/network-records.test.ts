/** Networks as records: found by content, nobody twice, nothing pointing to nobody. */
import { describe, expect, it, test } from 'vitest';
import { acceptPlan } from '../../../shared/import/accept-plan.ts';
import type { ImportPlan } from '../../../shared/import/import-plan.ts';
import { writeNetworkCsv } from '../../../shared/power/export/network-csv.ts';
import { writeNetworkGexf } from '../../../shared/power/export/network-gexf.ts';
import { writeNetworkGraphml } from '../../../shared/power/export/network-graphml.ts';
import { readNetwork } from '../../../shared/power/read-network.ts';
import type { PeopleAndTies } from '../../../shared/power/power-network.ts';
import type { JournalRecord, RecordId } from '../../../shared/domain/record.ts';
import { sampleJournal } from '../../builders/exports.ts';
import { asJournalRecords } from '../../builders/import-context.ts';
import { fieldsOf, planFiles, reasonsFor, type FilesByPath } from '../../builders/import-files.ts';
import { importFixtures } from '../../builders/import-fixtures.ts';
import { networkFiles } from '../../builders/network-files.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext } from '../../builders/import-context.ts';

const formatOf = {
  graphml: 'graphml',
  gexf: 'gexf',
  gml: 'gml',
  kumu: 'kumu',
  links: 'kumu',
  csv: 'network-csv',
} as const;

const aRecord = (kind: string, id: string, fields: object): JournalRecord =>
  asJournalRecords([
    { kind, id: id as RecordId, fields: fields as JournalRecord['fields'], title: '', duplicateOf: null },
  ])[0]!;

/** Ties by the names of their ends; '' is me. */
function tiesOf(plan: ImportPlan, existing: readonly JournalRecord[] = []) {
  const names = new Map<unknown, unknown>([
    ['', ''],
    ...[...existing, ...plan.records].map(({ id, fields }): [unknown, unknown] => [id, fields['name']]),
  ]);
  return fieldsOf(plan, 'tie').map(({ from, to, type }) => [names.get(from), type, names.get(to)]);
}

describe('a network', () => {
  test.each(Object.entries(networkFiles))(
    'in %s is found by its content and becomes people and ties',
    (name, files) => {
      const plan = planFiles(files);
      expect(plan.format).toBe(formatOf[name as keyof typeof formatOf]);
      expect(plan.found).toEqual({ person: 3, tie: 2 });
      expect(tiesOf(plan)).toEqual([
        ['Ben', 'reports-to', 'Ada'],
        ['Ben', 'knows', 'Cem'],
      ]);
      expect(fieldsOf(plan, 'tie').map(({ weight }) => weight)).toEqual([2, 4]);
    },
  );

  it('that came in once is there already', () => {
    const plan = planFiles(networkFiles.graphml);
    const again = planFiles(networkFiles.gexf, asJournalRecords(plan.records));
    expect(again.records.map(({ duplicateOf }) => duplicateOf)).toEqual(plan.records.map(({ id }) => id));
  });

  it('points to the people of the vault, by address or name, and makes nobody twice', () => {
    const ben = aRecord('person', 'ben', { name: 'BEN', organisation: 'Halden Freight' });
    const cem = aRecord('person', 'cem', { name: 'Cem Kaya', email: 'cem@x.example' });
    const csv = 'Source,Target,Type\nBen,Ada,Reports to\nBen,cem@x.example,Advises\n';
    const plan = planFiles({ 'ties.csv': csv }, [ben, cem]);
    expect(plan.records.filter(({ kind }) => kind === 'person').map((one) => [one.title, one.duplicateOf])).toEqual([
      ['Ben', 'ben'],
      ['Ada', null],
      ['cem@x.example', 'cem'],
    ]);
    expect(tiesOf({ ...plan, records: plan.records.filter((one) => one.duplicateOf === null) }, [ben, cem])).toEqual([
      ['BEN', 'reports-to', 'Ada'],
      ['BEN', 'advises', 'Cem Kaya'],
    ]);
  });

  it('says that it guessed where the vault has several people of one name', () => {
    const two = ['Sales', 'Finance'].map((department) => aRecord('person', department, { name: 'Ben', department }));
    const csv = { 'ties.csv': 'Source,Target\nBen,Ada\n' };
    expect(reasonsFor(planFiles(csv, two), 'ties.csv: Ben')).toHaveLength(1);
    const charts = { 'org.csv': 'name,id,manager,department\nAda,1,,Sales\nBen,2,1,Finance\n' };
    const plan = planFiles(charts, two);
    expect(plan.records.find(({ title }) => title === 'Ben')?.duplicateOf).toBe('Finance');
    expect(reasonsFor(plan, 'org.csv: Ben')).toEqual([]);
  });

  it('knows whose vault it is', () => {
    const owner = aRecord('profile', 'p', { name: 'Sarah Lindgren' });
    const plan = planFiles({ 'ties.csv': 'Source,Target,Type\nsarah lindgren,Ada,Reports to\nBen,Me,Advises\n' }, [
      owner,
    ]);
    expect(plan.found).toEqual({ person: 2, tie: 2 });
    expect(tiesOf(plan)).toEqual([
      ['', 'reports-to', 'Ada'],
      ['Ben', 'advises', ''],
    ]);
    expect(reasonsFor(plan, 'ties.csv: sarah lindgren')[0]).toContain('This is you');
  });

  it('has every tie once, whichever way it is written', () => {
    const plan = planFiles({
      'ties.csv': 'Source,Target,Direction\nAda,Ben,Directed\nBen,Ada,Directed\nBen,Cem,Directed\n',
    });
    expect(plan.found).toEqual({ person: 3, tie: 2 });
    expect(reasonsFor(plan, 'ties.csv')).toEqual([
      'Ties that say what another one says were left out: 1.',
      'Ties of a kind that always goes both ways here lost their direction: 2.',
    ]);
  });

  it('whose people stay out has no ties to them, and none becomes mine', () => {
    const plan = planFiles(networkFiles.graphml);
    const everybody = plan.records.map((_, index) => index);
    const withoutAda = everybody.filter((index) => plan.records[index]?.title !== 'Ada');
    const accepted = acceptPlan(plan, withoutAda);
    expect(accepted.records.map(({ kind }) => kind)).toEqual(['person', 'person', 'tie']);
    expect(accepted.leftOut.map(({ fields }) => fields['type'])).toEqual(['reports-to']);
    expect(acceptPlan(plan, everybody).leftOut).toEqual([]);
  });
});

describe('no other file is taken for a network', async () => {
  const fixtures = Object.entries(await importFixtures()).filter(
    ([name]) => !Object.values(formatOf).includes(name as 'gml'),
  );
  test.each(fixtures)('%s', (name, examples) => {
    for (const files of examples) {
      const plan = planImport(files, '', anImportContext());
      expect(plan.ok ? plan.value.format : plan.error.code).toBe(name);
      for (const file of files) {
        const alone = planImport([file], '', anImportContext());
        expect(Object.values(formatOf)).not.toContain(alone.ok ? alone.value.format : '');
      }
    }
  });

  test.each([
    ['periods', 'Company,From,To\nHalden,2020-01,2021-05\nNordport,2021-06,\n'],
    ['people', 'Name,Email,Department\nAda,a@x.example,Sales\n'],
    ['people with managers', 'Name,Email,Manager\nAda,a@x.example,Ben\n'],
  ])('a table of %s', (_, text) => {
    const plan = planImport([...[{ path: 'x.csv', bytes: new TextEncoder().encode(text) }]], '', anImportContext());
    expect(plan.ok ? plan.value.format : '').not.toBe('network-csv');
  });
});

describe('the map of a vault', () => {
  const records = sampleJournal();
  const lookupOf = (all: readonly JournalRecord[]) => ({
    ofKind: (kind: string) => all.filter((one) => one.kind === kind),
  });
  const writers: Readonly<Record<string, (network: PeopleAndTies) => FilesByPath>> = {
    GraphML: (network) => ({ 'map.graphml': writeNetworkGraphml(network) }),
    GEXF: (network) => ({ 'map.gexf': writeNetworkGexf(network) }),
    CSV: (network) => {
      const { people, ties } = writeNetworkCsv(network);
      return { 'people.csv': people, 'ties.csv': ties };
    },
  };
  /** What a file says of a network, by names. */
  const tell = ({ people, ties }: PeopleAndTies) => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      people: people.map(({ name, department, seat }) => ({ name, department, seat })),
      ties: ties.map(({ from, to, kind, layer, isMutual, weight }) => ({
        ...{ from: names.get(from), to: names.get(to), kind, layer, isMutual, weight },
      })),
    };
  };

  test.each(Object.entries(writers))('written as %s fills an empty vault with the same map', (_, write) => {
    const before = readNetwork(lookupOf(records));
    const plan = planFiles(write(before));
    const made = acceptPlan(plan, plan.records.keys()).records;
    expect(tell(readNetwork(lookupOf(asJournalRecords(made))))).toEqual(tell(before));
    const again = planFiles(write(before), records);
    expect(again.records.filter(({ duplicateOf }) => duplicateOf === null)).toEqual([]);
  });
});
