/** Small files of every format that can be imported, by the name of its importer. */
import { anArchive } from './an-archive.ts';
import { exportBytes, sampleJournal } from './exports.ts';
import { frameworkFiles } from './frameworks.ts';
import { asFiles, encodeUtf16 } from './import-files.ts';
import { journals } from './journals.ts';
import { linkedInExport } from './linkedin-export.ts';
import type { Fixture } from './mutations.ts';
import { networkFiles } from './network-files.ts';

const positions = encodeUtf16(String(linkedInExport['Positions.csv']).replaceAll(',', '\t'));

const vCards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vos;Marit;;;\r\nFN:Marit Vos\r\nORG:Halden\\, Freight;Slots\r\nitem1.EMAIL;type=WORK;type=pref:m@x.example\r\nNOTE:Reads\\nnumbers\r\n first\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jonas Adeyemi\r\nTEL;VALUE=uri;TYPE="voice,work":tel:+47-555\r\nCATEGORIES:mentor,rail\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:L=C3=B6wen;Zo=C3=AB\r\nTEL;CELL:0123\r\nEND:VCARD\r\n',
].join('');

const brag = { id: 1, title: 'Cut', description: 'By slots', tags: 'a,b', project: 'p', type: 't', impact: 'i' };
const brags = [
  { ...brag, created_at: '2026-04-24T22:30:00Z' },
  { ...brag, id: 2, title: 'Led', description: null, tags: null, impact: null, created_at: '2026-04-25T22:30:00Z' },
];

const { graphml, gexf, gml, kumu, links, csv } = networkFiles;
const networkFixtures = {
  graphml: [asFiles(graphml)],
  gexf: [asFiles(gexf)],
  gml: [asFiles(gml)],
  kumu: [asFiles(kumu), asFiles(links)],
  'network-csv': [asFiles(csv)],
};

/** Awaited once: some of them are exports of our own. */
export async function importFixtures(): Promise<Readonly<Record<string, readonly Fixture[]>>> {
  const records = sampleJournal();
  const achievements = records.filter(({ kind }) => kind === 'achievement').slice(0, 3);
  const own = (format: 'json-resume' | 'rendercv') =>
    exportBytes({ format, document: 'resume', audience: 'self', chosen: achievements.map(({ id }) => id) }, records);
  return {
    archive: [anArchive()],
    'json-resume': [asFiles({ 'resume.json': await own('json-resume') })],
    'day-one': [journals.dayOneJson(), journals.dayOneClassic(), journals.dayOneText()],
    jrnl: [journals.jrnlJson(), journals.jrnlText()],
    'mini-diary': [journals.miniDiary()],
    joplin: [journals.joplinRaw()],
    rendercv: [
      asFiles({ 'cv.yaml': await own('rendercv') }),
      asFiles({
        'cv.yaml':
          'cv:\n  name: Sarah\n  location: Oslo, Norway\n  sections:\n    experience:\n      - company: Halden\n        position: Planner\n        start_date: 2020-06\n        highlights: [Cut]\n    skills:\n      - label: Tools\n        details: SQL, R\n    about: [Plans]\n',
      }),
    ],
    linkedin: [asFiles(linkedInExport), asFiles({ 'Positions.csv': positions })],
    vcard: [asFiles({ 'people.vcf': vCards })],
    bragfile: [asFiles({ 'brags.json': JSON.stringify(brags) })],
    ...Object.fromEntries(Object.entries(frameworkFiles).map(([name, files]) => [name, [asFiles(files)]])),
    ...networkFixtures,
    'markdown-folder': [journals.obsidianVault(), journals.logseqGraph()],
    'achievements-csv': [
      asFiles({ 'own.csv': await exportBytes({ format: 'csv', audience: 'self' }, achievements) }),
      asFiles({
        'mine.csv':
          'Title;Situation;Action;Result;Date;Employer;Metric;Before;After;Unit\nCut;Empty;Slots;Less;2026-01;Halden;Runs;23,4;18,1;%\nLed;;Met;;2025;;;;;\n',
      }),
    ],
    'people-csv': [
      asFiles({
        'people.csv':
          'Name,Email,Company,Last contact,Cadence,Category,Notes\nMarit Vos,m@x.example,Halden,2026-01-02,30,mentor,"Reads\nnumbers"\nJonas,,Nordport,,weekly,peer,\n',
      }),
    ],
  };
}
