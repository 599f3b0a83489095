import { expect, test } from 'vitest';
import { importScript } from './import-script.ts';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;
const { areDependenciesCurrent } = await importScript<{
  areDependenciesCurrent(wanted: Packages | undefined, installed: Packages | undefined): boolean;
}>('dependencies');

const zod = { version: '4.0.0', integrity: 'sha512-a' };

test.each<[string, Packages | undefined, Packages | undefined, boolean]>([
  ['nothing installed', { 'node_modules/zod': zod }, undefined, false],
  ['the same', { '': {}, 'node_modules/zod': zod }, { 'node_modules/zod': zod }, true],
  ['an older one', { 'node_modules/zod': zod }, { 'node_modules/zod': { ...zod, version: '3.9.0' } }, false],
  ['other bytes', { 'node_modules/zod': zod }, { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }, false],
  ['one missing', { 'node_modules/zod': zod }, {}, false],
  ['one of another platform missing', { 'node_modules/zod': { ...zod, optional: true } }, {}, true],
])('%s', (_name, wanted, installed, isCurrent) => {
  expect(areDependenciesCurrent(wanted, installed)).toBe(isCurrent);
});
