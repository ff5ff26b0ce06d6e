import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const one = (header: MadeHeader) => ({ officers: [post(header)] });
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join(", ");

export const thirdSet: LayoutSet = {
  name: "third",
  headers: [
    {
      board: "Cabinet",
      date: "2024-03-26",
      day: "26 March 2024",
      subject: "Procurement of highways term maintenance contract",
      officers: ["Executive Director for Environment and Growth"],
      portfolios: ["Cabinet Member for Highways and Community Resilience"],
      wards: ["Countywide"],
      item: "13",
    },
    {
      board: "Finance and Performance Policy Committee",
      date: "2025-02-06",
      day: "6th February 2025",
      subject:
        "Treasury management: strategy for 2025/26 and the half-yearly review of borrowing, lending and prudential indicators",
      officers: ["Section 151 Officer"],
      portfolios: ["Lead Member for Finance"],
      wards: ["Bitterne", "Shirley", "Woolston and Weston"],
      item: "8",
    },
    {
      board: "Audit and Governance Committee",
      date: "2023-09-19",
      day: "Tuesday 19 September 2023",
      subject: "Annual governance statement 2022/23",
      officers: ["Monitoring Officer"],
      portfolios: ["Leader of the Council"],
      wards: ["All Wards"],
      item: "6a",
    },
  ],
  layouts: [
    {
      name: "report of a cabinet member, and a lead officer in capitals",
      head: (h, isFramed) =>
        bold("WYKEHAM COUNTY COUNCIL") +
        bold(h.board.toUpperCase()) +
        table(
          [
            ["DATE:", h.day.toUpperCase()],
            ["REPORT OF CABINET MEMBER:", `ANN ASH, ${portfolio(h).toUpperCase()}`],
            ["LEAD OFFICER:", `JANE DOE, ${post(h).toUpperCase()}`],
            ["SUBJECT:", h.subject.toUpperCase()],
            [
              "ORGANISATION STRATEGY PRIORITY AREA:",
              "GROWING A SUSTAINABLE ECONOMY SO EVERYONE CAN BENEFIT",
            ],
          ],
          { isFramed, widths: [200, 280] },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "straight through",
        sections: [
          "Purpose of the Report:",
          "Recommendations:",
          "Reason for Recommendations:",
          "Executive Summary:",
          "Consultation:",
        ],
      },
    },
    {
      name: "titles in lines with the division on its own line",
      head: (h) =>
        [bold(h.board), bold(h.day), bold(h.subject), bold("Key Decision No. NS/01/24")].join(gap) +
        line(`Report of Jane Doe, ${post(h)}`) +
        line(`Councillor Ann Ash, ${portfolio(h)}`) +
        bold("Electoral division(s) affected:") +
        line(wards(h)),
      // The key lacked the member whose line says that they hold the portfolio.
      prints: ["board", "date", "subject", "portfolios", "wards"],
      but: one,
      body: {
        numbers: "straight through",
        sections: [
          "Purpose of the Report",
          "Executive summary",
          "Recommendation(s)",
          "Background",
          "Conclusion",
        ],
      },
    },
    {
      name: "contact details in a table of four columns",
      head: (h) =>
        table(
          [
            ["DECISION-MAKER:", h.board.toUpperCase()],
            ["SUBJECT:", h.subject.toUpperCase()],
            ["DATE OF DECISION:", h.day.toUpperCase()],
            ["REPORT OF:", post(h).toUpperCase()],
            ["CONTACT DETAILS"],
            ["Executive Director", "Title", "Executive Director, Resources"],
            ["", "Name:", "Jane Doe", "Tel: 023 8083 0000"],
            ["", "E-mail:", "jane.doe@wykeham.example"],
            ["Author:", "Title", "Service Lead"],
            ["", "Name:", "John Roe", "Tel: 023 8083 0001"],
            ["", "E-mail:", "john.roe@wykeham.example"],
          ],
          { isFramed: true, widths: [130, 70, 160, 110], labels: [0] },
        ) +
        table([["STATEMENT OF CONFIDENTIALITY"], ["Not applicable"]], {
          isFramed: true,
          widths: [470],
          labels: [],
        }),
      prints: ["board", "date", "subject"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "BRIEF SUMMARY",
          "RECOMMENDATIONS",
          "REASONS FOR REPORT RECOMMENDATIONS",
          "ALTERNATIVE OPTIONS CONSIDERED AND REJECTED",
          "DETAIL",
        ],
      },
    },
    {
      name: "a covering sheet with its summary and recommendations in the table",
      head: (h) =>
        table(
          [
            ["Report to:", h.board.toUpperCase()],
            ["Date:", h.day],
            ["Executive Member:", `Councillor Ann Ash – ${portfolio(h)}`],
            ["Reporting Officer:", `Jane Doe – ${post(h)}`],
            ["Subject:", h.subject.toUpperCase()],
            [
              "Report Summary:",
              "This report sets out what has been done since the last meeting, and what remains to be done in the year that follows.",
            ],
            [
              "Recommendations:",
              "That the Board be recommended to:\n(i) note the report; and\n(ii) agree the programme.",
            ],
            ["Corporate Plan:", "The report supports the objective of a sound council."],
            [
              "Financial Implications:\n(Authorised by the statutory Section 151 Officer)",
              "There are no direct implications.",
            ],
          ],
          { isFramed: true, widths: [170, 310] },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: ["INTRODUCTION", "BACKGROUND", "PROPOSAL", "RISKS", "RECOMMENDATIONS"],
      },
    },
    {
      name: "labels above their values, for decision",
      head: (h) =>
        bold(h.board) +
        bold(h.day) +
        bold(h.subject) +
        bold("For Decision") +
        bold("Cabinet Member and Portfolio:") +
        line(`Cllr A Ash, ${portfolio(h)}`) +
        bold("Local Councillor(s):") +
        line("All Councillors") +
        bold("Executive Director:") +
        line(`J Doe, ${post(h)}`) +
        labelled([
          ["Report Author:", "John Roe"],
          ["Job Title:", "Service Manager for Assurance"],
          ["Tel:", "01305 221000"],
          ["Email:", "john.roe@wykeham.example"],
          ["Report Status:", "Public"],
        ]) +
        bold("Brief Summary:") +
        line("The committee is asked for its views before the report is put to the council."),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Recommendation:",
          "Reason for Recommendation:",
          "Background",
          "Financial Implications",
          "Natural Environment, Climate & Ecology Implications",
        ],
      },
    },
    {
      name: "meeting and date on a row, questions after",
      head: (h, isFramed) =>
        table(
          [
            [`Meeting:  ${h.board}`, `Date:  ${h.day}`],
            [`Wards affected:  ${wards(h)}`],
            [`Report Title:  ${h.subject}`],
            ["When does the decision need to be implemented?  Immediately"],
            [
              `Cabinet Member Contact Details:  Councillor Ann Ash, ${portfolio(h)}, ann.ash@wykeham.example`,
            ],
            [`Director Contact Details:  Jane Doe, ${post(h)}, jane.doe@wykeham.example`],
          ],
          { isFramed, widths: [260, 220], labels: [] },
        ),
      prints: ["board", "date", "subject", "wards", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of Report",
          "Reason for Proposal and its benefits",
          "Recommendation(s) / Proposed Decision",
          "Introduction",
          "Options under consideration",
        ],
      },
    },
    {
      name: "report of a post to a body on a day, in capitals",
      head: (h) =>
        table([["Part 1 – Open to the public", `ITEM NO. ${h.item}`]], {
          widths: [330, 150],
          labels: [0, 1],
        }) +
        centred(`REPORT OF THE ${post(h).toUpperCase()}`) +
        centred("TO") +
        centred(`${h.board.toUpperCase()} ON ${h.day.toUpperCase()}`) +
        bold(`TITLE: ${h.subject}`) +
        labelled([
          ["RECOMMENDATIONS:", "That members note the report."],
          ["EXECUTIVE SUMMARY:", "The report is made once in each year."],
        ]),
      prints: ["board", "date", "subject", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "BACKGROUND",
          "DETAIL",
          "KEY COUNCIL POLICIES",
          "ASSESSMENT OF RISK",
          "LEGAL IMPLICATIONS",
        ],
      },
    },
    {
      name: "a title above a table of the committee and its portfolio holder",
      head: (h, isFramed) =>
        table([["This report is public."]], { isFramed: true, widths: [480], labels: [] }) +
        table(
          [
            [h.subject],
            ["Committee", h.board],
            ["Date of Committee", h.day],
            ["Portfolio Holder presenting the report", `${portfolio(h)}, Councillor Ann Ash`],
            ["Date Portfolio Holder agreed report", "20 January 2023"],
            ["Report of", `${post(h)}, Jane Doe`],
          ],
          { isFramed, widths: [200, 280] },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of report",
          "Recommendations",
          "Executive Summary",
          "Implications & Impact Assessments",
          "Supporting Information",
        ],
      },
    },
    {
      name: "a combined authority’s accountable employee",
      head: (h, isFramed) =>
        centred(h.board) +
        table(
          [
            ["Date", h.day],
            ["Report title", h.subject],
            ["Portfolio Lead", `${portfolio(h)} – Councillor Ann Ash`],
            [
              "Accountable Director",
              `Jane Doe, ${post(h)}\nemail: jane.doe@wykeham.example\ntel: (0121) 214 0000`,
            ],
            [
              "Accountable Employee",
              "John Roe, Principal Policy Officer\nemail: john.roe@wykeham.example",
            ],
            ["Report has been considered by", "Programme Board, 12 January 2023"],
          ],
          { isFramed, widths: [170, 310] },
        ) +
        bold("Recommendation(s) for action or decision:") +
        line("The meeting is recommended to note the report."),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose",
          "Background",
          "Wider implications",
          "Financial Implications",
          "Legal Implications",
        ],
      },
    },
    {
      name: "a Welsh county with tabs, purpose and head of service",
      head: (h) =>
        right(`AGENDA ITEM NO: ${h.item}`) +
        centred(`${h.board.toUpperCase()}`) +
        centred(h.day.toUpperCase()) +
        tabbed([
          ["Subject:", h.subject],
          ["Purpose:", "To give members the figures for the year."],
          ["Cabinet Portfolio Holder:", `Cllr. Ann Ash, ${portfolio(h)}`],
          ["Head of Service:", `Jane Doe, ${post(h)}`],
          ["Report Author:", "John Roe, Corporate Finance Manager"],
          ["Ward(s):", wards(h)],
          ["Classification:", "Open"],
        ]),
      prints: ["board", "date", "subject", "wards", "portfolios", "item"],
      but: one,
      body: {
        numbers: "of sections",
        sections: ["Executive summary", "Other options", "Consultation", "Risks", "Conclusion"],
      },
    },
  ],
};
