/** Which letters the fonts have. */

/** What Typst says of a font file: lengths of runs of code points, not covered and covered in turn, from 0 on. */
export interface FontInfo {
  readonly info: readonly { readonly coverage: readonly number[] }[];
}

/** Which code points at least one font has. */
export interface Coverage {
  has(point: number): boolean;
}

/** As many are named as help to find them; the rest of a text in that writing would say no more. */
const mostNamed = 12;

/** `fonts` are asked in turn, each once and only for a letter that none before it has: most texts need the first alone. */
export function readCoverage(fonts: Iterable<FontInfo>): Coverage {
  const unread = fonts[Symbol.iterator]();
  const covered = new Set<number>();
  const readNext = (): boolean => {
    const { done, value } = unread.next();
    if (done === true) return false;
    addCovered(covered, value);
    return true;
  };
  return {
    has(point) {
      while (!covered.has(point)) if (!readNext()) return false;
      return true;
    },
  };
}

function addCovered(covered: Set<number>, font: FontInfo): void {
  for (const { coverage } of font.info) {
    let at = 0;
    coverage.forEach((length, index) => {
      if (index % 2 === 1) for (let point = at; point < at + length; point += 1) covered.add(point);
      at += length;
    });
  }
}

/** Letters and signs of a text that no font has, each once, in the order they come. */
export function findMissingLetters(text: string, coverage: Coverage): string {
  const missingLetters: string[] = [];
  for (const sign of new Set(text)) {
    if (missingLetters.length >= mostNamed) break;
    // Signs that are not drawn come first: looking for them would have every font read.
    if (!isInvisible(sign) && !coverage.has(sign.codePointAt(0) ?? 0)) missingLetters.push(sign);
  }
  return missingLetters.join('');
}

/** Spaces, marks of direction and joiners are obeyed, not drawn. */
const isInvisible = (sign: string) => /^[\s\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}]$/u.test(sign);
