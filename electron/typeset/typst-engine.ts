/** Typst as WebAssembly: data in, a PDF or the drawings of its pages out. Knows no file, no clock and no network. */
import startRenderer, { TypstRendererBuilder, type TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import startCompiler, {
  get_font_info as readFontInfo,
  TypstCompilerBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { PageTemplate } from '../../shared/export/page-look.ts';
import type { SetPages, SetPdf } from '../../shared/export/typesetter.ts';
import { findMissingLetters, readCoverage, type Coverage, type FontInfo } from './font-coverage.ts';
import { splitPages } from './split-pages.ts';

/** Everything the engine is made of, as bytes. */
export interface EngineParts {
  readonly compiler: Uint8Array;
  readonly renderer: Uint8Array;
  readonly fonts: readonly Uint8Array[];
  /** Typst sources; a theme is the file of its name. */
  readonly templates: readonly { readonly name: string; readonly source: string }[];
}

/** A preview is looked at, not read to the end: drawing a hundred pages would make every edit wait. */
export const mostDrawnPages = 12;

/** What the compiler answers: a result, or what it found wrong with our template. */
interface Compiled {
  readonly result?: Uint8Array;
}

export class TypstEngine {
  readonly #compiler: TypstCompiler;
  readonly #renderer: TypstRenderer;
  readonly #coverage: Coverage;

  private constructor(compiler: TypstCompiler, renderer: TypstRenderer, coverage: Coverage) {
    this.#compiler = compiler;
    this.#renderer = renderer;
    this.#coverage = coverage;
  }

  static async start(parts: EngineParts): Promise<TypstEngine> {
    await startCompiler({ module_or_path: parts.compiler });
    await startRenderer({ module_or_path: parts.renderer });
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const font of parts.fonts) await builder.add_raw_font(font);
    const compiler = await builder.build();
    for (const { name, source } of parts.templates) compiler.add_source(`/${name}`, source);
    const renderer = await new TypstRendererBuilder().build();
    return new TypstEngine(compiler, renderer, readCoverage(readFonts(parts.fonts)));
  }

  /** `data`: as `TypesetJob` says. The same data and template give the same bytes. Throws when the template is wrong. */
  pdf(data: string, template: PageTemplate): SetPdf {
    return { bytes: this.#compile(data, template, 'pdf'), missingLetters: findMissingLetters(data, this.#coverage) };
  }

  pages(data: string, template: PageTemplate): SetPages {
    const session = this.#renderer.create_session();
    try {
      this.#renderer.manipulate_data(session, 'reset', this.#compile(data, template, 'vector'));
      const info = session.pages_info;
      const { width_pt: width, height_pt: height } = info.page(0);
      const drawing = session.render_in_window(0, 0, width, height * mostDrawnPages);
      return {
        pages: splitPages(drawing, { width, height }, mostDrawnPages),
        pageCount: info.page_count,
        missingLetters: findMissingLetters(data, this.#coverage),
      };
    } finally {
      session.free();
    }
  }

  #compile(data: string, template: PageTemplate, format: 'pdf' | 'vector'): Uint8Array {
    const { result } = this.#compiler.compile(`/${template}.typ`, [['data', data]], format, 1) as Compiled;
    if (result === undefined) throw new Error(`The template ${template} does not compile`);
    return result;
  }
}

function* readFonts(fonts: readonly Uint8Array[]): Generator<FontInfo> {
  for (const font of fonts) yield readFontInfo(font) as FontInfo;
}
