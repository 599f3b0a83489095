/** Asks on the terminal itself, showing nothing of what is typed, even when input and output are redirected. */
import { openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';

const controlC = 3;
const controlD = 4;
const backspaces: readonly number[] = [8, 127];
const lineEnds: readonly number[] = [10, 13];

interface Terminal {
  readonly input: ReadStream;
  readonly output: WriteStream;
}

function openTerminal(): Terminal | null {
  try {
    if (process.platform === 'win32') {
      return process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null;
    }
    return { input: new ReadStream(openSync('/dev/tty', 'r')), output: new WriteStream(openSync('/dev/tty', 'w')) };
  } catch {
    return null;
  }
}

/** Takes the last character away, which may be several bytes of UTF-8. */
function dropLastCharacter(typed: number[]): void {
  let byte = typed.pop();
  while (byte !== undefined && (byte & 0xc0) === 0x80) byte = typed.pop();
}

/** The bytes as typed; null without a terminal or when the person gave up with Ctrl+C. */
export async function askPassphrase(question: string): Promise<Uint8Array | null> {
  const terminal = openTerminal();
  if (terminal === null) return null;
  const { input, output } = terminal;
  const typed: number[] = [];
  output.write(question);
  input.setRawMode(true);
  try {
    return await new Promise((resolve) => {
      input.on('data', (chunk: Buffer) => {
        for (const byte of chunk) {
          if (byte === controlC || (byte === controlD && typed.length === 0)) resolve(null);
          else if (lineEnds.includes(byte)) resolve(Uint8Array.from(typed));
          else if (backspaces.includes(byte)) dropLastCharacter(typed);
          else if (byte >= 32) typed.push(byte);
        }
        chunk.fill(0);
      });
    });
  } finally {
    typed.fill(0);
    input.setRawMode(false);
    output.write('\n');
    input.removeAllListeners('data');
    input.pause();
    if (process.platform !== 'win32') {
      input.destroy();
      output.destroy();
    }
  }
}
