/** The look of an exported Word file, as changes to Word's own styles so that readers find headings by their names. */
import type { Styles } from 'docx';

/** Sizes are half points, distances twentieths of a point. */
const face = 'Calibri';
const ink = '000000';
const soft = '404040';

const head = (size: number, before: number, after: number) => ({
  run: { font: face, size, bold: true, italics: false, color: ink },
  paragraph: { spacing: { before, after }, keepNext: true },
});

export function docxStyles(language: string): Styles {
  return {
    default: {
      document: {
        run: { font: face, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 60, line: 259 } },
      },
      heading1: head(34, 0, 40),
      heading2: {
        run: { font: face, size: 25, bold: true, color: ink },
        paragraph: {
          spacing: { before: 240, after: 80 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 4, space: 1, color: '999999' } },
        },
      },
      heading3: head(22, 140, 20),
      heading4: { ...head(21, 80, 20), run: { font: face, size: 21, bold: true, italics: true, color: ink } },
      hyperlink: { run: { color: ink, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal' },
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 23, color: soft } },
      { id: 'Period', name: 'Period', basedOn: 'Normal', next: 'Normal', run: { italics: true, color: soft } },
      { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    ],
  };
}
