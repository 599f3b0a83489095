/** Small PDFs made by hand, without tags: what programs unlike ours write. */

export interface PdfText {
  readonly text: string;
  /** Points from the lower left corner. */
  readonly left: number;
  readonly bottom: number;
  readonly size?: number;
  readonly font?: 'Helvetica' | 'Helvetica-Bold' | 'Courier' | 'Symbol';
}

export interface PdfParts {
  readonly title?: string;
  readonly language?: string;
  readonly link?: string;
  /** Draws a picture of one point. */
  readonly hasPicture?: boolean;
}

const fonts = ['Helvetica', 'Helvetica-Bold', 'Courier', 'Symbol'] as const;
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** ASCII texts only, a list for each page. */
export function pdfBytes(pages: readonly (readonly PdfText[])[], parts: PdfParts = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => `${objects.push(body)} 0 R`;
  const stream = (dictionary: string, data: string) =>
    `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  // The catalogue and the list of pages come first, since everything refers to them.
  const catalogue = add('');
  const list = add('');
  const faces = fonts.map((name, index) => `/F${index} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`)}`);
  const picture = add(
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'A'),
  );
  const link =
    parts.link === undefined
      ? ''
      : `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${escaped(parts.link)}) >> >>]`;
  const kids = pages.map((texts) => {
    const shown = texts.map(({ text, left, bottom, size = 10, font = 'Helvetica' }) => {
      return `BT /F${fonts.indexOf(font)} ${size} Tf ${left} ${bottom} Td (${escaped(text)}) Tj ET`;
    });
    const drawn = parts.hasPicture === true ? ['q 40 0 0 40 500 780 cm /I0 Do Q'] : [];
    const content = add(stream('', [...shown, ...drawn].join('\n')));
    const resources = `/Resources << /Font << ${faces.join(' ')} >> /XObject << /I0 ${picture} >> >>`;
    return add(`<< /Type /Page /Parent ${list} /MediaBox [0 0 595 842] ${resources} ${link} /Contents ${content} >>`);
  });
  const language = parts.language === undefined ? '' : `/Lang (${escaped(parts.language)})`;
  objects[0] = `<< /Type /Catalog /Pages ${list} ${language} >>`;
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  const info = add(`<< /Title (${escaped(parts.title ?? '')}) >>`);
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalogue} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines from the top of a page down. */
export function pdfLines(lines: readonly (string | Partial<PdfText>)[], step = 14): PdfText[] {
  return lines.map((line, index) => ({
    text: '',
    left: 60,
    bottom: 780 - index * step,
    ...(typeof line === 'string' ? { text: line } : line),
  }));
}
