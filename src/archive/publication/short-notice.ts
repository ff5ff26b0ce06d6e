import { reportAddress } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { Filed } from "../../model/report/report.ts";
import { clearDays } from "../../model/time/clear-days.ts";
import { longDate, type PlainDate } from "../../model/time/plain-date.ts";
import { compare } from "../order.ts";

/**
 * A warning for each report published, or due today, with fewer than the council's clear days before its
 * meeting. A report first published here after its meeting was added to the archive later and had been
 * published elsewhere; it gets no warning unless `publish_from` says otherwise.
 */
export function shortNotices(content: Content, today: PlainDate): Problem[] {
  const { clearDays: asked, bankHolidays } = content.settings;
  if (asked === null) return [];
  return content.filed.flatMap((filed) => {
    const published = publishedOn(filed, content, today);
    if (published === null) return [];
    const count = clearDays(published, filed.date, bankHolidays);
    if (count >= asked) return [];
    const days = count === 1 ? "1 clear day" : `${count} clear days`;
    const message = `is published on ${longDate(published)}, ${days} before its meeting on ${longDate(filed.date)}; section 100B of the Local Government Act 1972 asks for ${asked}`;
    const place = { file: filed.file, line: 1, column: 1 };
    return [{ rule: "short-notice", severity: "warning", message, ...place }];
  });
}

function publishedOn(filed: Filed, { ledger }: Content, today: PlainDate): PlainDate | null {
  if (filed.publishFrom !== null) return filed.publishFrom;
  const [first] = [reportAddress(filed), ...filed.formerAddresses]
    .flatMap((address) => ledger.get(address)?.published ?? [])
    .sort(compare);
  const day = first ?? today;
  return day <= filed.date ? day : null;
}
