import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader } from "../report-layout.ts";

const post = ({ officers }: MadeHeader) => officers[0] ?? "";
const one = (header: MadeHeader) => ({ officers: [post(header)] });
const portfolio = ({ portfolios }: MadeHeader) => portfolios[0] ?? "";
const wards = (header: MadeHeader) => header.wards.join(", ");

export const fifthSet: LayoutSet = {
  name: "fifth",
  headers: [
    {
      board: "Housing and Communities Committee",
      date: "2025-01-21",
      day: "21 January 2025",
      subject: "Housing revenue account budget and rent setting",
      officers: ["Service Director for Housing"],
      portfolios: ["Cabinet Member for Housing"],
      wards: ["All wards"],
      item: "6",
    },
    {
      board: "Licensing Sub-Committee",
      date: "2024-09-30",
      day: "Monday 30th September 2024",
      subject:
        "Application for the review of a premises licence: The Old Brewery, 14-16 Quay Street, and the conditions that the police ask for",
      officers: ["Head of Public Protection"],
      portfolios: ["Deputy Leader and Portfolio Holder for Safer Communities"],
      wards: ["Quay"],
      item: "3.2",
    },
    {
      board: "Governance, Audit and Standards Committee",
      date: "2023-07-11",
      day: "11th July, 2023",
      subject: "Internal audit annual report and opinion",
      officers: ["Chief Internal Auditor"],
      portfolios: ["Executive Member for Resources"],
      wards: ["N/A"],
      item: "9",
    },
  ],
  layouts: [
    {
      name: "a city’s front page with report author and service director",
      head: (h, isFramed) =>
        bold("Wykeham City Council") +
        gap +
        table(
          [
            ["Name of Committee", h.board],
            ["Date of Meeting", h.day],
            ["Title of Report", h.subject],
            ["Report of", post(h)],
            ["Report Author and Contact Details", "John Roe, Business Partner, 01632 960124"],
            ["Key Decision", "No"],
            ["Cabinet Member", `Councillor A Ash, ${portfolio(h)}`],
          ],
          { isFramed, align: "middle" },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Purpose of the report",
          "Recommendations",
          "Background",
          "Legal and governance",
          "Financial implications",
        ],
      },
    },
    {
      name: "report to a body and a day at the left, the item at the right",
      head: (h) =>
        table(
          [
            [`Report to: ${h.board}`, `Agenda Item: ${h.item}`],
            [`Date: ${h.day}`, "Report No: AB/45"],
          ],
          { widths: [330, 150], labels: [] },
        ) +
        labelled([
          ["Subject:", h.subject],
          ["Report by:", post(h)],
          ["Ward affected:", h.wards[0] === "N/A" ? "None" : wards(h)],
        ]),
      prints: ["board", "date", "subject", "item"],
      but: (h) => ({ ...one(h), wards: h.wards[0] === "N/A" ? [] : h.wards }),
      body: {
        numbers: "straight through",
        sections: ["Summary", "Recommendations", "Reasons", "Alternative options", "Consultation"],
      },
    },
    {
      name: "lead officer and lead member in a grid",
      head: (h) =>
        centred(h.subject) +
        table(
          [
            ["Meeting:", h.board, "Date:", h.day],
            ["Lead Officer:", post(h), "Lead Member:", `Cllr Ann Ash, ${portfolio(h)}`],
            ["Item No:", h.item, "Open or exempt:", "Open"],
          ],
          { isFramed: true, widths: [80, 170, 80, 150], labels: [0, 2] },
        ),
      prints: ["board", "date", "subject", "portfolios", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: ["Executive summary", "Recommendations", "Background", "Proposals", "Next steps"],
      },
    },
    {
      name: "capitals with the report of a post under the title",
      head: (h) =>
        bold(h.board.toUpperCase()) +
        bold(h.day.toUpperCase()) +
        gap +
        bold(h.subject.toUpperCase()) +
        gap +
        bold(`REPORT OF ${post(h).toUpperCase()}`) +
        gap +
        labelled([["WARDS AFFECTED:", h.wards[0] === "N/A" ? "NONE" : wards(h).toUpperCase()]]),
      prints: ["board", "date", "subject"],
      but: (h) => ({ ...one(h), wards: h.wards[0] === "N/A" ? [] : h.wards }),
      body: {
        numbers: "in sections",
        sections: [
          "PURPOSE OF REPORT",
          "RECOMMENDATION",
          "BACKGROUND",
          "FINANCIAL IMPLICATIONS",
          "LEGAL IMPLICATIONS",
        ],
      },
    },
    {
      name: "a borough’s sheet: for decision, part one, chief officer",
      head: (h, isFramed) =>
        right("PART I – PUBLIC") +
        table(
          [
            ["Report No:", "CSD23045"],
            ["Decision Maker:", h.board.toUpperCase()],
            ["Date:", h.day],
            ["Decision Type:", "Non-Urgent / Non-Executive / Non-Key"],
            ["Title:", h.subject.toUpperCase()],
            [
              "Contact Officer:",
              "John Roe, Democratic Services Officer\nTel: 020 8313 0000   E-mail: john.roe@wykeham.example",
            ],
            ["Chief Officer:", post(h)],
            ["Ward:", h.wards[0] === "N/A" ? "N/A" : wards(h)],
          ],
          { isFramed, widths: [120, 360] },
        ),
      prints: ["board", "date", "subject"],
      but: (h) => ({ ...one(h), wards: h.wards[0] === "N/A" ? [] : h.wards }),
      body: {
        numbers: "in sections",
        sections: [
          "Reason for report",
          "RECOMMENDATIONS",
          "COMMENTARY",
          "IMPACT ON VULNERABLE ADULTS AND CHILDREN",
          "FINANCIAL IMPLICATIONS",
        ],
      },
    },
    {
      name: "a district’s labels without bold",
      head: (h) =>
        [
          `Report for: ${h.board}`,
          `Date of meeting: ${h.day}`,
          "Part: 1 – public",
          `Title of report: ${h.subject}`,
          `Responsible officer: ${post(h)}`,
          `Portfolio Holder: Councillor Ann Ash, ${portfolio(h)}`,
        ]
          .map((text) => line(text))
          .join(""),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "of sections",
        sections: [
          "Purpose of report",
          "Recommendations",
          "Introduction",
          "Background",
          "Conclusions",
        ],
      },
    },
    {
      name: "a Welsh county’s committee and date in one line of the table",
      head: (h, isFramed) =>
        table(
          [
            ["COMMITTEE:", h.board],
            ["DATE:", h.day],
            ["TITLE:", h.subject],
            [
              "PURPOSE OF THE REPORT:",
              "To inform members of the position at the end of the year and to seek their views upon it.",
            ],
            ["REPORT BY:", post(h)],
            ["LEAD MEMBER:", `Cllr. Ann Ash, ${portfolio(h)}`],
            ["LOCAL MEMBERS:", "Not applicable"],
          ],
          { isFramed, widths: [170, 310] },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: one,
      body: {
        numbers: "straight through",
        sections: [
          "Background",
          "Considerations",
          "Consultation",
          "Implications",
          "Recommendation",
        ],
      },
    },
    {
      name: "a national park authority with tabs",
      head: (h) =>
        bold("Wykeham National Park Authority") +
        tabbed([
          ["Committee:", h.board],
          ["Date:", h.day],
          ["Agenda item:", h.item],
          ["Title:", h.subject],
          ["Author:", post(h)],
          ["Purpose of report:", "For information"],
        ]),
      prints: ["board", "date", "subject", "item"],
      but: one,
      body: {
        numbers: "in sections",
        sections: [
          "Policy context",
          "Background",
          "Proposals",
          "Are there any corporate implications?",
          "Conclusion",
        ],
      },
    },
    {
      name: "a shire’s key information beside each other",
      head: (h) =>
        centred(`${h.board}`) +
        centred(h.day) +
        table(
          [
            ["Title", h.subject],
            ["Report Status", "Public"],
            ["Executive Member", `Cllr Ann Ash – ${portfolio(h)}`],
            ["Corporate Director", `Jane Doe – ${post(h)}`],
            ["Wards affected", h.wards[0] === "N/A" ? "Not applicable" : wards(h)],
            ["Date added to forward plan", "4 March 2022"],
          ],
          { isFramed: true, align: "middle" },
        ),
      prints: ["board", "date", "subject", "portfolios"],
      but: (h) => ({ ...one(h), wards: h.wards[0] === "N/A" ? [] : h.wards }),
      body: {
        numbers: "in sections",
        sections: [
          "Summary",
          "Recommendations",
          "Reasons for recommendations",
          "Background",
          "Implications",
        ],
      },
    },
    {
      name: "a report by two officers to a joint committee",
      head: (h) =>
        bold("WYKEHAM AND HARBOUR") +
        labelled([
          ["Report to:", h.board],
          ["Meeting date:", h.day],
          ["Report by:", `${post(h)} and Director of Finance`],
          ["Report title:", h.subject],
          ["Agenda item no:", h.item],
        ]),
      prints: ["board", "date", "subject", "item"],
      but: (h) => ({
        officers: [],
        ...(post(h).startsWith("Service Director")
          ? { officers: [post(h), "Director of Finance"] }
          : {}),
      }),
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
  ],
};
