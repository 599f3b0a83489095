/** Small journals in the forms that other programs write. People and places are invented. */
import type { ImportFile } from '../../shared/import/import-plan.ts';
import { aFile, aJsonFile, aPicture } from './journal-plan.ts';

export const md5 = '0123456789abcdef0123456789abcdef';

export function dayOneJson(): ImportFile[] {
  return [
    aJsonFile('Journal.json', {
      metadata: { version: '1.0' },
      entries: [
        {
          uuid: 'A1',
          creationDate: '2024-05-01T22:30:00Z',
          modifiedDate: '2024-05-02T06:00:00Z',
          timeZone: 'Europe/Berlin',
          text: '# Slot round\n\nWent well\\. Twenty\\-two people \\(all of them\\)\\!\n\n![](dayone-moment://PHOTO1)',
          tags: ['work', 'planning'],
          starred: true,
          isPinned: false,
          creationDevice: 'Laptop',
          location: { placeName: 'Depot', localityName: 'Bremen', country: 'Germany', latitude: 53.1, longitude: 8.8 },
          weather: { conditionsDescription: 'Rain', temperatureCelsius: 11 },
          photos: [{ identifier: 'PHOTO1', type: 'jpeg', md5, orderInEntry: 0 }],
        },
        {
          uuid: 'A2',
          creationDate: '2024-01-10T03:00:00Z',
          timeZone: 'America/New_York',
          richText: JSON.stringify({
            contents: [
              { attributes: { line: { header: 2 } }, text: 'Plan\n' },
              { attributes: { bold: true }, text: 'Now' },
              { text: ' and then\n' },
              { attributes: { line: { listStyle: 'checkbox', checked: true, indentLevel: 1 } }, text: 'call Ada\n' },
              { embeddedObjects: [{ type: 'video', identifier: 'VIDEO1' }] },
            ],
          }),
          videos: [{ identifier: 'VIDEO1', type: 'mp4', md5: 'feed' }],
        },
        { uuid: 'A3', creationDate: '2023-12-24T11:00:00Z', timeZone: 'Europe/Berlin', text: '' },
      ],
    }),
    aPicture(`photos/${md5}.jpeg`),
    aPicture('photos/unused.png'),
  ];
}

export function dayOneClassic(): ImportFile[] {
  const entry = (uuid: string, text: string, rest = '') =>
    aFile(
      `Journal.dayone/entries/${uuid}.doentry`,
      `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
	<key>Creation Date</key><date>2013-05-17T18:39:20Z</date>
	<key>Entry Text</key><string>${text}</string>
	<key>Starred</key><false/>
	<key>UUID</key><string>${uuid}</string>
	${rest}
</dict></plist>`,
    );
  return [
    entry('AB12', 'Ben &amp; Ada met.', '<key>Tags</key><array><string>people</string></array>'),
    entry('CD34', 'At the harbour', '<key>Time Zone</key><string>America/Los_Angeles</string>'),
    entry('EF56', '', '<key>Location</key><dict><key>Locality</key><string>Bremen</string></dict>'),
    aPicture('Journal.dayone/photos/AB12.jpg'),
  ];
}

export function dayOneText(): ImportFile[] {
  return [
    aFile(
      'Journal.txt',
      '\tDate:\t01 January 2019 at 22:15:26 GMT+1\n\tWeather:\t7°C Cloudy\n\tTags:\twork, planning\n\n# New year\n\nA calm start\\.\n\n\n\tDate:\t2 January 2019 at 08:00:00 GMT\n\nSecond entry\n',
    ),
  ];
}

export function jrnlJson(): ImportFile[] {
  return [
    aJsonFile('journal.json', {
      tags: { '@ada': 1 },
      entries: [
        {
          title: 'Kick-off with @ada.',
          body: 'Went fine.',
          date: '2024-06-16',
          time: '09:05',
          tags: ['@ada'],
          starred: true,
        },
        { title: 'Slow day.', body: 'Read about #tariffs.', date: '2024-06-17', time: '18:00', starred: false },
      ],
    }),
  ];
}

export function jrnlText(): ImportFile[] {
  return [
    aFile(
      'work.journal',
      '[2020-06-28 18:22] Shipped the first slot plan. *\nWith @ada and @ben.\n\n[see the wiki] for more\n\n[2020-06-29 09:00:15 AM] Quiet.\n',
    ),
  ];
}

