/**
 * Milliseconds of work. The clock on the wall also counts what other programs do, and the processor's what helping
 * threads do beside; the work of this thread is in both, so that the smaller one is never too small.
 */
export function timeOf(run: () => void): number {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(processor);
  return Math.min(performance.now() - wall, (user + system) / 1000);
}
