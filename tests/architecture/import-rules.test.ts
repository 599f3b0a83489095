/**
 * A rule that no tool checks has already been broken, and a check that never failed proves nothing: every import rule
 * is broken here on purpose, in a copy of the sources, and must notice.
 */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySources } from './copy-sources.ts';
import { cruise, type Cruise } from './cruise.ts';
import { plainModules, plantedImports } from './planted-imports.ts';

/** Fewer modules than this means that the cruise did not read TypeScript at all, which it would not call an error. */
const fewestModules = 250;

let folder: string;
let planted: Cruise;

function append(file: string, text: string): void {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.appendFileSync(target, text);
}

beforeAll(() => {
  folder = copySources(['.dependency-cruiser.cjs']);
  for (const file of plainModules) append(file, 'export {};\n');
  for (const { files } of plantedImports) {
    for (const [file, text] of Object.entries(files)) append(file, `\n${text}`);
  }
  planted = cruise(folder);
}, 180_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('the cruise reads the whole project', () => {
  const plantedFiles = new Set([...plainModules, ...plantedImports.flatMap(({ files }) => Object.keys(files))]);
  expect(planted.moduleCount - plantedFiles.size).toBeGreaterThan(fewestModules);
});

test('every rule has a planted violation', () => {
  expect([...new Set(plantedImports.map(({ rule }) => rule))].sort()).toEqual([...planted.rules].sort());
});

test.each(plantedImports.map((plant) => ({ ...plant, place: plant.to ?? Object.keys(plant.files)[0] })))(
  '$rule catches $place',
  ({ rule, files, from = Object.keys(files)[0], to }) => {
    const caught = planted.violations.filter((found) => found.rule === rule && found.from === from);
    expect(caught.filter((found) => to === undefined || found.to === to)).not.toEqual([]);
  },
);
