import type { Report } from "./report.ts";

/** True if a machine read a report's words from a scan, and nobody has yet compared them with it. */
export const isMachineRead = ({ stated }: Pick<Report, "stated">): boolean =>
  stated["machine_read"] === true;

/** What a citation of such words adds to them. */
export const machineReadNote = "Read by a machine from a scan";
