/** The vault's storage on a real disk: C66, the lock, and what durable means. */
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDeviceStorage } from '../../../electron/files/device-storage.ts';
import { createDiskStorage } from '../../../electron/files/disk-storage.ts';
import { makeFolder } from '../../builders/make-folder.ts';

let root = '';
beforeEach(() => {
  root = makeFolder();
});

describe('a disk storage', () => {
  it('[C66] makes folders 0700 and files 0600 whatever the umask', async () => {
    const umask = process.umask(0);
    try {
      const storage = createDiskStorage(join(root, 'vault'));
      await storage.put('a/b/c.age', Buffer.from('x'));
      const handle = await storage.append('log/d/1.cairnlog');
      await handle.write(Buffer.from('y'));
      await handle.sync();
      await handle.close();
      for (const folder of ['vault', 'vault/a', 'vault/a/b', 'vault/log/d'])
        expect((await stat(join(root, folder))).mode & 0o777).toBe(0o700);
      for (const file of ['vault/a/b/c.age', 'vault/log/d/1.cairnlog'])
        expect((await stat(join(root, file))).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(umask);
    }
  });

  it('[C66] follows no link inside the vault, neither to a file nor to a folder', async () => {
    await writeFile(join(root, 'outside'), 'outside');
    await mkdir(join(root, 'elsewhere'));
    await mkdir(join(root, 'vault'));
    await symlink(join(root, 'outside'), join(root, 'vault', 'vault.json'));
    await symlink(join(root, 'elsewhere'), join(root, 'vault', 'snap'));
    const storage = createDiskStorage(join(root, 'vault'));
    await expect(storage.read('vault.json')).rejects.toMatchObject({ code: 'unsafe-path' });
    await expect(storage.put('snap/x.age', Buffer.from('x'))).rejects.toMatchObject({ code: 'unsafe-path' });
    await expect(storage.append('snap/y')).rejects.toMatchObject({ code: 'unsafe-path' });
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
    expect(await readFile(join(root, 'outside'), 'utf8')).toBe('outside');
  });

  it('lets the vault folder itself be a link', async () => {
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'link'));
    const storage = createDiskStorage(join(root, 'link'));
    await storage.put('snap/x', Buffer.from('x'));
    expect(Buffer.from(await storage.read('snap/x')).toString()).toBe('x');
  });

  it.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a\\b', 'a/.', ''])('refuses the path %o', async (path) => {
    await expect(createDiskStorage(root).put(path, Buffer.from('x'))).rejects.toMatchObject({ code: 'unsafe-path' });
  });

  it('keeps the old file and leaves nothing behind when the check of the new one fails', async () => {
    const storage = createDiskStorage(root);
    await storage.put('a', Buffer.from('old'));
    await expect(storage.put('a', Buffer.from('new'), () => Promise.reject(new Error('no')))).rejects.toMatchObject({
      code: 'io',
    });
    expect(await readdir(root)).toEqual(['a']);
    expect(await readFile(join(root, 'a'), 'utf8')).toBe('old');
  });

  it('never opens an old file for appending', async () => {
    const storage = createDiskStorage(root);
    await (await storage.append('log/1')).close();
    await expect(storage.append('log/1')).rejects.toMatchObject({ code: 'exists' });
  });

  it('says what is missing', async () => {
    const storage = createDiskStorage(join(root, 'nowhere'));
    await expect(storage.read('vault.json')).rejects.toMatchObject({ code: 'not-found' });
    expect(await storage.list('snap')).toEqual([]);
    expect(await storage.folders('log')).toEqual([]);
    expect(await storage.isEmptyOrAbsent()).toBe(true);
  });
});

describe('the lock of a vault', () => {
  it('is held once and given back', async () => {
    const device = createDeviceStorage(root);
    const release = await device.lock('v');
    await expect(createDeviceStorage(root).lock('v')).rejects.toMatchObject({ code: 'in-use' });
    await (
      await device.lock('w')
    )();
    await release();
    await (
      await device.lock('v')
    )();
  });

  it('is taken over from a process that is gone, by one of many', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const { pid } = child;
    await new Promise((resolve) => child.on('close', resolve));
    await mkdir(join(root, 'v'));
    await writeFile(join(root, 'v', 'lock'), JSON.stringify({ pid, startedAt: 'x', token: 't' }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => createDeviceStorage(root).lock('v')));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});
