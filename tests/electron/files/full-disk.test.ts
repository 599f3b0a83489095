/** C20: a real file system of 1 MiB that fills up while saving. Needs root to mount; says so where it cannot. */
import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeviceStorage } from '../../../electron/files/device-storage.ts';
import { createEnvironment } from '../../../electron/files/vault-environment.ts';
import { createVault, openVault } from '../../../electron/vault/vault.ts';
import { count } from '../../builders/torture.ts';
import { must, passphrase } from '../vault/test-vault.ts';

const probe = spawnSync('sh', [
  '-c',
  'd=$(mktemp -d) && mount -t tmpfs -o size=1m cairn "$d" && umount "$d" && rmdir "$d"',
]);
const canMount = probe.status === 0;
if (!canMount) console.log(`C20 skipped: a tmpfs cannot be mounted here (${probe.stderr.toString().trim()})`);

describe.skipIf(!canMount)('[C20] a full disk (skipped where nothing can be mounted)', () => {
  let folder = '';
  let disk = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-full-'));
    disk = join(folder, 'disk');
    await mkdir(disk);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'cairn-test', disk]).status).toBe(0);
  });
  afterAll(async () => {
    spawnSync('umount', [disk]);
    await rm(folder, { recursive: true, force: true });
  });

  it('loses nothing acknowledged at any fill level, says "disk-full", and goes on when there is room', async () => {
    const runs = count(256, 12);
    let [acknowledged, refused] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const vaultFolder = join(disk, `vault-${run}`);
      const env = { ...createEnvironment(vaultFolder, join(folder, `device-${run}`)), workFactor: 4 };
      // the reserve lies on the other disk here, so that every refusal is seen
      const { vault } = must(await createVault(env, passphrase));
      const ballast = join(disk, 'ballast');
      const fill = (256 - (run * 256) / runs) * 4096 - 160_000;
      await writeFile(ballast, Buffer.alloc(Math.max(0, fill))).catch(() => undefined);
      const saved = new Set<string>();
      const codes = new Set<string>();
      const write = async (): Promise<boolean> => {
        const id = randomUUID();
        const result = await vault.append([
          { kind: 'put', collection: 'entries', id, base: [], data: { text: id.repeat(60) } },
        ]);
        if (result.ok) saved.add(id);
        else codes.add(result.error.code);
        return result.ok;
      };
      for (let failures = 0; failures < 4;) if (!(await write())) failures++;
      const snapshot = await vault.snapshot();
      if (!snapshot.ok) codes.add(snapshot.error.code);
      refused += 4;
      expect([...codes]).toEqual(['disk-full']);
      await unlink(ballast).catch(() => undefined);
      await writeFile(join(disk, 'probe'), 'x').catch(() => undefined);
      await rm(join(vaultFolder, 'README.txt'), { force: true });
      await rm(join(disk, 'probe'), { force: true });
      if (fill > 20_000) expect(await write()).toBe(true);
      await vault.close();
      const again = must(await openVault(env, { kind: 'passphrase', bytes: passphrase }));
      expect([...saved].filter((id) => again.get(id)?.data['text'] !== id.repeat(60))).toEqual([]);
      await again.close();
      acknowledged += saved.size;
      await rm(vaultFolder, { recursive: true });
    }
    console.log(
      `C20: ${runs} fill levels, ${acknowledged} saves acknowledged and readable, ${refused} refused as disk-full`,
    );
  });

  it('lets the reserve finish a save', async () => {
    const place = join(disk, 'reserve');
    await mkdir(place);
    const device = createDeviceStorage(place, 256 * 1024);
    await device.restoreReserve();
    const filler = await writeFile(join(disk, 'filler'), Buffer.alloc(2 * 1024 * 1024)).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect(filler).toBe('ENOSPC');
    await expect(device.put('a.bin', Buffer.alloc(100_000))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await device.list('')).toEqual([{ name: '.reserve', bytes: 256 * 1024 }]);
    expect(await device.releaseReserve()).toBe(true);
    await device.put('a.bin', Buffer.alloc(100_000));
    expect((await device.list('')).map((file) => file.name)).toEqual(['a.bin']);
    await device.restoreReserve();
    expect((await device.list('')).map((file) => file.name)).toEqual(['a.bin']); // no room: none is made
  });
});
