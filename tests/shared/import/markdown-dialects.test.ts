import { describe, expect, test } from 'vitest';
import { asJournalRecords, importedAt } from '../../builders/import-context.ts';
import { aFile, aPicture, entriesOf, planOf, reportOf, type EntryFields } from '../../builders/journal-plan.ts';
import { logseqGraph, obsidianVault } from '../../builders/journals.ts';

const clock = (entry: EntryFields | undefined) => entry?.writtenAt.slice(0, 16);
const only = (path: string, text: string) => entriesOf(planOf([aFile(path, text)]))[0];

describe('a vault of Obsidian', () => {
  test('shows pictures in place, keeps callouts, wiki links and code, and links entries', () => {
    const plan = planOf(obsidianVault());
    const [daily, ada, slots] = entriesOf(plan);
    const [dailyId, adaId, slotsId] = plan.records.map((record) => record.id);
    const [picture] = plan.attachments;
    expect(daily?.body).toBe(
      `> [!note] Callout\n> kept\n\nMet [[Ada Brook|Ada]] about [[Slots#Rules]]. ![plan.png](attachment:${picture?.blob ?? ''}) #work/slots\n\n\`\`\`\n[[Ada Brook]] ![[plan.png]]\n\`\`\`\n`,
    );
    expect(daily).toMatchObject({ title: '', tags: ['daily', 'work/slots'], links: [adaId, slotsId] });
    expect([clock(daily), clock(ada)]).toEqual(['2024-05-01T12:00', '2024-05-01T18:30']);
    expect(ada).toMatchObject({ title: 'Ada Brook', links: [slotsId], extras: { aliases: ['Ada'] } });
    expect(slots).toMatchObject({ title: 'Slots', links: [dailyId] });
    expect(reportOf(plan)).toEqual([
      'Slots.md: It shows gone.png, which is not in the folder.',
      '.obsidian: Settings of another program, one file.',
      'aliases: Cairn has no field for this; it is kept with its entry.',
      'Slots.md: No date in it or in its name; it is dated now.',
    ]);
  });

  test('links find notes by path, name without case, alias and day; two of one name are none', () => {
    const plan = planOf([
      aFile(
        '2024-05-01.md',
        '[[a/note]] [[OTHER]] [[nick]] [[2024-05-02]] [x](b/note.md) ![[same]] [[same]] [[2024-05-01]]',
      ),
      aFile('2024-05-02.md', '[[May 1st, 2024]]'),
      aFile('a/note.md', 'x'),
      aFile('b/note.md', 'x'),
      aFile('Other.md', '---\naliases: Nick, Old\n---\nx'),
      aFile('p/same.md', 'x'),
      aFile('q/same.md', 'x'),
    ]);
    const idOf = (index: number) => plan.records[index]?.id;
    expect(entriesOf(plan)[0]?.links).toEqual([idOf(2), idOf(4), idOf(1), idOf(3)]);
    expect(entriesOf(plan)[1]?.links).toEqual([idOf(0)]);
  });

  test('pictures are found by name or by the end of their path; of two neither is taken', () => {
    const plan = planOf([
      aFile('vault/a/2024-05-01.md', '![[x/p.png]] ![](q.png) ![[P.PNG]]'),
      aPicture('vault/x/p.png'),
      aPicture('vault/y/p.png'),
      aPicture('vault/y/q.png'),
    ]);
    expect(entriesOf(plan)[0]?.attachments.map((one) => one.name)).toEqual(['p.png', 'q.png']);
    expect(reportOf(plan)).toEqual([
      'vault/a/2024-05-01.md: It shows P.PNG, which is not in the folder.',
      'vault/y/p.png: Not Markdown, and no entry refers to it.',
    ]);
  });

  test('a link to a note that was left out is no link', () => {
    const plan = planOf([aFile('2024-05-01.md', '[[Empty]]'), aFile('Empty.md', '')]);
    expect(entriesOf(plan)).toMatchObject([{ body: '[[Empty]]', links: [] }]);
  });

  test.each([
    ['created: 2024-05-01 18:30', '2024-05-01T18:30'],
    ['created: 2024-05-01T18:30:00.000+09:00', '2024-05-01T18:30'],
    ['date: "[[2024-05-01]]"', '2024-05-01T12:00'],
    ['date: 2024-05-01T00:00:00Z', '2024-05-01T12:00'],
    ['Date Created: May 1, 2024 6:30 PM', '2024-05-01T18:30'],
    ['creation-date: 1 May 2024', '2024-05-01T12:00'],
    ['date: 01.05.2024', '2024-05-01T12:00'],
  ])('front matter %s', (line, written) => {
    expect(clock(only('a.md', `---\n${line}\n---\nx`))).toBe(written);
  });

  test('an instant in UTC is shown on this computer’s clock', () => {
    const entry = only('a.md', '---\ncreated: 2024-05-01T18:30:00Z\n---\nx');
    expect(Date.parse(entry?.writtenAt ?? '')).toBe(Date.parse('2024-05-01T18:30:00Z'));
    expect(only('a.md', '---\ncreated: 1714588200000\n---\nx')).toEqual(entry);
  });

  test.each([
    ['2024-05-01 18.30.md', '2024-05-01T18:30', ''],
    ['202405011830 Rooms.md', '2024-05-01T18:30', 'Rooms'],
    ['May 1st, 2024.md', '2024-05-01T12:00', ''],
    ['Wednesday, May 1, 2024.md', '2024-05-01T12:00', ''],
    ['25-05-2024.md', '2024-05-25T12:00', ''],
    ['2024-W18.md', '2024-04-29T12:00', '2024-W18'],
    ['2020-W53.md', '2020-12-28T12:00', '2020-W53'],
    ['2024-Q2.md', '2024-04-01T12:00', '2024-Q2'],
    ['2024-05.md', '2024-05-01T12:00', '2024-05'],
    ['2024-05-Review.md', '2024-05-01T12:00', '2024-05-Review'],
  ])('the name %s', (name, written, title) => {
    const entry = only(name, 'x');
    expect([clock(entry), entry?.title]).toEqual([written, title]);
  });

  test('names with days before months tell their order together', () => {
    const plan = planOf([aFile('01-05-2024.md', 'x'), aFile('25-05-2024.md', 'x')]);
    expect(entriesOf(plan).map(clock)).toEqual(['2024-05-01T12:00', '2024-05-25T12:00']);
    expect(reportOf(planOf([aFile('01-05-2024.md', 'x')]))).toHaveLength(1);
  });

  test('without any date the last change of the file counts, and the same text is then a duplicate', () => {
    const files = [{ ...aFile('Ideas.md', 'x'), modifiedAt: '2023-03-04T05:06:07.000Z' }];
    const plan = planOf(files);
    expect(Date.parse(entriesOf(plan)[0]?.writtenAt ?? '')).toBe(Date.parse('2023-03-04T05:06:07Z'));
    expect(reportOf(plan)).toEqual([
      'Ideas.md: No date in it or in its name; it is dated by the last change of its file.',
    ]);
    const held = asJournalRecords(plan.records);
    expect(planOf([{ ...aFile('Ideas.md', 'x'), modifiedAt: importedAt }], held).records[0]?.duplicateOf).toBe(
      held[0]?.id,
    );
  });

  test('words after # are tags where wiki links are used, but not numbers, colours, headings and code', () => {
    const text =
      '[[x]] #Work, (#plan-b) a#no #2024-05 #123 #a1b2c3 #été\n#two/parts\n`#code` https://example.org/#part\n# Heading\n';
    expect(only('2024-05-01.md', text)?.tags).toEqual(['Work', 'plan-b', 'été', 'two/parts']);
    expect(only('2024-05-01.md', 'C #sharp')?.tags).toEqual([]);
  });
});

