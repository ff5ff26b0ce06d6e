import type { MinutesHeld, Searched } from "../archive/search/searched.ts";
import { attendancePlace } from "../formats/search-hit.ts";
import { minutesAddress } from "../model/addresses/addresses.ts";
import type { Minute } from "../model/meeting/minute.ts";
import { liveSections } from "../model/report/marks/live-words.ts";
import { longDate } from "../model/time/plain-date.ts";
import {
  type CountedPart,
  filtersOf,
  paragraphParts,
  type SearchRecord,
  withPlainSpaces,
} from "./search-record.ts";

/** The weight of a minute's words, in 24ths of a report's paragraph: a report says more of its own matter. */
const weights = { heading: 24, paragraph: 12 };

/** The record of a meeting's minutes: each minute in parts with an address, so that a hit leads to the minute. */
export function minutesRecord(minutes: MinutesHeld, outcomes: Searched["outcomes"]): SearchRecord {
  const { board, date } = minutes;
  const attended = attendanceParts(minutes);
  const parts = [...minutes.minutes.minutes.flatMap(partsOf), ...attended];
  return {
    shown: {
      url: minutesAddress(board.entry, date),
      subject: `Minutes: ${board.printed}, ${longDate(date)}`,
      date,
      covers: "",
      board: board.printed,
      wards: "",
      officers: "",
      ...(minutes.isMachineRead ? { isMachineRead: true } : {}),
      sections: [
        ...minutes.minutes.minutes.map(({ title }) => ["information", title] as const),
        ...attended.slice(0, 1).map(() => ["information", "Attendance"] as const),
      ],
      parts: parts.map(({ part }) => part),
    },
    counted: parts.map(({ counted }) => counted),
    filters: filtersOf({ of: minutes, outcomes }),
  };
}

/** Who was there, as the meeting's page says. */
function attendanceParts({ chair, attendance, minutes }: MinutesHeld): CountedPart[] {
  const { present, apologies, inAttendance } = attendance;
  const lists = [
    ["Chair", chair === null ? [] : [chair]],
    ["Present", present],
    ["Apologies", apologies],
    ["In attendance", inAttendance],
  ] as const;
  return lists.flatMap(([label, names]) => {
    if (names.length === 0) return [];
    const text = withPlainSpaces(`${label}: ${names.join(", ")}`);
    return [
      {
        part: [minutes.minutes.length, attendancePlace, "", text],
        counted: { weight: weights.paragraph, key: 0 },
      },
    ];
  });
}

function partsOf({ number, anchor, title, section }: Minute, at: number): readonly CountedPart[] {
  const place = `#${anchor}`;
  const head: CountedPart = {
    part: [at, place, number ?? "", withPlainSpaces(title)],
    counted: { weight: weights.heading, key: 0 },
  };
  const text = liveSections([section])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraphParts(paragraph, at, false))
    .map(
      ({ part: [of, own, mark, words], counted: { key } }): CountedPart => ({
        part: [of, own === "#" ? place : own, mark === "" ? (number ?? "") : mark, words],
        counted: { weight: weights.paragraph, key },
      }),
    );
  return title === "" ? text : [head, ...text];
}
