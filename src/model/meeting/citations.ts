import { blockText, inlineText } from "../report/body/plain-text.ts";
import type { Section } from "../report/body/section.ts";
import type { Citation } from "../report/report-facts.ts";
import { datesIn } from "../time/date-in-words.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { decisionsNamed, minuteKey } from "./minute.ts";

/** "minute 34 of 12 March 2024", "Minute No. EUR12", "Minute 34/24"; not "the minutes of 12 March 2024". */
const named =
  /(?<!\d )\b(?:[Mm]inutes?|MINUTES?) (?:(?:[Nn]os?|NOS?)\.? ?|(?:[Nn]umbers?|NUMBERS?) )?((?:(?!O[FN]\b)\p{Lu}{1,6}[ .]?)?\d{1,4}(?:\/\d{1,4})?)(?![\p{L}\d/])/gu;

/** What some sections cite, each thing once for each paragraph. */
export function citationsIn(sections: readonly Section[]): readonly Citation[] {
  return sections.flatMap((section) => [
    ...citedIn(inlineText(section.heading), section.anchor, section.number),
    ...section.paragraphs.flatMap(({ anchor, number, blocks }) =>
      citedIn(blocks.map(({ block }) => blockText(block)).join("\n"), anchor, number),
    ),
  ]);
}

function citedIn(text: string, anchor: string, number: string | null): Citation[] {
  const place = { anchor, number };
  const minutes = [...text.matchAll(named)].map(
    (match): Citation => ({
      ...place,
      minute: minuteKey(match[1] ?? ""),
      date: dateBeside(text, match.index, match.index + match[0].length),
      decision: null,
    }),
  );
  const decisions = decisionsNamed(text).map(
    (decision): Citation => ({
      ...place,
      minute: null,
      date: null,
      decision,
    }),
  );
  const keys = new Set<string>();
  return [...minutes, ...decisions].filter(({ minute, date, decision }) => {
    const key = `${minute} ${date} ${decision}`;
    return !keys.has(key) && keys.add(key);
  });
}

/** In characters, between a minute's number and its meeting's day. */
const near = 60;

/** The day said with a minute: the first after it in its sentence, or else the last before it. */
function dateBeside(text: string, from: number, to: number): PlainDate | null {
  const after = text.slice(to, to + near + 20).split(/[.;\n](?:\s|$)|\bminutes?\b/iu)[0] ?? "";
  const [first] = datesIn(after);
  if (first && first.start <= near) return first.date;
  const before =
    text
      .slice(Math.max(0, from - near - 20), from)
      .split(/[.;\n]\s/u)
      .at(-1) ?? "";
  return datesIn(before).at(-1)?.date ?? null;
}
