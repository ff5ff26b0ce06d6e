import * as z from "zod";
import {
  meetingStatuses,
  meetingTypes,
  minutesStates,
} from "../../model/meeting/meeting-record.ts";
import { attachments, sourceFields } from "../report/front-matter.ts";
import { date, id, listOf, text, timeOfDay, webAddressSchema, yesOrNo } from "../schemas.ts";
import { onlyFields } from "../yaml.ts";

/** The fields of a meeting's front matter; any other is a Problem. Only the board and the date are required. */
export const meetingFields = onlyFields({
  board: text,
  date,
  time: timeOfDay.optional(),
  place: text.optional(),
  status: oneOf(meetingStatuses).optional(),
  adjourned_to: date.optional(),
  type: oneOf(meetingTypes).optional(),
  chair: text.optional(),
  present: listOf(text).default([]),
  apologies: listOf(text).default([]),
  in_attendance: listOf(text).default([]),
  contact: text.optional(),
  webcast: webAddressSchema.optional(),
  agenda: z
    .array(
      onlyFields({
        item: text.optional(),
        title: text,
        report: id.optional(),
        decision: text.optional(),
        exempt: yesOrNo.default(false),
      }),
    )
    .default([]),
  minutes: oneOf(minutesStates).optional(),
  confirmed_on: date.optional(),
  not_exempt: text.optional(),
  machine_read: yesOrNo.default(false),
  attachments,
  source: sourceFields.optional(),
  source_public: yesOrNo.default(false),
});

export type MeetingFields = z.output<typeof meetingFields>;

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `should be ${words.join(", ").replace(/, ([^,]*)$/, " or $1")}` });
}
