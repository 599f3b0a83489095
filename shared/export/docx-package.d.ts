/**
 * What we use of the package docx, which shared/tsconfig.json reads in place of its own types: those bring Node's, which
 * shared/ must not see. Sizes are half points, distances twentieths of a point.
 */

export interface RunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly style?: string;
  /** Line breaks before the text. */
  readonly break?: number;
}
export declare class TextRun {
  constructor(options: string | RunOptions);
}

export declare class ExternalHyperlink {
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] });
}

export interface ParagraphOptions {
  /** Id of a paragraph style. */
  readonly style: string;
  readonly numbering?: { readonly reference: string; readonly level: number };
  readonly children: readonly (TextRun | ExternalHyperlink)[];
}
export declare class Paragraph {
  constructor(options: ParagraphOptions);
}

export interface RunLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly underline?: { readonly type: 'single' };
  readonly language?: { readonly value: string };
}
export interface ParagraphLook {
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly keepNext?: boolean;
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly border?: {
    readonly bottom: {
      readonly style: 'single';
      readonly size: number;
      readonly space: number;
      readonly color: string;
    };
  };
}
export interface Look {
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}
export interface Styles {
  readonly default: Readonly<
    Record<'document' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'hyperlink', Look>
  >;
  readonly paragraphStyles: readonly (Look & {
    readonly id: string;
    readonly name: string;
    readonly basedOn?: string;
    readonly next?: string;
  })[];
}

export interface ListLevel {
  readonly level: number;
  readonly format: 'bullet';
  readonly text: string;
  readonly alignment: 'left';
  readonly style: Look;
}

export interface PageLayout {
  readonly size: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export declare class Document {
  constructor(options: {
    readonly styles: Styles;
    readonly numbering: {
      readonly config: readonly { readonly reference: string; readonly levels: readonly ListLevel[] }[];
    };
    readonly sections: readonly {
      readonly properties: { readonly page: PageLayout };
      readonly children: readonly Paragraph[];
    }[];
  });
}

export declare const Packer: { toArrayBuffer(file: Document): Promise<ArrayBuffer> };
