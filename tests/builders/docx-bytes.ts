/** Word files made with the library that resumes are often made with, good ones and bad ones. */
import * as docx from 'docx';

type Child = docx.Paragraph | docx.Table;

export interface DocxParts {
  readonly title?: string;
  readonly language?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly columns?: number;
  readonly header?: string;
}

export function docxBytes(children: readonly Child[], parts: DocxParts = {}): Promise<Uint8Array> {
  const { title = 'Resume', language = 'en-GB', font = 'Arial', size = 11, columns = 1, header } = parts;
  const file = new docx.Document({
    title,
    styles: {
      default: {
        document: { run: { font, size: size * 2, ...(language === '' ? {} : { language: { value: language } }) } },
      },
    },
    sections: [
      {
        properties: { column: { count: columns, space: 400 } },
        ...(header === undefined
          ? {}
          : { headers: { default: new docx.Header({ children: [new docx.Paragraph(header)] }) } }),
        children: [...children],
      },
    ],
  });
  return docx.Packer.toArrayBuffer(file).then((buffer) => new Uint8Array(buffer));
}

const levels = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

export const docxHeading = (level: 1 | 2 | 3 | 4, text: string) =>
  new docx.Paragraph({ text, style: levels[level - 1] ?? 'Heading1' });
export const docxText = (text: string) => new docx.Paragraph(text);
export const docxBullet = (text: string) => new docx.Paragraph({ text, bullet: { level: 0 } });
export const docxTable = (text: string) =>
  new docx.Table({
    rows: [new docx.TableRow({ children: [new docx.TableCell({ children: [new docx.Paragraph(text)] })] })],
  });

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const docxPicture = () =>
  new docx.Paragraph({
    children: [
      new docx.ImageRun({ type: 'png', data: Buffer.from(dot, 'base64'), transformation: { width: 9, height: 9 } }),
    ],
  });

/** A resume that meets every check. */
export const goodResume = (): Child[] => [
  docxHeading(1, 'Ines Okafor'),
  docxText('Bristol, GB | ines@example.org | +44 20 5550 0123 | https://example.org/ines'),
  docxHeading(2, 'Work Experience'),
  docxHeading(3, 'Example Rail, Bristol'),
  docxHeading(4, 'Lead Planner'),
  docxText('March 2021 - Present'),
  docxBullet('Cut delays by a fifth in 2022.'),
  docxHeading(4, 'Planner'),
  docxText('June 2018 - February 2021'),
  docxBullet('Planned forty trains a week.'),
  docxHeading(3, 'Yard Trainee, Sample Freight, Leeds'),
  docxText('01/2016 - 05/2018'),
  docxHeading(2, 'Education'),
  docxHeading(3, 'BSc Mathematics, University of Leeds'),
  docxText('2012 - 2015'),
  docxHeading(2, 'Skills'),
  docxBullet('Databases (Expert): SQLite, PostgreSQL'),
  docxBullet('C++'),
];
