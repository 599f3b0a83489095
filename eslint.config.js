/**
 * What the compiler and the import rules cannot see: doors that only one file may open, and sources of time and chance
 * that pure code must be given. tests/architecture plants a violation of each ban.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Parts of Electron that have one door each; the door's block below allows it again. */
const guarded = {
  ipcMain: 'electron/ipc/handle.ts checks the sender and parses the arguments of every request.',
  utilityProcess: 'electron/app/vault-host.ts starts and kills the vault process.',
  net: 'The app is offline.',
};

/** Cryptography is chosen once, for the vault; anything else from node:crypto needs a decision in ARCHITECTURE.md. */
const allowedCryptography = [
  'createCipheriv',
  'createDecipheriv',
  'createHash',
  'createHmac',
  'hkdfSync',
  'randomBytes',
  'randomFillSync',
  'randomInt',
  'randomUUID',
  'scrypt',
  'scryptSync',
  'timingSafeEqual',
  'webcrypto',
];

const truncatesOnFullDisk = 'It replaces a good file by a shortened one on a full disk. Use electron/files.';

function restrictedImports(...allowed) {
  const doors = ['electron', 'electron/main'].flatMap((name) =>
    Object.entries(guarded)
      .filter(([part]) => !allowed.includes(part))
      .map(([part, message]) => ({ name, importNames: [part], message })),
  );
  const cryptography = ['crypto', 'node:crypto'].map((name) => ({
    name,
    allowImportNames: allowedCryptography,
    message: 'Not on the list of allowed cryptography in eslint.config.js.',
  }));
  const writers = ['write-file-atomic', 'atomically', 'steno', 'lowdb/node'].map((name) => ({
    name,
    message: truncatesOnFullDisk,
  }));
  return ['error', { paths: [...doors, ...cryptography, ...writers] }];
}

const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
  name,
  message: guarded.net,
}));

const networkProperties = ['window', 'globalThis', 'self'].flatMap((object) =>
  noNetwork.map(({ name, message }) => ({ object, property: name, message })),
);
const beacon = { object: 'navigator', property: 'sendBeacon', message: guarded.net };
const bridge = ['window', 'globalThis'].map((object) => ({
  object,
  property: 'cairn',
  message: 'renderer/lib/api.ts is the one door to the bridge.',
}));
const clockAndChance = [
  { object: 'Date', property: 'now', message: 'Pass a clock in.' },
  { object: 'performance', property: 'now', message: 'Pass a clock in.' },
  { object: 'Math', property: 'random', message: 'Pass a random source in.' },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const noWeakHash = {
  selector: 'CallExpression[callee.name=/^create(Hash|Hmac)$/] > Literal[value=/^(md5|sha1)$/i]',
  message: 'Use sha256.',
};
const noHiddenClock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Pass a clock in.',
};

export default defineConfig(
  { ignores: ['node_modules', 'dist', 'release', '.types', 'test-results', 'coverage'] },
  ts.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      // An empty catch says in a comment why nothing is to be done.
      'no-empty': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-globals': ['error', ...noNetwork],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['{shared,electron,renderer,tests}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(),
      'no-restricted-properties': ['error', ...networkProperties, beacon, ...bridge],
      'no-restricted-syntax': ['error', noDefaultExport, noWeakHash],
    },
  },
  {
    files: ['{shared,electron/vault,electron/journal}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...networkProperties, beacon, ...bridge, ...clockAndChance],
      'no-restricted-syntax': ['error', noDefaultExport, noWeakHash, noHiddenClock],
    },
  },
  { files: ['electron/ipc/handle.ts'], rules: { 'no-restricted-imports': restrictedImports('ipcMain') } },
  { files: ['electron/app/vault-host.ts'], rules: { 'no-restricted-imports': restrictedImports('utilityProcess') } },
  {
    files: ['renderer/lib/api.ts'],
    rules: { 'no-restricted-properties': ['error', ...networkProperties, beacon] },
  },
  {
    // Tests and measurements print their counts and seeds.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
