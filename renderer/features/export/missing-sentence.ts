/** What a person is told when attachments could not be opened and so are not in an archive. */

const mostNames = 8;

export interface MissingSentence {
  readonly title: string;
  readonly body: string;
}

/** `missing` are names of attachments, at least one. */
export function missingSentence(missing: readonly string[]): MissingSentence {
  const isOne = missing.length === 1;
  const more = missing.length - mostNames;
  const names = missing.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en')} more` : '');
  return {
    title: isOne ? 'One attachment is not in it' : `${missing.length.toLocaleString('en')} attachments are not in it`,
    body:
      `${names} could not be opened: ${isOne ? 'its file' : 'their files'} in the vault's folder ` +
      `${isOne ? 'is' : 'are'} damaged or gone. Everything else was written. A backup of the folder may still hold ` +
      `${isOne ? 'it' : 'them'}.`,
  };
}
