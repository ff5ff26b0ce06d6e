import { Session } from "node:inspector/promises";

/**
 * The process in which mutants are tried, one after another: it receives the address of a bundled test
 * file, runs its suites, and answers whether all tests pass, and which functions ran if that is asked.
 * Packages stay loaded; the program's own code is loaded again with every bundle.
 */
process.on("message", async ({ address, isRecorded }) => {
  globalThis.loadedSuites = [];
  let passes = false;
  const session = isRecorded ? await recordingSession() : null;
  try {
    await import(address);
    for (const run of globalThis.loadedSuites) await run();
    passes = globalThis.loadedSuites.length > 0;
  } catch (fault) {
    console.error(fault);
  }
  const scripts = session ? (await session.post("Profiler.takePreciseCoverage")).result : [];
  session?.disconnect();
  process.send({ passes, functions: scripts.find(({ url }) => url === address)?.functions ?? [] });
});
process.on("disconnect", () => process.exit());

async function recordingSession() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return session;
}
