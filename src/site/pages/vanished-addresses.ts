import { posix } from "node:path";
import type { LedgerLine } from "../../model/addresses/address-ledger.ts";
import { type Address, reportAddress } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { Filed, Report } from "../../model/report/report.ts";

/**
 * The Problem for a published address that would no longer exist. It names each file of the same meeting whose
 * address is new, because such a file was often the one that was published: it has another name, or it is a
 * notice whose title became public.
 */
export function vanishedAddress(
  address: Address,
  { line }: LedgerLine,
  { ledger, ledgerFile }: Pick<Content, "ledger" | "ledgerFile">,
  published: readonly Filed[],
): Problem {
  const isNew = (filed: Filed) => !ledger.has(reportAddress(filed));
  const heirs = published.filter(
    (filed) => posix.dirname(reportAddress(filed)) === posix.dirname(address) && isNew(filed),
  );
  const led = heirs.map(
    ({ file }) =>
      `; if it is ${file} now, write “former_addresses: [${address}]” between the lines --- of that file`,
  );
  const message = address.endsWith("/")
    ? `${address} was published and would vanish; the report should be put back, be withdrawn, or name it in former_addresses${led.join("")}`
    : `${address} was published and would vanish; the file should be put back, or be named in former_files or withdrawn_files`;
  return {
    rule: "vanished-address",
    severity: "error",
    message,
    file: ledgerFile,
    line,
    column: 1,
  };
}

/** Anchors once published at a report's address, or a former one, that are no longer in it. */
export function vanishedAnchors(
  reports: readonly Report[],
  { ledger, ledgerFile }: Content,
): Problem[] {
  return reports.flatMap((report) => {
    const lines = [reportAddress(report), ...report.formerAddresses].flatMap((address) => {
      const line = ledger.get(address);
      return line && line.anchors.length > 0 ? [{ address, ...line }] : [];
    });
    if (lines.length === 0) return [];
    const held = new Set(report.facts.anchors);
    return lines.flatMap(({ address, anchors, line }) =>
      anchors
        .filter((anchor) => !held.has(anchor))
        .map((anchor): Problem => {
          const message = `${address}#${anchor} was published and would vanish; former_anchors in ${report.file} should say which part it is now`;
          const place = { file: ledgerFile, line, column: 1 };
          return { rule: "vanished-anchor", severity: "error", message, ...place };
        }),
    );
  });
}
