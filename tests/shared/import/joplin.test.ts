import { describe, expect, test } from 'vitest';
import { asJournalRecords } from '../../builders/import-context.ts';
import { aFile, aPicture, entriesOf, planOf, reportOf } from '../../builders/journal-plan.ts';
import { joplinId, joplinItem, joplinRaw } from '../../builders/journals.ts';

describe('items of Joplin', () => {
  test('notes become entries with their notebook and tags, their pictures in place and links among them', () => {
    const plan = planOf(joplinRaw());
    const [first, second] = entriesOf(plan);
    const [picture] = plan.attachments;
    expect(plan.format).toBe('joplin');
    expect(first).toMatchObject({
      title: 'Slot round',
      body: `See ![plan.png](attachment:${picture?.blob ?? ''}) and [[Next round|the next one]].`,
      tags: ['urgent', 'Planning'],
      links: [plan.records[1]?.id],
      extras: { source_url: 'https://example.org/', notebooks: ['Work', 'Planning'] },
    });
    expect(Date.parse(first?.writtenAt ?? '')).toBe(Date.parse('2024-04-13T16:23:00Z'));
    expect(second).toMatchObject({ title: 'Next round', body: '- [ ] rooms', tags: ['Work'] });
    expect(Date.parse(second?.writtenAt ?? '')).toBe(Date.parse('2024-04-28T21:53:13Z'));
  });

  test('names what was in the trash, encrypted, or no note', () => {
    expect(reportOf(planOf(joplinRaw()))).toEqual([
      `${joplinId(10)}.md: Neither a note nor part of one.`,
      `${joplinId(5)}.md: Old: It lay in Joplin’s trash.`,
      `${joplinId(6)}.md: It is encrypted. Let Joplin decrypt everything, then export again.`,
      'source_url: Cairn has no field for this; it is kept with its entry.',
      'notebooks: Cairn has no field for this; it is kept with its entry.',
    ]);
  });

  test('a synced folder keeps resources without extension; one that no note shows is named', () => {
    const plan = planOf([
      joplinItem(1, `A\n\n[list](:/${joplinId(2)}) [gone](:/${joplinId(3)}) <img src=":/${joplinId(4)}" alt="map"/>`, {
        type_: 1,
      }),
      joplinItem(2, 'list', { file_extension: 'csv', type_: 4 }),
      joplinItem(4, 'map.png', { file_extension: 'png', type_: 4 }),
      joplinItem(5, 'unused.png', { type_: 4 }),
      joplinItem(6, 'lost.png', { type_: 4 }),
      ...[2, 4, 5].map((number) => aPicture(`.resource/${joplinId(number)}`)),
    ]);
    expect(plan.attachments.map((one) => one.name)).toEqual(['list.csv', 'map.png']);
    expect(entriesOf(plan)[0]?.body).toBe(
      `[list](attachment:${plan.attachments[0]?.blob ?? ''}) gone ![map](attachment:${plan.attachments[1]?.blob ?? ''})`,
    );
    expect(reportOf(plan)).toEqual([
      `${joplinId(1)}.md: A: It refers to “gone”, which cannot be read or is not there.`,
      'unused.png: No note shows it.',
      'lost.png: Its file is missing.',
      `${joplinId(1)}.md: A: No date in it or in its name; it is dated now.`,
    ]);
  });

  test('code keeps its text; Windows line ends and millisecond times are read; conflicts and HTML are named', () => {
    const note = { created_time: 1714341193438, is_conflict: 1, markup_language: 2, type_: 1 };
    const item = joplinItem(1, `T\n\n\`\`\`\n[x](:/${joplinId(1)})\n\`\`\``, note);
    const crlf = aFile(item.path, new TextDecoder().decode(item.bytes).replaceAll('\n', '\r\n'));
    const plan = planOf([crlf]);
    expect(entriesOf(plan)[0]?.body).toBe(`\`\`\`\n[x](:/${joplinId(1)})\n\`\`\``);
    expect(Date.parse(entriesOf(plan)[0]?.writtenAt ?? '')).toBe(1714341193000);
    expect(reportOf(plan)).toEqual([
      `${joplinId(1)}.md: T: Joplin calls it a conflicting copy; it is imported.`,
      `${joplinId(1)}.md: T: It is written in HTML, which is kept as it is.`,
    ]);
  });

  test('a notebook inside itself ends; an item without properties is named', () => {
    const plan = planOf([
      joplinItem(1, 'Loop', { parent_id: joplinId(1), type_: 2 }),
      joplinItem(2, 'N\n\nx', { parent_id: joplinId(1), created_time: '2024-01-01T00:00:00Z', type_: 1 }),
      aFile(`${joplinId(3)}.md`, 'no colon\ntype_: 1'),
    ]);
    expect(plan.records).toHaveLength(1);
    expect(reportOf(plan)[0]).toBe(`${joplinId(3)}.md: This is not an item of Joplin.`);
  });

  test('a note that is in the vault is known by its id', () => {
    const held = asJournalRecords(planOf(joplinRaw()).records).map((record) => ({
      ...record,
      fields: { ...record.fields, title: 'Changed since' },
    }));
    expect(planOf(joplinRaw(), held).records.map((record) => record.duplicateOf)).toEqual(held.map(({ id }) => id));
  });
});
