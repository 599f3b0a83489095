import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { importers } from '../../../shared/import/recognise.ts';
import { cpuTime } from '../../builders/cpu-time.ts';
import { asFiles, encodeUtf16 } from '../../builders/import-files.ts';
import { linkedInExport } from '../../builders/linkedin-export.ts';
import { expectWholePlan, longestPlan, mutate, mutation, mutationRuns } from '../../builders/mutations.ts';

const formats: Readonly<Record<string, readonly ImportFile[]>> = {
  'a LinkedIn export': asFiles(linkedInExport),
  'a LinkedIn file in UTF-16': asFiles({
    'Positions.csv': encodeUtf16(String(linkedInExport['Positions.csv']).replaceAll(',', '\t')),
  }),
  vCards: asFiles({
    'people.vcf': [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vos;Marit;;;\r\nFN:Marit Vos\r\nORG:Halden\\, Freight;Slots\r\nitem1.EMAIL;type=WORK;type=pref:m@x.example\r\nNOTE:Reads\\nnumbers\r\n first\r\nEND:VCARD\r\n',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jonas Adeyemi\r\nTEL;VALUE=uri;TYPE="voice,work":tel:+47-555\r\nCATEGORIES:mentor,rail\r\nEND:VCARD\r\n',
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:L=C3=B6wen;Zo=C3=AB\r\nTEL;CELL:0123\r\nEND:VCARD\r\n',
    ].join(''),
  }),
  'people in a table': asFiles({
    'people.csv':
      'Name,Email,Company,Last contact,Cadence,Category,Notes\nMarit Vos,m@x.example,Halden,2026-01-02,30,mentor,"Reads\nnumbers"\nJonas,,Nordport,,weekly,peer,\n',
  }),
  'a brag file': asFiles({
    'brags.json': JSON.stringify([
      {
        id: 1,
        title: 'Cut',
        description: 'By slots',
        tags: 'a,b',
        project: 'p',
        type: 't',
        impact: 'i',
        created_at: '2026-04-24T22:30:00Z',
      },
      {
        id: 2,
        title: 'Led',
        description: null,
        tags: null,
        project: 'p',
        type: 't',
        impact: null,
        created_at: '2026-04-25T22:30:00Z',
      },
    ]),
  }),
  'achievements in a table': asFiles({
    'mine.csv':
      'Title;Situation;Action;Result;Date;Employer;Metric;Before;After;Unit\nCut;Empty;Slots;Less;2026-01;Halden;Runs;23,4;18,1;%\nLed;;Met;;2025;;;;;\n',
  }),
  'a RenderCV resume': asFiles({
    'cv.yaml':
      'cv:\n  name: Sarah\n  location: Oslo, Norway\n  sections:\n    experience:\n      - company: Halden\n        position: Planner\n        start_date: 2020-06\n        highlights: [Cut]\n    skills:\n      - label: Tools\n        details: SQL, R\n    about: [Plans]\n',
  }),
};
const names = importers.map((importer) => importer.name).filter((name) => name !== 'archive');

describe.each(Object.entries(formats))('%s, changed at random', (_name, original) => {
  test(
    'gives a whole plan or an error, and soon',
    () => {
      let slowest = 0;
      const change = fc.record({
        changes: fc.array(fc.tuple(fc.nat(original.length - 1), mutation), { minLength: 1, maxLength: 4 }),
        as: fc.constantFrom('', '', '', ...names),
      });
      fc.assert(
        fc.property(change, ({ changes, as }) => {
          const files = [...original];
          for (const [index, one] of changes) {
            const file = files[index];
            if (file !== undefined) files[index] = { ...file, bytes: mutate(file.bytes, one) };
          }
          slowest = Math.max(
            slowest,
            cpuTime(() => expectWholePlan(files, as)),
          );
          expect(slowest).toBeLessThan(longestPlan);
        }),
        { numRuns: mutationRuns },
      );
      process.stdout.write(
        `${_name}: ${mutationRuns} changed, the slowest took ${Math.round(slowest)} ms of the processor.\n`,
      );
    },
    mutationRuns > 1000 ? 1_800_000 : 60_000,
  );
});
