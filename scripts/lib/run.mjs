/** Runs other programs: one place for exit codes, signals and where their output goes. */
import { spawn, spawnSync } from 'node:child_process';
import { projectFolder } from './project.mjs';

/** Output to the reader as it is, all of it to stderr, or kept to be returned. */
const outputs = {
  inherit: ['inherit', 'inherit', 'inherit'],
  stderr: ['ignore', 2, 2],
  kept: ['ignore', 'pipe', 'pipe'],
};

/**
 * Runs a program to its end. Resolves to its exit code (128 when a signal ended it) and, with `output: 'kept'`, what it
 * wrote. `watch` receives the child, for a caller that may have to end it early. Ctrl+C reaches the child by itself, as
 * they share the terminal; a SIGTERM sent to us alone is handed on.
 */
export function run(program, args, { env = {}, cwd = projectFolder, output = 'inherit', watch } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: outputs[output] });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const waitForChild = () => {};
    const endChild = () => child.kill('SIGTERM');
    process.on('SIGINT', waitForChild);
    process.on('SIGTERM', endChild);
    const stopListening = () => {
      process.off('SIGINT', waitForChild);
      process.off('SIGTERM', endChild);
    };
    child.on('error', (error) => {
      stopListening();
      reject(error);
    });
    child.on('close', (code) => {
      stopListening();
      resolve({ code: code ?? 128, text });
    });
    watch?.(child);
  });
}

/** npm as the reader runs it: the one that started this script, else the one on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** A Node program of an installed package, without the half second that npx takes. */
export function runTool(file, args, options) {
  return run(process.execPath, [`${projectFolder}/node_modules/${file}`, ...args], options);
}

/** Whether a program is on the path. */
export function hasProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}
