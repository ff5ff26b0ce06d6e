import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

/** Starts a CPU profile; the function it returns writes it to a file. */
export async function cpuProfile(file: string): Promise<() => Promise<void>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  return async () => {
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    writeFileSync(file, JSON.stringify(profile));
  };
}
