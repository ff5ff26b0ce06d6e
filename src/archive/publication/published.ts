import { reportAddress } from "../../model/addresses/addresses.ts";
import { relinked, relinkedReport } from "../../model/addresses/relinked.ts";
import type { Content } from "../../model/content.ts";
import type { Filed } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";

/**
 * Content without what is under embargo on a day. The words of a link to such a report stay, because they
 * belong to another report; the link itself appears together with its target.
 */
export function publishedOn(content: Content, today: PlainDate): Content {
  const isOut = ({ publishFrom }: Filed) => publishFrom === null || publishFrom <= today;
  const embargoed = content.filed.filter((filed) => !isOut(filed)).map(reportAddress);
  if (embargoed.length === 0) return content;

  const isEmbargoed = (href: string) => embargoed.some((address) => href.startsWith(address));
  const wayOf = (href: string) => (isEmbargoed(href) ? null : href);
  const withoutLinks = (filed: Filed): Filed => {
    if (filed.kind === "report")
      return filed.facts.links.some(isEmbargoed) ? relinkedReport(filed, wayOf) : filed;
    if (filed.kind === "exempt" || filed.replacedBy === null) return filed;
    return { ...filed, replacedBy: wayOf(filed.replacedBy) };
  };
  const pages = [...content.pages].map(
    ([name, page]) => [name, { ...page, sections: relinked(page.sections, wayOf) }] as const,
  );
  const meetings = content.meetings.map((record) => {
    if (record.minutes === null) return record;
    const minutes = record.minutes.minutes.map((minute) => ({
      ...minute,
      section: relinked([minute.section], wayOf)[0] ?? minute.section,
    }));
    return { ...record, minutes: { ...record.minutes, minutes } };
  });
  return {
    ...content,
    meetings,
    filed: content.filed.filter(isOut).map(withoutLinks),
    pages: new Map(pages),
  };
}
