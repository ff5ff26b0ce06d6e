import type { XmlElement } from "../../../importing/source/word/package/xml.ts";
import { listAt, plainWords, rawAt } from "./answer-xml.ts";

/** A meeting's attendance, as the service lists it. */
export interface AttendanceRead {
  readonly chair: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly inAttendance: readonly string[];
  /** Forms of attendance that no field holds. */
  readonly unknown: readonly string[];
}

/** Those who were not there, and those of a meeting to come, are listed nowhere. */
const unlisted = /^(?:absent|expected|not (?:present|expected|required)|none?)?(?:$|[\s,(])/i;

/** Who attended, from a list. People who are only expected are left out, because the meeting is still to come. */
export function attendanceIn(meeting: XmlElement): AttendanceRead {
  const people = listAt(meeting, "attendees", "attendee").map((person) => ({
    name: said(person, "name"),
    role: said(person, "roledescription"),
    was: said(person, "attendance"),
  }));
  const forms = [/^(?:present|attended)\b/i, /^apolog/i, /^in attendance\b/i] as const;
  const namesOf = (form: RegExp) =>
    people.filter(({ name, was }) => name !== "" && form.test(was)).map(({ name }) => name);
  const present = namesOf(forms[0]);
  const chair = people.find(({ role }) => /^chair(?:man|woman|person)?$/i.test(role));
  return {
    chair: chair && present.includes(chair.name) ? chair.name : null,
    present,
    apologies: namesOf(forms[1]),
    inAttendance: namesOf(forms[2]),
    unknown: [...new Set(people.map(({ was }) => was))].filter(
      (was) => !unlisted.test(was) && !forms.some((form) => form.test(was)),
    ),
  };
}

/** What an attribute says, or an element of that name. */
const said = (person: XmlElement, name: string): string =>
  plainWords(person.attributes[name] ?? rawAt(person, name));
