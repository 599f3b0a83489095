/** Which vault the window is about: chosen by the person, remembered in the preferences once it exists. */
import { existsSync, readdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Preferences } from '../../shared/preferences.ts';
import type { AppState } from '../../shared/ipc/app-requests.ts';

type ChosenVault = NonNullable<AppState['vault']>;

/** The part of the preferences store that a choice is kept in. */
export interface KnownVaults {
  read(): Pick<Preferences, 'vaults'>;
  change(patch: Pick<Preferences, 'vaults'>): unknown;
}

export interface VaultChoice {
  /** The chosen vault as it is now; remembers it as soon as it exists. */
  current(): ChosenVault | null;
  choose(vaultPath: string): void;
  chooseKnown(vaultPath: string): boolean;
  /** Leaves the vault's files alone; only this computer's memory of it goes. */
  forget(vaultPath: string): void;
  /** A fresh place for a sample journal; those of earlier visits are removed. */
  chooseSample(): Promise<void>;
  /** The default place of a new vault: a name of its own where that one is taken. */
  defaultPlace(name: string): string;
}

const vaultSuffix = '.cairn';
const keptVaults = 50;

export function createVaultChoice(known: KnownVaults, sampleFolder: string, newVaults: string): VaultChoice {
  let chosen: string | null = known.read().vaults[0]?.path ?? null;

  const isSample = (vaultPath: string): boolean => path.dirname(vaultPath) === sampleFolder;
  const remember = (vaultPath: string): void => {
    const { vaults } = known.read();
    if (vaults[0]?.path === vaultPath) return;
    const others = vaults.filter((one) => one.path !== vaultPath);
    known.change({ vaults: [{ path: vaultPath, name: vaultName(vaultPath) }, ...others].slice(0, keptVaults) });
  };

  return {
    current() {
      if (chosen === null) return null;
      const exists = holdsVault(chosen);
      if (exists && !isSample(chosen)) remember(chosen);
      return { path: chosen, name: vaultName(chosen), exists, isSample: isSample(chosen) };
    },
    choose(vaultPath) {
      chosen = path.resolve(vaultPath);
    },
    chooseKnown(vaultPath) {
      const isKnown = known.read().vaults.some((one) => one.path === vaultPath);
      if (isKnown) chosen = vaultPath;
      return isKnown;
    },
    forget(vaultPath) {
      const vaults = known.read().vaults.filter((one) => one.path !== vaultPath);
      known.change({ vaults });
      if (chosen === vaultPath) chosen = vaults[0]?.path ?? null;
    },
    async chooseSample() {
      await rm(sampleFolder, { recursive: true, force: true });
      chosen = path.join(sampleFolder, `Sample ${randomUUID().slice(0, 8)}${vaultSuffix}`);
    },
    defaultPlace(name) {
      return freePlace(newVaults, name);
    },
  };
}

/** Where a new vault goes when a person picked a folder: into it when it is empty or new, else beside what is there. */
export function placeInFolder(folder: string, name: string): string {
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  return isEmpty && folder.endsWith(vaultSuffix) ? folder : freePlace(folder, name);
}

export function holdsVault(folder: string): boolean {
  return existsSync(path.join(folder, 'vault.json'));
}

export function vaultName(vaultPath: string): string {
  const name = path.basename(vaultPath);
  return (name.endsWith(vaultSuffix) ? name.slice(0, -vaultSuffix.length) : name).slice(0, 200);
}

function freePlace(folder: string, name: string): string {
  const safe = fileName(name);
  for (let number = 1; ; number += 1) {
    const place = path.join(folder, `${safe}${number === 1 ? '' : ` ${number}`}${vaultSuffix}`);
    if (!existsSync(place)) return place;
  }
}

/** A name that every file system takes: no separators, no control characters, no dots or spaces at its ends. */
export function fileName(name: string): string {
  const cleaned = name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ');
  const trimmed = cleaned.replace(/^[. ]+|[. ]+$/g, '').slice(0, 80);
  return trimmed === '' ? 'Journal' : trimmed;
}
