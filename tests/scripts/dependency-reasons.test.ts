import fs from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = (file: string) => fs.readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const names = z.record(z.string(), z.string()).transform((versions) => Object.keys(versions));
const about = z.object({ dependencies: names, devDependencies: names }).parse(JSON.parse(read('package.json')));

test('docs/dependencies.md gives a reason for every dependency, and for nothing else', () => {
  const rows = read('docs/dependencies.md').match(/^\| `.*?\|/gm) ?? [];
  const explained = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(explained.sort()).toEqual([...about.dependencies, ...about.devDependencies].sort());
});
