import { bold, centred, gap, labelled, tabbed, table } from "../made-reports/head-parts.ts";
import type { HeaderFields } from "../made-reports/report-layout.ts";

/** A report of one page to print and scan, and what its header says. */
export interface ScannedReport {
  readonly name: string;
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly html: string;
  readonly right: HeaderFields;
  /** How the page lies on the glass, in degrees: how it is turned, and how crooked it is. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly skew: number;
  /** True if the picture has the grain and the specks of an old scanner. */
  readonly isNoisy: boolean;
}

const none = { portfolios: [], wards: [], item: "" } as const;
const [sans, serif, wide] = ["Liberation Sans", "Liberation Serif", "DejaVu Sans"];

const section = (number: string, title: string) => bold(`${number}\u00a0\u00a0\u00a0${title}`);
const numbered = (number: string, text: string) =>
  `<p style="margin:4pt 0 4pt 34pt;text-indent:-34pt"><span style="display:inline-block;width:34pt;text-indent:0">${number}</span>${text}</p>`;
const item = (mark: string, text: string) =>
  `<p style="margin:3pt 0 3pt 60pt;text-indent:-24pt"><span style="display:inline-block;width:24pt;text-indent:0">${mark}</span>${text}</p>`;

export const scannedReports: readonly ScannedReport[] = [
  {
    name: "labels in capitals, sections with numbers, a ruled table",
    font: sans,
    size: 11,
    turn: 0,
    skew: 1.2,
    isNoisy: true,
    right: {
      ...none,
      board: "Environment and Streets Board",
      date: "1998-11-12",
      subject: "Street lighting: progress in the second quarter",
      officers: ["Director of Environment"],
      wards: ["Boroughwide"],
    },
    html:
      tabbed([
        ["REPORT TO:", "Environment and Streets Board"],
        ["DATE:", "12 November 1998"],
        ["REPORTING OFFICER:", "Director of Environment"],
        ["SUBJECT:", "Street lighting: progress in the second quarter"],
        ["WARDS:", "Boroughwide"],
      ]) +
      section("1.0", "PURPOSE OF THE REPORT") +
      numbered(
        "1.1",
        "To tell the Board how many lamps were mended between July and September, and what was spent on them.",
      ) +
      section("2.0", "RECOMMENDATION: That the Board") +
      item("1)", "note the figures in paragraph 3.2; and") +
      item("2)", "agree that £48,500 be moved from the reserve to the repair of columns.") +
      section("3.0", "SUPPORTING INFORMATION") +
      numbered(
        "3.1",
        "The borough has 17,640 lamps. In the quarter 612 faults were reported, of which 589 were mended within five working days. The rest waited for parts, or for the electricity company to restore a supply.",
      ) +
      numbered("3.2", "The measures of the service plan stand as follows.") +
      table(
        [
          ["Measure", "Target", "Actual", "Rating"],
          ["Lamps that are lit", "98.5%", "98.1%", "Amber"],
          ["Faults mended in five days", "95%", "96.2%", "Green"],
          ["Cost of a repair", "£41.00", "£43.75", "Red"],
          ["Columns tested", "1,200", "1,316", "Green"],
        ],
        { isFramed: true, widths: [190, 80, 80, 80] },
      ) +
      numbered(
        "3.3",
        "The cost has risen because the makers of the older lamps no longer sell them, and whole lanterns are changed instead.",
      ) +
      section("4.0", "FINANCIAL IMPLICATIONS") +
      numbered("4.1", "The budget for the year is £735,000. By 30 September £391,200 was spent."),
  },
  {
    name: "a framed table for a header, sections with numbers, a list",
    font: serif,
    size: 12,
    turn: 90,
    skew: 0,
    isNoisy: false,
    right: {
      ...none,
      board: "Housing Committee",
      date: "2001-03-06",
      subject: "Repairs to council homes after the winter floods",
      officers: ["Head of Housing Services"],
      wards: ["Riverside"],
      item: "7",
    },
    html:
      table(
        [
          ["Report to:", "Housing Committee"],
          ["Date of meeting:", "6 March 2001"],
          ["Agenda item:", "7"],
          ["Title of report:", "Repairs to council homes after the winter floods"],
          ["Report of:", "Head of Housing Services"],
          ["Wards affected:", "Riverside"],
        ],
        { isFramed: true },
      ) +
      section("1.", "Purpose") +
      numbered(
        "1.1",
        "This report sets out the damage that the floods of January did to homes next to the river, and asks for money to mend it before next winter.",
      ) +
      section("2.", "Recommendations") +
      numbered("2.1", "That the Committee agrees to repair the 34 homes that are listed below.") +
      numbered("2.2", "That tenants who had to move are paid what the move has cost them.") +
      section("3.", "Background") +
      numbered(
        "3.1",
        "On the night of 14 January the river rose by two metres. Water entered 34 homes in Mill Lane, Weir Street and The Wharf. Nobody was hurt. Fifty-one people slept in the school hall, and most of them went home within a week.",
      ) +
      numbered("3.2", "The work that is needed is of three kinds:") +
      item("(a)", "floors and plaster in every home up to a metre above the ground;") +
      item("(b)", "new boilers in nineteen homes, whose old ones cannot be mended; and") +
      item("(c)", "doors and fences in Mill Lane, where the flow was strongest.") +
      section("4.", "Finance") +
      numbered(
        "4.1",
        "The work is estimated at £212,400. Insurance will pay £150,000 of it, and the rest can be met from the housing account.",
      ),
  },
  {
    name: "a title in the middle, paragraphs numbered straight through, columns without lines",
    font: sans,
    size: 10,
    turn: 0,
    skew: -1.8,
    isNoisy: true,
    right: {
      ...none,
      board: "Education Sub-Committee",
      date: "1999-06-22",
      subject: "School meals: prices and numbers",
      officers: ["Director of Education"],
      item: "5",
    },
    html:
      centred("Education Sub-Committee") +
      centred("22 June 1999") +
      labelled([
        ["Item No:", "5"],
        ["Subject:", "School meals: prices and numbers"],
        ["Report by:", "Director of Education"],
      ]) +
      bold("Summary") +
      numbered(
        "1.",
        "The price of a school meal has not changed for three years. In that time the cost of food has grown by 7.5 per cent and the cost of wages by 11 per cent.",
      ) +
      numbered(
        "2.",
        "Fewer children take a meal than before. The fall is greatest in secondary schools, where pupils may leave the site.",
      ) +
      bold("Recommendations") +
      numbered(
        "3.",
        "It is recommended that the price be raised from £1.15 to £1.25 in September.",
      ) +
      numbered("4.", "It is recommended that a trial of breakfast clubs be held in four schools.") +
      bold("Numbers") +
      numbered("5.", "Meals that were served in the week of the count are shown here.") +
      table(
        [
          ["School", "1997", "1998", "1999"],
          ["Abbey Infants", "412", "405", "398"],
          ["Castle Juniors", "1,036", "988", "954"],
          ["Hillside High", "2,210", "1,874", "1,651"],
          ["Quarry Bank", "1,480", "1,392", "1,377"],
        ],
        { widths: [180, 80, 80, 80] },
      ) +
      bold("Consultation") +
      numbered(
        "6.",
        "Head teachers were asked in May. Sixteen of them answered: eleven were in favour of the new price, three had doubts, and two asked for a lower price for brothers and sisters.",
      ) +
      numbered(
        "7.",
        "The trade unions of the kitchen staff were consulted as well, and their reply is with the background papers.",
      ),
  },
  {
    name: "labels and values set apart by a tab, headings without numbers",
    font: serif,
    size: 11,
    turn: 270,
    skew: 0,
    isNoisy: true,
    right: {
      ...none,
      board: "Leisure and Arts Committee",
      date: "2003-09-17",
      subject: "The future of the Corn Exchange",
      officers: ["Assistant Director (Leisure)"],
      portfolios: ["Culture and Sport"],
      wards: ["Market", "St James"],
    },
    html:
      bold("WYKEHAM BOROUGH COUNCIL", "text-align:center") +
      gap +
      tabbed(
        [
          ["Committee:", "Leisure and Arts Committee"],
          ["Date:", "17th September 2003"],
          ["Report title:", "The future of the Corn Exchange"],
          ["Reporting officer:", "Assistant Director (Leisure)"],
          ["Portfolio:", "Culture and Sport"],
          ["Wards affected:", "Market, St James"],
        ],
        130,
      ) +
      section("1", "Purpose of report") +
      numbered(
        "1.1",
        "The Corn Exchange has been closed since the roof was found to be unsafe. Members are asked which of three ways they wish to follow.",
      ) +
      section("2", "The three ways") +
      numbered(
        "2.1",
        "The council may mend the roof and open the hall as it was. Surveyors put the price at between £640,000 and £710,000, and the work at fourteen months.",
      ) +
      numbered(
        "2.2",
        "It may let the building to a trust for 99 years at a peppercorn. Two groups have written to say that they are interested; neither has shown how it would pay for the roof.",
      ) +
      numbered(
        "2.3",
        "It may sell the site. The building is listed (Grade II*), so that little could be built there, and a valuer expects no more than £275,000.",
      ) +
      section("3", "What people said") +
      numbered(
        "3.1",
        "Of 1,122 answers to the questionnaire, 803 were for the first way, 214 for the second and 61 for the third. Forty-four gave no view.",
      ) +
      section("4", "Recommendation") +
      numbered(
        "4.1",
        "That the first way be followed if the Heritage Lottery Fund gives at least half of the cost.",
      ),
  },
  {
    name: "a grid with two labels in a row, a ruled table of money",
    font: sans,
    size: 12,
    turn: 180,
    skew: 0,
    isNoisy: false,
    right: {
      ...none,
      board: "Finance Committee",
      date: "1996-02-08",
      subject: "Revenue budget 1996/97",
      officers: ["Borough Treasurer"],
      item: "3",
    },
    html:
      table(
        [
          ["Meeting:", "Finance Committee", "Date:", "8 February 1996"],
          ["Report of:", "Borough Treasurer", "Item No:", "3"],
          ["Subject:", "Revenue budget 1996/97"],
        ],
        { isFramed: true, widths: [80, 190, 70, 130], labels: [0, 2] },
      ) +
      section("1.0", "Purpose of report") +
      numbered("1.1", "To propose a budget and a council tax for the year from April 1996.") +
      section("2.0", "Recommendation") +
      numbered("2.1", "That the Committee recommends to the Council a budget of £18,954,000.") +
      section("3.0", "The budget by committee") +
      numbered("3.1", "The spending that is proposed is shown in thousands of pounds.") +
      table(
        [
          ["Committee", "1995/96", "1996/97", "Change"],
          ["Environment", "6,120", "6,305", "+185"],
          ["Housing", "2,874", "2,790", "-84"],
          ["Leisure", "4,433", "4,518", "+85"],
          ["Policy and Resources", "5,406", "5,341", "-65"],
        ],
        { isFramed: true, widths: [190, 90, 90, 90] },
      ) +
      numbered(
        "3.2",
        "The government’s grant falls by 2.4 per cent. Growth is kept to what the law demands, and £320,000 is taken from balances.",
      ) +
      section("4.0", "Council tax") +
      numbered(
        "4.1",
        "The tax for a home in band D would be £146.27, which is £6.13 more than now.",
      ),
  },
  {
    name: "labels in a table without lines, wide letters, small numbers",
    font: wide,
    size: 10,
    turn: 0,
    skew: 2,
    isNoisy: true,
    right: {
      ...none,
      board: "Planning and Transport Committee",
      date: "2005-01-25",
      subject: "Parking in Orchard Road and Vicarage Close",
      officers: ["Chief Engineer"],
      wards: ["Orchard"],
      item: "4.2",
    },
    html:
      table([
        ["Committee", "Planning and Transport Committee"],
        ["Date", "25 January 2005"],
        ["Item", "4.2"],
        ["Title", "Parking in Orchard Road and Vicarage Close"],
        ["Report of", "Chief Engineer"],
        ["Wards", "Orchard"],
      ]) +
      section("1.", "Purpose of report") +
      numbered(
        "1.1",
        "To report the objections to the order that was advertised in October, and to ask whether it is to be made.",
      ) +
      section("2.", "Recommendations") +
      numbered("2.1", "That the order be made for Orchard Road as advertised.") +
      numbered("2.2", "That the part about Vicarage Close be left out and looked at in a year.") +
      section("3.", "Objections") +
      numbered(
        "3.1",
        "Nine letters came in time. Seven are from Vicarage Close, whose residents say that the yellow lines would take 11 of the 26 places and that nobody parks there by day.",
      ) +
      numbered(
        "3.2",
        "Two are from shops in Orchard Road. They ask for 30 minutes instead of 60, so that more customers find a place.",
      ) +
      section("4.", "Comments of the Chief Engineer") +
      numbered(
        "4.1",
        "Counts on 3, 4 and 6 November found between 8 and 14 cars in Vicarage Close at noon. The residents’ view is borne out.",
      ) +
      numbered(
        "4.2",
        "A limit of 30 minutes would be too short for the dentist at number 18 and the bank at number 22.",
      ),
  },
];
