/**
 * What the compiler and the import rules cannot see: doors that only one file may open, and sources of time and chance
 * that pure code must be given. tests/architecture plants a violation of each ban.
 */
import { defineConfig } from 'oxlint';

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
    message: 'Not on the list of allowed cryptography in oxlint.config.js.',
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

export default defineConfig({
  plugins: ['typescript', 'react', 'import'],
  jsPlugins: ['./scripts/lib/lint-rules.mjs'],
  categories: { correctness: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['dist', 'release', '.types', 'test-results', 'coverage'],
  rules: {
    eqeqeq: 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-console': 'error',
    // An empty catch says in a comment why nothing is to be done.
    'no-empty': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-restricted-globals': ['error', ...noNetwork],
    'typescript/no-explicit-any': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    // Control characters are what some of our readers look for.
    'no-control-regex': 'off',
    // Playwright tells by an empty pattern that a fixture needs no other.
    'no-empty-pattern': 'off',
    // Functions of our own objects are no methods; words are sorted as they stand, and cut by code points on purpose.
    'typescript/unbound-method': 'off',
    'typescript/require-array-sort-compare': 'off',
    'typescript/no-misused-spread': 'off',
    // Values of unknown shape are printed in messages of tests.
    'typescript/no-base-to-string': 'off',
    // Advice for the compiler of React, which is not used here.
    'react/refs': 'off',
    'react/incompatible-library': 'off',
    'react/set-state-in-effect': 'off',
    'react/immutability': 'off',
  },
  overrides: [
    {
      files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
      rules: {
        'no-restricted-imports': restrictedImports(),
        'no-restricted-properties': ['error', ...networkProperties, beacon, ...bridge],
        // A thing has one name everywhere.
        'import/no-default-export': 'error',
        'cairn/no-weak-hash': 'error',
      },
    },
    {
      files: ['{shared,electron/vault,electron/journal}/**/*.ts'],
      rules: {
        'no-restricted-properties': ['error', ...networkProperties, beacon, ...bridge, ...clockAndChance],
        'cairn/no-hidden-clock': 'error',
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
      rules: { 'react/rules-of-hooks': 'error', 'react/exhaustive-deps': 'error' },
    },
  ],
});
