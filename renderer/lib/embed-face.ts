/** Gives a drawing the app's own face: a picture inside a page knows none but those of the computer and its own. */

/** Lets in what stands after U+00FF from the second file only (Google Fonts cuts its files so). */
const latinRange = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122';

const loadFace = async () => {
  const [latin, more] = await Promise.all([
    import('@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2?inline'),
    import('@fontsource-variable/commissioner/files/commissioner-latin-ext-wght-normal.woff2?inline'),
  ]);
  const face = (address: string, range: string) =>
    `@font-face{font-family:Commissioner;font-weight:100 900;src:url(${address}) format("woff2");unicode-range:${range}}`;
  return `<style>${face(more.default, 'U+0100-02FF, U+1E00-1EFF, U+20A0-20CF')}${face(latin.default, latinRange)}</style>`;
};

let loaded: Promise<string> | null = null;

/** The same SVG with the face in it, for showing and painting; what is written stays without. */
export async function embedFace(svg: string): Promise<string> {
  loaded ??= loadFace();
  const style = await loaded;
  return svg.replace(/<svg [^>]*>/, (start) => start + style);
}
