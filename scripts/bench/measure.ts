/** Something that is measured; what it gives back only keeps the work from being optimised away. */
export type Task = () => unknown;

/** The milliseconds of each task in each round; the tasks take turns, so that a busy machine slows all alike. */
export async function interleaved<N extends string>(
  rounds: number,
  tasks: Readonly<Record<N, Task>>,
): Promise<Record<N, number[]>> {
  const names = Object.keys(tasks) as N[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, number[]>;
  for (const name of names) await tasks[name](); // warm caches and compiled code
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await timeOf(tasks[name]));
  }
  return times;
}

/** The milliseconds of one run. Rubbish of earlier runs is cleared away before. */
export async function timeOf(task: Task): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** The median of the rounds' ratios: only what ran in one round is compared. */
export function ratio(times: readonly number[], against: readonly number[]): number {
  return median(times.map((time, round) => time / (against[round] ?? NaN)));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
