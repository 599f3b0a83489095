/** `export:drawing`, `export:picture` and `export:plan` from the edge of the vault process, over the sample. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answerVaultRequest } from '../../../electron/journal/answer-vault-request.ts';
import type { Drawing } from '../../../shared/draw/svg.ts';
import type { AppError } from '../../../shared/errors.ts';
import { pictures } from '../../../shared/export/picture-choices.ts';
import type { Result } from '../../../shared/result.ts';
import { childrenOf, findChild, parseXml } from '../../../shared/proof/xml-tree.ts';
import { unpackDocx } from '../../builders/exports.ts';
import { createJournal, unwrap, type OpenJournal } from './open-journal.ts';

const today = '2026-10-05';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

function grantIn({ session, folder }: OpenJournal) {
  const path = join(folder, 'written');
  const grant = randomUUID();
  session.allow(grant, path, 'write');
  return { path, grant };
}

async function write(open: OpenJournal, name: 'export:picture' | 'export:plan', args: object) {
  const { path, grant } = grantIn(open);
  const answer = (await answerVaultRequest(open.session, name, { grant, ...args })) as Result<unknown, AppError>;
  return { answer, read: () => new Uint8Array(readFileSync(path)), isWritten: existsSync(path) };
}

const aPlan = { plan: 'development-plan', today };
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a picture', () => {
  it('is written as it is drawn, and as what programs read', async () => {
    const open = await createJournal(true);
    const asked = { picture: 'map', today };
    const drawing = unwrap(await answerVaultRequest(open.session, 'export:drawing', asked)) as Drawing;
    const svg = await write(open, 'export:picture', { ...asked, format: 'svg' });
    expect(asText(svg.read())).toBe(drawing.svg);
    const graphml = parseXml(asText((await write(open, 'export:picture', { ...asked, format: 'graphml' })).read()));
    const roles = open.journal.lookup.ofKind('career-role').length;
    expect(childrenOf(findChild(graphml!, 'graph'), 'node')).toHaveLength(roles);
    const json = JSON.parse(asText((await write(open, 'export:picture', { ...asked, format: 'json' })).read())) as {
      roles: unknown[];
    };
    expect(json.roles).toHaveLength(roles);
    const painted = await write(open, 'export:picture', { ...asked, format: 'png', png });
    expect(painted.read()).toEqual(png);
  });

  it('of people is written for graph programs, the tables in one ZIP, with the names that were asked for', async () => {
    const open = await createJournal(true);
    const asked = { picture: 'grid', today };
    const all = asText((await write(open, 'export:picture', { ...asked, format: 'graphml' })).read());
    expect(all).toContain('Marit Vos');
    for (const format of ['svg', 'graphml', 'gexf']) {
      const masked = await write(open, 'export:picture', { ...asked, format, names: 'initials' });
      expect(asText(masked.read())).not.toMatch(/Marit|Vos/);
      expect(asText(masked.read())).toContain('M. V.');
    }
    const zip = unzipSync((await write(open, 'export:picture', { ...asked, format: 'csv' })).read());
    expect(Object.keys(zip)).toEqual(['people.csv', 'ties.csv']);
    const ties = open.journal.lookup.ofKind('tie').length;
    expect(asText(zip['ties.csv']!).trim().split('\r\n')).toHaveLength(ties + 1);
  });

  it('is refused, with nothing written, where it cannot be', async () => {
    const open = await createJournal(true);
    const code = async (args: object, journal = open) => {
      const { answer, isWritten } = await write(journal, 'export:picture', { today, ...args });
      expect(isWritten).toBe(false);
      return answer.ok ? null : answer.error.code;
    };
    expect(await code({ picture: 'radar', format: 'graphml' })).toBe('invalid-request');
    expect(await code({ picture: 'map', format: 'png' })).toBe('invalid-request');
    expect(await code({ picture: 'map', format: 'png', png: new TextEncoder().encode('#!/bin/sh -c ls') })).toBe(
      'invalid-request',
    );
    expect(await code({ picture: 'radar', target: 'gone', format: 'svg' })).toBe('nothing-to-export');
    expect(await code({ picture: 'radar', target: 'gone', format: 'png', png })).toBe('nothing-to-export');
    expect(await code({ picture: 'map', format: 'svg', grant: randomUUID() })).not.toBeNull();
    const empty = await createJournal(false);
    for (const { value: picture, formats } of pictures) {
      for (const format of formats) expect(await code({ picture, format, png }, empty)).toBe('nothing-to-export');
    }
  });
});

describe('a development plan', () => {
  it('is written as a document', async () => {
    const open = await createJournal(true);
    const [plan] = open.journal.lookup.ofKind('skill-plan');
    const markdown = asText((await write(open, 'export:plan', { ...aPlan, id: plan!.id, format: 'markdown' })).read());
    expect(markdown).toMatch(/^# Development plan\n/);
    const title = open.journal.lookup.title(plan!.id)!;
    expect(markdown).toContain(`## ${title}`);
    const docx = unpackDocx((await write(open, 'export:plan', { ...aPlan, id: plan!.id, format: 'docx' })).read());
    expect(docx['word/document.xml']).toContain(title);
  });

  it('is no way to write any other record', async () => {
    const open = await createJournal(true);
    const [entry] = open.journal.lookup.ofKind('career-role');
    const { answer, isWritten } = await write(open, 'export:plan', { ...aPlan, id: entry!.id, format: 'markdown' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-kind' } });
    expect(isWritten).toBe(false);
  });
});
