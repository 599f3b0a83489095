/** Which letters the fonts have. */

/** What Typst says of a font file: lengths of runs of code points, not covered and covered in turn, from 0 on. */
export interface FontInfo {
  readonly info: readonly { readonly coverage: readonly number[] }[];
}

/** Every code point that at least one font has. */
export type Coverage = ReadonlySet<number>;

/** As many are named as help to find them; the rest of a text in that writing would say no more. */
const mostNamed = 12;

export function readCoverage(fonts: readonly FontInfo[]): Coverage {
  const covered = new Set<number>();
  for (const { coverage } of fonts.flatMap((font) => font.info)) {
    let at = 0;
    coverage.forEach((length, index) => {
      if (index % 2 === 1) for (let point = at; point < at + length; point += 1) covered.add(point);
      at += length;
    });
  }
  return covered;
}

/** Letters and signs of a text that no font has, each once, in the order they come. */
export function findMissingLetters(text: string, coverage: Coverage): string {
  const missingLetters = new Set<string>();
  for (const sign of text) {
    if (missingLetters.size >= mostNamed) break;
    if (!coverage.has(sign.codePointAt(0) ?? 0) && !isInvisible(sign)) missingLetters.add(sign);
  }
  return [...missingLetters].join('');
}

/** Spaces, marks of direction and joiners are obeyed, not drawn. */
const isInvisible = (sign: string) => /^[\s\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}]$/u.test(sign);
