/**
 * Seconds of processor time that this process has used since the call, however busy the machine is with
 * other work.
 */
export function workTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };
}

/**
 * In milliseconds: how long a test waits for what should come soon. On a machine with much other work a
 * page may take minutes; what never comes is stopped by this, or by the runner.
 */
export const patience = 150_000;
