import { Session } from "node:inspector/promises";

/**
 * The process in which mutants are tried, one after another: it receives the address of a bundled test
 * file and the numbers of the tests to run (null for all), and answers whether they pass. If that is asked,
 * it also answers which functions ran in each, and with how much processor time. Packages stay loaded; the
 * program's own code is loaded again with every bundle.
 */
process.on("message", async ({ address, only, isRecorded }) => {
  globalThis.loadedSuites = [];
  const shared = [];
  const tests = [];
  let passes = false;
  const session = isRecorded ? await recordingSession() : null;
  const functions = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result.find(({ url }) => url === address)?.functions ?? [];
  };
  let number = -1;
  const around = {
    async shared(work) {
      await work();
      if (session) shared.push(await functions());
    },
    async test(work) {
      number += 1;
      if (only && !only.includes(number)) return;
      const began = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(began);
      if (session) tests.push({ work: (user + system) / 1e6, functions: await functions() });
    },
  };
  try {
    await around.shared(() => import(address));
    for (const run of globalThis.loadedSuites) await run(around);
    passes = globalThis.loadedSuites.length > 0;
  } catch (fault) {
    console.error(fault);
  }
  session?.disconnect();
  process.send({ passes, shared, tests });
});
process.on("disconnect", () => process.exit());

async function recordingSession() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return session;
}
