/** The YAML lines at the start of a Markdown file. Written by hand: a YAML library takes most of an archive's time. */

/** Texts that YAML reads as they stand: they begin with a letter and hold no sign that means something in YAML. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} .,;'’()/–—-]*[\p{L}\p{M}\p{N}.;'’)–—-])?$/u;
/** What YAML, new or old, would read as something else than a text. */
const word = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** `names` are plain words. Every value is one line; lists become one line for each element. */
export function writeFrontMatter(properties: Readonly<Record<string, string | readonly string[]>>): string {
  const lines = Object.entries(properties).map(([name, value]) =>
    typeof value === 'string'
      ? `${name}: ${writeScalar(value)}\n`
      : `${name}:\n${value.map((one) => `  - ${writeScalar(one)}\n`).join('')}`,
  );
  return `---\n${lines.join('')}---\n`;
}

/** JSON's quotes and escapes are YAML's too. */
function writeScalar(text: string): string {
  return (plain.test(text) && !word.test(text)) || instant.test(text) ? text : JSON.stringify(text);
}
