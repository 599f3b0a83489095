/**
 * Milliseconds that nothing may take whose time grows with its size: ten times what the slowest test needs on a busy
 * machine, and little beside what time that grows with the square of the size comes to.
 */
export const patience = 20_000;

/** Milliseconds of processor time that something takes: other programs on the machine do not count. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** The same for what goes on after it returned. */
export async function cpuTimeOf(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
