import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createVaultChoice, fileName, placeInFolder, type KnownVaults } from '../../../electron/app/vault-choice.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { makeFolder } from '../../builders/make-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

function knownVaults(vaults: Preferences['vaults'] = []): KnownVaults {
  let kept = vaults;
  return { read: () => ({ vaults: kept }), change: (patch) => (kept = patch.vaults) };
}

function makeVaultFolder(place: string): string {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'vault.json'), '{}');
  return place;
}

const choiceOf = (known: KnownVaults) =>
  createVaultChoice(known, path.join(folder, 'sample'), path.join(folder, 'Documents', 'Cairn'));

describe('the choice of a vault', () => {
  it('has none on the first run', () => {
    expect(choiceOf(knownVaults()).current()).toBeNull();
  });

  it('remembers a vault once it exists, and not before', () => {
    const known = knownVaults();
    const choice = choiceOf(known);
    const place = path.join(folder, 'Work.cairn');
    choice.choose(place);
    expect(choice.current()).toEqual({ path: place, name: 'Work', exists: false, isSample: false });
    expect(known.read().vaults).toEqual([]);
    makeVaultFolder(place);
    expect(choice.current()?.exists).toBe(true);
    expect(known.read().vaults).toEqual([{ path: place, name: 'Work' }]);
  });

  it('opens the vault used last', () => {
    const known = knownVaults();
    const first = makeVaultFolder(path.join(folder, 'One.cairn'));
    const second = makeVaultFolder(path.join(folder, 'Two.cairn'));
    const choice = choiceOf(known);
    for (const place of [first, second, first]) {
      choice.choose(place);
      choice.current();
    }
    expect(choiceOf(known).current()?.path).toBe(first);
    expect(known.read().vaults).toHaveLength(2);
  });

  it('opens by path only what a person chose before', () => {
    const place = makeVaultFolder(path.join(folder, 'One.cairn'));
    const choice = choiceOf(knownVaults());
    expect(choice.chooseKnown(place)).toBe(false);
    expect(choice.current()).toBeNull();
  });

  it('forgets a vault without touching it', () => {
    const place = makeVaultFolder(path.join(folder, 'One.cairn'));
    const choice = choiceOf(knownVaults([{ path: place, name: 'One' }]));
    choice.forget(place);
    expect(choice.current()).toBeNull();
    choice.choose(place);
    expect(choice.current()?.exists).toBe(true);
  });

  it('never remembers the sample', async () => {
    const known = knownVaults();
    const choice = choiceOf(known);
    await choice.chooseSample();
    makeVaultFolder(choice.current()?.path ?? '');
    expect(choice.current()).toMatchObject({ exists: true, isSample: true });
    expect(known.read().vaults).toEqual([]);
  });

  it('offers a name of its own where one is taken', () => {
    const choice = choiceOf(knownVaults());
    const first = choice.defaultPlace('Private');
    expect(path.basename(first)).toBe('Private.cairn');
    mkdirSync(first, { recursive: true });
    expect(path.basename(choice.defaultPlace('Private'))).toBe('Private 2.cairn');
  });
});

describe('placeInFolder', () => {
  it('makes a folder of its own beside what is there', () => {
    writeFileSync(path.join(folder, 'letter.txt'), '');
    expect(placeInFolder(folder, 'Private')).toBe(path.join(folder, 'Private.cairn'));
  });

  it('uses an empty folder that was made for it', () => {
    const made = path.join(folder, 'Mine.cairn');
    mkdirSync(made);
    expect(placeInFolder(made, 'Private')).toBe(made);
  });
});

describe('fileName', () => {
  it.each([
    ['Private', 'Private'],
    ['../../etc', 'etc'],
    ['a/b\\c:d', 'a b c d'],
    ['...', 'Journal'],
    ['  ', 'Journal'],
    ['nul\u0000byte', 'nul byte'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('turns "%s" into a name every disk takes', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });
});
