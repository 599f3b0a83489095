/**
 * Starts and ends the vault process. Killing it is how the journal leaves memory, so nothing of it may live elsewhere:
 * what passes here is a port to hand on, a path that a person chose, and three words of its life.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { FromVaultProcess, GrantMode, ToVaultProcess } from '../../shared/ipc/vault-process-messages.ts';
import { forbidMemoryDump } from './switches.ts';

export interface VaultPlace {
  readonly vaultPath: string;
  readonly devicesPath: string;
  /** The second folder for copies, '' for none. */
  readonly backupPath: string;
}

export interface VaultHost {
  /** Opens a port to the vault at that place, starting the process when it does not run or runs for another vault. */
  connect(place: VaultPlace): Promise<MessagePortMain>;
  grant(grant: string, path: string, mode: GrantMode): void;
  /** Tells the open vault of another second folder, '' for none. */
  setBackupPath(backupPath: string): void;
  /** True from the moment the passphrase was right until the process is gone. */
  isUnlocked(): boolean;
  isRunning(): boolean;
  /** Lets the process write its snapshot, for so long at most, and ends it whatever it answers. */
  end(waitMilliseconds: number): Promise<void>;
}

/** How long a snapshot may take before the process is ended without it: every acknowledged change is in the log anyway. */
export const longestSnapshotMilliseconds = 10_000;

interface Running {
  readonly place: VaultPlace;
  readonly child: UtilityProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  isUnlocked: boolean;
  isEnding: boolean;
  lockPrepared: () => void;
}

export interface VaultHostEvents {
  readonly unlocked: () => void;
  /** The process ended without being told to. */
  readonly lost: () => void;
}

export function createVaultHost(program: string, events: VaultHostEvents): VaultHost {
  let running: Running | null = null;

  const start = (place: VaultPlace): Running => {
    const child = utilityProcess.fork(program, [], {
      serviceName: 'Cairn vault',
      // Neither switches nor variables meant for Node reach the process that holds the journal.
      execArgv: [],
      env: cleanEnvironment(process.env),
      stdio: 'inherit',
    });
    let setReady: () => void = () => undefined;
    let setEnded: () => void = () => undefined;
    const started: Running = {
      place,
      child,
      ready: new Promise((resolve) => (setReady = resolve)),
      ended: new Promise((resolve) => (setEnded = resolve)),
      isUnlocked: false,
      isEnding: false,
      lockPrepared: () => undefined,
    };
    child.on('spawn', () => {
      if (child.pid !== undefined) forbidMemoryDump(child.pid);
    });
    child.on('message', (message: FromVaultProcess) => {
      if (message.kind === 'ready') setReady();
      if (message.kind === 'lock-prepared') started.lockPrepared();
      if (message.kind === 'unlocked') {
        started.isUnlocked = true;
        events.unlocked();
      }
    });
    child.on('exit', () => {
      setReady();
      setEnded();
      if (running === started) running = null;
      if (!started.isEnding) events.lost();
    });
    return started;
  };

  const end = async (waitMilliseconds: number): Promise<void> => {
    const ending = running;
    if (ending === null) return;
    ending.isEnding = true;
    if (ending.isUnlocked && waitMilliseconds > 0) {
      const prepared = new Promise<void>((resolve) => (ending.lockPrepared = resolve));
      ending.child.postMessage({ kind: 'prepare-lock' } satisfies ToVaultProcess);
      await Promise.race([prepared, ending.ended, pause(waitMilliseconds)]);
    }
    if (running === ending) running = null;
    kill(ending.child);
    await Promise.race([ending.ended, pause(1000)]);
  };

  return {
    async connect(place) {
      if (running !== null && running.place.vaultPath !== place.vaultPath) await end(longestSnapshotMilliseconds);
      running ??= start(place);
      const current = running;
      await current.ready;
      const { port1, port2 } = new MessageChannelMain();
      current.child.postMessage({ kind: 'open', ...place } satisfies ToVaultProcess, [port1]);
      return port2;
    },
    grant(grant, path, mode) {
      running?.child.postMessage({ kind: 'grant', grant, path, mode } satisfies ToVaultProcess);
    },
    setBackupPath(backupPath) {
      running?.child.postMessage({ kind: 'backup-folder', backupPath } satisfies ToVaultProcess);
    },
    isUnlocked: () => running?.isUnlocked ?? false,
    isRunning: () => running !== null,
    end,
  };
}

/** SIGKILL where there is one: nothing runs afterwards that could touch the journal again. */
function kill(child: UtilityProcess): void {
  const { pid } = child;
  if (pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function cleanEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !/^(NODE_|ELECTRON_|V8_|SSLKEYLOGFILE)/.test(name)) clean[name] = value;
  }
  return clean;
}
