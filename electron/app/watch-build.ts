/** While developing: tells when the built window has changed and has stopped changing. */
import { watch } from 'node:fs';

const quietMilliseconds = 300;

export function watchBuild(folder: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: process.platform !== 'linux' }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMilliseconds);
  });
}
