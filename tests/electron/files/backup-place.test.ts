/** The second folder on a real disk (docs/vault-format.md, B1 to B8): missing, write-protected, full, in the wrong place. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncFolder } from '../../../electron/files/durable-write.ts';
import { doFoldersOverlap } from '../../../electron/files/folders-overlap.ts';
import { createEnvironment } from '../../../electron/files/vault-environment.ts';
import { createVault, openVault, type Vault, type VaultEnvironment } from '../../../electron/vault/vault.ts';
import { must, passphrase, textsOf, write } from '../vault/test-vault.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cairn-second-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const noProgress = (): void => undefined;

/** A vault on this computer whose second folder is `folder`. */
async function aVaultWithCopies(folder: string): Promise<{ env: VaultEnvironment; vault: Vault; copy: string }> {
  const env = {
    ...createEnvironment(join(root, 'Journal.cairn'), join(root, 'devices'), () => folder),
    workFactor: 4,
  };
  const { vault } = must(await createVault(env, passphrase));
  return { env, vault, copy: join(folder, `cairn-${vault.vaultId}`) };
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('the second folder', () => {
  it('[B2] opens as a vault by its passphrase wherever it is copied to, readable by its owner only', async () => {
    const folder = join(root, 'other disk');
    await mkdir(folder);
    const { vault, copy } = await aVaultWithCopies(folder);
    await write(vault, 'one');
    const attachment = Buffer.alloc(150_000, 'x');
    const blob = must(await vault.putBlob(attachment));
    await vault.close();
    expect(await readdir(folder)).toEqual([`cairn-${vault.vaultId}`]);
    expect((await stat(copy)).mode & 0o777).toBe(0o700);
    expect((await stat(join(copy, 'vault.json'))).mode & 0o777).toBe(0o600);
    expect((await namesIn(copy)).filter((name) => name.includes('.tmp'))).toEqual([]);

    const elsewhere = join(root, 'Another computer.cairn');
    await cp(copy, elsewhere, { recursive: true });
    const stranger = createEnvironment(elsewhere, join(root, 'other devices'));
    const opened = must(await openVault(stranger, { kind: 'passphrase', bytes: passphrase }));
    expect([...textsOf(opened).values()]).toEqual(['one']);
    expect(Buffer.from(must(await opened.getBlob(blob))).equals(attachment)).toBe(true);
    expect(opened.health.findings).toEqual([]);
    await opened.close();
  });

  it('[B1] is never made where it is missing, and the vault saves and locks all the same', async () => {
    const folder = join(root, 'not connected', 'Backups');
    const { env, vault } = await aVaultWithCopies(folder);
    await write(vault, 'one');
    must(await vault.backUp(noProgress));
    expect(vault.backup.state).toMatchObject({ state: 'failed', problem: 'backup-unreachable' });
    await vault.close();
    expect(await readdir(root)).not.toContain('not connected');

    await writeFile(join(root, 'not connected'), 'a file where a folder was');
    const again = must(await openVault(env, { kind: 'passphrase', bytes: passphrase }));
    expect([...textsOf(again).values()]).toEqual(['one']);
    must(await again.backUp(noProgress));
    expect(again.backup.state?.problem).toBe('backup-unreachable');
    await again.close();
  });

  it('[B1] is not used inside the vault, nor around it', async () => {
    for (const folder of [join(root, 'Journal.cairn', 'copies'), root]) {
      const { vault } = await aVaultWithCopies(folder);
      await mkdir(folder, { recursive: true });
      must(await vault.backUp(noProgress));
      expect(vault.backup.state?.problem).toBe('backup-overlaps');
      expect((await namesIn(root)).filter((name) => name.includes(`cairn-${vault.vaultId}`))).toEqual([]);
      await vault.close();
      await rm(join(root, 'Journal.cairn'), { recursive: true });
    }
  });

  it('[B1] is not followed back into the vault by a link', async () => {
    const folder = join(root, 'other disk');
    await mkdir(folder);
    const { vault, copy } = await aVaultWithCopies(folder);
    await symlink(join(root, 'Journal.cairn'), copy);
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.problem).toBe('backup-overlaps');
    await vault.close();
  });

  it('[B5] keeps what others put there', async () => {
    const folder = join(root, 'other disk');
    await mkdir(join(folder, 'Photos'), { recursive: true });
    await writeFile(join(folder, 'Photos', 'snap.age'), 'mine');
    await writeFile(join(folder, 'vault.json'), 'mine');
    const { vault, copy } = await aVaultWithCopies(folder);
    must(await vault.backUp(noProgress));
    await writeFile(join(copy, 'snap', 'notes.txt'), 'mine');
    must(await vault.backUp(noProgress));
    await vault.close();
    for (const path of [
      join(folder, 'Photos', 'snap.age'),
      join(folder, 'vault.json'),
      join(copy, 'snap', 'notes.txt'),
    ]) {
      expect(await readFile(path, 'utf8')).toBe('mine');
    }
  });
});

