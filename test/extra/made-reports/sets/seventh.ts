import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join(", ");
const slashed = ({ date }: MadeHeader) => date.split("-").reverse().join("/");

export const seventhSet: LayoutSet = {
  name: "seventh",
  headers: [
    {
      board: "Strategy and Resources Committee",
      date: "2024-02-01",
      day: "1 February 2024",
      subject: "Capital programme 2024/25 – new bids and slippage",
      officers: ["Director, Finance and Procurement"],
      portfolios: ["Portfolio Holder for Corporate Services"],
      wards: ["District-wide"],
      item: "7",
    },
    {
      board: "Joint Committee for Growth and Infrastructure",
      date: "2024-09-25",
      day: "Wednesday 25th September 2024",
      subject:
        "Eastern relief road: full business case, purchase of land at Brackley’s Farm, and award of the contract for the main works",
      officers: ["Executive Director – Place and Economy"],
      portfolios: ["Deputy Leader and Cabinet Member for Economic Growth"],
      wards: ["Priory", "Lower Heyford", "Kingsmead"],
      item: "10",
    },
    {
      board: "Standards Committee",
      date: "2022-05-19",
      day: "19th May, 2022",
      subject: "Review of the members’ code of conduct",
      officers: ["Director of Law and Governance"],
      portfolios: ["Cabinet Member for Governance and Customer Services"],
      wards: ["All"],
      item: "6.4",
    },
  ],
  layouts: [
    {
      name: "title, for consideration by a body on a day, ward, lead officer and lead member",
      head: (h, isFramed) =>
        table(
          [
            ["TITLE", h.subject],
            ["FOR CONSIDERATION BY", `${h.board} on ${h.day}`],
            ["WARD", h.wards.join("; ")],
            ["LEAD OFFICER", `${post(h)} - Graham Ilford`],
            ["LEAD MEMBER", `${portfolio(h)} - Councillor Imogen Skelly`],
          ],
          { isFramed, widths: [170, 310] },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "none",
        sections: [
          "PURPOSE OF REPORT",
          "RECOMMENDATION",
          "EXECUTIVE SUMMARY",
          "BACKGROUND",
          "FINANCIAL IMPLICATIONS OF THE RECOMMENDATION",
        ],
      },
    },
    {
      name: "labels above their values, the body and the day in one",
      head: (h) =>
        right("Public Report") +
        bold("Committee Name and Date of Committee Meeting") +
        line(`${h.board} – ${h.day}`) +
        bold("Report Title") +
        line(h.subject) +
        bold("Is this a Key Decision and has it been included on the Forward Plan?") +
        line("No, but it has been included on the Forward Plan") +
        bold("Strategic Director Approving Submission of the Report") +
        line(`Judith Amadi, ${post(h)}`) +
        bold("Report Author(s)") +
        line("Colin Breck, Principal Officer\n01632 960529 or colin.breck@wharfborough.example") +
        bold("Ward(s) Affected") +
        line(wards(h)),
      prints: ["board", "date", "subject", "officers", "wards"],
      body: {
        numbers: "in sections",
        sections: [
          "Background",
          "Key Issues",
          "Options considered and recommended proposal",
          "Consultation on proposal",
          "Timetable and Accountability for Implementing this Decision",
        ],
      },
    },
    {
      name: "to the chair and members, with a row of three labels and only a contact officer",
      head: (h) =>
        bold("Wharfborough Council") +
        right(`Date: ${h.day}`) +
        bold(`To the Chair and Members of the ${h.board}`) +
        gap +
        bold(h.subject) +
        gap +
        table(
          [
            [
              "<b>Relevant Cabinet Member(s)</b>",
              "<b>Ward(s) Affected</b>",
              "<b>Key Decision?</b>",
            ],
            [`Councillor Nigel Fadden, ${portfolio(h)}`, wards(h), "No"],
          ],
          { isFramed: true, widths: [220, 160, 100], labels: [] },
        ) +
        labelled([
          [
            "Contact officer:",
            `Helen Marsh, ${post(h)}\nTelephone: 01632 960744\nE-mail: helen.marsh@wharfborough.example`,
          ],
        ]),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "straight through",
        sections: [
          "EXECUTIVE SUMMARY",
          "RECOMMENDATIONS",
          "WHAT DOES THIS MEAN FOR THE PEOPLE OF THE AREA?",
          "BACKGROUND",
          "OPTIONS CONSIDERED",
        ],
      },
    },
    {
      name: "a city’s public report: labels over values, the director who approves the submission",
      head: (h) =>
        `<table><tr><td width="300"></td><td width="180" style="border:0.75pt solid black;padding:4pt">${
          bold("Ashmere City Council") + bold("Public report")
        }</td></tr></table>` +
        bold(h.board) +
        bold(h.day) +
        gap +
        bold("Name of Cabinet Member:") +
        line(`${portfolio(h)} – Councillor R Beddoes`) +
        bold("Director approving submission of the report:") +
        line(post(h)) +
        bold("Ward(s) affected:") +
        line(h.wards.join("; ")) +
        bold("Title:") +
        line(h.subject) +
        bold("Is this a key decision?") +
        line(
          "No – although the matter touches all wards of the city, its effect is not expected to be significant.",
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "in sections",
        sections: [
          "Context (or background)",
          "Options considered and recommended proposal",
          "Results of consultation undertaken",
          "Timetable for implementing this decision",
          "Other implications",
        ],
      },
    },
    {
      name: "a fire authority’s frame with recommendations, summary and background papers in it",
      head: (h) =>
        centred("MOORLAND AND COAST FIRE AND RESCUE AUTHORITY") +
        table(
          [
            ["REPORT REFERENCE NO.", "MCFRA/23/4"],
            ["MEETING", h.board.toUpperCase()],
            ["DATE OF MEETING", slashed(h)],
            ["SUBJECT OF REPORT", h.subject.toUpperCase()],
            ["LEAD OFFICER", post(h)],
            [
              "RECOMMENDATIONS",
              "(a) That the position be noted; and\n(b) that the proposals at section 3 be agreed.",
            ],
            [
              "EXECUTIVE SUMMARY",
              "The report follows the request that members made on 14 December 2021, and sets out what has been found since then and what officers now propose.",
            ],
            ["RESOURCE IMPLICATIONS", "As set out in the report."],
            ["EQUALITY RISKS AND BENEFITS ANALYSIS", "Not applicable"],
            ["APPENDICES", "A. Table of figures"],
            ["BACKGROUND PAPERS", "None"],
          ],
          { isFramed: true, widths: [160, 320] },
        ),
      prints: ["board", "date", "subject", "officers"],
      body: {
        numbers: "in sections",
        sections: ["INTRODUCTION", "BACKGROUND", "PROPOSALS", "FINANCIAL EFFECT", "CONCLUSION"],
      },
    },
    {
      name: "a sheet whose portfolio holder, director and wards come after the recommendations",
      head: (h, isFramed) =>
        centred(h.board.toUpperCase()) +
        table(
          [
            ["Report subject", h.subject],
            ["Meeting date", h.day],
            ["Status", "Public Report"],
            [
              "Executive summary",
              "This report brings together the work of the year and asks members to agree what is to be done next, and how it will be paid for.",
            ],
            [
              "Recommendations",
              "It is RECOMMENDED that:\n1. the report be noted; and\n2. the work proposed for the year be agreed.",
            ],
            ["Reason for recommendations", "So that the work may begin without delay."],
            ["Portfolio Holder(s):", `Councillor Millie Trask, ${portfolio(h)}`],
            ["Corporate Director", `Owen Farrant, ${post(h)}`],
            ["Report Authors", "Lena Quist, Project Officer\n01632 960633"],
            ["Wards", wards(h)],
            ["Classification", "For Decision"],
          ],
          { isFramed, widths: [150, 330] },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "straight through",
        sections: [
          "Background",
          "Summary of proposals",
          "Options appraisal",
          "Summary of financial implications",
          "Background papers",
        ],
      },
    },
    {
      name: "a Scottish council’s report to, on, by and subject",
      head: (h) =>
        right(`Item ${h.item}`) +
        bold("Ardlochan Council") +
        tabbed(
          [
            ["REPORT TO:", h.board],
            ["ON:", h.day],
            ["SUBJECT:", h.subject],
            ["BY:", post(h)],
          ],
          100,
        ),
      prints: ["board", "date", "subject", "officers", "item"],
      body: {
        numbers: "in sections",
        sections: [
          "Summary",
          "Recommendations",
          "Background",
          "Implications of the Report",
          "List of Background Papers",
        ],
      },
    },
    {
      name: "a report of the commissioner to a police and crime panel",
      head: (h) =>
        centred("FENMARSH POLICE AND CRIME PANEL") +
        centred("Report of the Police and Crime Commissioner") +
        gap +
        labelled([
          ["Date of meeting:", h.day],
          ["Agenda item:", h.item],
          ["Title of report:", h.subject],
          [
            "Contact:",
            "Dafydd Lorne, Policy Adviser, Commissioner’s Office, 01632 960890, dafydd.lorne@fenmarsh.example",
          ],
        ]),
      prints: ["board", "date", "subject", "officers", "item"],
      but: () => ({
        board: "Fenmarsh Police and Crime Panel",
        officers: ["Police and Crime Commissioner"],
      }),
      body: {
        numbers: "of sections",
        sections: [
          "Purpose of the report",
          "Background",
          "Information for the Panel",
          "Financial implications",
          "Recommendation",
        ],
      },
    },
    {
      name: "a Welsh council’s frame, each label in Welsh over English",
      head: (h) =>
        centred("CYNGOR GLANHAFREN COUNCIL") +
        table(
          [
            ["ADRODDIAD I:\nREPORT TO:", h.board],
            ["DYDDIAD:\nDATE:", h.day],
            ["PWNC:\nSUBJECT:", h.subject],
            ["DEILIAD PORTFFOLIO:\nPORTFOLIO HOLDER:", `Cllr Nest Prydderch, ${portfolio(h)}`],
            ["ADRODDIAD GAN:\nREPORT BY:", post(h)],
            ["SWYDDOG CYSWLLT:\nCONTACT OFFICER:", "Ifan Tregaron, Rheolwr / Manager"],
            ["FFÔN / TEL:", "01632 960256"],
            ["E-BOST / E-MAIL:", "ifan.tregaron@glanhafren.example"],
            ["WARDIAU:\nWARDS:", wards(h)],
          ],
          { isFramed: true, widths: [170, 310] },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "of sections",
        sections: [
          "Recommendation and reason",
          "What other options were considered?",
          "Why is this a decision for the Committee?",
          "Financial implications",
          "Who was consulted?",
        ],
      },
    },
    {
      name: "a council and its health partner: numbered rows of three columns, two who report",
      head: (h) =>
        line("Fenmarsh County Council") +
        line("NHS Fenmarsh") +
        table(
          [
            ["1", "Meeting", h.board],
            ["2", "Date, time and place", `${h.day}, 2.00pm, Council Chamber, Town Hall`],
            ["3", "Agenda item", h.item],
            ["4", "Title of report", h.subject],
            ["5", "Report of", `${post(h)}\nDirector of Public Health`],
            ["6", "Contact", "Kay Osei, 01632 960118, kay.osei@fenmarsh.example"],
            ["7", "Wards", h.wards.join("\n")],
            ["8", "Background papers", "None"],
            ["9", "Exempt information", "Not applicable"],
          ],
          { isFramed: true, widths: [25, 135, 320], labels: [1] },
        ) +
        gap,
      prints: ["board", "date", "subject", "officers", "wards", "item"],
      but: (h) => ({ officers: [post(h), "Director of Public Health"] }),
      body: {
        numbers: "straight through",
        sections: [
          "Purpose",
          "Background",
          "What is proposed",
          "Financial implications",
          "Recommendations",
        ],
      },
    },
  ],
};
