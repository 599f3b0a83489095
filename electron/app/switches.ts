/** Command-line switches: those the app sets for itself before it starts, and those it refuses from outside. */
import { writeFileSync } from 'node:fs';
import type { App } from 'electron';

/**
 * Chromium opens sockets by itself even in an app without a network: it looks up proxies, updates its dictionaries and
 * components, probes for IPv6. Measured with strace: the resolver rule alone ends what needs a name; the rest is asked
 * not to start at all.
 */
const ownSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-breakpad'],
  ['disable-quic'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'AsyncDns,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess,WebRtcHideLocalIpsWithMdns',
  ],
];

export function setOwnSwitches(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of ownSwitches) app.commandLine.appendSwitch(name, value);
}

/** A released app starts with none of these: each lets another program read or steer an unlocked journal. */
const refusedSwitches = [
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'js-flags',
  'load-extension',
  'log-net-log',
  'disable-web-security',
  'disable-dev-shm-usage',
  'host-rules',
  'proxy-server',
  'user-data-dir',
];

/** The first refused switch this process was started with, or undefined. Chromium runs for root without sandbox only. */
export function findRefusedSwitch(has: (name: string) => boolean, asRoot: boolean): string | undefined {
  if (has('no-sandbox') && !asRoot) return 'no-sandbox';
  return refusedSwitches.find((name) => has(name));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * A memory dump of a process would hold the journal in clear. On Linux the kernel is told to leave all memory out of
 * dumps of this process; processes it starts inherit that, those of Chromium's zygote are named one by one.
 */
export function forbidMemoryDump(pid: number | 'self'): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
  } catch {
    // The process is gone, or the sandbox already made it unreadable to everyone: there is nothing left to forbid.
  }
}
