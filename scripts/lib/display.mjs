/** A display of our own where the machine has none, as on a build server. */
import { spawn } from 'node:child_process';
import { say, SetUpError } from './project.mjs';
import { needsVirtualDisplay } from './system-packages.mjs';

const screen = '1920x1200x24';

/**
 * Runs `work` with the environment that gives its windows a display: nothing where there is one already, else a virtual
 * one that lives exactly as long as `work`.
 */
export async function withDisplay(work) {
  if (!needsVirtualDisplay()) return work({});
  const server = await startVirtualDisplay();
  say(`no display here, so windows open on a virtual one (${server.display}).`);
  const stop = () => server.child.kill();
  process.on('exit', stop);
  try {
    return await work({ DISPLAY: server.display });
  } finally {
    process.off('exit', stop);
    stop();
  }
}

/** Xvfb picks a free number by itself and writes it to descriptor 3 once it is ready. */
function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // A group of its own: Ctrl+C ends the app first, and the display after it.
      detached: true,
    });
    let text = '';
    child.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve({ child, display: `:${text.trim()}` });
    });
    child.on('error', () => reject(new SetUpError('Xvfb could not be started; install the package xvfb.')));
    child.on('exit', (code) => reject(new SetUpError(`Xvfb ended at once (exit code ${code}).`)));
  });
}
