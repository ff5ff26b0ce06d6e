import type { XmlElement } from "../../../importing/source/word/package/xml.ts";
import { listAt, plainWords } from "./answer-xml.ts";

/** A meeting's attendance, as the service lists it. */
export interface AttendanceRead {
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
}

/** Who attended, from a list. People who are only expected are left out, because the meeting is still to come. */
export function attendanceIn(meeting: XmlElement): AttendanceRead {
  const people = listAt(meeting, "attendees", "attendee").map(({ attributes }) => ({
    name: plainWords(attributes["name"] ?? ""),
    role: plainWords(attributes["roledescription"] ?? ""),
    was: plainWords(attributes["attendance"] ?? ""),
  }));
  const namesOf = (form: RegExp) =>
    people.filter(({ name, was }) => name !== "" && form.test(was)).map(({ name }) => name);
  const present = namesOf(/^present\b/i);
  const chair = people.find(({ role }) => /^chair(?:man|woman|person)?$/i.test(role));
  return {
    chair: chair && present.includes(chair.name) ? chair.name : null,
    present,
    apologies: namesOf(/^apolog/i),
    inAttendance: namesOf(/^in attendance\b/i),
  };
}
