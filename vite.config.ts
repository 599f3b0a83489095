/** One build for all five programs: the window, the main process, the preload, the vault process, the command line. */
import { copyFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const projectFolder = fileURLToPath(new URL('.', import.meta.url));
const inProject = (...parts: string[]): string => path.join(projectFolder, ...parts);

const nodeBuiltIns = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * A program that runs in Node or Electron: one CommonJS file with every package inside, since packages that are ES
 * modules only cannot be required by older Electrons, and a file that needs no node_modules needs no packaging rules.
 */
function nodeProgram(source: string, output: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [], builtins: nodeBuiltIns },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: inProject('dist'),
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      sourcemap: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: inProject(source),
        external: ['electron', ...nodeBuiltIns],
        output: { format: 'cjs', entryFileNames: output, codeSplitting: false },
      },
    },
  };
}

/** SQLite's WebAssembly lies beside the programs that load it. */
function copySqlite(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'cairn:copy-sqlite',
    applyToEnvironment: (environment) => environment.name === 'vault',
    async writeBundle() {
      await copyFile(require.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'), inProject('dist', 'sqlite3.wasm'));
    },
  };
}

export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), copySqlite()],
  environments: {
    client: {
      build: {
        outDir: inProject('dist', 'renderer'),
        emptyOutDir: true,
        target: 'chrome114',
        // The content policy allows files of our own only: nothing inlined as data:, no polyfill that fetches.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        sourcemap: false,
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { input: { index: inProject('renderer', 'index.html') } },
      },
    },
    main: nodeProgram('electron/main.ts', 'main.cjs'),
    preload: nodeProgram('electron/preload.ts', 'preload.cjs'),
    vault: nodeProgram('electron/vault-process.ts', 'vault-process.cjs'),
    cli: nodeProgram('electron/cli.ts', 'cli.cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'vault', 'cli']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
