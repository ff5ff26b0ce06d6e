import type { ExemptNotice, Report, WithdrawnNotice } from "./report.ts";

/** True if a machine read a paper's words from a scan, and nobody has yet compared them with it. */
export const isMachineRead = (
  paper: Pick<Report, "stated"> | ExemptNotice | WithdrawnNotice,
): boolean => "stated" in paper && paper.stated["machine_read"] === true;

/** What a citation of such words adds to them. */
export const machineReadNote = "Read by a machine from a scan";
