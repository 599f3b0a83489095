/** How an exported web page looks: read on a screen, light or dark, and printed. No fonts, no pictures, no addresses. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #21211c; --soft: #504e46; --line: #c8c5ba; --page: #ffffff; --link: #4b5f14; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eceae2; --soft: #b9b6aa; --line: #42413a; --page: #1a1a17; --link: #c3cf68; }
}
body { margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 Calibri, Carlito, "Segoe UI", Helvetica, Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-top: 2rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin-top: 1.25rem; }
h4 { font-size: 1rem; font-weight: 600; margin-top: 0.75rem; }
p { margin: 0.375rem 0; }
.lead { font-size: 1.125rem; color: var(--soft); }
.period { color: var(--soft); font-style: italic; margin-top: 0.125rem; }
ul { margin: 0.375rem 0; padding-left: 1.25rem; }
li { margin: 0.1875rem 0; break-inside: avoid; }
dl { margin: 0.375rem 0; }
dl div { margin: 0.1875rem 0; break-inside: avoid; }
dt { display: inline; font-weight: 600; }
dt::after { content: ": "; }
dd { display: inline; margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.5rem 0.25rem 0; text-align: left; vertical-align: top; }
a { color: var(--link); }
@page { margin: 2cm; }
@media print {
  :root { --text: #000000; --soft: #333333; --line: #999999; --page: #ffffff; --link: #000000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
}
`;

/** What the page's own content policy allows beside nothing; a test computes it from the style. */
export const htmlStyleHash = 'sha256-CVhzVnI9jwGtHcH53fcIwHTPZLspmfXrYp44Fh/+Wzs=';
