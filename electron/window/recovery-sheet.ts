/** The sheet of paper with the recovery key: a page without script, as text and as a file. */
import { noncePlaceholder } from '../app/content-policy.ts';

/** The page to print. It explains itself, because it will be found years later. */
export function recoverySheetHtml(recoveryKey: string, vaultName: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Cairn</title>
<style nonce="${noncePlaceholder}">
body { font: 12pt/1.5 serif; margin: 2cm; color: #000; background: #fff; }
h1 { font-size: 18pt; margin: 0 0 12pt; }
.key { font: 14pt/1.6 monospace; border: 1px solid #000; padding: 10pt; margin: 16pt 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Recovery key for “${escapeHtml(vaultName)}”</h1>
${recoveryParagraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
<p class="key">${escapeHtml(recoveryKey)}</p>
</body>
</html>`;
}

/** The same as a text file. */
export function recoverySheetText(recoveryKey: string, vaultName: string): string {
  return [`Recovery key for "${vaultName}"`, ...recoveryParagraphs, recoveryKey, ''].join('\n\n');
}

const recoveryParagraphs = [
  'This key opens the journal in Cairn when the passphrase is forgotten. Whoever has this key and the files of the journal can read it.',
  'To use it: open Cairn, choose the journal, select “Use the recovery key” and type the key. It also opens the files without Cairn: README.txt in the journal’s folder says how.',
  'Keep it away from the computer, with your other important papers.',
];

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
