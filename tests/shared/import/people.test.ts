/** People from vCards and tables. */
import { describe, expect, it, test } from 'vitest';
import { cadenceOf, wholeDay } from '../../../shared/import/person-values.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { anImportContext, asJournalRecords } from '../../builders/import-context.ts';
import { asFiles, encodeUtf16, fieldsOf, planFiles, reasonsFor } from '../../builders/import-files.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('vCards', () => {
  test.each([
    [
      'version 3 as Apple writes it',
      card(
        'VERSION:3.0',
        'PRODID:-//Apple Inc.//macOS 14//EN',
        'N:Vos;Marit;Anna;Dr.;',
        'FN:Dr. Marit Vos',
        'ORG:Halden\\, Freight;Operations;Slots',
        'TITLE:Director of operations',
        'EMAIL;type=INTERNET;type=HOME:marit@home.example',
        'item1.EMAIL;type=INTERNET;type=WORK;type=pref:marit@halden.example',
        'item1.X-ABLabel:_$!<Work>!$_',
        'TEL;type=CELL;type=VOICE:+31 6 555 0101',
        'NOTE:Reads numbers first\\, slides never.\\nNo calls on ',
        ' Fridays\\; ever.',
        'URL;type=pref:https://marit.example',
        'CATEGORIES:Sponsor,Rail days',
        'BDAY:1970-04-01',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
        ' SkZJRg==',
      ),
      {
        name: 'Dr. Marit Vos',
        organisation: 'Halden, Freight',
        department: 'Operations, Slots',
        role: 'Director of operations',
        email: 'marit@halden.example',
        phone: '+31 6 555 0101',
        url: 'https://marit.example',
        category: 'sponsor',
        tags: ['Rail days'],
        notes: 'Reads numbers first, slides never.\nNo calls on Fridays; ever.\n\nEmail (home): marit@home.example',
        extras: { bday: ['1970-04-01'] },
      },
    ],
    [
      'version 4',
      card(
        'VERSION:4.0',
        'FN:Jonas Adeyemi',
        'N:Adeyemi;Jonas;;;',
        'EMAIL;PREF=2:second@x.example',
        'EMAIL;PREF=1:first@x.example',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+47-555-0102',
        'ORG:Nordport',
        'ROLE:Head of operations',
      ),
      {
        name: 'Jonas Adeyemi',
        email: 'first@x.example',
        phone: '+47-555-0102',
        organisation: 'Nordport',
        role: 'Head of operations',
        notes: 'Email: second@x.example',
      },
    ],
    [
      'version 2.1 with quoted-printable text over two lines',
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B6wen;Zo=C3=AB',
        'TEL;CELL;VOICE:0123',
        'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=',
        'three',
      ),
      { name: 'Zoë Löwen', phone: '0123', notes: 'one\ntwothree' },
    ],
    ['a name in parts only', card('VERSION:3.0', 'N:Vos;Marit;;;'), { name: 'Marit Vos' }],
    ['an address only', card('VERSION:3.0', 'EMAIL:m@x.example'), { name: 'm@x.example', email: 'm@x.example' }],
  ])('%s', (_name, text, expected) => {
    const plan = planFiles({ 'people.vcf': text });
    expect(plan.format).toBe('vcard');
    expect(fieldsOf(plan, 'person')).toMatchObject([expected]);
  });

  it('are told by their content, in any encoding', () => {
    const text = card('VERSION:3.0', 'FN:Zoë Łukas');
    expect(fieldsOf(planFiles({ contacts: text }), 'person')[0]).toMatchObject({ name: 'Zoë Łukas' });
    expect(fieldsOf(planFiles({ 'a.vcf': encodeUtf16(text) }), 'person')[0]).toMatchObject({ name: 'Zoë Łukas' });
  });

  it('many in a file: what is left out is named by its card', () => {
    const plan = planFiles({
      'all.vcf': [
        card('VERSION:3.0', 'FN:Marit Vos', 'ORG:Halden'),
        card('VERSION:4.0', 'KIND:group', 'FN:The slot team'),
        card('VERSION:3.0', 'FN:Halden Freight', 'ORG:Halden Freight;', 'X-ABShowAs:COMPANY'),
        card('VERSION:3.0', 'FN: marit vos', 'ORG:Halden'),
        card('VERSION:3.0', 'TEL:1'),
        card('VERSION:3.0', 'FN:Kim Lee', 'this is no line', 'LOGO:x'),
        'BEGIN:VCARD\nFN:Breaks Off\n',
      ].join(''),
      'readme.txt': 'hello',
    });
    expect(plan.found).toEqual({ person: 3 });
    expect(plan.skipped).toEqual([
      { where: 'all.vcf: cards 2, 3', why: 'It describes no person; it was left out.' },
      { where: 'all.vcf: card 4', why: 'The same person came earlier; this card was left out.' },
      { where: 'all.vcf: card 5', why: 'No name; it was left out.' },
      { where: 'all.vcf: card 6', why: 'A line that is none of a vCard was left out.' },
      { where: 'all.vcf: card 6', why: 'A picture, sound or key in it was left out.' },
      { where: 'all.vcf: card 7', why: 'The card breaks off; what is there was taken.' },
      { where: 'readme.txt', why: 'Not a vCard.' },
    ]);
  });

  it('never keep a name that would reach a prototype', () => {
    const plan = planFiles({ 'a.vcf': card('VERSION:3.0', 'FN:Marit', 'CONSTRUCTOR:x', '__PROTO__:y', 'X-SHOE:38') });
    expect(Object.keys(plan.records[0]?.fields['extras'] as object)).toEqual(['x-shoe']);
    expect(reasonsFor(plan, 'a.vcf: X-SHOE')).toEqual(['Cairn has no field for this; it is kept with the person.']);
  });

  it('plan thousands in a moment', () => {
    const text = Array.from({ length: 3000 }, (_, index) =>
      card(
        'VERSION:3.0',
        `FN:Person ${index}`,
        'ORG:Halden;Slots',
        `EMAIL:p${index}@x.example`,
        'NOTE:met at the rail days',
      ),
    ).join('');
    const taken = cpuTime(() => expect(planFiles({ 'all.vcf': text }).found).toEqual({ person: 3000 }));
    process.stdout.write(`3,000 vCards were planned in ${Math.round(taken)} ms of the processor.\n`);
    expect(taken).toBeLessThan(patience);
  });
});

