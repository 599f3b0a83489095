/** Tags as jrnl finds them in a text: `@word` or `#word` after a space, in small letters. */
const tag = /(?<!\S)[@#](?=[-+*/\w]*[\p{L}])[-+*/\p{L}\p{N}_]{1,200}/gu;

export function tagsIn(text: string): string[] {
  return [...text.matchAll(tag)].map((match) => match[0].slice(1).toLowerCase());
}
