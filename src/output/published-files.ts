import type { Ledger } from "../model/addresses/address-ledger.ts";
import { type Address, fileAddress, meetingAddress } from "../model/addresses/addresses.ts";
import type { MeetingRecord } from "../model/meeting/meeting-record.ts";
import type { Report } from "../model/report/report.ts";

/** A file published with a report, and one of its addresses. */
export interface PublishedFile {
  readonly file: string;
  readonly address: Address;
}

/** Where a meeting's own papers and the file of its minutes are published. */
export function filesOfMeeting({
  board,
  date,
  attachments,
  source,
}: MeetingRecord): PublishedFile[] {
  const address = meetingAddress(board.entry, date);
  return [
    ...attachments.flatMap(({ file, formerFiles }) =>
      [file, ...formerFiles].map((name) => ({ file, address: `${address}${name}` })),
    ),
    ...(source && source.withheld === null
      ? [{ file: source.file, address: `${address}${source.file}` }]
      : []),
  ];
}

/**
 * A report's files and where each is published: next to the report, and at its former names and addresses.
 */
export function filesOf(report: Report, ledger: Ledger): PublishedFile[] {
  const names = [
    ...report.attachments.flatMap(({ file, formerFiles }) =>
      [file, ...formerFiles].map((name) => ({ file, name })),
    ),
    ...(report.source && report.source.withheld === null
      ? [{ file: report.source.file, name: report.source.file }]
      : []),
  ];
  return names.flatMap(({ file, name }) =>
    [
      fileAddress(report, { file: name }),
      ...report.formerAddresses.map((from) => `${from}${name}`).filter((from) => ledger.has(from)),
    ].map((address) => ({ file, address })),
  );
}
