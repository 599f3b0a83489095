/** What all importers of tables stand on: bytes to text, text to rows, cells to values. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findHeader, openCsv, readTable } from '../../../shared/import/csv.ts';
import { parseCsvRows } from '../../../shared/import/csv-rows.ts';
import { decodeEntities } from '../../../shared/import/decode-entities.ts';
import { decodeText } from '../../../shared/import/decode-text.ts';
import { lastDayOf, readLinkedInDate } from '../../../shared/import/linkedin-date.ts';
import { readNumber } from '../../../shared/import/read-number.ts';
import { summarizeRowNotes } from '../../../shared/import/row-notes.ts';
import { splitBullets } from '../../../shared/import/split-bullets.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { anImportContext, encodeUtf8 } from '../../builders/import-context.ts';

const context = anImportContext();
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('bytes become text', () => {
  test.each([
    ['UTF-8', encodeUtf8('Zoë, Łódź')],
    ['UTF-8 with a mark', encodeUtf8('\uFEFFZoë, Łódź')],
    ['UTF-16 little end first with a mark', utf16('\uFEFFZoë, Łódź', true)],
    ['UTF-16 big end first with a mark', utf16('\uFEFFZoë, Łódź', false)],
    ['UTF-16 little end first without a mark', utf16('Zoë, Łódź and more', true).subarray(0, 18)],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes, context)?.text).toBe('Zoë, Łódź');
  });

  it('reads what Excel saves as Windows-1252 and says so', () => {
    const bytes = Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x95, 0x93, 0x81]);
    expect(decodeText(bytes, context)).toEqual({
      text: 'Zoë €•“\u0081',
      note: expect.stringContaining('Windows-1252'),
    });
  });

  it('knows what is no text', () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0, 0, 0, 0x0d, 0, 0, 1]), context)).toBeNull();
    expect(decodeText(new Uint8Array(), context)?.text).toBe('');
  });

  it('has one kind of line end', () => {
    expect(decodeText(encodeUtf8('a\r\nb\rc\n'), context)?.text).toBe('a\nb\nc\n');
  });
});

const columns = { name: ['full name', 'name'], mail: ['e mail', 'email'], note: ['note'] } as const;
const table = (text: string) => {
  const csv = openCsv({ path: 'people.csv', bytes: encodeUtf8(text) }, context);
  const header = csv && findHeader(csv, columns, 2);
  return csv && header && readTable(csv, header, columns);
};

describe('text becomes rows', () => {
  test.each([
    ['commas', 'Name,E-Mail\nMarit,m@x.example\n'],
    ['tabs', 'Name\tE-Mail\nMarit\tm@x.example\n'],
    ['semicolons', 'NAME;e_mail\nMarit;m@x.example\n'],
    ['a note before the header', 'Notes:\n"Some say, ""yes"".\nOthers no."\n\nName,Email\nMarit,m@x.example'],
    ['spaces around quotes', 'Name, "Email"\n"Marit" , "m@x.example"'],
    ['empty lines', '\n\nName,Email\n\nMarit,m@x.example\n\n,\n'],
  ])('%s', (_name, text) => {
    const rows = table(text)?.rows ?? [];
    expect(rows.map((row) => [row.get('name'), row.get('mail')])).toEqual([['Marit', 'm@x.example']]);
  });

  it('numbers rows as a spreadsheet does', () => {
    const rows = table('Notes:\n\nName,Email\n"Ma\nrit",m@x.example\n\nJonas,j@x.example')?.rows;
    expect(rows?.map((row) => [row.number, row.get('name')])).toEqual([
      [4, 'Ma\nrit'],
      [6, 'Jonas'],
    ]);
  });

  it('names columns that no field knows, believes the better name first, and finds rows that are too long', () => {
    const read = table(
      'Name,Full name,Email,Shoe,Empty,__proto__\nM,Marit,a@x.example,38,,x,beyond\nJonas,,j@x.example\n',
    );
    expect(read?.unknown).toEqual(['Shoe', 'Column 6']);
    expect(read?.rows.map((row) => row.get('name'))).toEqual(['Marit', 'Jonas']);
    expect(read?.rows[0]?.all('name').map(({ value }) => value)).toEqual(['Marit', 'M']);
    expect(read?.tooLong).toEqual([2]);
  });

  it('keeps what comes before and after a stray quotation mark', () => {
    const stray = table('Name,Email\nMarit "the slot" Vos,m@x.example\n"Jo"nas,j@x.example\nKim,k@x.example\n');
    expect(stray?.rows.map((row) => row.get('name'))).toEqual(['Marit "the slot" Vos', '"Jo"nas', 'Kim']);
    const open = table('Name,Email\nMarit,m@x.example\n"Jonas,j@x.example\nKim,k@x.example\n');
    expect(open?.isOpen).toBe(true);
    expect(open?.rows.map((row) => row.get('name'))).toEqual(['Marit', '"Jonas', 'Kim']);
  });

  it('finds no header in prose and data', () => {
    expect(table('Dear name, my email is not here.\nNothing else.')).toBeNull();
    expect(table('')).toBeNull();
  });
});

describe('rows', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
    {
      weight: 2,
      arbitrary: fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', ';', 'é'), maxLength: 8 }),
    },
  );
  const write = (rows: readonly (readonly string[])[], end: string) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          expect(parseCsvRows(write(rows, end), ',')).toEqual({ rows, isOpen: false });
        },
      ),
    );
  });

  it('end with either line end; a carriage return inside a cell is part of it', () => {
    expect(parseCsvRows('a,b\r\n\r\nc\rd,"e" \r\n"f\r\ng"\n\r', ',').rows).toEqual([
      ['a', 'b'],
      [''],
      ['c\rd', 'e'],
      ['f\r\ng'],
      ['\r'],
    ]);
  });

  it('are those that csv-parse reads, wherever it reads without an error', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'b', '""', '","'), maxLength: 40 }),
        (text) => {
          let expected: string[][];
          try {
            expected = parse(text, { relax_column_count: true });
          } catch {
            return;
          }
          compared += 1;
          expect(parseCsvRows(text, ',').rows).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test.each(['"', '"a', '"a",', ',"', '"a\n', '"""\n', 'a,\n,', ' ', '" ', '""\n"', 'x;\n'])(
    'of a million characters of %j take no time',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(cpuTime(() => parseCsvRows(text, ','))).toBeLessThan(patience);
    },
  );
});

test.each([
  ['R&amp;D &#39;x&#x27; &quot;y&quot; a&nbsp;b', `R&D 'x' "y" a b`],
  ['&amp;lt; &unknown; &#0; &#xD800; &; 5 &lt 6', '&lt; &unknown; &#0; &#xD800; &; 5 &lt 6'],
])('entities in %s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

describe('points of a description', () => {
  test.each([
    ['• Cut costs • Led four • Won', '', ['Cut costs', 'Led four', 'Won']],
    ['Cut costs • Led four • Won', '', ['Cut costs', 'Led four', 'Won']],
    ['I run the network: • Cut costs • Led four', 'I run the network:', ['Cut costs', 'Led four']],
    ['I run the network  • Cut costs', 'I run the network', ['Cut costs']],
    [
      'The network\n• Cut costs\nby half\n\nAnd more\n• Led four',
      'The network',
      ['Cut costs by half', 'And more', 'Led four'],
    ],
    ['The network\n- Cut costs\n  by half\n* Led four', 'The network', ['Cut costs by half', 'Led four']],
    ['1. Cut costs\n2) Led four', '', ['Cut costs', 'Led four']],
    ['My tasks:  - Cut costs. - Led four. - Won', 'My tasks:', ['Cut costs.', 'Led four.', 'Won']],
    ['Oslo - Bergen - Oslo, twice a week. Fun.', 'Oslo - Bergen - Oslo, twice a week. Fun.', []],
    ['Plain text.', 'Plain text.', []],
    ['', '', []],
    ['•', '', []],
  ])('%j', (text, intro, points) => {
    expect(splitBullets(text)).toEqual({ intro, points });
  });

  test.each([' ', '\n', '• ', '- ', '. - ', '\t•', '1. '])('takes no longer for very long texts of %j', (part) => {
    expect(cpuTime(() => splitBullets(`x${part.repeat(200_000)}x`))).toBeLessThan(patience);
  });
});

test.each([
  ['Nov 2022', '2022-11'],
  ['2019', '2019'],
  ['04 Jul 2023', '2023-07-04'],
  ['Mar 3, 2021', '2021-03-03'],
  ['01/15/24, 10:23 PM', '2024-01-15'],
  ['9/3/23', '2023-09-03'],
  ['2021/08/11 11:00:31 UTC', '2021-08-11'],
  ['Nov-22', '2022-11'],
  ['Jun-98', '1998-06'],
  ['4-Jul-23', '2023-07-04'],
  ['', ''],
  ['someday', null],
  ['13/45/24', null],
])('LinkedIn writes %j', (text, date) => {
  expect(readLinkedInDate(text)).toBe(date);
});

test('an end may still be open', () => {
  expect(readLinkedInDate('Present', true)).toBe('');
  expect(readLinkedInDate('Present')).toBeNull();
});

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2024-05-03', '2024-05-03'],
  ['', ''],
])('the last day of %j', (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});

test.each([
  ['23.4', 23.4, '', ''],
  ['18,1 %', 18.1, '%', ''],
  ['1,250', 1250, '', ''],
  ['1.250,50 €', 1250.5, '', 'EUR'],
  ['€412,000', 412000, '', 'EUR'],
  ['USD 1.5M', 1_500_000, '', 'USD'],
  ['3.4k users', 3400, 'users', ''],
  ['−5 days', -5, 'days', ''],
  ["1'000'000", 1_000_000, '', ''],
  ['0.125', 0.125, '', ''],
])('the number %j', (text, value, unit, currency) => {
  expect(readNumber(text)).toEqual({ value, unit, currency });
});

test.each(['', 'many', '1.234', '1,23,4', '11 to 6 days', '1.2.3', '5'.repeat(400), `€${' '.repeat(100_000)}x`])(
  'no number in %.20j',
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);

test('rows with one reason are one line', () => {
  const notes = [3, 4, 5, 6, 7, 8, 9].map((row) => ({ path: 'a.csv', row, why: 'No name.' }));
  expect(
    summarizeRowNotes([
      ...notes,
      { path: 'a.csv', row: null, why: 'Odd.' },
      { path: 'b.csv', row: 2, why: 'No name.' },
    ]),
  ).toEqual([
    { where: 'a.csv: rows 3, 4, 5, 6, 7, 8, … (7 rows)', why: 'No name.' },
    { where: 'a.csv', why: 'Odd.' },
    { where: 'b.csv: row 2', why: 'No name.' },
  ]);
});