export function miniDiary(): ImportFile[] {
  return [
    aJsonFile('mini-diary.json', {
      metadata: { application: 'Mini Diary', version: '3.3.0', dateUpdated: 'Wed May 01 2024' },
      entries: {
        '2024-05-01': { dateUpdated: 'Wed May 01 2024', title: 'First of May', text: '**Off** today.' },
        '2024-05-02': { dateUpdated: 'Thu May 02 2024', title: '', text: 'Back at work.' },
      },
    }),
  ];
}

export const joplinId = (number: number) => `c${number.toString(16).padStart(31, '0')}`;

export function joplinItem(
  number: number,
  text: string,
  properties: Readonly<Record<string, string | number>>,
): ImportFile {
  const lines = Object.entries({ id: joplinId(number), ...properties }).map(([name, value]) => `${name}: ${value}`);
  return aFile(`${joplinId(number)}.md`, `${text === '' ? '' : `${text}\n\n`}${lines.join('\n')}`);
}

export function joplinRaw(): ImportFile[] {
  const note = { created_time: '2024-04-28T21:53:13.438Z', is_conflict: 0, encryption_applied: 0, deleted_time: 0 };
  return [
    joplinItem(1, 'Work', { parent_id: '', type_: 2 }),
    joplinItem(2, 'Planning', { parent_id: joplinId(1), type_: 2 }),
    joplinItem(3, `Slot round\n\nSee ![](:/${joplinId(7)}) and [the next one](:/${joplinId(4)}).`, {
      ...note,
      parent_id: joplinId(2),
      user_created_time: '2024-04-13T16:23:00.000Z',
      source_url: 'https://example.org/',
      type_: 1,
    }),
    joplinItem(4, 'Next round\n\n- [ ] rooms', { ...note, parent_id: joplinId(1), type_: 1 }),
    joplinItem(5, 'Old\n\nthrown away', { ...note, deleted_time: 1714341193438, type_: 1 }),
    joplinItem(6, '', { ...note, encryption_cipher_text: 'JED01', encryption_applied: 1, type_: 1 }),
    joplinItem(7, 'plan', { mime: 'image/png', file_extension: 'png', type_: 4 }),
    joplinItem(8, 'urgent', { type_: 5 }),
    joplinItem(9, '', { note_id: joplinId(3), tag_id: joplinId(8), type_: 6 }),
    joplinItem(10, '', { type_: 13 }),
    aPicture(`resources/${joplinId(7)}.png`),
  ];
}

export function obsidianVault(): ImportFile[] {
  return [
    aFile(
      'Daily/2024-05-01.md',
      '---\ntags: [daily]\n---\n\n> [!note] Callout\n> kept\n\nMet [[Ada Brook|Ada]] about [[Slots#Rules]]. ![[plan.png|300]] #work/slots\n\n```\n[[Ada Brook]] ![[plan.png]]\n```\n',
    ),
    aFile(
      'People/Ada Brook.md',
      '---\naliases: [Ada]\ndate created: Wednesday, May 1st 2024, 6:30:12 pm\n---\nPlans [slots](../Slots.md).\n',
    ),
    aFile('Slots.md', '# Slots\n\nWritten on [[2024-05-01]]. ![[gone.png]]\n'),
    aPicture('files/plan.png'),
    aFile('.obsidian/app.json', '{}'),
  ];
}

export function logseqGraph(): ImportFile[] {
  return [
    aFile('graph/logseq/config.edn', '{}'),
    aFile('graph/logseq/bak/journals/2024_05_01/old.md', '- old'),
    aFile(
      'graph/journals/2024_05_01.md',
      '- Met [[Ada Brook]] #work\n  collapsed:: true\n\t- ![plan](../assets/plan.png){:height 20, :width 30}\n\t- as said in ((12345678-1234-1234-1234-123456789abc))\n- TODO rooms\n',
    ),
    aFile('graph/journals/2024_05_02.md', '-\n'),
    aFile(
      'graph/pages/Ada Brook.md',
      'tags:: [[people]], colleagues\nrole:: planner\n\n- Wants slots by Friday\n  id:: 12345678-1234-1234-1234-123456789abc\n- first seen [[May 1st, 2024]]\n',
    ),
    aPicture('graph/assets/plan.png'),
  ];
}

/** Every fixture by name, for tests that go over all of them. */
export const journals = {
  dayOneJson,
  dayOneClassic,
  dayOneText,
  jrnlJson,
  jrnlText,
  miniDiary,
  joplinRaw,
  obsidianVault,
  logseqGraph,
} as const;
