/**
 * Takes the place of the app that the preview runtime came with: opens the project named by the first argument, as the
 * official Electron's own default app does. Copied into the runtime, so it knows nothing of this repository.
 */
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  process.stderr.write('Usage: electron PROJECT_FOLDER\n');
  process.exit(2);
}
const folder = path.resolve(named);
const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const name = about.productName ?? about.name;
app.setName(name);
app.setVersion(about.version);
app.setAppPath(folder);
const hasOwnDataFolder = app.commandLine.hasSwitch('user-data-dir');
if (!hasOwnDataFolder) app.setPath('userData', path.join(app.getPath('appData'), name));
require(path.join(folder, about.main));
