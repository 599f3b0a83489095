const units = ['bytes', 'kB', 'MB', 'GB'];

/** "812 bytes", "1.4 MB": a size as people read it, in powers of 1000. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${value >= 10 || step === 0 ? String(Math.round(value)) : value.toFixed(1)} ${units[step] ?? ''}`;
}
