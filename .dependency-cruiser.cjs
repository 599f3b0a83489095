/**
 * Import rules: who may need whom. Each says why in its comment; tests/architecture plants a violation of every one and
 * expects it caught. Type-only imports count too.
 */

/** An installed package, by name. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const entries = [
  '^electron/(main|preload|vault-process|cli|typeset-worker|proof-worker)\\.ts$',
  '^renderer/main\\.tsx$',
];
const electronCode = packages('electron');
const network = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|inspector|inspector/promises)$';

/** Packages that compute and nothing else: no file, no network, no clock of their own. */
const pure = packages(
  ...['zod', 'yaml', 'fflate', 'secure-json-parse', '@zxcvbn-ts', 'ical.js', 'docx', 'saxes'],
  ...['unified', 'remark-parse', 'remark-gfm', '@types/mdast'],
  ...['graphology', 'graphology-communities-louvain', 'graphology-metrics', 'graphology-shortest-path'],
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'shared/ runs in every process, in the command line and in tests: itself and named pure packages only.',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', pure] },
    },
    {
      name: 'renderer-is-a-web-page',
      severity: 'error',
      comment: 'No Electron and nothing of its processes in the window.',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', electronCode] },
    },
    {
      name: 'renderer-no-node-core',
      severity: 'error',
      comment: 'The sandboxed page has no Node.',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-has-no-ui',
      severity: 'error',
      comment: 'The processes behind the window never import it, nor React.',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', packages('react', 'react-dom')] },
    },
    {
      name: 'vault-is-portable',
      severity: 'error',
      comment:
        'The vault runs in plain Node against any storage port: no Electron, no file system, named cryptography only.',
      from: { path: '^electron/vault/' },
      to: {
        pathNot: [
          '^electron/vault/',
          '^shared/',
          '^(node:)?(crypto|zlib|timers/promises)$',
          packages('age-encryption', '@noble', 'lowdb'),
        ],
      },
    },
    {
      name: 'journal-is-portable',
      severity: 'error',
      comment: 'Queries, undo, search, import and export stand on the vault: no Electron, no file system.',
      from: { path: '^electron/journal/' },
      to: { path: [electronCode, '^(node:)?(fs|fs/promises|child_process)$', '^electron/(?!journal/|vault/)'] },
    },
    {
      name: 'files-below-the-app',
      severity: 'error',
      comment: "Disk adapters know Node and the vault's storage port; tests run them without Electron.",
      from: { path: '^electron/files/' },
      to: { path: [electronCode, '^electron/(?!files/|vault/)'] },
    },
    {
      name: 'electron-at-the-edge',
      severity: 'error',
      comment: 'Electron appears in the entry points and the folders that draw windows; the rest runs in plain Node.',
      from: {
        path: '^electron/',
        pathNot: ['^electron/(main|preload|vault-process)\\.ts$', '^electron/(app|window|menu|ipc)/'],
      },
      to: { path: electronCode },
    },
    {
      name: 'vault-process-is-plain-node',
      severity: 'error',
      comment: 'Its port comes from `process`; of Electron it needs types at most, so that tests can run it in Node.',
      from: { path: '^electron/vault-process\\.ts$' },
      to: { path: electronCode, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-never-sees-a-note',
      severity: 'error',
      comment: 'Notes live in the vault process; what opens windows and menus has no way to hold one.',
      from: { path: ['^electron/main\\.ts$', '^electron/(app|window|menu|ipc)/'] },
      to: { path: '^electron/(vault|journal)/' },
    },
    {
      name: 'preload-is-thin',
      severity: 'error',
      comment: 'The bridge knows Electron and the IPC contract, nothing else.',
      from: { path: '^electron/preload\\.ts$' },
      to: { pathNot: ['^shared/ipc/', electronCode] },
    },
    {
      name: 'preload-has-no-schemas',
      severity: 'error',
      comment: 'At run time it needs channel names only; the rest of shared/ipc as types.',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^shared/ipc/', pathNot: '^shared/ipc/channels\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-an-entry',
      severity: 'error',
      comment: 'An entry point starts a program; what two programs share has a module of its own.',
      from: {},
      to: { path: entries },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      comment: 'A feature never imports another one; app/ composes them.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      comment: 'app/ composes features, never the reverse.',
      from: { path: '^renderer/(features|records|keys|components|lib|theme)/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'lib-below-features',
      severity: 'error',
      comment: 'lib/ is what features stand on.',
      from: { path: '^renderer/lib/' },
      to: { path: '^renderer/(features|records|keys|components)/' },
    },
    {
      name: 'records-below-features',
      severity: 'error',
      comment: 'records/ draws the fields of any kind of record, keys/ the keys of a vault; a feature uses them.',
      from: { path: '^renderer/(records|keys)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'components-know-no-domain',
      severity: 'error',
      comment: 'The design system could move to another app tomorrow; how a failure reads belongs to it.',
      from: { path: '^renderer/components/' },
      to: {
        path: ['^shared/', '^renderer/(lib|records|keys|features|app)/'],
        pathNot: '^shared/(errors|error-sentence)\\.ts$',
      },
    },
    {
      name: 'migrations-are-frozen',
      severity: 'error',
      comment: "A past step must not change when today's types do.",
      from: { path: '^shared/migrations/\\d{4}-' },
      to: { path: '^shared/', pathNot: '^shared/migrations/\\d{4}-' },
    },
    {
      name: 'no-network',
      severity: 'error',
      comment: 'The app is offline: nothing can open a socket.',
      from: { pathNot: '^tests/' },
      to: { path: network },
    },
    {
      name: 'no-truncating-writers',
      severity: 'error',
      comment: 'On a full disk these replace a good file by a shortened one and report success. Use electron/files.',
      from: { pathNot: '^tests/' },
      to: {
        path: [packages('write-file-atomic', 'atomically', 'steno'), '(^|/)node_modules/lowdb/lib/(node|presets/node)'],
      },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'A barrel hides who needs what and slows the build.',
      from: {},
      to: { path: '/index[.]tsx?$', pathNot: 'node_modules' },
    },
    {
      name: 'kebab-case-files',
      severity: 'error',
      comment: 'Some disks ignore case: one spelling.',
      from: {},
      to: { path: '^(shared|electron|renderer|tests)/.*[A-Z][^/]*\\.tsx?$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle means that two modules are one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing lies about unused.',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/'] },
      to: {},
    },
    {
      name: 'no-dead-modules',
      severity: 'error',
      comment:
        'Every module is reached from one of the entry points, but for the core of the power map, which is written and tested before its page.',
      from: { path: entries },
      to: {
        path: '^(shared|electron|renderer)/',
        pathNot: [...entries, '\\.d\\.ts$'],
        reachable: false,
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing is a typing error.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-development',
      severity: 'error',
      comment: 'What ships needs only what ships: electron itself and types aside, no development package.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: [electronCode] },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      comment: 'The product never needs its tests.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
