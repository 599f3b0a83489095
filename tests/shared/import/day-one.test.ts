import { describe, expect, test } from 'vitest';
import { asJournalRecords } from '../../builders/import-context.ts';
import { aFile, aJsonFile, aPicture, entriesOf, planOf, reportOf } from '../../builders/journal-plan.ts';
import { dayOneClassic, dayOneJson, dayOneText, md5 } from '../../builders/journals.ts';

const anExport = (...entries: object[]) => [aJsonFile('Journal.json', { metadata: { version: '1.0' }, entries })];
const only = (entry: object) => entriesOf(planOf(anExport({ creationDate: '2024-05-01T10:00:00Z', ...entry })))[0];

describe('the JSON export of Day One', () => {
  test('keeps the writer’s clock, the text without backslashes, tags, the star and the photo in its place', () => {
    const plan = planOf(dayOneJson());
    const [first] = entriesOf(plan);
    const [photo] = plan.attachments;
    expect(plan.format).toBe('day-one');
    expect(first).toMatchObject({
      writtenAt: '2024-05-02T00:30:00+02:00',
      title: 'Slot round',
      body: `Went well. Twenty-two people (all of them)!\n\n![${md5}.jpeg](attachment:${photo?.blob ?? ''})`,
      tags: ['work', 'planning', 'starred'],
      attachments: [{ name: `${md5}.jpeg`, mediaType: 'image/jpeg', bytes: 4 }],
    });
    expect(first?.extras).toMatchObject({
      location: { placeName: 'Depot' },
      weather: { conditionsDescription: 'Rain' },
    });
  });

  test('rich text stands in for a missing text, with a mark where a video is not among the files', () => {
    expect(entriesOf(planOf(dayOneJson()))[1]).toMatchObject({
      writtenAt: '2024-01-09T22:00:00-05:00',
      body: '## Plan\n**Now** and then\n- [x] call Ada\n\n[missing video]',
    });
  });

  test('says what was left out and what is kept where nobody sees it', () => {
    expect(reportOf(planOf(dayOneJson()))).toEqual([
      'Journal.json: entries[1]: The video feed is not among the files.',
      'Journal.json: entries[2]: Empty.',
      'photos/unused.png: No entry refers to it.',
      'location: Cairn has no field for this; it is kept with its entry.',
      'weather: Cairn has no field for this; it is kept with its entry.',
    ]);
  });

  test.each([
    ['Europe/Berlin', '2024-05-01T12:00:00+02:00'],
    ['Asia/Kolkata', '2024-05-01T15:30:00+05:30'],
    ['GMT-0330', '2024-05-01T06:30:00-03:30'],
    ['Etc/UTC', '2024-05-01T10:00:00+00:00'],
  ])('the time zone %s', (timeZone, writtenAt) => {
    expect(only({ timeZone, text: 'x' })?.writtenAt).toBe(writtenAt);
  });

  test('an unknown time zone falls back to the place, then to this computer, and that is said', () => {
    expect(only({ timeZone: 'Mars/Base', text: 'x', location: { timeZoneName: 'Asia/Tokyo' } })?.writtenAt).toBe(
      '2024-05-01T19:00:00+09:00',
    );
    const plan = planOf(anExport({ creationDate: '2024-05-01T10:00:00Z', timeZone: 'Mars/Base', text: 'x' }));
    expect(Date.parse(entriesOf(plan)[0]?.writtenAt ?? '')).toBe(Date.parse('2024-05-01T10:00:00Z'));
    expect(reportOf(plan)[0]).toContain('time zone Mars/Base is unknown');
  });

  test('a date that cannot be read is replaced by the next best, and said', () => {
    const plan = planOf(
      anExport(
        { creationDate: 'soon', modifiedDate: '2024-05-01T10:00:00Z', timeZone: 'Etc/UTC', text: 'a' },
        { creationDate: null, text: 'b' },
      ),
    );
    expect(entriesOf(plan)[0]?.writtenAt).toBe('2024-05-01T10:00:00+00:00');
    expect(reportOf(plan)).toEqual([
      'Journal.json: entries[0]: It has no readable creationDate; modifiedDate was taken.',
      'Journal.json: entries[1]: No date in it or in its name; it is dated now.',
    ]);
  });

  test('audio and video become attachments whatever the form of their address; other names are found too', () => {
    const plan = planOf([
      ...anExport({
        creationDate: '2024-05-01T10:00:00Z',
        text: '![](dayone-moment:/audio/R1) ![](dayone-moment://P1) ![](dayone-moment:/video/NOWHERE)',
        audios: [{ identifier: 'R1', format: 'aac', md5: 'AB' }],
        photos: [{ identifier: 'P1', type: 'png', filename: 'harbour.png' }],
      }),
      aFile('audios/ab.m4a', 'sound'),
      aPicture('photos/P1.png'),
    ]);
    const [recording, photo] = plan.attachments.toSorted((one, other) => one.name.localeCompare(other.name));
    expect(entriesOf(plan)[0]?.body).toBe(
      `[ab.m4a](attachment:${recording?.blob ?? ''}) ![harbour.png](attachment:${photo?.blob ?? ''}) [missing attachment]`,
    );
    expect(entriesOf(plan)[0]?.attachments).toHaveLength(2);
  });

  test('an entry that is only a place says the place', () => {
    expect(only({ location: { placeName: 'Depot', localityName: 'Bremen' } })?.body).toBe('Depot, Bremen');
  });

  test('several journals: each entry is tagged with its own; the same entry comes once', () => {
    const entry = { uuid: 'S', creationDate: '2024-05-01T10:00:00Z', text: 'x' };
    const plan = planOf([
      aJsonFile('Work.json', { entries: [entry] }),
      aJsonFile('Home.json', { entries: [entry, { ...entry, uuid: 'T' }] }),
    ]);
    expect(entriesOf(plan).map((one) => one.tags)).toEqual([['Work'], ['Home']]);
    expect(reportOf(plan)).toContain('Home.json: entries[0]: The same entry came earlier in this import.');
  });

  test('one bad entry costs only itself', () => {
    const plan = planOf([
      aJsonFile('Journal.json', {
        entries: [
          7,
          null,
          { creationDate: 5, text: { a: 1 }, tags: 'x', photos: {} },
          { creationDate: '2024-05-01T10:00:00Z', text: 'good', tags: [1, null, 'a'.repeat(300)] },
        ],
      }),
    ]);
    expect(entriesOf(plan).map((entry) => entry.body)).toEqual(['good']);
    expect(reportOf(plan)).toEqual([
      'Journal.json: entries[0]: This is not an entry.',
      'Journal.json: entries[1]: This is not an entry.',
      'Journal.json: entries[2]: Empty.',
      'Journal.json: entries[3]: A tag of more than 200 characters was left out.',
    ]);
  });

  test('an entry that is in the vault is known by its id, even after it was changed there', () => {
    const held = asJournalRecords(planOf(dayOneJson()).records).map((record) => ({
      ...record,
      fields: { ...record.fields, body: 'Changed since' },
    }));
    expect(planOf(dayOneJson(), held).records.map((record) => record.duplicateOf)).toEqual(held.map(({ id }) => id));
  });

  test('a damaged export with photos is refused with the place of the damage', () => {
    expect(() => planOf([aFile('Journal.json', '{"entries": [{'), aPicture('photos/a.png')])).toThrow(
      /malformed-file at Journal.json, line 1/,
    );
  });
});

