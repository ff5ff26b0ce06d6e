import type { Business, Meeting } from "../../../archive/by-meeting.ts";
import { reportAddress } from "../../../model/addresses/addresses.ts";
import { isReport } from "../../../model/report/report.ts";
import { always, column } from "../columns.ts";
import type { TableOf } from "../table.ts";
import { minutesMachineRead, type OfMeeting, ofMeeting, position } from "./meeting-table.ts";

interface AgendaRow extends OfMeeting {
  readonly position: number;
  readonly business: Business;
}

/** The items of a meeting's agenda, in order. */
export const agendaRows = (meeting: Meeting): readonly AgendaRow[] =>
  agendaOf(meeting).map((business, index) => ({ meeting, business, position: index + 1 }));

/** The business of a meeting if its agenda is held. */
const agendaOf = ({ business, record }: Meeting) =>
  record && record.agenda.length > 0 ? business : [];

export const agendaCount = (meeting: Meeting): number => agendaOf(meeting).length;

/** Items of business. */
export const agendaTable: TableOf<AgendaRow> = {
  name: "agenda-items",
  title: "Agenda items",
  description: "A row for each item of an agenda, with the reports to it.",
  key: ["meeting", "position"],
  columns: [
    ...ofMeeting,
    position,
    column("item", "text", "Its number, as printed", ({ business }) => business.item),
    column(
      "title",
      "text",
      "Its title; empty where it is known by its reports alone, or where a report to it is not published",
      ({ business: { agenda, listed } }) =>
        agenda && (agenda.report === null || listed.some(isReport)) ? agenda.title : null,
    ),
    column(
      "exempt",
      "yes or no",
      "Whether the public may be excluded while it is considered",
      ({ business }) => business.agenda?.exempt ?? false,
      always,
    ),
    column("reports", "list of addresses", "The reports to it", ({ business }, absolute) =>
      business.listed.map((each) => absolute(reportAddress(each))),
    ),
    minutesMachineRead,
  ],
};
