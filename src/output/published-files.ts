import type { Ledger } from "../model/addresses/address-ledger.ts";
import { type Address, fileAddress } from "../model/addresses/addresses.ts";
import type { Report } from "../model/report/report.ts";

/** A file beside a report, and an address at which it is published. */
export interface PublishedFile {
  readonly file: string;
  readonly address: Address;
}

/** Where a report's files are published: beside it, and under the names and addresses they had. */
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
