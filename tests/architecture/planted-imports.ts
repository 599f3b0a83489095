/** One violation or more of every import rule: what is written where, and what the cruise must say about it. */

export interface PlantedImport {
  readonly rule: string;
  /** Files to write, or to write on to the end of where they exist. */
  readonly files: Readonly<Record<string, string>>;
  /** The module the rule must name as the offender; the first planted file where absent. */
  readonly from?: string;
  /** The module it must name as the other end, where that is what tells this plant from another. */
  readonly to?: string;
}

const value = (from: string) => `import * as planted from '${from}'; void planted;\n`;
const type = (from: string) => `import type * as planted from '${from}'; export type Planted = typeof planted;\n`;
const nothing = 'export {};\n';

export const plantedImports: readonly PlantedImport[] = [
  { rule: 'shared-is-pure', files: { 'shared/domain/zz-node.ts': value('node:path') } },
  { rule: 'shared-is-pure', files: { 'shared/domain/zz-react.ts': value('react') } },
  { rule: 'shared-is-pure', files: { 'shared/domain/zz-electron-type.ts': type('electron') } },
  { rule: 'renderer-is-a-web-page', files: { 'renderer/lib/zz-electron.ts': value('electron') } },
  { rule: 'renderer-is-a-web-page', files: { 'renderer/lib/zz-vault.ts': type('../../electron/vault/vault.ts') } },
  { rule: 'renderer-no-node-core', files: { 'renderer/lib/zz-node.ts': value('node:fs') } },
  { rule: 'electron-has-no-ui', files: { 'electron/app/zz-react.ts': value('react') } },
  { rule: 'electron-has-no-ui', files: { 'electron/app/zz-renderer.ts': type('../../renderer/lib/zz-plain.ts') } },
  { rule: 'vault-is-portable', files: { 'electron/vault/zz-electron.ts': type('electron') } },
  { rule: 'vault-is-portable', files: { 'electron/vault/zz-node.ts': value('node:fs') } },
  { rule: 'vault-is-portable', files: { 'electron/vault/zz-journal.ts': value('../journal/zz-plain.ts') } },
  { rule: 'journal-is-portable', files: { 'electron/journal/zz-node.ts': value('node:fs/promises') } },
  { rule: 'journal-is-portable', files: { 'electron/journal/zz-files.ts': value('../files/zz-plain.ts') } },
  { rule: 'files-below-the-app', files: { 'electron/files/zz-electron.ts': value('electron') } },
  { rule: 'files-below-the-app', files: { 'electron/files/zz-app.ts': value('../app/zz-plain.ts') } },
  { rule: 'electron-at-the-edge', files: { 'electron/cli/zz-electron.ts': value('electron') } },
  { rule: 'electron-at-the-edge', files: { 'electron/zz-electron-type.ts': type('electron') } },
  { rule: 'vault-process-is-plain-node', files: { 'electron/vault-process.ts': value('electron') } },
  { rule: 'main-never-sees-a-note', files: { 'electron/menu/zz-vault.ts': type('../vault/vault.ts') } },
  {
    rule: 'main-never-sees-a-note',
    files: { 'electron/main.ts': value('./vault/vault.ts') },
    to: 'electron/vault/vault.ts',
  },
  {
    rule: 'preload-is-thin',
    files: { 'electron/preload.ts': type('./vault/vault.ts') },
    to: 'electron/vault/vault.ts',
  },
  {
    rule: 'preload-has-no-schemas',
    files: {
      'electron/preload.ts': "import * as plantedSchema from '../shared/ipc/zz-schema.ts'; void plantedSchema;\n",
      'shared/ipc/zz-schema.ts': nothing,
    },
    to: 'shared/ipc/zz-schema.ts',
  },
  { rule: 'nobody-imports-an-entry', files: { 'electron/app/zz-preload.ts': value('../preload.ts') } },
  { rule: 'nobody-imports-an-entry', files: { 'renderer/app/zz-main.ts': value('../main.tsx') } },
  {
    rule: 'features-do-not-meet',
    files: { 'renderer/features/zz-one/one.ts': value('../zz-two/two.ts'), 'renderer/features/zz-two/two.ts': nothing },
  },
  { rule: 'features-below-app', files: { 'renderer/features/zz-up/up.ts': value('../../app/zz-plain.ts') } },
  {
    rule: 'records-below-features',
    files: { 'renderer/records/zz-feature.ts': value('../features/zz-two/two.ts') },
  },
  { rule: 'lib-below-features', files: { 'renderer/lib/zz-component.ts': value('../components/zz-plain.ts') } },
  {
    rule: 'components-know-no-domain',
    files: { 'renderer/components/zz-domain.ts': type('../../shared/domain/record.ts') },
  },
  { rule: 'migrations-are-frozen', files: { 'shared/migrations/0000-zz.ts': value('../domain/record.ts') } },
  { rule: 'no-network', files: { 'electron/app/zz-https.ts': value('node:https') } },
  { rule: 'no-network', files: { 'electron/app/zz-net.ts': "export const planted = () => import('node:net');\n" } },
  { rule: 'no-truncating-writers', files: { 'electron/files/zz-lowdb.ts': value('lowdb/node') } },
  { rule: 'no-truncating-writers', files: { 'electron/files/zz-atomically.ts': value('atomically') } },
  {
    rule: 'no-barrels',
    files: { 'shared/domain/zz-barrel-user.ts': value('./index.ts'), 'shared/domain/index.ts': nothing },
  },
  {
    rule: 'kebab-case-files',
    files: { 'shared/domain/zz-case-user.ts': value('./ZzCareerPath.ts'), 'shared/domain/ZzCareerPath.ts': nothing },
  },
  {
    rule: 'no-circular',
    files: { 'shared/domain/zz-hen.ts': value('./zz-egg.ts'), 'shared/domain/zz-egg.ts': value('./zz-hen.ts') },
    from: 'shared/domain/zz-egg.ts',
  },
  { rule: 'no-orphans', files: { 'shared/domain/zz-orphan.ts': nothing } },
  { rule: 'no-dead-modules', files: { 'shared/domain/zz-unreached.ts': value('./record.ts') } },
  { rule: 'not-to-unresolvable', files: { 'shared/domain/zz-nowhere.ts': value('./zz-nothing.ts') } },
  { rule: 'not-to-development', files: { 'electron/cli/zz-vitest.ts': value('vitest') } },
  {
    rule: 'not-to-tests',
    files: { 'shared/domain/zz-test-user.ts': value('../../tests/zz-plain.ts'), 'tests/zz-plain.ts': nothing },
  },
];

/** Harmless modules for the plants to point at. */
export const plainModules: readonly string[] = [
  'renderer/main.tsx',
  'renderer/lib/zz-plain.ts',
  'renderer/app/zz-plain.ts',
  'renderer/components/zz-plain.ts',
  'electron/app/zz-plain.ts',
  'electron/files/zz-plain.ts',
  'electron/journal/zz-plain.ts',
];