describe('people in tables', () => {
  it.each([
    [
      'of one’s own',
      'Name;Kategorie;Firma;Abteilung;Funktion;E-Mail;Telefon;Letzter Kontakt;Rhythmus;Notizen;Schuhgröße\nMarit Vos;Mentorin;Halden;Betrieb;Leiterin;m@x.example;0123;09.07.2026;monatlich;Mag Zahlen;38\n',
      {
        name: 'Marit Vos',
        category: 'mentor',
        organisation: 'Halden',
        department: 'Betrieb',
        role: 'Leiterin',
        email: 'm@x.example',
        phone: '0123',
        lastContact: '2026-07-09',
        cadenceDays: 30,
        notes: 'Mag Zahlen',
        extras: { Schuhgröße: '38' },
      },
    ],
    [
      'of Google',
      'First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\nMarit,Anna,Vos,Halden,Director,* myContacts ::: * Rail,Work,a@x.example ::: b@x.example,0123\n',
      {
        name: 'Marit Anna Vos',
        organisation: 'Halden',
        role: 'Director',
        email: 'a@x.example',
        phone: '0123',
        tags: ['myContacts', 'Rail'],
        notes: 'E-mail 1 - Value: b@x.example',
        extras: { 'E-mail 1 - Label': 'Work' },
      },
    ],
    [
      'of Outlook',
      'Title,First Name,Last Name,Company,Department,Job Title,Business Phone,Mobile Phone,E-mail Address,Notes\nDr.,Marit,Vos,Halden,Ops,Director,0123,0999,m@x.example,Likes figs\n',
      {
        name: 'Marit Vos',
        role: 'Director',
        phone: '0999',
        notes: 'Likes figs\n\nBusiness Phone: 0123\nTitle: Dr.',
      },
    ],
  ])('%s', (_name, text, expected) => {
    const plan = planFiles({ 'people.csv': text });
    expect(plan.format).toBe('people-csv');
    expect(fieldsOf(plan, 'person')).toMatchObject([expected]);
    expect(plan.records[0]?.isOptional).toBeUndefined();
  });

  it('say what was left out or kept', () => {
    const plan = planFiles({
      'people.csv':
        'Name,Email,Last contact,Cadence,Relationship,Shoe\nMarit,m@x.example,sometime,often,Hero,38\n,,2026-01-02,,,\nMARIT,M@x.example,,,,\nJo,,,,,\n',
    });
    expect(plan.found).toEqual({ person: 2 });
    expect(fieldsOf(plan, 'person')[0]).toMatchObject({
      lastContact: '',
      cadenceDays: null,
      category: '',
      tags: ['Hero'],
    });
    expect(plan.skipped).toEqual([
      { where: 'people.csv: Shoe', why: 'Cairn has no field for this; it is kept with the person.' },
      { where: 'people.csv: row 2', why: '“sometime” is no day that can be read; the last contact stays empty.' },
      { where: 'people.csv: row 2', why: '“often” is no number of days; the rhythm stays empty.' },
      { where: 'people.csv: row 3', why: 'No name; it was left out.' },
      { where: 'people.csv: row 4', why: 'The same person came earlier; this one was left out.' },
    ]);
  });

  it.each([
    ['nodes', 'Id,Label,gender\n1,A,f\n'],
    ['names of things', 'Name,Tags,Description\nSlots,x,y\n'],
  ])('are not seen in %s', (_name, text) => {
    expect(planImport(asFiles({ 'table.csv': text }), '', anImportContext())).toMatchObject({
      error: { code: 'unrecognised-file' },
    });
  });
});

describe('a person who is known already', () => {
  const known = asJournalRecords(
    planFiles({ 'a.csv': 'Name,Company,Email,URL\nMarit Vos,Halden,m@x.example,https://www.p.example/marit/\n' })
      .records,
  );

  it.each([
    ['by the address', 'Name,Company,Email\nM. Vos,Nordport,M@X.example\n', true],
    ['by the page', 'Name,Company,URL\nM. Vos,Nordport,http://p.example/marit\n', true],
    ['by name and company', 'Name,Company\nmarit vos,halden\n', true],
    ['but not by the name alone', 'Name,Company\nMarit Vos,Nordport\n', false],
  ])('is told %s', (_how, text, isKnown) => {
    const [record] = planFiles({ 'b.csv': text }, known).records;
    expect(record?.duplicateOf).toBe(isKnown ? known[0]?.id : null);
  });
});

test.each([
  ['30', 30],
  ['14 days', 14],
  ['Quarterly', 90],
  ['wöchentlich', 7],
  ['constructor', null],
  ['-3', null],
])('the rhythm %j', (text, days) => {
  expect(cadenceOf(text)).toBe(days);
});

test.each([
  ['2026-02-30', ''],
  ['2026-02', ''],
  ['3 March 2026', '2026-03-03'],
  ['2026-03-03T10:00:00Z', '2026-03-03'],
])('the day %j', (text, day) => {
  expect(wholeDay(text)).toBe(day);
});
