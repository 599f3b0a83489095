/** The recovery key as people copy it: a fixed beginning and groups of five. */

const prefix = 'AGE-SECRET-KEY-1';

export function recoveryKeyGroups(recoveryKey: string): {
  readonly prefix: string;
  readonly groups: readonly string[];
} {
  const rest = recoveryKey.startsWith(prefix) ? recoveryKey.slice(prefix.length) : recoveryKey;
  return { prefix: rest === recoveryKey ? '' : prefix, groups: rest.match(/.{1,5}/g) ?? [] };
}

/** Does what was typed from paper say this group? Case and spaces are forgiven. */
export function isSameGroup(typed: string, group: string): boolean {
  return typed.replace(/\s+/g, '').toUpperCase() === group.toUpperCase();
}