describe('the folder of Day One 1', () => {
  test('reads property lists with their photos and places', () => {
    const plan = planOf(dayOneClassic());
    expect(plan.format).toBe('day-one');
    expect(entriesOf(plan)).toMatchObject([
      { body: 'Ben & Ada met.', tags: ['people'], attachments: [{ name: 'AB12.jpg' }] },
      { body: 'At the harbour', writtenAt: '2013-05-17T11:39:20-07:00' },
      { body: 'Bremen' },
    ]);
    expect(plan.skipped.map((one) => one.where)).toEqual(['location']);
  });

  test.each([
    [
      'an entity bomb',
      '<!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><plist><dict><key>Entry Text</key><string>&b;</string></dict></plist>',
    ],
    [
      'an external entity',
      '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]><plist><string>&x;</string></plist>',
    ],
    ['a prototype name', '<plist><dict><key>__proto__</key><dict><key>isAdmin</key><true/></dict></dict></plist>'],
    ['great depth', `<plist><dict><key>a</key>${'<array>'.repeat(200)}${'</array>'.repeat(200)}</dict></plist>`],
    ['half a file', '<plist><dict><key>Entry Text</key><string>x'],
    ['something else', 'bplist00'],
  ])('%s is skipped and named; the others come in', (_name, xml) => {
    const plan = planOf([...dayOneClassic().slice(0, 1), aFile('x/entries/BAD.doentry', xml)]);
    expect(entriesOf(plan).map((entry) => entry.body)).toEqual(['Ben & Ada met.']);
    expect(reportOf(plan)).toEqual(['x/entries/BAD.doentry: This is not a property list in XML.']);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('the text export of Day One', () => {
  test('splits at dates, reads the heading lines and the zone', () => {
    const plan = planOf(dayOneText());
    expect(plan.format).toBe('day-one');
    expect(entriesOf(plan)).toMatchObject([
      { writtenAt: '2019-01-01T22:15:26+01:00', title: 'New year', body: 'A calm start.', tags: ['work', 'planning'] },
      { writtenAt: '2019-01-02T08:00:00+00:00', title: '', body: 'Second entry', tags: [] },
    ]);
    expect(entriesOf(plan)[0]?.extras).toEqual({ Weather: '7°C Cloudy' });
  });

  test.each([
    ['January 1, 2019 at 10:15:26 PM PST', '2019-01-01T22:15:26-08:00'],
    ['1. Januar 2019 um 22:15:26 MEZ', '2019-01-01T22:15:26+01:00'],
    ['1 janvier 2019 à 22:15:26 UTC+1', '2019-01-01T22:15:26+01:00'],
    ['2019年1月1日 GMT+9 22:15:26', '2019-01-01T22:15:26+09:00'],
  ])('reads %s', (date, writtenAt) => {
    expect(entriesOf(planOf([aFile('a.txt', `\tDate:\t${date}\n\nx\n`)]))[0]?.writtenAt).toBe(writtenAt);
  });

  test('Windows line ends, an unreadable date and hostile headings do no harm', () => {
    const plan = planOf([
      aFile('a.txt', '\tDate:\tsome day\r\n\t__proto__:\tx\r\n\tPhoto:\tgone.jpg\r\n\r\nText\r\n'),
      aFile('b.txt', 'Shopping list'),
    ]);
    expect(entriesOf(plan)).toMatchObject([{ body: 'Text', extras: {} }]);
    expect(reportOf(plan)).toEqual([
      'a.txt: line 1: The photo gone.jpg is not among the files.',
      'a.txt: line 1: A property named __proto__ was left out: the name is not allowed.',
      'b.txt: Not a text export of Day One.',
      'a.txt: line 1: No date in it or in its name; it is dated now.',
    ]);
  });
});
