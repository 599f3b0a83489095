import { describe, expect, test } from 'vitest';
import { asJournalRecords } from '../../builders/import-context.ts';
import { aFile, aJsonFile, entriesOf, planOf, reportOf } from '../../builders/journal-plan.ts';
import { jrnlJson, jrnlText } from '../../builders/journals.ts';

const clock = (entry: { readonly writtenAt: string }) => entry.writtenAt.slice(0, 16);

describe('the JSON export of jrnl', () => {
  test('takes date and time as the clock showed them, tags without their sign, the star as a tag', () => {
    const plan = planOf(jrnlJson());
    expect(plan.format).toBe('jrnl');
    expect(entriesOf(plan)).toMatchObject([
      { title: 'Kick-off with @ada.', body: 'Went fine.', tags: ['ada', 'starred'] },
      { title: 'Slow day.', tags: ['tariffs'] },
    ]);
    expect(entriesOf(plan).map(clock)).toEqual(['2024-06-16T09:05', '2024-06-17T18:00']);
    expect(plan.skipped).toEqual([]);
  });

  test('the same journal twice finds its duplicates; the same words on another day are no duplicate', () => {
    const held = asJournalRecords(planOf(jrnlJson()).records);
    expect(planOf(jrnlJson(), held).records.map((record) => record.duplicateOf)).toEqual(held.map(({ id }) => id));
    const later = aJsonFile('b.json', {
      entries: [{ title: 'Slow day.', body: 'Read about #tariffs.', date: '2024-06-18', time: '18:00' }],
    });
    expect(planOf([later], held).records[0]?.duplicateOf).toBeNull();
  });

  test('bad entries cost only themselves', () => {
    const plan = planOf([
      aJsonFile('a.json', {
        entries: [
          'x',
          { title: '', body: '', date: '2024-01-01' },
          { title: 'T', body: 3, date: '2024-02-31', time: '99:99' },
        ],
      }),
    ]);
    expect(entriesOf(plan)).toMatchObject([{ title: 'T', body: '' }]);
    expect(reportOf(plan)).toEqual([
      'a.json: entries[0]: This is not an entry.',
      'a.json: entries[1]: Empty.',
      'a.json: entries[2]: No date in it or in its name; it is dated now.',
    ]);
  });
});

describe('the text of jrnl', () => {
  test('a heading has a date in brackets; other brackets are text', () => {
    const plan = planOf(jrnlText());
    expect(plan.format).toBe('jrnl');
    expect(entriesOf(plan)).toMatchObject([
      {
        title: 'Shipped the first slot plan.',
        body: 'With @ada and @ben.\n\n[see the wiki] for more',
        tags: ['ada', 'ben', 'starred'],
      },
      { title: 'Quiet.', body: '', tags: [] },
    ]);
    expect(entriesOf(plan).map(clock)).toEqual(['2020-06-28T18:22', '2020-06-29T09:00']);
  });

  test('jrnl 1 wrote no brackets; a bracketed date is then text', () => {
    const [entry, ...others] = entriesOf(
      planOf([aFile('old.txt', '2013-06-10 15:40 He said so.\n[2019-08-03 12:55] chat log\n')]),
    );
    expect(entry).toMatchObject({ title: 'He said so.', body: '[2019-08-03 12:55] chat log' });
    expect(others).toEqual([]);
  });

  test('of a folder of days only days are read', () => {
    const plan = planOf([
      aFile('2020/08/29.txt', '[2020-08-29 11:11:00 AM] First.\nBody'),
      aFile('2020/notes.txt', '[2022-03-02 9:25:00 AM] Beside'),
      aFile('2020/08/30.txt', 'no heading'),
    ]);
    expect(entriesOf(plan).map((entry) => entry.title)).toEqual(['First.']);
    expect(reportOf(plan)).toEqual([
      '2020/notes.txt: Not named like a day of the journal.',
      '2020/08/30.txt: Not a text of jrnl.',
    ]);
  });

  test.each([
    ['[10.06.2010 15:00]', '2010-06-10T15:00'],
    ['[2010/06/10 15:00]', '2010-06-10T15:00'],
    ['[June 10, 2010 03:00 PM]', '2010-06-10T15:00'],
    ['[Thu 10 Jun 2010 15:00:09]', '2010-06-10T15:00'],
    ['[25/06/2010 15:00]', '2010-06-25T15:00'],
    ['[06/25/2010 15:00]', '2010-06-25T15:00'],
  ])('%s', (heading, written) => {
    expect(entriesOf(planOf([aFile('j.txt', `${heading} Title\n`)])).map(clock)).toEqual([written]);
  });

  test('days and months in figures: the order that runs forward, else a guess that is said', () => {
    const forward = planOf([aFile('j.txt', '[03/04/2020 10:00] a\n\n[05/03/2020 10:00] b\n')]);
    expect(entriesOf(forward).map(clock)).toEqual(['2020-03-04T10:00', '2020-05-03T10:00']);
    expect(forward.skipped).toEqual([]);
    const guessed = planOf([aFile('j.txt', '[03/04/2020 10:00] a\n')]);
    expect(entriesOf(guessed).map(clock)).toEqual(['2020-04-03T10:00']);
    expect(reportOf(guessed)).toEqual([
      'j.txt: Dates like 03/04/2020 10:00 can be read in two ways; the day was taken to come first.',
    ]);
  });

  test('a text of Windows is read, and a list in brackets is no journal', () => {
    const bytes = Uint8Array.from('[2020-06-28 18:22] Caf\u00e9\r\nx\r\n', (character) => character.charCodeAt(0));
    const plan = planOf([{ path: 'j.txt', bytes }]);
    expect(entriesOf(plan)).toMatchObject([{ title: 'Café', body: 'x' }]);
    expect(plan.skipped).toHaveLength(1);
    expect(() => planOf([aFile('list.txt', '[shopping list]\nmilk')])).toThrow('unrecognised-file');
  });

  test('a stray journal among notes does not make the notes a journal', () => {
    const notes = [1, 2, 3].map((day) => aFile(`2024-05-0${day}.md`, 'note'));
    expect(planOf([...notes, ...jrnlText()]).format).toBe('markdown-folder');
  });
});
