/**
 * The process that holds the open journal. It speaks to the window over a port of its own and to the main process in
 * three words; locking kills it.
 */
import './app/older-runtime.ts';
import type { MessagePortMain } from 'electron';
import { createSessionEnvironment } from './session-environment.ts';
import { createServer } from './journal/serve-port.ts';
import { VaultSession } from './journal/vault-session.ts';
import { toVaultProcessSchema, type FromVaultProcess } from '../shared/ipc/vault-process-messages.ts';

const { parentPort } = process;
let session: VaultSession | null = null;
let windowPort: MessagePortMain | null = null;
let backupPath = '';

function tellMain(message: FromVaultProcess): void {
  parentPort.postMessage(message);
}

function connect(current: VaultSession, port: MessagePortMain): void {
  windowPort?.close();
  windowPort = port;
  const serve = createServer(current, port);
  port.on('message', ({ data }) => void serve(data));
  port.start();
}

parentPort.on('message', ({ data, ports }) => {
  const parsed = toVaultProcessSchema.safeParse(data);
  if (!parsed.success) return;
  const message = parsed.data;
  switch (message.kind) {
    case 'open': {
      const { vaultPath, devicesPath } = message;
      backupPath = message.backupPath;
      const places = { vaultPath, devicesPath, programPath: __dirname, backupPath: () => backupPath };
      session ??= new VaultSession(createSessionEnvironment(places, () => tellMain({ kind: 'unlocked' })));
      const [port] = ports;
      if (port !== undefined) connect(session, port);
      break;
    }
    case 'backup-folder':
      backupPath = message.backupPath;
      break;
    case 'grant':
      session?.allow(message.grant, message.path, message.mode);
      break;
    case 'prepare-lock':
      void (session?.close() ?? Promise.resolve()).finally(() => tellMain({ kind: 'lock-prepared' }));
      break;
  }
});

tellMain({ kind: 'ready' });
