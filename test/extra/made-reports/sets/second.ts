import { bold, centred, gap, labelled, line, right, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const one = (header: MadeHeader) => ({ officers: [post(header)] });
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join(", ");

export const secondSet: LayoutSet = {
  name: "second",
  headers: [
    {
      board: "Executive",
      date: "2024-03-19",
      day: "19 March 2024",
      subject: "Local flood risk management strategy",
      officers: ["Corporate Director of Environment", "Chief Finance Officer"],
      portfolios: ["Executive Member for Managing our Environment"],
      wards: ["All"],
      item: "9",
    },
    {
      board: "Health and Wellbeing Board",
      date: "2025-07-03",
      day: "Thursday 3rd July 2025",
      subject: "Better Care Fund: end of year return, and the plan for the year that follows it",
      officers: ["Director of Public Health", "Head of Integrated Commissioning"],
      portfolios: ["Cabinet Member for Health and Social Care"],
      wards: ["Broadwater", "St Mary’s", "Town"],
      item: "5",
    },
    {
      board: "Overview and Scrutiny Committee",
      date: "2023-10-24",
      day: "24th October 2023",
      subject: "Waste and recycling contract – annual update",
      officers: ["Assistant Director – Operations"],
      portfolios: ["Portfolio Holder for Waste"],
      wards: ["Northfield and Mill Hill"],
      item: "11",
    },
  ],
  layouts: [
    {
      name: "no labels at all: body, day, title, author",
      head: (h) =>
        [h.board, h.day, h.subject, `Report of the ${post(h)}`].map((t) => centred(t)).join(gap),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of report",
          "Background",
          "Alternative options considered",
          "Financial implications",
          "Legal implications",
        ],
      },
    },
    {
      name: "report authorised by, with key and non-key",
      head: (h, isFramed) =>
        bold(`Report for: ${h.board} – ${h.day}`) +
        table(
          [
            ["Item number:", h.item],
            ["Title:", h.subject],
            ["Report\nauthorised by:", `Jane Doe, ${post(h)}`],
            ["Lead Officer:", "John Roe, Policy Officer, 020 8489 0000, john.roe@wykeham.example"],
            ["Ward(s) affected:", wards(h)],
            ["Report for Key/\nNon Key Decision:", "Key decision"],
          ],
          { isFramed },
        ),
      prints: ["board", "date", "subject", "wards", "item"],
      but: () => ({ officers: ["Policy Officer"] }),
      body: {
        numbers: "in sections",
        sections: [
          "Describe the issue under consideration",
          "Cabinet Member introduction",
          "Recommendations",
          "Reasons for decision",
          "Alternative options considered",
        ],
      },
    },
    {
      name: "open report on behalf of a person and a post",
      head: (h) =>
        centred(`Open Report on behalf of Jane Doe, ${post(h)}`) +
        table(
          [
            ["Report to:", h.board],
            ["Date:", h.day],
            ["Subject:", h.subject],
            ["Decision Reference:", "I031234"],
            ["Key decision?", "Yes"],
          ],
          { isFramed: true },
        ) +
        bold("Summary:") +
        line("This report asks for views on the strategy before it is adopted."),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "of sections",
        sections: ["Background", "Conclusion", "Legal issues", "Consultation", "Appendices"],
      },
    },
    {
      name: "covering sheet of a committee with responsible member and director",
      head: (h, isFramed) =>
        centred(h.board) +
        right(`Item No: ${h.item}`) +
        table(
          [
            ["Report Title:", h.subject],
            ["Date of Meeting:", h.day],
            ["Responsible Cabinet Member:", `Cllr Ann Ash (${portfolio(h)})`],
            ["Responsible Director:", `Jane Doe, ${post(h)}`],
            ["Is this a Key Decision?", "Yes"],
            [
              "If this is a Key Decision, date added to the Forward Plan of Key Decisions:",
              "8 November 2022",
            ],
          ],
          { isFramed },
        ),
      prints: ["board", "date", "subject", "portfolios", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Executive Summary",
          "Background and Purpose",
          "Proposal",
          "Impact of the Proposal",
          "Evidence and Reasons for Decision",
        ],
      },
    },
    {
      name: "labels of a combined authority",
      head: (h) =>
        labelled([
          ["Report to:", h.board],
          ["Date:", h.day],
          ["Subject:", h.subject],
          ["Director:", `Jane Doe, ${post(h)}`],
          ["Author:", "John Roe, Policy Manager"],
        ]) +
        table(
          [
            ["Is this a key decision?", "☐ Yes  ☒ No"],
            ["Is the decision eligible for call-in by Scrutiny?", "☒ Yes  ☐ No"],
            [
              "Does the report contain confidential or exempt information or appendices?",
              "☐ Yes  ☒ No",
            ],
            ["Are there implications for equality and diversity?", "☐ Yes  ☒ No"],
          ],
          { isFramed: true, widths: [340, 120], labels: [] },
        ),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of this report",
          "Information",
          "Tackling the climate emergency implications",
          "Financial implications",
          "Recommendations",
        ],
      },
    },
    {
      name: "a fire authority’s table of four columns",
      head: (h) =>
        centred("WYKEHAM FIRE AND RESCUE AUTHORITY") +
        table(
          [
            ["MEETING OF THE:", h.board.toUpperCase()],
            ["DATE:", h.day.toUpperCase(), "REPORT NO:", "CFO/012/24"],
            ["PRESENTING OFFICER:", post(h).toUpperCase()],
            ["RESPONSIBLE OFFICER:", "JANE DOE", "REPORT AUTHOR:", "JOHN ROE"],
            ["OFFICERS CONSULTED:", "STRATEGIC LEADERSHIP TEAM"],
            ["TITLE OF REPORT:", h.subject.toUpperCase()],
          ],
          { isFramed: true, widths: [120, 130, 100, 130], labels: [0, 2] },
        ),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "straight through",
        sections: [
          "Purpose of Report",
          "Recommendation",
          "Introduction and Background",
          "Equality and Diversity Implications",
          "Staff Implications",
        ],
      },
    },
    {
      name: "a Welsh council in two languages",
      head: (h, isFramed) =>
        centred("CYNGOR SIR WYKEHAM COUNTY COUNCIL") +
        table(
          [
            ["Pwyllgor / Committee:", h.board],
            ["Dyddiad / Date:", h.day],
            ["Teitl / Title:", h.subject],
            ["Aelod Cabinet / Cabinet Member:", `Cllr A Ash, ${portfolio(h)}`],
            ["Swyddog Arweiniol / Lead Officer:", post(h)],
            ["Rhif Eitem / Item No:", h.item],
          ],
          { isFramed },
        ),
      prints: ["board", "date", "subject", "portfolios", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of the report",
          "Recommendations",
          "Background",
          "Resource implications",
          "Consultation",
        ],
      },
    },
    {
      name: "a parish council’s three lines",
      head: (h) =>
        bold("Wykeham Parish Council") +
        bold(`Agenda item ${h.item}`) +
        labelled([
          ["Meeting:", `${h.board}, ${h.day}`],
          ["Report by:", "Parish Clerk"],
          ["Subject:", h.subject],
        ]),
      prints: ["board", "date", "subject", "item"],
      but: () => ({ officers: ["Parish Clerk"] }),
      body: {
        numbers: "of sections",
        sections: [
          "Purpose of report",
          "Background",
          "Options",
          "Financial implications",
          "Recommendation",
        ],
      },
    },
    {
      name: "an item of an agenda with wards beside key decision",
      head: (h, isFramed) =>
        table([[h.day, `ITEM: ${h.item}`]], {
          isFramed: true,
          widths: [360, 120],
          labels: [0, 1],
        }) +
        bold(h.board) +
        bold(h.subject) +
        table(
          [
            [`Wards and communities affected:\n${wards(h)}`, "Key Decision:\nKey"],
            [`Report of: Councillor A Ash, ${portfolio(h)}`],
            [`Accountable Director: Jane Doe, ${post(h)}`],
            ["This report is Public"],
          ],
          { isFramed, widths: [330, 150], labels: [] },
        ),
      prints: ["board", "date", "subject", "wards", "item"],
      but: (h) => ({ officers: [portfolio(h)] }),
      body: {
        numbers: "in sections",
        sections: [
          "Executive Summary",
          "Recommendation(s)",
          "Introduction and Background",
          "Issues, Options and Analysis of Options",
          "Reasons for Recommendation",
        ],
      },
    },
    {
      name: "agenda item and contact officer with general release",
      head: (h) =>
        table([[h.board, `Agenda Item ${h.item}`]], { widths: [330, 150], labels: [0, 1] }) +
        table(
          [
            ["Subject:", h.subject],
            ["Date of meeting:", h.day],
            ["Report of:", post(h)],
            [
              "Contact Officer:",
              "Name: John Roe\nTel: 01273 290000\nEmail: john.roe@wykeham.example",
            ],
            ["Ward(s) affected:", wards(h)],
            ["Key Decision:", "No"],
          ],
          {},
        ) +
        bold("For general release"),
      prints: ["board", "date", "subject", "wards", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of the report and policy context",
          "Recommendations",
          "Context and background information",
          "Analysis and consideration of alternative options",
          "Community engagement and consultation",
        ],
      },
    },
  ],
};
