import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const area = (header: MadeHeader) =>
  portfolio(header).replace(/^(?:Cabinet|Executive) Member for /, "");
const wards = (header: MadeHeader) => header.wards.join(", ");
const dotted = ({ date }: MadeHeader) => date.split("-").reverse().join(".");

export const sixthSet: LayoutSet = {
  name: "sixth",
  headers: [
    {
      board: "Cabinet",
      date: "2024-10-15",
      day: "Tuesday, 15 October 2024",
      subject: "Medium term financial plan 2025/26 to 2028/29",
      officers: ["Corporate Director of Resources"],
      portfolios: ["Cabinet Member for Finance and Assets"],
      wards: ["All wards"],
      item: "8",
    },
    {
      board: "Adult Social Care and Health Overview and Scrutiny Committee",
      date: "2025-03-06",
      day: "6th March 2025",
      subject:
        "Commissioning of home care and extra care housing: outcome of the tender, and the move of residents’ care packages to new providers",
      officers: ["Director of Adult Services and Housing"],
      portfolios: ["Executive Member for Adults, Health and Wellbeing"],
      wards: ["Alderbrook", "St Anne’s", "Marsh Lane"],
      item: "5.1",
    },
    {
      board: "Eastholme Area Committee",
      date: "2023-06-28",
      day: "28 June 2023",
      subject: "Proposed waiting restrictions – Tanner Street and Wharf Road",
      officers: ["Head of Traffic and Network Management"],
      portfolios: ["Cabinet Member for Highways and Transport"],
      wards: ["Eastholme"],
      item: "12",
    },
  ],
  layouts: [
    {
      name: "a London borough’s lines: committee, date, wards, subject, lead officer, lead member",
      head: (h) =>
        labelled([
          ["Committee:", h.board],
          ["Date:", h.day],
          ["Agenda item:", h.item],
          ["Wards:", wards(h)],
        ]) +
        gap +
        labelled([
          ["Subject:", h.subject],
          ["Lead officer:", `Priya Nandra, ${post(h)}`],
          ["Lead member:", `Councillor Dilys Rowntree, ${portfolio(h)}`],
          [
            "Contact officer:",
            "Ben Adeyemi, Service Manager, 01632 960311, ben.adeyemi@harling.example",
          ],
        ]),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards", "item"],
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of report and executive summary",
          "Details",
          "Alternative options",
          "Consultation undertaken or proposed",
          "Timetable",
        ],
      },
    },
    {
      name: "a shire’s report to a body, at a meeting to be held on a day",
      head: (h) =>
        bold(`Report to the ${h.board}`) +
        bold(`Meeting to be held on ${h.day}`) +
        gap +
        bold(`Report of the ${post(h)}`) +
        gap +
        table(
          [
            [
              "Part I",
              `<b>Electoral Division(s) affected:</b>\n${h.wards.map((one) => `${one};`).join(" ")}`,
            ],
          ],
          { isFramed: true, widths: [220, 260], labels: [0] },
        ) +
        gap +
        bold(h.subject) +
        line("Appendices A and B refer.") +
        line(
          "Contact for further information:\nMoira Tench, (01632) 960417, Policy Manager\nmoira.tench@stourmere.example",
        ),
      prints: ["board", "date", "subject", "officers", "wards"],
      body: {
        numbers: "none",
        sections: [
          "Brief Summary",
          "Recommendation",
          "Background and Advice",
          "Consultations",
          "Implications",
        ],
      },
    },
    {
      name: "a box at the right with the body, the day and the item",
      head: (h) =>
        `<table><tr><td width="260"></td><td width="220" style="border:0.75pt solid black;padding:4pt">${
          bold(`Report to ${h.board}`) + bold(h.day) + bold(`Agenda Item: ${h.item}`)
        }</td></tr></table>` +
        gap +
        bold(`REPORT OF THE ${post(h).toUpperCase()}`) +
        gap +
        bold(h.subject.toUpperCase()),
      prints: ["board", "date", "subject", "officers", "item"],
      body: {
        numbers: "straight through",
        sections: [
          "Purpose of the Report",
          "Information",
          "Other Options Considered",
          "Reason for Recommendation",
          "Statutory and Policy Implications",
        ],
      },
    },
    {
      name: "a report to a cabinet member, with a decision number and exempt status",
      head: (h, isFramed) =>
        bold("Stourmere County Council") +
        bold(`Report to the\n${portfolio(h)}`) +
        bold(`Decision to be made on ${h.day}`) +
        table(
          [
            ["Decision number:", "SCC/0187"],
            ["Title:", h.subject],
            ["Report by:", post(h)],
            ["Portfolio holder:", `Councillor Gareth Oyelaran, ${portfolio(h)}`],
            ["Wards:", h.wards.join("\n")],
            ["Key decision:", "No"],
            ["Exempt status:", "Open – no exempt information"],
            ["Background papers:", "None specifically"],
            [
              "Contact officer:",
              "Jo Mbeki, Project Manager\nTel: 01632 960188\nEmail: jo.mbeki@stourmere.example",
            ],
          ],
          { isFramed },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      but: (h) => ({ board: portfolio(h) }),
      body: {
        numbers: "of sections",
        sections: [
          "Summary",
          "Proposed decision",
          "Reasons for the decision",
          "Options considered",
          "Resource implications",
        ],
      },
    },
    {
      name: "a row of four labels above a row of their values, the title beneath",
      head: (h) =>
        right("DECISION ITEM") +
        table(
          [
            ["<b>REPORT OF</b>", "<b>MEETING</b>", "<b>DATE</b>", "<b>ITEM NO</b>"],
            [post(h).toUpperCase(), h.board.toUpperCase(), h.day.toUpperCase(), h.item],
          ],
          { isFramed: true, widths: [160, 160, 100, 60], labels: [], align: "middle" },
        ) +
        gap +
        centred(h.subject.toUpperCase()) +
        gap +
        bold("PUBLIC ITEM") +
        line("This item is taken in the part of the meeting that is open to the public."),
      prints: ["board", "date", "subject", "officers", "item"],
      body: {
        numbers: "straight through",
        sections: [
          "SUMMARY",
          "RECOMMENDATIONS",
          "SUMMARY OF PREVIOUS DECISIONS",
          "REPORT",
          "IMPLICATIONS",
        ],
      },
    },
    {
      name: "four columns: lead councillor and portfolio, service and wards, contact and telephone",
      head: (h, isFramed) =>
        centred("HARLING BOROUGH COUNCIL") +
        centred(`REPORT BY ${post(h).toUpperCase()}`) +
        table(
          [
            ["TO:", h.board.toUpperCase()],
            ["DATE:", h.day.toUpperCase(), "AGENDA ITEM:", h.item],
            ["TITLE:", h.subject.toUpperCase()],
            ["LEAD COUNCILLOR:", "Cllr P Sandhu", "PORTFOLIO:", area(h)],
            ["SERVICE:", "Commissioning", "WARDS:", wards(h)],
            ["CONTACT OFFICER:", "Ruth Ellery", "TEL:", "01632 960372"],
            ["JOB TITLE:", "Programme Manager", "E-MAIL:", "ruth.ellery@harling.example"],
          ],
          { isFramed, widths: [105, 135, 90, 150], labels: [0, 2] },
        ),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards", "item"],
      but: (h) => ({ portfolios: [area(h)] }),
      body: {
        numbers: "in sections",
        sections: [
          "PURPOSE OF REPORT AND EXECUTIVE SUMMARY",
          "RECOMMENDED ACTION",
          "POLICY CONTEXT",
          "THE PROPOSAL",
          "CONTRIBUTION TO STRATEGIC AIMS",
        ],
      },
    },
    {
      name: "name of meeting, and questions with who signed the report off and when",
      head: (h) =>
        bold("Kelderdale Metropolitan Council") +
        labelled([
          ["Name of meeting:", h.board],
          ["Date:", dotted(h)],
          ["Title of report:", h.subject],
        ]) +
        table(
          [
            [
              "Key decision – is it likely to result in spending or saving of £500k or more, or to have a significant effect on two or more electoral wards?",
              "No",
            ],
            ["Is it in the Council’s forward plan?", "Yes – registered on 2 May 2022"],
            ["Is it eligible for call-in by scrutiny?", "Yes"],
            ["Signed off for finance?", "Yes – 9 May 2022"],
            ["Signed off for legal and governance?", "Yes – 10 May 2022"],
            ["Cabinet member portfolio", `Cllr Ann Threlfall, ${portfolio(h)}`],
          ],
          { isFramed: true, widths: [280, 200] },
        ) +
        labelled([
          ["Electoral wards affected:", wards(h)],
          ["Public or private:", "Public"],
          ["Reporting officer:", post(h)],
        ]),
      prints: ["board", "date", "subject", "officers", "portfolios", "wards"],
      body: {
        numbers: "in sections",
        sections: [
          "Summary",
          "Information required to take a decision",
          "Implications for the Council",
          "Consultees and their opinions",
          "Next steps",
        ],
      },
    },
    {
      name: "a Welsh county’s table under the name of the body, with the type of report",
      head: (h, isFramed) =>
        centred(h.board.toUpperCase()) +
        gap +
        table(
          [
            ["Date of Meeting", h.day],
            ["Report Subject", h.subject],
            ["Cabinet Member", portfolio(h)],
            ["Report Author", post(h)],
            ["Type of Report", "Strategic"],
          ],
          { isFramed, widths: [130, 350], align: "middle" },
        ) +
        bold("EXECUTIVE SUMMARY") +
        line("The report sets out the position as it stands and what is proposed for the year."),
      prints: ["board", "date", "subject", "officers", "portfolios"],
      body: {
        numbers: "in sections",
        sections: [
          "EXPLAINING THE PROPOSAL",
          "RESOURCE IMPLICATIONS",
          "CONSULTATIONS REQUIRED / CARRIED OUT",
          "RISK MANAGEMENT",
          "APPENDICES",
        ],
      },
    },
    {
      name: "body and item on a row, contact officer in three columns, the title under the table",
      head: (h) =>
        table(
          [
            [h.board.toUpperCase(), `AGENDA ITEM No. ${h.item}`],
            [h.day.toUpperCase(), "PUBLIC REPORT"],
          ],
          { isFramed: true, widths: [320, 160], labels: [0, 1], align: "middle" },
        ) +
        gap +
        table(
          [
            ["Report of:", post(h)],
            ["Cabinet Member(s) responsible:", `Councillor Tom Heskin, ${portfolio(h)}`],
            ["Contact Officer(s):", "Sian Parfitt, Policy Manager", "Tel. 01632 960415"],
          ],
          { isFramed: true, widths: [160, 200, 120] },
        ) +
        gap +
        centred(h.subject) +
        gap,
      prints: ["board", "date", "subject", "officers", "portfolios", "item"],
      body: {
        numbers: "of sections",
        sections: [
          "RECOMMENDATIONS",
          "PURPOSE AND REASON FOR REPORT",
          "TIMESCALES",
          "CONSULTATION",
          "ANTICIPATED OUTCOMES OR IMPACT",
        ],
      },
    },
    {
      name: "a Scottish city’s report to, report on, report by and report number",
      head: (h) =>
        tabbed(
          [
            ["REPORT TO:", `${h.board.toUpperCase()} – ${h.day.toUpperCase()}`],
            ["REPORT ON:", h.subject.toUpperCase()],
            ["REPORT BY:", post(h).toUpperCase()],
            ["REPORT NO:", "217-2022"],
          ],
          110,
        ),
      prints: ["board", "date", "subject", "officers"],
      body: {
        numbers: "in sections",
        sections: [
          "PURPOSE OF REPORT",
          "RECOMMENDATIONS",
          "FINANCIAL IMPLICATIONS",
          "BACKGROUND",
          "POLICY IMPLICATIONS",
        ],
      },
    },
  ],
};
