/** One build for all programs: the window, the main process, the preload, the vault process, its two threads, the command line. */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
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
function nodeProgram(source: string, output: string, minify = false): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [], builtins: nodeBuiltIns },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: inProject('dist'),
      emptyOutDir: false,
      target: 'node18',
      minify,
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

/** Families that the templates set in, in the cuts they use; each package brings the licence that lets a PDF embed it. */
const typesetFonts = [
  { name: 'arimo', file: 'Arimo', cuts: ['400Regular', '400Regular_Italic', '700Bold'] },
  { name: 'gelasio', file: 'Gelasio', cuts: ['400Regular', '400Regular_Italic', '700Bold'] },
  { name: 'carlito', file: 'Carlito', cuts: ['400Regular', '400Regular_Italic', '700Bold'] },
  { name: 'atkinson-hyperlegible-mono', file: 'AtkinsonHyperlegibleMono', cuts: ['400Regular'] },
];

/** The typesetter's WebAssembly, fonts and templates lie in a folder beside the programs that load them. */
function copyTypesetter(): Plugin {
  const require = createRequire(import.meta.url);
  const folder = inProject('dist', 'typst');
  const copy = (from: string, to: string) => copyFile(from, path.join(folder, to));
  return {
    name: 'cairn:copy-typesetter',
    applyToEnvironment: (environment) => environment.name === 'typeset',
    async writeBundle() {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await copy(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'), 'compiler.wasm');
      await copy(require.resolve('@myriaddreamin/typst-ts-renderer/wasm'), 'renderer.wasm');
      for (const { name, file, cuts } of typesetFonts) {
        const fonts = inProject('node_modules', '@expo-google-fonts', name);
        for (const cut of cuts) await copy(path.join(fonts, cut, `${file}_${cut}.ttf`), `${file}_${cut}.ttf`);
        await copy(path.join(fonts, 'LICENSE_FONT'), `${file}-licence.txt`);
      }
      const templates = inProject('resources', 'typst');
      for (const name of await readdir(templates)) await copy(path.join(templates, name), name);
    },
  };
}

/**
 * Leaves out the schema compiler that the preferences store brings: preferences-store.ts checks by itself, and loading
 * the compiler took half of the main process's time before the first window.
 */
function withoutSchemaCompiler(): Plugin {
  return {
    name: 'cairn:without-schema-compiler',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'main',
    resolveId: (id) => (id === 'ajv/dist/2020.js' || id === 'ajv-formats' ? '\0no-schema-compiler' : undefined),
    // Whoever asks for it after all is told at once: nothing here can be constructed.
    load: (id) => (id === '\0no-schema-compiler' ? 'export const Ajv2020 = undefined; export default {};' : undefined),
  };
}

/**
 * The PDF reader asks whether it runs in Node and then loads a package for drawing from wherever it finds one. We draw
 * nothing and load nothing at run time, so the answer is no.
 */
function withoutDrawing(): Plugin {
  const question = /const isNodeJS = [^;]+;/;
  return {
    name: 'cairn:without-drawing',
    applyToEnvironment: (environment) => environment.name === 'proof',
    transform(code, id) {
      if (!/pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/.test(id)) return undefined;
      if (!question.test(code))
        throw new Error('The PDF reader no longer asks whether it runs in Node; look at it anew.');
      return { code: code.replace(question, 'const isNodeJS = false;'), map: null };
    },
  };
}

export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), copySqlite(), copyTypesetter(), withoutSchemaCompiler(), withoutDrawing()],
  environments: {
    client: {
      build: {
        outDir: inProject('dist', 'renderer'),
        emptyOutDir: true,
        target: 'chrome114',
        // The content policy allows files of our own only: nothing inlined as data:, no polyfill that fetches.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Which chunk needs which: the benchmark adds up what a page must load.
        manifest: true,
        sourcemap: false,
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { input: { index: inProject('renderer', 'index.html') } },
      },
    },
    main: nodeProgram('electron/main.ts', 'main.cjs'),
    preload: nodeProgram('electron/preload.ts', 'preload.cjs'),
    vault: nodeProgram('electron/vault-process.ts', 'vault-process.cjs'),
    typeset: nodeProgram('electron/typeset-worker.ts', 'typeset-worker.cjs'),
    // Small, because it is loaded anew for each document and nearly all of it is the PDF reader.
    proof: nodeProgram('electron/proof-worker.ts', 'proof-worker.cjs', true),
    cli: nodeProgram('electron/cli.ts', 'cli.cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'vault', 'typeset', 'proof', 'cli']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
