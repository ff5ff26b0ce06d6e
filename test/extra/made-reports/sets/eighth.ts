import { bold, centred, gap, labelled, line, right, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join(", ");

export const eighthSet: LayoutSet = {
  name: "eighth",
  headers: [
    {
      board: "Environment Cabinet Panel",
      date: "2025-03-03",
      day: "Monday, 3 March 2025",
      subject: "Flood risk management: annual progress report",
      officers: ["Director of Environment and Transport"],
      portfolios: ["Executive Member for Environment"],
      wards: ["All wards"],
      item: "4",
    },
    {
      board: "Combined Authority Board",
      date: "2024-07-19",
      day: "19 July 2024",
      subject:
        "Adult skills fund – allocations to providers for the academic year 2024/25, and the arrangements for monitoring them",
      officers: ["Executive Director of Employment and Skills"],
      portfolios: ["Portfolio Lead for Skills and Productivity"],
      wards: ["Holme", "Upper Dene"],
      item: "9.3",
    },
    {
      board: "People and Communities Committee",
      date: "2023-11-07",
      day: "7th November 2023",
      subject: "Allotments policy",
      officers: ["Head of Parks and Cemeteries"],
      portfolios: ["Cabinet Member for Leisure and Culture"],
      wards: ["Castle"],
      item: "2",
    },
  ],
  layouts: [
    {
      name: "a county’s capitals, then the author in italics and the member in brackets",
      head: (h) =>
        bold("MARLSHIRE COUNTY COUNCIL") +
        gap +
        bold(h.board.toUpperCase()) +
        bold(`${h.day.toUpperCase()} AT 10.00AM`) +
        right("Agenda Item No.") +
        right(h.item) +
        gap +
        bold(h.subject.toUpperCase()) +
        gap +
        line(`<i>Report of the ${post(h)}</i>`) +
        line("Author: Owen Tarrant, Team Leader (Tel: 01632 960551)") +
        line(`Executive Member: Lena Marsh (${portfolio(h)})`),
      prints: ["board", "date", "subject", "officers", "portfolios", "item"],
      body: {
        numbers: "in sections",
        sections: ["Purpose of report", "Summary", "Recommendation", "Background", "Risks"],
      },
    },
    {
      name: "a combined authority’s table with accountable officers of two kinds",
      head: (h, isFramed) =>
        centred(h.board) +
        table(
          [
            ["Date", h.day],
            ["Report title", h.subject],
            ["Portfolio Lead", `${portfolio(h)} - Councillor Ida Frost`],
            ["Accountable Chief Executive", "Laura Penn, Chief Executive\ntel: 01632 960222"],
            ["Accountable Employee", `Neil Ward, ${post(h)}\nemail: neil.ward@ca.example`],
            ["Report has been considered by", "Skills Advisory Board"],
          ],
          { isFramed, widths: [170, 310] },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: () => ({ officers: ["Chief Executive"] }),
      body: {
        numbers: "in sections",
        sections: [
          "Purpose",
          "Background",
          "Financial implications",
          "Legal implications",
          "Schedule of background papers",
        ],
      },
    },
    {
      name: "report for resolution to a body with its day after a dash",
      head: (h) =>
        bold("Irwelldale City Council") +
        bold("Report for Resolution") +
        gap +
        labelled([
          ["Report to:", `${h.board} – ${h.day}`],
          ["Subject:", h.subject],
          ["Report of:", post(h)],
        ]) +
        gap +
        bold("Summary") +
        line("The report sets out what has been done, and asks for agreement to the next steps.") +
        bold(`Wards Affected: ${wards(h)}`),
      prints: ["board", "date", "subject", "officers", "wards"],
      body: {
        numbers: "in sections",
        sections: ["Introduction", "Background", "Main issues", "Key policies", "Conclusion"],
      },
    },
    {
      name: "the author at the right above report of, report to, date and subject",
      head: (h) =>
        right("Report author: Sunita Bose") +
        right("Tel: 0113 496 0000") +
        labelled([
          [`Report of the ${post(h)}`, ""],
          [`Report to the ${h.board}`, ""],
          ["Date:", h.day],
          ["Subject:", h.subject],
        ]) +
        table(
          [
            [
              "Are specific electoral wards affected?\nIf yes, name(s) of ward(s):",
              `Yes\n${wards(h)}`,
            ],
            ["Is the decision eligible for call-in?", "No"],
            ["Does the report contain confidential or exempt information?", "No"],
          ],
          { isFramed: true, widths: [300, 180], labels: [] },
        ),
      prints: ["board", "date", "subject", "officers"],
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of this report",
          "Background information",
          "Main issues",
          "Corporate considerations",
          "Conclusions",
        ],
      },
    },
    {
      name: "a district’s report with the body as heading, subject, date, reporting and contact officer",
      head: (h, isFramed) =>
        `<table><tr><td width="300"><b>${h.board.toUpperCase()}</b></td><td width="180" style="text-align:right">Open report</td></tr></table>` +
        table(
          [
            ["Subject:", h.subject],
            ["Date:", h.day],
            ["Reporting Officer:", post(h)],
            ["Contact Officer:", "Bríd Keane, Allotments Officer"],
            ["Restricted Reports", ""],
            ["Is this report restricted?", "No"],
          ],
          { isFramed, widths: [150, 330] },
        ),
      prints: ["board", "date", "subject", "officers"],
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of Report",
          "Recommendations",
          "Main report",
          "Financial & Resource Implications",
          "Appendices",
        ],
      },
    },
    {
      name: "meeting or decision maker, classification and general release",
      head: (h, isFramed) =>
        bold("City of Thornbridge") +
        table(
          [
            ["Meeting or Decision Maker:", h.board],
            ["Date:", h.day],
            ["Classification:", "General Release"],
            ["Title:", h.subject],
            ["Wards Affected:", wards(h)],
            ["Policy Context:", "Fairer City Strategy"],
            ["Cabinet Member:", `Councillor P Dimoldenberg, ${portfolio(h)}`],
            ["Key Decision:", "This is not a key decision"],
            ["Financial Summary:", "There are no direct costs"],
            ["Report of:", post(h)],
          ],
          { isFramed, align: "middle" },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "in sections",
        sections: [
          "Executive Summary",
          "Recommendations",
          "Reasons for Decision",
          "Background",
          "Legal Implications",
        ],
      },
    },
  ],
};
