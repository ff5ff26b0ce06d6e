import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const one = (header: MadeHeader) => ({ officers: [post(header)] });
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join("; ");

export const fourthSet: LayoutSet = {
  name: "fourth",
  headers: [
    {
      board: "Planning Committee",
      date: "2025-11-12",
      day: "12th November 2025",
      subject: "Adoption of the open space supplementary planning document",
      officers: ["Head of Planning and Building Control"],
      portfolios: ["Cabinet Member for Planning and Growth"],
      wards: ["All"],
      item: "7",
    },
    {
      board: "Corporate Parenting Panel",
      date: "2024-06-04",
      day: "Tuesday, 4 June 2024",
      subject:
        "Children in care: annual report of the independent reviewing officers, and the sufficiency strategy that follows from it",
      officers: ["Director of Children’s Services"],
      portfolios: ["Lead Member for Children, Young People and Families"],
      wards: ["Queensway", "Heath End", "Old Town"],
      item: "4",
    },
    {
      board: "Full Council",
      date: "2023-02-28",
      day: "28/02/2023",
      subject: "Council tax resolution 2023/24",
      officers: ["Chief Executive"],
      portfolios: ["Leader of the Council and Cabinet Member for Finance"],
      wards: ["Borough wide"],
      item: "10(b)",
    },
  ],
  layouts: [
    {
      name: "report of a named officer, with strategic context in a frame",
      head: (h) =>
        table([["LONDON BOROUGH OF WYKEHAM", `WARDS:\n${wards(h)}`]], {
          isFramed: true,
          widths: [300, 180],
          labels: [0],
        }) +
        table([[`REPORT TITLE:\n${h.subject}`], [`REPORT OF:\n${post(h)}`]], {
          isFramed: true,
          widths: [480],
          labels: [],
        }) +
        table([[`FOR SUBMISSION TO:\n${h.board}`, `DATE:\n${h.day}`]], {
          isFramed: true,
          widths: [300, 180],
          labels: [],
        }) +
        table(
          [
            ["SUMMARY OF REPORT:\nThis report says what was done and what is proposed."],
            ["Contact Officer:\nJohn Roe, Policy Manager\n020 7974 0000"],
          ],
          { isFramed: true, widths: [480], labels: [] },
        ),
      prints: ["board", "date", "subject", "wards"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "CONTEXT AND BACKGROUND",
          "PROPOSAL AND REASONS",
          "OPTIONS APPRAISAL",
          "WHAT ARE THE KEY IMPACTS / RISKS?",
          "CONSULTATION",
        ],
      },
    },
    {
      name: "report to, by, classification and forward plan number",
      head: (h, isFramed) =>
        table(
          [
            ["Report to:", h.board, "Classification:", "Open"],
            ["Date of meeting:", h.day, "Forward Plan No:", "FP/24/012"],
            ["Report by:", post(h), "Agenda item:", h.item],
            ["Report title:", h.subject],
          ],
          { isFramed, widths: [90, 160, 100, 130], labels: [0, 2] },
        ),
      prints: ["board", "date", "subject", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of report",
          "Key points",
          "Recommendations",
          "Resource implications",
          "Appendices",
        ],
      },
    },
    {
      name: "a district’s front sheet in sentence labels",
      head: (h) =>
        bold("Wykeham District Council") +
        labelled([
          ["Name of committee:", h.board],
          ["Committee date:", h.day],
          ["Report title:", h.subject],
          ["Ward(s) affected:", wards(h)],
          ["Is the report confidential?", "No"],
          ["Accountable member:", `Councillor Ann Ash, ${portfolio(h)}`],
          ["Accountable officer:", `Jane Doe, ${post(h)}`],
          ["Relevant scrutiny committee:", "Overview and Scrutiny"],
          ["Key/Significant Decision:", "No"],
        ]),
      prints: ["board", "date", "subject", "wards", "portfolios"],
      but: one,
      body: {
        numbers: "of sections",
        sections: [
          "Executive summary",
          "Recommendations",
          "Background",
          "Reasons for recommendations",
          "Alternative options considered",
        ],
      },
    },
    {
      name: "the county’s lines under a crest",
      head: (h) =>
        right(`Agenda item: ${h.item}`) +
        centred("Wykeham County Council") +
        centred(`${h.board} – ${h.day}`) +
        gap +
        centred(h.subject) +
        gap +
        centred(`Report by the ${post(h)}`),
      prints: ["board", "date", "subject", "item"],
      but: one,
      body: {
        numbers: "straight through",
        sections: [
          "Summary",
          "Background",
          "Financial implications",
          "Legal implications",
          "Recommendations",
        ],
      },
    },
    {
      name: "a unitary’s table of two columns without rules or colons",
      head: (h, isFramed) =>
        table(
          [
            ["Committee", h.board],
            ["Meeting date", h.day],
            ["Subject", h.subject],
            ["Wards affected", wards(h)],
            ["Report author", `John Roe, Planning Policy Team Leader`],
            ["Responsible Director", `Jane Doe, ${post(h)}`],
            ["Portfolio Holder", `Cllr Ann Ash, ${portfolio(h)}`],
            ["Exempt information", "None"],
          ],
          { isFramed, widths: [150, 330] },
        ),
      prints: ["board", "date", "subject", "wards", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Introduction",
          "Background",
          "Main considerations",
          "Risk management",
          "Consultation",
        ],
      },
    },
    {
      name: "joint report of two posts with a decision to be made by",
      head: (h) =>
        bold("Wykeham City Council") +
        table(
          [
            ["Decision to be taken by:", h.board],
            ["Date of decision:", h.day],
            ["Joint report of:", `${post(h)}\nDirector of Legal Services`],
            ["Title:", h.subject],
            ["Divisions affected:", wards(h)],
            ["Local member(s):", "All members"],
          ],
          { align: "middle" },
        ),
      prints: ["board", "date", "subject", "wards"],
      but: (h) => ({ officers: [post(h), "Director of Legal Services"] }),
      body: {
        numbers: "straight through",
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
      name: "a town council’s clerk, with the meeting in a sentence",
      head: (h) =>
        centred("WYKEHAM TOWN COUNCIL") +
        centred(`Report to the meeting of the ${h.board} to be held on ${h.day}`) +
        bold(`Agenda Item No. ${h.item}`) +
        bold(h.subject) +
        line("Report of the Town Clerk"),
      prints: ["board", "date", "subject", "item"],
      but: () => ({ officers: ["Town Clerk"] }),
      body: {
        numbers: "of sections",
        sections: ["Purpose", "Background", "Detail", "Financial implications", "Recommendation"],
      },
    },
    {
      name: "a fire authority’s report with its author and lead at the right",
      head: (h, isFramed) =>
        bold("Wykeham Fire and Rescue Authority") +
        table(
          [
            ["Meeting", h.board],
            ["Meeting date", h.day],
            ["Report title", h.subject],
            ["Lead officer", `Jane Doe – ${post(h)}`],
            ["Background papers", "None"],
            ["Appendices", "Appendix 1 – Figures for the year"],
          ],
          { isFramed, widths: [120, 360], align: "middle" },
        ),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "straight through",
        sections: ["Executive summary", "Recommendation", "Background", "Proposal", "Next steps"],
      },
    },
    {
      name: "a Welsh committee with tabs and a cabinet member",
      head: (h) =>
        centred("CYNGOR BWRDEISTREF WYKEHAM / WYKEHAM COUNTY BOROUGH COUNCIL") +
        tabbed([
          ["REPORT TO:", h.board],
          ["DATE:", h.day],
          ["REPORT AUTHOR:", post(h)],
          ["SUBJECT:", h.subject],
          ["CABINET MEMBER:", `Councillor Ann Ash, ${portfolio(h)}`],
          ["KEY DECISION:", "No"],
          ["WARD(S) AFFECTED:", wards(h)],
        ]),
      prints: ["board", "date", "subject", "wards", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "PURPOSE OF REPORT",
          "SUMMARY",
          "RECOMMENDATIONS",
          "REPORT DETAILS",
          "EQUALITY IMPLICATIONS",
        ],
      },
    },
    {
      name: "an assembly’s report with its sponsor and status boxes",
      head: (h, isFramed) =>
        table([[h.subject]], { isFramed: true, widths: [480], labels: [0] }) +
        table(
          [
            ["Meeting:", h.board, "Status:", "For decision"],
            ["Date:", h.day, "Item No:", h.item],
            ["Sponsor:", `Jane Doe, ${post(h)}`],
            [
              "Purpose:",
              "To ask the members for their agreement to the programme for the year, and to say how it will be paid for.",
            ],
            ["Key decision:", "Yes, 24/017"],
          ],
          { isFramed, widths: [80, 170, 80, 150], labels: [0, 2] },
        ),
      prints: ["board", "date", "subject", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: ["Background", "Proposal", "Options", "Implications", "Recommendations"],
      },
    },
  ],
};
