/**
 * The process in which mutants are tried, one after another: it receives the address of a bundled test
 * file, runs its suites, and answers whether all tests pass. Packages stay loaded; the program's own code
 * is loaded again with every bundle.
 */
process.on("message", async (address) => {
  globalThis.loadedSuites = [];
  let passes = false;
  try {
    await import(address);
    for (const run of globalThis.loadedSuites) await run();
    passes = globalThis.loadedSuites.length > 0;
  } catch (fault) {
    console.error(fault);
  }
  process.send(passes);
});
process.on("disconnect", () => process.exit());
