import { cutText } from '../cut-text.ts';

/** The first line of a Markdown text that says something, without its marks; at most `longest` characters. */
export function firstLine(markdown: string, longest = 140): string {
  for (const line of markdown.split('\n')) {
    const plain = line
      .replace(/^\s*(#{1,6}\s+|[-*+]\s+(\[[ x]\]\s+)?|>\s*|\d+[.)]\s+)/i, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`~]/g, '')
      .trim();
    if (plain) return cutText(plain, longest);
  }
  return '';
}
