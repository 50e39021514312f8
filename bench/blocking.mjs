/** A task up to this long keeps nobody waiting. */
const FREE = 50;

/** @typedef {{ start: number, duration: number }} Task In milliseconds. */

/**
 * Total blocking time: what tasks take past 50 ms each, from `from` on. Of a task under way then, the rest counts.
 * @param {readonly Task[]} tasks
 * @param {number} from
 */
export function blockingTime(tasks, from) {
  return tasks.reduce((sum, { start, duration }) => {
    const counted = start + duration - Math.max(start, from);
    return sum + Math.max(0, counted - FREE);
  }, 0);
}

/** @param {readonly Task[]} tasks */
export function longestTask(tasks) {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}
