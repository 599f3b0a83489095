/** README.txt in every vault: how to get the words back without Cairn. Constant, so that it tells nothing. */
export const readmePath = 'README.txt';

export const readmeText = `This folder is an encrypted journal, written by Cairn. Do not change, rename or delete anything in it.

TO READ IT WITHOUT CAIRN
You need the free tool "age" (https://age-encryption.org) and your passphrase or your recovery key.

With the passphrase (use the newest file in snap/, and the names that are in keys/):

    age -d -i keys/0001-XXXXXXXX-passphrase.age snap/NAME.ndjson.gz.age | gunzip > journal.ndjson

With the recovery key, written as one line into a file key.txt:

    age -d -i key.txt keys/0001-XXXXXXXX-recovery.age > keyring.txt
    age -d -i keyring.txt snap/NAME.ndjson.gz.age | gunzip > journal.ndjson

The result is text: one document per line, as JSON. Delete it, and key.txt and keyring.txt, when you are done.
A passphrase of several words is typed with one space between the words.
Attachments are in blob/ and open in the same way; their original names are in the journal.

What was written since the newest snapshot is in log/, in a form that age does not read. It is described in Cairn's
docs/vault-format.md, and opening the vault once in Cairn puts it into a snapshot.
`;
