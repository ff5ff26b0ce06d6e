import { datesIn } from "../../model/time/date-in-words.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { isBlank, plain, type RawLine } from "../source/raw-report.ts";

/** In lines that are not blank: where a signature stands. */
const last = 8;

const sentence =
  /^(?:these |the )?minutes (?:were |are )?(?:confirmed|approved|signed|agreed)\b|^(?:confirmed|approved|signed|agreed)\b[^.]*\b(?:correct|true|accurate) record\b/i;
/** A line that a name is signed on, and not one of dots, next to which the day of the next meeting may be printed. */
const signature = /^(?:signed|chair(?:man|person|woman)?\b)(?!.{0,30}(?:\.{3}|…|_{3}))/i;
const dated = /^dated?(?! of\b)\s*[:.…_ -]/i;
const datedWithin = /\bdated?(?! of\b)\s*[:.…_ -]/i;

/**
 * The day on which minutes say at their end that they were confirmed or signed; null if they do not say it,
 * or if it is not after the meeting.
 */
export function confirmedDay(
  lines: readonly RawLine[],
  meeting: PlainDate | null,
): PlainDate | null {
  const ending = lines
    .filter((line) => !isBlank(line))
    .slice(-last)
    .map(({ text, table }) =>
      plain(table?.flat().join("  ") ?? text)
        .trim()
        .replace(/\s+/g, " "),
    );
  const said = ending.flatMap((line, at) => {
    if (sentence.test(line)) return datesIn(line);
    const isSigned = signature.test(line) || signature.test(ending[at - 1] ?? "");
    const place = dated.test(line) ? 0 : signature.test(line) ? line.search(datedWithin) : -1;
    return isSigned && place !== -1 ? datesIn(line.slice(place)) : [];
  });
  const days = [...new Set(said.map(({ date }) => date))];
  const [day, another] = days;
  return day !== undefined && another === undefined && meeting !== null && day > meeting
    ? day
    : null;
}
