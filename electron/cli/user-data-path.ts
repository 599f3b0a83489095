/** The folder the app keeps for itself on this computer; the command line shares it, so that both are one device. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The same place as Electron's `userData`; `CAIRN_USER_DATA` moves it for both. */
export function findUserData(environment: Environment, platform: NodeJS.Platform, home = homedir()): string {
  const chosen = environment['CAIRN_USER_DATA'];
  if (chosen) return resolve(chosen);
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Cairn');
    case 'win32':
      return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Cairn');
    default:
      return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'Cairn');
  }
}