const probe = spawnSync('sh', [
  '-c',
  'd=$(mktemp -d) && mount -t tmpfs -o size=1m cairn "$d" && umount "$d" && rmdir "$d"',
]);
const canMount = probe.status === 0;
if (!canMount)
  console.log(`B8 on real disks skipped: a tmpfs cannot be mounted here (${probe.stderr.toString().trim()})`);

describe.skipIf(!canMount)('[B8] a disk of its own (skipped where nothing can be mounted)', () => {
  let disk = '';
  beforeEach(async () => {
    disk = join(root, 'disk');
    await mkdir(disk);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'cairn-test', disk]).status).toBe(0);
  });
  afterEach(() => {
    spawnSync('umount', ['-l', disk]);
  });

  it('that is full is told as full, keeps older copies whole, and takes copies again once there is room', async () => {
    const { vault, copy } = await aVaultWithCopies(disk);
    await write(vault, 'one');
    must(await vault.backUp(noProgress));
    const before = await namesIn(copy);
    const filler = join(disk, 'filler');
    expect(
      await writeFile(filler, Buffer.alloc(2 * 1024 * 1024)).catch((error: NodeJS.ErrnoException) => error.code),
    ).toBe('ENOSPC');
    await write(vault, 'two');
    must(await vault.backUp(noProgress));
    expect(vault.backup.state).toMatchObject({ state: 'failed', problem: 'backup-full' });
    expect(await namesIn(copy)).toEqual(before);
    await write(vault, 'three');
    await unlink(filler);
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.state).toBe('copied');
    await vault.close();
    const opened = must(
      await openVault(createEnvironment(copy, join(root, 'other devices')), { kind: 'passphrase', bytes: passphrase }),
    );
    expect(textsOf(opened).size).toBe(3);
    await opened.close();
  });

  it('that is write-protected is told as that, and one that is taken away as unreachable', async () => {
    const { env, vault } = await aVaultWithCopies(join(disk, 'Backups'));
    await mkdir(join(disk, 'Backups'));
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.state).toBe('copied');
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    await write(vault, 'one');
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.problem).toBe('backup-read-only');
    expect(spawnSync('umount', [disk]).status).toBe(0);
    must(await vault.backUp(noProgress));
    expect(vault.backup.state?.problem).toBe('backup-unreachable');
    await vault.close();
    expect(await readdir(disk)).toEqual([]);
    const again = must(await openVault(env, { kind: 'passphrase', bytes: passphrase }));
    expect(textsOf(again).size).toBe(1);
    await again.close();
  });
});

describe('two folders', () => {
  it('overlap when they are one, or one lies in the other, whatever they are called', async () => {
    const vault = join(root, 'Vault.cairn');
    await mkdir(join(vault, 'snap'), { recursive: true });
    await mkdir(join(root, 'other'));
    await symlink(vault, join(root, 'link'));
    await symlink(root, join(root, 'other', 'up'));
    for (const folder of [vault, join(vault, 'snap'), join(vault, 'not yet', 'there'), root, join(root, 'link'), '/']) {
      expect(await doFoldersOverlap(folder, vault), folder).toBe(true);
    }
    expect(await doFoldersOverlap(join(root, 'link', 'new'), vault)).toBe(true);
    expect(await doFoldersOverlap(join(root, 'other', 'up', 'Vault.cairn', 'x'), vault)).toBe(true);
    for (const folder of [join(root, 'other'), join(root, 'Vault.cairn 2'), join(root, 'not there')]) {
      expect(await doFoldersOverlap(folder, vault), folder).toBe(false);
      expect(await doFoldersOverlap(folder, join(root, 'New.cairn')), folder).toBe(false);
    }
  });
});

it.skipIf(process.platform !== 'linux')(
  'a disk that cannot sync folders is no failure (skipped where there is no /proc)',
  async () => {
    await expect(syncFolder('/proc')).resolves.toBeUndefined();
  },
);
