// Makes dist/: muster.mjs, the command line with everything in one file; index.mjs, the library; and the types of both.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

/**
 * Every module of Node is fetched when its first importer runs, not when the file loads. An old Node then gets as far as
 * saying that it is too old (a static import of node:sqlite would end it before), and `muster --help` does not load a
 * TLS stack.
 */
const lazyNodeModules: Plugin = {
  name: 'lazy-node-modules',
  setup(building) {
    building.onResolve({ filter: /^node:/ }, ({ path }) =>
      path === 'node:worker_threads' ? { path, external: true } : { path, namespace: 'lazy-node' },
    );
    building.onLoad({ filter: /.*/, namespace: 'lazy-node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Not for running there: an old Node must be able to read the file to its end to be told that it is too old.
  target: 'node18',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [lazyNodeModules],
};

/** Packages written for CommonJS call `require`; an ES module has none of its own. */
const requireBanner =
  "import { createRequire as musterCreateRequire } from 'node:module';\nconst require = musterCreateRequire(import.meta.url);";

async function bundle(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const program = join(dist, 'muster.mjs');
  const define = { MUSTER_STORE_WORKER: JSON.stringify(await storeWorker()) };
  const each = { ...options, define, banner: { js: requireBanner } };
  await Promise.all([
    build({
      ...each,
      banner: { js: `#!/usr/bin/env node\n${requireBanner}` },
      entryPoints: [join(root, 'src/cli/main.ts')],
      outfile: program,
    }),
    build({ ...each, entryPoints: [join(root, 'src/index.ts')], outfile: join(dist, 'index.mjs') }),
  ]);
  escapeWideText(program);
  chmodSync(program, 0o755);
}

/** The program of the store's thread, carried as text inside the bundle: a thread that loads all of Muster costs 7 MB more. */
async function storeWorker(): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    format: 'cjs',
    entryPoints: [join(root, 'src/store/embedded/worker-entry.ts')],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * esbuild escapes what is not ASCII, except in regular expressions, where an escape means the same; one such character would double
 * the memory of the whole file.
 */
function escapeWideText(file: string): void {
  const text = readFileSync(file, 'utf8');
  const escaped = text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(file, escaped);
}

function declareTypes(): number {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '--project', join(root, 'tsconfig.types.json')], { stdio: 'inherit' }).status ?? 1;
}

await bundle();
process.exitCode = declareTypes();