describe('a graph of Logseq', () => {
  test('keeps the outline, reads properties, resolves blocks, shows assets', () => {
    const plan = planOf(logseqGraph());
    const [day, page] = entriesOf(plan);
    const [dayId, pageId] = plan.records.map((record) => record.id);
    const [picture] = plan.attachments;
    expect(day?.body).toBe(
      `- Met [[Ada Brook]] #work\n\t- ![plan](attachment:${picture?.blob ?? ''})\n\t- as said in Wants slots by Friday\n- TODO rooms\n`,
    );
    expect(day).toMatchObject({ title: '', tags: ['work'], links: [pageId] });
    expect(clock(day)).toBe('2024-05-01T12:00');
    expect(page).toMatchObject({
      title: 'Ada Brook',
      body: '- Wants slots by Friday\n- first seen [[May 1st, 2024]]\n',
      tags: ['people', 'colleagues'],
      links: [dayId],
      extras: { role: 'planner' },
    });
    expect(reportOf(plan)).toEqual([
      'graph/journals/2024_05_02.md: Empty.',
      'graph/logseq: Settings of another program, 2 files.',
      'role: Cairn has no field for this; it is kept with its entry.',
      'graph/pages/Ada Brook.md: No date in it or in its name; it is dated now.',
    ]);
  });

  test('titles of pages and of old journals; a hostile property', () => {
    const plan = planOf([
      aFile('journals/2020_10_02.md', '---\ntitle: Oct 2nd, 2020\n---\n\n- x\n'),
      aFile('pages/a___b%3F.md', 'constructor:: x\n- y\n'),
      aFile('pages/c.md', 'title:: Proper\n- z\n'),
    ]);
    expect(entriesOf(plan).map((entry) => [entry.title, entry.extras])).toEqual([
      ['', {}],
      ['a/b?', {}],
      ['Proper', {}],
    ]);
  });
});

test('Joplin’s Markdown export finds its resources beside the notebooks', () => {
  const plan = planOf([
    aFile(
      'Work/Slots.md',
      '---\ntitle: Slots\nupdated: 2024-05-02 08:00:00Z\ncreated: 2024-05-01 06:30:00Z\ntags:\n  - urgent\n---\n\n![a](../_resources/plan.png)',
    ),
    aPicture('_resources/plan.png'),
  ]);
  const [entry] = entriesOf(plan);
  expect(entry).toMatchObject({ title: 'Slots', tags: ['urgent'], attachments: [{ name: 'plan.png' }] });
  expect(Date.parse(entry?.writtenAt ?? '')).toBe(Date.parse('2024-05-01T06:30:00Z'));
});
