/** `export:proof` from the edge of the vault process: the sample's resume, written and read back. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import { proofProgram } from '../../../electron/proof/thread-reader.ts';
import type { Proof } from '../../../shared/proof/prove.ts';
import { pdfBytes, pdfLines } from '../../builders/pdf-bytes.ts';
import { createJournal, unwrap } from './open-journal.ts';

const isBuilt = existsSync(resolve('dist', proofProgram)) && existsSync(resolve('dist', 'typeset-worker.cjs'));

describe.skipIf(!isBuilt)('a resume read back (skipped until the app is built)', () => {
  it.each(['pdf', 'docx'])('%s: everything in the record is found, and every check is met', async (format) => {
    const { session } = await createJournal(true);
    const spec = { format, document: 'resume' };
    const answer = await answerVaultRequest(session, 'export:proof', { spec });
    const proof = unwrap(answer) as Proof;
    expect(proof.format).toBe(format);
    expect(proof.fields.length).toBeGreaterThan(20);
    expect(proof.fields.filter((field) => field.state !== 'found')).toEqual([]);
    expect(proof.audit).toMatchObject({ score: 100, points: 120, of: 120, isPassed: true });
    expect(proof.text).toContain('Work Experience');
  });

  it('reads the file that was written, not what would be written now', async () => {
    const { session, folder } = await createJournal(true);
    const path = join(folder, 'resume.pdf');
    const grant = randomUUID();
    session.allow(grant, path, 'write');
    const spec = { format: 'pdf', document: 'resume' };
    const ask = async (name: string) => unwrap(await answerVaultRequest(session, name, { grant, spec })) as Proof;
    await ask('export:write');
    expect((await ask('export:proof')).audit.score).toBe(100);
    await writeFile(path, pdfBytes([pdfLines(['Somebody Else'])]));
    const other = await ask('export:proof');
    expect(other.text).toBe('Somebody Else');
    expect(other.fields[0]).toMatchObject({ label: 'Name', state: 'different', read: 'Somebody Else' });
  });

  it('does not look for a section that was left out', async () => {
    const { session } = await createJournal(true);
    const spec = { format: 'docx', document: 'resume', leaveOut: ['skill'] };
    const proof = unwrap(await answerVaultRequest(session, 'export:proof', { spec })) as Proof;
    expect(proof.fields.filter(({ group, state }) => group === 'Skills' || state !== 'found')).toEqual([]);
    expect(proof.audit.checks.find((check) => check.name === 'headings')?.advice).toContain('Skills');
  });

  it('refuses what no parser takes, and a grant that nobody gave', async () => {
    const { session } = await createJournal(true);
    const refused = [
      { spec: { format: 'markdown', document: 'resume' } },
      { spec: { format: 'pdf', document: 'brag' } },
      { spec: { format: 'pdf', document: 'resume' }, grant: randomUUID() },
    ];
    for (const args of refused) {
      expect(await answerVaultRequest(session, 'export:proof', args)).toMatchObject({
        ok: false,
        error: { code: 'invalid-request' },
      });
    }
  });
});
