import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofProgram } from '../../../electron/proof/thread-reader.ts';
import { docxBytes, goodResume } from '../../builders/docx-bytes.ts';
import { openCli } from './run-cli.ts';

describe.skipIf(!existsSync(resolve('dist', proofProgram)))('proof (skipped until the app is built)', () => {
  it('prints the fields and the checklist of a file, without a vault', async () => {
    const cli = await openCli();
    const { code, out, error } = await cli.run('proof', await cli.put('ines.docx', await docxBytes(goodResume())));
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      fields: { name: 'Ines Okafor', email: 'ines@example.org' },
      audit: { score: 100, isPassed: true, advisory: expect.stringContaining('employer') as string },
    });
  });

  it('says in one line what it cannot read', async () => {
    const cli = await openCli();
    const { code, out, error } = await cli.run('proof', await cli.put('letter.pdf', 'Dear Sir or Madam'));
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^This document cannot be read\. letter\.pdf .*\n$/);
    expect((await cli.run('proof')).code).toBe(2);
    expect((await cli.run('proof', 'missing.pdf')).code).toBe(1);
  });
});
