import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

/** Begins to note where the processor's time goes; what is given back writes it into a file. */
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
