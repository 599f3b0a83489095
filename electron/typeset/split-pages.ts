/** Cuts the typesetter's one drawing of all pages into one image for each page, with nothing in it but outlines. */

interface PageSize {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const pageStart = /<g class="typst-page" transform="translate\(0, ([\d.]+)\)"[^>]*>/g;
/** The text that a browser could select: an image has no use for it, and it is half of the drawing. */
const textLayer = /<g transform="[^"]*"><foreignObject.*?<\/foreignObject><\/g>/gs;
/** Where a browser could be clicked. */
const linkArea = /<a .*?<\/a>/gs;
/** Names by which a browser finds parts again that have not changed. */
const bookkeeping = / (?:data-[a-z-]+|class)="[^"]*"/g;
const glyph = /<path id="([^"]+)"[^>]*\/>/g;
const use = /<use [^>]*href="#([^"]+)"[^>]*\/>/g;

/** `drawing`: SVG as the renderer writes it, pages below each other. Answers as many pages as it holds, `most` at most. */
export function splitPages(drawing: string, { width, height }: PageSize, most: number): string[] {
  const starts = [...drawing.matchAll(pageStart)];
  const [first] = starts;
  if (first === undefined) return [];
  const shared = drawing.slice(0, first.index);
  const glyphs = new Map([...shared.matchAll(glyph)].map(([path, id]) => [id, path]));
  const clips = shared.match(/<defs class="clip-path">.*?<\/defs>/s)?.[0] ?? '';
  const end = drawing.lastIndexOf('</svg>');
  return starts.slice(0, most).map((start, index) => {
    const used = new Set<string>();
    const page = drawing
      .slice(start.index, starts[index + 1]?.index ?? end)
      .replace(textLayer, '')
      .replace(linkArea, '')
      .replace(use, (whole, id: string) => {
        // A space has no outline.
        if (!glyphs.has(id)) return '';
        used.add(id);
        return whole;
      });
    const outlines = [...used].map((id) => glyphs.get(id) ?? '').join('');
    const body = `<defs>${outlines}</defs>${clips}${page}`.replace(bookkeeping, '');
    const box = `0 ${start[1] ?? '0'} ${width} ${height}`;
    const paper = `<rect y="${start[1] ?? '0'}" width="${width}" height="${height}" fill="#fff"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" fill="none">${paper}${body}</svg>`;
  });
}
