/** Creating, opening and closing. A passphrase is overwritten as soon as it was used, whatever came of it. */
import { ok } from '../../shared/result.ts';
import type { HandlersFor } from './vault-handler.ts';

export const openingHandlers: HandlersFor<'vault'> = {
  async 'vault:create'(session, { passphrase, sample }) {
    try {
      const created = await session.create(passphrase, sample);
      if (created.ok) session.warmUp();
      return created;
    } finally {
      passphrase.fill(0);
    }
  },
  async 'vault:unlock'(session, { passphrase }) {
    try {
      const opened = await session.unlock({ kind: 'passphrase', bytes: passphrase });
      if (opened.ok) session.warmUp();
      return opened;
    } finally {
      passphrase.fill(0);
    }
  },
  async 'vault:unlock-with-recovery-key'(session, { recoveryKey }) {
    const opened = await session.unlock({ kind: 'recovery-key', text: recoveryKey });
    if (opened.ok) session.warmUp();
    return opened;
  },
  async 'vault:change-passphrase'(session, { current, next }) {
    try {
      const { vault } = session;
      if (!vault.ok) return vault;
      const changed = await vault.value.changePassphrase(current, next);
      return changed.ok ? ok(null) : changed;
    } finally {
      current.fill(0);
      next.fill(0);
    }
  },
  'vault:health'(session) {
    const { vault } = session;
    return vault.ok ? ok(session.findings(vault.value)) : vault;
  },
  'vault:backup-state'(session) {
    const { vault } = session;
    return vault.ok ? ok(session.backupState(vault.value)) : vault;
  },
  async 'vault:back-up'(session, _args, { progress }) {
    const { vault } = session;
    if (!vault.ok) return vault;
    const kept = await vault.value.backUp(progress);
    return kept.ok ? ok(session.backupState(vault.value)) : kept;
  },
  async 'vault:prepare-lock'(session) {
    await session.close();
    return ok(null);
  },
};
