// First reading: 76.3 % right, 16.4 % asked for, 7.2 % wrong; 16 of 30 untouched; 377 of 405 numbers; no word lost.
import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import {
  figures,
  framed,
  grid,
  h,
  html,
  implied,
  list,
  p,
  pageNumber,
  rule,
  spaced,
  sub,
  u,
  type WholeReport,
  wholeSet,
} from "../whole-report.ts";

const reports: readonly WholeReport[] = [
  {
    name: "a metropolitan city: report for resolution, and a box of contacts",
    look: { font: "Arial", footer: pageNumber() },
    head:
      bold("Harrowdale City Council\nReport for Resolution", "font-size:14pt") +
      rule +
      tabbed(
        [
          ["Report to:", "Executive – 13 March 2024"],
          ["Subject:", "Extension of the Northgate District Heat Network"],
          ["Report of:", "Strategic Director (Growth and Development)"],
        ],
        110,
      ) +
      rule +
      bold("Summary") +
      line(
        "This report sets out the case for extending the heat network from the Northgate energy centre to three tower blocks and the leisure centre on Mill Lane, and asks for approval to spend on detailed design.",
      ) +
      bold("Recommendations") +
      line("The Executive is recommended to:") +
      line("(1) approve the outline business case for the extension;", "margin-left:24pt") +
      line(
        "(2) delegate authority to the Strategic Director (Growth and Development) to appoint a design team; and",
        "margin-left:24pt",
      ) +
      line(
        "(3) note that a full business case will be brought in the autumn.",
        "margin-left:24pt",
      ) +
      rule +
      line("<b>Wards Affected:</b> Ardmill, Northgate, Pikelow") +
      rule +
      grid(
        [
          [
            "Environmental Impact Assessment - the impact of the issues addressed in this report on achieving the zero-carbon target for the city",
          ],
          [
            "Connecting the four buildings would avoid about 900 tonnes of carbon dioxide each year once the heat pumps are in use.",
          ],
        ],
        [475],
      ) +
      bold("Contact Officers:") +
      tabbed(
        [
          ["Name:", "Judith Calloway"],
          ["Position:", "Head of Energy Projects"],
          ["Telephone:", "0161 496 0344"],
          ["E-mail:", "j.calloway@harrowdale.example"],
        ],
        110,
      ) +
      bold("Background documents (available for public inspection):") +
      line("Heat Networks Strategy 2021, report to the Executive of 9 June 2021"),
    numbering: "1.0 1.1",
    body: [
      h("Introduction"),
      p(
        "The energy centre at Northgate was opened in 2019 and serves 640 flats and the college. It was built with room for a second pair of heat pumps, which have never been fitted.",
      ),
      p(
        "Since then the boilers in the three blocks on Mill Lane have come to the end of their lives. Two of them failed in the same week of last December, and tenants were without heat for five days.",
      ),
      h("Background"),
      p(
        "In 2022 consultants looked at eleven sites within a mile of the energy centre. Only the Mill Lane group had enough demand, close enough together, to pay for the pipework within twenty-five years.",
      ),
      p(
        "The leisure centre is the largest single user of gas in the ward. Its pool gives the network a steady load in summer, when the flats need little more than hot water.",
      ),
      h("Main Issues"),
      p(
        "The preferred route follows the old tramway and crosses only one main road. Ground surveys were made in January, and found neither old workings nor made ground that would add to the cost.",
      ),
      p(
        `The estimate has been built up with the help of the present operator. ${implied("risk", 2)}`,
      ),
      p("The estimated cost of the works, and the sources from which it would be met, are:"),
      figures([
        ["", "2024/25\n£000", "2025/26\n£000", "Total\n£000"],
        ["Design and surveys", "320", "85", "405"],
        ["Pipework and plant", "0", "4,870", "4,870"],
        ["Contingency", "40", "610", "650"],
        ["Total", "360", "5,565", "5,925"],
      ]),
      h("Equal Opportunities and Risk"),
      p(implied("equality", 1)),
      p(implied("risk", 0)),
      h("Legal Considerations"),
      p(implied("legal", 2)),
    ],
    key: {
      board: "Executive",
      date: "2024-03-13",
      subject: "Extension of the Northgate District Heat Network",
      officers: ["Strategic Director (Growth and Development)"],
      wards: ["Ardmill", "Northgate", "Pikelow"],
    },
  },
  {
    name: "a metropolitan borough: report author at the top, and questions with boxes",
    look: { font: "Arial", footer: pageNumber() },
    head:
      right("Report author: Peter Okafor\nTel: 0113 496 0217") +
      `<h2 style="font-size:16pt;margin:6pt 0">Review of school crossing patrols</h2>` +
      line("Date: 21st November 2023") +
      line("Report of: Chief Officer Highways and Transportation") +
      line("Report to: Environment and Communities Scrutiny Board") +
      line("Will the decision be open for call in? ☐ Yes ☒ No") +
      line("Does the report contain confidential or exempt information? ☐ Yes ☒ No") +
      rule,
    numbering: "none 1",
    body: [
      h("Brief summary"),
      u(
        "Crossing patrols stand at 74 sites in the borough. The board asked in July how the sites are chosen, and what becomes of those at which nobody can be found to do the work.",
      ),
      h("Recommendations"),
      list(
        "a)",
        "Members are asked to comment on the results of the survey that was carried out in September.",
        "Members are asked to say whether a further report is wanted on the use of zebra crossings in place of patrols.",
      ),
      h("What is this report about?"),
      p(
        "The service was last looked at in 2014. At that time the national formula was adopted, by which the number of children who cross is multiplied by the square of the number of vehicles in the busiest half-hour.",
      ),
      p(
        "Each site was counted again in the third and fourth weeks of September. At 19 sites the result was below the level at which a new patrol would be provided, and at six of these fewer than fifteen children crossed.",
      ),
      p(
        "No site would be given up while its present patrol remains in post. Where a post falls vacant, the site would be counted again and the school would be told of the result within a month.",
      ),
      h("What impact will this proposal have?"),
      p(implied("equality", 4)),
      p(implied("staff", 0)),
      h("What consultation and engagement has taken place?"),
      html(
        framed(
          "<b>Wards affected:</b> All<br><b>Have ward members been consulted?</b> ☐ Yes ☒ No",
          400,
        ),
      ),
      p(implied("consult", 3)),
      h("What are the resource implications?"),
      p(implied("finance", 0)),
      p(
        "The average cost of a site is £4,150 a year. Three parish councils and one academy trust now pay for a site that the borough would not have provided by itself.",
      ),
      h("What are the key risks and how are they being managed?"),
      p(implied("risk", 4)),
      h("Options, timescales and measuring success"),
      p(
        "Leaving the policy as it stands was considered. It was set aside because eleven vacancies have been open for more than a year, some of them at sites where the need is now greater than ever.",
      ),
      p("The counts will be made again in September 2025, and the results put before this board."),
    ],
    end:
      bold("Appendices") +
      line("Appendix 1: results of the survey by site") +
      bold("Background papers") +
      line("None"),
    key: {
      board: "Environment and Communities Scrutiny Board",
      date: "2023-11-21",
      subject: "Review of school crossing patrols",
      officers: ["Chief Officer Highways and Transportation"],
      wards: ["All"],
    },
  },
  {
    name: "a county: report to, date, by, title, purpose, and the recommendations at once",
    look: { font: "Arial", size: 12, isCapital: false },
    head:
      tabbed(
        [
          ["Report to:", "Lead Member for Resources and Climate Change"],
          ["Date of meeting:", "18 June 2024"],
          ["By:", "Chief Operating Officer"],
          ["Title:", "Lease of the former youth centre at Quay Road, Ellmouth"],
          ["Purpose:", "To seek approval for a lease at less than market rent"],
        ],
        120,
      ) +
      rule +
      bold("RECOMMENDATIONS") +
      line("The Lead Member is recommended to:") +
      line(
        "1) agree that the property be let to the Ellmouth Community Trust for 25 years; and",
        "margin-left:20pt",
      ) +
      line("2) delegate the final terms to the Chief Operating Officer.", "margin-left:20pt") +
      rule,
    numbering: "1. 1.1",
    body: [
      h("Background"),
      p(
        "The youth centre was closed in 2020 when the service moved into the library. The building has been used since then as a store for the school meals contractor, and for a time as a test centre.",
      ),
      p(
        "The Ellmouth Community Trust runs a food pantry, a repair café and classes in English from a church hall that will be sold next year. It has raised £140,000 towards new premises.",
      ),
      h("Supporting information"),
      p(
        "The property was put on the market in the spring of 2023. Five offers came in, of which two were to buy the freehold. The site lies in a flood zone, and the higher offer was withdrawn once this was known.",
      ),
      p(
        "The market rent has been put at £21,500 a year. The Trust would pay £4,000, rising with prices every five years, and would take on the whole cost of repairs, which has averaged £11,000.",
      ),
      p(
        "The gain to the area has been measured by the usual tool, and comes to £63,000 a year. This takes account of volunteers, of meals given, and of the fall in calls on the advice line.",
      ),
      p(implied("legal", 1)),
      p(implied("finance", 3)),
      p(implied("consult", 1)),
      h("Conclusion and reasons for recommendations"),
      p(
        "A letting on the terms proposed would bring an empty building back into use, relieve the county of its upkeep, and keep a service that many households have come to rely on.",
      ),
    ],
    end:
      bold("ROS PARKER-TYE\nChief Operating Officer") +
      line(
        "Contact Officer: Graham Nettle\nTel: 01632 960411\nEmail: graham.nettle@ellmouthshire.example",
      ) +
      bold("LOCAL MEMBERS") +
      line("Councillor Dunmore") +
      bold("BACKGROUND DOCUMENTS") +
      line("None"),
    key: {
      board: "Lead Member for Resources and Climate Change",
      date: "2024-06-18",
      subject: "Lease of the former youth centre at Quay Road, Ellmouth",
      officers: ["Chief Operating Officer"],
    },
  },
  {
    name: "a Welsh city: the meeting in a heading, the title, the portfolio, and the item at the right",
    look: {
      font: "Arial",
      footer: '"Page " counter(page) " of " counter(pages)',
      isCapital: false,
    },
    head:
      bold("CYNGOR DINAS CAERLWYD NEWYDD\nCAERLWYD NEWYDD CITY COUNCIL", "font-size:13pt") +
      bold("CABINET MEETING: 16 NOVEMBER 2023") +
      rule +
      bold("HOUSING SUPPORT PROGRAMME STRATEGY 2024 – 2028") +
      bold("HOUSING & COMMUNITIES (COUNCILLOR LOWRI PENNANT)") +
      right("<b>AGENDA ITEM: 4</b>") +
      rule,
    numbering: "none 1.",
    body: [
      h("Reason for this Report"),
      p(
        "To approve a strategy for the services that are paid for by the Housing Support Grant over the next four years, and the action plan that goes with it.",
      ),
      h("Background"),
      p(
        "Each local authority in Wales must have one strategy that covers both the prevention of homelessness and the support that helps people to keep a home. The first was agreed in 2022 as a stop-gap.",
      ),
      p(
        "A needs assessment was made in the summer. It drew upon the records of twenty-six providers, upon talks with 148 people who had used the services, and upon the count of those who sleep rough.",
      ),
      h("Issues"),
      p(
        "The number of households in temporary accommodation has risen by more than half since 2021. Families now wait fourteen months on average for a permanent home, and single people rather longer.",
      ),
      p(
        "More people come with several needs at once. Providers say that support workers who carry twenty-five cases cannot give the time that is called for, and that three in ten leave within their first year.",
      ),
      p("The strategy has five aims, each with a lead officer and a date:"),
      list(
        "•",
        "earlier help for tenants who fall behind with rent",
        "an end to the use of hotels for families by March 2026",
        "smaller caseloads for those with the greatest need",
        "one assessment, shared by all providers",
        "supported housing for young people in each part of the city",
      ),
      h("Local Member consultation"),
      p(
        "The strategy applies to the whole of the city, and members were invited to a briefing on 19 October.",
      ),
      h("Reason for Recommendations"),
      p(
        "To meet the requirement of the Welsh Government that a strategy be in place by the end of the year.",
      ),
      h("Financial Implications"),
      p(implied("finance", 4)),
      h("Legal Implications"),
      p(implied("legal", 5)),
      h("HR Implications"),
      p(implied("staff", 1)),
      h("RECOMMENDATIONS"),
      u("Cabinet is recommended to:"),
      list(
        "1)",
        "approve the Housing Support Programme Strategy; and",
        "note the results of the needs assessment.",
      ),
    ],
    end:
      grid(
        [
          ["SENIOR RESPONSIBLE OFFICER", "Director Adults, Housing & Communities"],
          ["", "10 November 2023"],
        ],
        [230, 245],
      ) +
      line(
        "The following appendices are attached:\nAppendix 1 – Strategy\nAppendix 2 – Needs assessment",
      ),
    key: {
      board: "Cabinet",
      date: "2023-11-16",
      subject: "HOUSING SUPPORT PROGRAMME STRATEGY 2024 – 2028",
      portfolios: ["HOUSING & COMMUNITIES"],
      officers: ["Director Adults, Housing & Communities"],
      item: "4",
    },
  },
  {
    name: "a county: a framed table with committee, councillors, director and author",
    head:
      right("<b>Agenda Item 7</b>") +
      centred("Cabinet") +
      table(
        [
          ["Report Title:", "Replacement of Street Lighting Columns: Award of Contract"],
          ["Meeting Date:", "10 September 2024"],
          [
            "Lead Councillor(s):",
            "Councillor Martin Averill, Cabinet Member for Transport Strategy and Highways",
          ],
          ["Local Councillor(s):", "All Councillors"],
          ["Director:", "Executive Director of Growth, Highways and Infrastructure"],
          ["Assistant Director or Head of Service:", "Assistant Director (Highways Operations)"],
          [
            "Author:",
            "Sally Thorne, Street Lighting Engineer\nTel: 01632 960588 Email: sally.thorne@eastmere.example",
          ],
        ],
        { isFramed: true, widths: [160, 315] },
      ),
    numbering: "none 1.",
    body: [
      h("Brief summary of report"),
      p(
        "Some 8,400 of the county’s lighting columns are of steel and more than forty years old. This report recommends the award of a contract to replace the worst 3,000 of them over three years.",
      ),
      h("What is Cabinet being asked to decide?"),
      p(
        "To award the contract to the bidder that is named in the confidential appendix to the agenda.",
      ),
      h("Reason for recommendation"),
      p(
        "Testing in 2023 found that one column in nine had lost more than half the thickness of its wall at the base. Two fell in the storms of last winter, happily without hurting anyone.",
      ),
      h("Alternative options"),
      p(
        "Sleeving the columns was tried on two estates. It lengthens life by ten years at a third of the cost, but cannot be done where the door is below ground level, as it is at most of these sites.",
      ),
      p(
        "Removing lights altogether was put to six parish councils. One of them was willing. Even there the savings were small, because the cables have to be taken out as well.",
      ),
      h("Who will be affected by this decision?"),
      p(implied("consult", 0)),
      h("Main body of report"),
      p(
        "Three bids were received and scored on price and on quality in equal measure. All were within the estimate. The bid that is recommended was first on quality and second on price.",
      ),
      p("Spending is expected to fall as follows:"),
      figures([
        ["Year", "Columns", "Cost"],
        ["2024-25", "600", "£1,140,000"],
        ["2025-26", "1,200", "£2,265,000"],
        ["2026-27", "1,200", "£2,310,000"],
        ["Total", "3,000", "£5,715,000"],
      ]),
      p(implied("climate", 1)),
      p(implied("equality", 2)),
      p(implied("legal", 2)),
    ],
    end:
      bold("Sources of further information") +
      line(
        "a) Asset management plan for street lighting, 2022\nb) Structural testing report, October 2023",
      ),
    key: {
      board: "Cabinet",
      date: "2024-09-10",
      subject: "Replacement of Street Lighting Columns: Award of Contract",
      officers: [
        "Executive Director of Growth, Highways and Infrastructure",
        "Assistant Director (Highways Operations)",
      ],
      portfolios: ["Cabinet Member for Transport Strategy and Highways"],
      item: "7",
    },
  },
  {
    name: "a county: centred lines in capitals, PART A, paragraphs as a list of the word processor",
    head:
      centred("SCRUTINY COMMISSION – 6TH NOVEMBER 2023") +
      gap +
      centred("MEDIUM TERM FINANCIAL STRATEGY MONITORING (PERIOD 6)") +
      gap +
      centred("REPORT OF THE DIRECTOR OF CORPORATE RESOURCES") +
      gap,
    numbering: "none list",
    body: [
      h("Purpose of the Report"),
      p(
        "The purpose of this report is to give members an update on revenue and capital spending against the budget at the end of September 2023.",
      ),
      h("Policy Framework and Previous Decisions"),
      p(
        "The strategy for the years up to 2027 was approved by the County Council in February, and the Cabinet has had a monitoring report in each quarter since that time.",
      ),
      h("Background"),
      p(
        "The revenue budget stands at £512.6 million. A contingency of eight million pounds was included for inflation, of which nearly three quarters has been called upon so far this year.",
      ),
      h("Children and Family Services"),
      p(
        "An overspend of £5.4 million is forecast. The number of children in residential care has grown from 61 to 78, and the average weekly price of a placement is now a little over six thousand pounds.",
      ),
      p(
        "The high needs block is forecast to end the year £12.1 million in deficit. The plan to bring it back into balance was set out in a report to the Cabinet in September.",
      ),
      h("Adults and Communities"),
      p(
        "A small underspend is expected. Home care has cost less than planned because hours could not be filled in the rural north, while direct payments have been taken up more slowly than in earlier years.",
      ),
      h("Summary by department"),
      p("The forecast by department is as set out in this table."),
      figures([
        ["Department", "Budget\n£000", "Forecast\n£000", "Variance\n£000"],
        ["Children and Family Services", "104,310", "109,710", "5,400"],
        ["Adults and Communities", "197,880", "197,230", "-650"],
        ["Environment and Transport", "98,450", "99,020", "570"],
        ["Corporate Resources", "39,600", "38,940", "-660"],
        ["Total", "440,240", "444,900", "4,660"],
      ]),
      h("Capital Programme"),
      p(implied("finance", 1)),
      p(implied("risk", 2)),
      h("Recommendation"),
      p("The Scrutiny Commission is asked to note the contents of this report."),
      h("Equality Implications"),
      p(implied("equality", 3)),
    ],
    end:
      bold("Circulation under the Local Issues Alert Procedure") +
      line("None.") +
      bold("Officers to Contact") +
      line(
        "Mr D Ferrers, Director of Corporate Resources, Tel 0116 496 0112\nMs K Lowe, Assistant Director (Finance), Tel 0116 496 0145",
      ),
    key: {
      board: "Scrutiny Commission",
      date: "2023-11-06",
      subject: "MEDIUM TERM FINANCIAL STRATEGY MONITORING (PERIOD 6)",
      officers: ["Director of Corporate Resources"],
    },
  },
  {
    name: "a Scottish city: a table in capitals with report number and terms of reference",
    look: { font: "Arial", footer: pageNumber() },
    head:
      right("STRATHMUIR CITY COUNCIL") +
      gap +
      table(
        [
          ["COMMITTEE", "Net Zero, Environment and Transport Committee"],
          ["DATE", "11 June 2024"],
          ["EXEMPT", "No"],
          ["CONFIDENTIAL", "No"],
          ["REPORT TITLE", "Cycle Parking at Council Flats"],
          ["REPORT NUMBER", "CR&E/24/163"],
          ["EXECUTIVE DIRECTOR", "Fiona Raeburn"],
          ["CHIEF OFFICER", "Alasdair Mair"],
          ["REPORT AUTHOR", "Kirsty Noble"],
          ["TERMS OF REFERENCE", "3.2"],
        ],
        { isFramed: true, widths: [170, 305] },
      ),
    numbering: "1. 1.1",
    body: [
      h("PURPOSE OF REPORT"),
      p(
        "To report on the trial of secure cycle stores at four blocks of council flats, and to seek approval to widen it.",
      ),
      h("RECOMMENDATIONS"),
      u("That the Committee:-"),
      p("notes the results of the trial;"),
      p("instructs officers to install stores at a further twelve blocks; and"),
      p("agrees that the charge of £1 a week be kept until April 2026."),
      h("CURRENT SITUATION"),
      p(
        "Stores for a total of 96 bicycles were put up in May 2023 beside blocks that have no lift large enough for a bicycle. All but seven of the spaces were let by August, and there is now a list of those who wait.",
      ),
      p(
        "One attempt at theft has been recorded. Two stores needed new locks within the year, which the maker supplied without charge, and there have been four complaints about the look of them.",
      ),
      p(
        "Half of those who answered the survey had not owned a bicycle before they took a space. A third of them said that they now go to work by bicycle on at least two days of the week.",
      ),
      h("FINANCIAL IMPLICATIONS"),
      p(
        "The cost of each store is £8,200 and the yearly cost of upkeep is £190. Funding of £100,000 is at hand from the active travel fund.",
      ),
      h("LEGAL IMPLICATIONS"),
      p(implied("legal", 3)),
      h("ENVIRONMENTAL IMPLICATIONS"),
      p(implied("climate", 1)),
      h("RISK"),
      p(implied("risk", 5)),
      h("OUTCOMES"),
      p(
        "The proposal supports the local outcome that by 2026 ten in a hundred journeys to work are made by bicycle.",
      ),
      h("IMPACT ASSESSMENTS"),
      p(implied("equality", 0)),
      h("BACKGROUND PAPERS"),
      p("Report OPE/23/041, Cycle Parking Trial, of 14 February 2023."),
    ],
    end:
      bold("REPORT AUTHOR CONTACT DETAILS") +
      table(
        [
          ["Name", "Kirsty Noble"],
          ["Title", "Active Travel Officer"],
          ["Email Address", "knoble@strathmuir.example"],
          ["Tel", "01632 960730"],
        ],
        { isFramed: true, widths: [120, 355] },
      ),
    key: {
      board: "Net Zero, Environment and Transport Committee",
      date: "2024-06-11",
      subject: "Cycle Parking at Council Flats",
      officers: ["Active Travel Officer"],
    },
  },
  {
    name: "a Northern Irish city: the committee above, a table of subject and officers, restricted and call-in",
    look: { font: "Arial" },
    head:
      centred("CITY GROWTH AND PLACE COMMITTEE") +
      table(
        [
          ["Subject:", "Review of Street Trading Charges"],
          ["Date:", "8 May 2024"],
          ["Reporting Officer:", "Cathal McNulty, Strategic Director of City Operations"],
          ["Contact Officer:", "Denise Orr, Licensing Manager"],
        ],
        { isFramed: true, widths: [130, 345] },
      ) +
      gap +
      grid(
        [
          ["Restricted Reports", "", ""],
          ["Is this report restricted?", "Yes ☐", "No ☒"],
          ["Call-in", "", ""],
          ["Is the decision eligible for Call-in?", "Yes ☒", "No ☐"],
        ],
        [295, 90, 90],
      ),
    numbering: "1.0 1.1",
    body: [
      h("Purpose of Report or Summary of main Issues"),
      p(
        "To consider a change to the charges for street trading licences, which have stood still since April 2018.",
      ),
      h("Recommendations"),
      p(
        "The Committee is asked to agree to publish notice of the charges that are set out in paragraph 3.5.",
      ),
      h("Main report"),
      sub("Key Issues"),
      p(
        "The Council must charge what is enough to meet its reasonable costs in administering licences, and no more. The scheme now recovers some 71 per cent of those costs.",
      ),
      p(
        "There are 62 fixed pitches and nineteen mobile traders. Most of the time of officers goes on complaints about traders without a licence, which may not be charged to those who have one.",
      ),
      p(
        "Traders were asked for their views in February. Of the fourteen who replied, nine said that they would accept a rise in line with prices if it could be paid by the month.",
      ),
      p(
        "Two other district councils have lately raised their charges by between a fifth and a quarter. Neither has seen licences given up as a result.",
      ),
      p("The charges now in force and those proposed are these:"),
      figures(
        [
          ["Licence", "Present", "Proposed"],
          ["Fixed pitch, city centre", "£1,260", "£1,480"],
          ["Fixed pitch, elsewhere", "£740", "£860"],
          ["Mobile trader", "£510", "£595"],
          ["Temporary, per day", "£35", "£40"],
        ],
        false,
      ),
      sub("Financial and Resource Implications"),
      p(implied("finance", 5)),
      sub("Equality or Good Relations Implications / Rural Needs Assessment"),
      p(implied("equality", 0)),
      h("Appendices – Documents Attached"),
      p("Appendix 1 – Draft public notice"),
    ],
    key: {
      board: "City Growth and Place Committee",
      date: "2024-05-08",
      subject: "Review of Street Trading Charges",
      officers: ["Strategic Director of City Operations"],
    },
  },
  {
    name: "a seaside unitary: agenda item at the right, a table with contact officer's name and telephone, for general release",
    look: { font: "Arial", margin: "50pt 60pt", isCapital: true },
    head:
      table(
        [
          [
            `Sandhaven & Marre\nCity Council`,
            "Tourism, Culture and Leisure Committee\nAgenda Item 31",
          ],
        ],
        {
          widths: [230, 245],
          labels: [0, 1],
        },
      ) +
      gap +
      table(
        [
          ["Subject:", "Winter Programme at the Pavilion", ""],
          ["Date of Meeting:", "12 September 2024", ""],
          ["Report of:", "Executive Director for Place and Culture", ""],
          ["Contact Officer:   Name:", "Imogen Farr", "Tel: 01632 960278"],
          ["Email:", "imogen.farr@sandhaven.example", ""],
          ["Ward(s) affected:", "Pier; St Brannock’s", ""],
        ],
        { widths: [150, 205, 120] },
      ) +
      rule +
      bold("FOR GENERAL RELEASE"),
    numbering: "1. 1.1",
    body: [
      h("Purpose of the report and policy context"),
      p(
        "The report asks the committee to agree a programme of events at the Pavilion between November and March, and the fees at which the hall is let.",
      ),
      p(
        "The programme supports the aim of a year-round visitor economy, to which the council committed itself in its plan for 2023 to 2027.",
      ),
      h("Recommendations"),
      p("That the committee agrees the programme at Appendix 1."),
      p("That the committee agrees the scale of fees, to take effect on 1 January 2025."),
      h("Context and background information"),
      p(
        "The Pavilion has been shut between November and Easter for the last six winters. Heating the main hall cost more than the lettings brought in, and the roof leaked over the stage.",
      ),
      p(
        "The roof was mended last year with a grant from the heritage fund. New heaters under the balcony mean that the hall can now be warmed in two hours for about £45.",
      ),
      p(
        "Four promoters have come forward. Between them they offer a pantomime, eleven concerts, a tea dance on each Thursday, and a folk weekend at the end of February.",
      ),
      h("Analysis and consideration of any alternative options"),
      p(
        "To let the whole winter to one promoter would give a sure income, but would leave no room for local societies, of which nine have asked for dates.",
      ),
      h("Community engagement and consultation"),
      p(implied("consult", 2)),
      h("Financial and other implications"),
      sub("Financial Implications:"),
      p(implied("finance", 3)),
      sub("Legal Implications:"),
      p(implied("legal", 3)),
      sub("Equalities Implications:"),
      p(implied("equality", 2)),
      sub("Sustainability Implications:"),
      p(implied("climate", 1)),
    ],
    end:
      bold("SUPPORTING DOCUMENTATION") +
      bold("Appendices:") +
      line("1. Winter programme\n2. Scale of fees"),
    key: {
      board: "Tourism, Culture and Leisure Committee",
      date: "2024-09-12",
      subject: "Winter Programme at the Pavilion",
      officers: ["Executive Director for Place and Culture"],
      wards: ["Pier", "St Brannock’s"],
      item: "31",
    },
  },
  {
    name: "a county: the council’s name, Decision Report, a framed table with the decision maker",
    look: { font: "Arial", size: 12 },
    head:
      centred("MERRINSHIRE COUNTY COUNCIL") +
      gap +
      centred("Decision Report") +
      table(
        [
          ["Decision Maker:", "Executive Member for Universal Services"],
          ["Date:", "22 January 2024"],
          ["Title:", "Rights of Way Maintenance Programme 2024/25"],
          ["Report From:", "Director of Universal Services"],
        ],
        { isFramed: true, widths: [130, 345] },
      ) +
      tabbed([["Contact name:", "Roger Blyth"]], 110) +
      line("<b>Tel:</b> 01632 960906      <b>Email:</b> roger.blyth@merrinshire.example"),
    numbering: "none 1.",
    body: [
      h("Purpose of this Report"),
      p(
        "The purpose of this report is to propose a programme for the upkeep of rights of way in the coming year, within the budget that the County Council is to set in February.",
      ),
      h("Recommendation"),
      p(
        "That the Executive Member approves the programme in the appendix, and gives authority to procure and spend up to £640,000.",
      ),
      h("Executive Summary"),
      p(
        "There are 4,500 kilometres of footpaths, bridleways and byways. A survey by volunteers last year found that 78 per cent of them were easy to use, against a target of 85.",
      ),
      p(
        "Bridges are the greatest need. Of 1,120 timber bridges, 64 are closed or have a limit on the number of people who may cross at once.",
      ),
      h("Contextual information"),
      p(
        "The programme has been drawn up by score. Points are given for the number of users, for safety, for a link to a school or a station, and for the age of the report. Promises made to landowners are kept first.",
      ),
      p(
        "Parishes may enter the small grant scheme, which pays for gates in place of stiles. In the year now ending 41 parishes did so, and 186 stiles were taken out at an average of £310.",
      ),
      h("Finance"),
      p(implied("finance", 0)),
      h("Performance"),
      p(
        "The survey will be repeated in May and in October. Results are published by district, so that members may compare them.",
      ),
      h("Consultation and Equalities"),
      p(implied("equality", 4)),
      h("Climate Change Impact Assessments"),
      p(implied("climate", 3)),
      h("Conclusions"),
      p(
        "The programme would open 22 of the bridges and would bring the network to within two points of its target.",
      ),
    ],
    end:
      bold("REQUIRED CORPORATE AND LEGAL INFORMATION:") +
      grid(
        [
          ["Links to the Strategic Plan", ""],
          ["Strong and sustainable growth", "Yes"],
          ["People live safe and healthy lives", "Yes"],
        ],
        [350, 125],
      ) +
      bold("Section 100 D - Local Government Act 1972 - background documents") +
      grid(
        [
          ["Document", "Location"],
          ["None", ""],
        ],
        [300, 175],
      ),
    key: {
      board: "Executive Member for Universal Services",
      date: "2024-01-22",
      subject: "Rights of Way Maintenance Programme 2024/25",
      officers: ["Director of Universal Services"],
    },
  },
  {
    name: "a fire authority: a table in capitals with the report’s reference, recommendations and implications in it",
    head: table(
      [
        ["REPORT REFERENCE NO.", "RC/24/9"],
        ["MEETING", "RESOURCES COMMITTEE"],
        ["DATE OF MEETING", "14 MAY 2024"],
        ["SUBJECT OF REPORT", "TREASURY MANAGEMENT PERFORMANCE 2023-24: QUARTER 4"],
        ["LEAD OFFICER", "Treasurer and Chief Financial Officer"],
        [
          "RECOMMENDATIONS",
          "<b>That the performance in relation to the treasury management activities of the Authority for 2023-24 (to March 2024) be noted.</b>",
        ],
        [
          "EXECUTIVE SUMMARY",
          "The code of practice that the Authority has adopted calls for a report on borrowing and on investments at least once in each quarter. Interest earned was higher than had been budgeted, and no limit was passed.",
        ],
        ["RESOURCE IMPLICATIONS", "As indicated within the report."],
        [
          "EQUALITY RISKS AND BENEFITS ANALYSIS",
          "The contents of this report are considered compatible with existing equalities legislation.",
        ],
        ["APPENDICES", "Appendix A – Investments held as at 31 March 2024."],
        [
          "BACKGROUND PAPERS",
          "Treasury Management Strategy, as approved by the Authority on 20 February 2023.",
        ],
      ],
      { isFramed: true, widths: [150, 325] },
    ),
    numbering: "1. 1.1.",
    look: { isCapital: true },
    body: [
      h("Introduction"),
      p(
        "The strategy for the year was approved in February 2023. This report covers the last of its four quarters and compares the whole year with what was planned.",
      ),
      p(
        "Advice is taken from an outside firm, whose contract runs until next June. Responsibility for each decision remains with the Authority at all times.",
      ),
      h("Economic background"),
      p(
        "Bank Rate was held at the same level through the quarter. Inflation fell faster than had been forecast in the autumn, and markets now expect two cuts before the turn of the year.",
      ),
      h("Treasury management strategy statement"),
      p(
        "The order of priority is security, liquidity and then yield. In the present climate it is thought proper to keep investments short, so that money is at hand for the new station at Lannick Cross.",
      ),
      h("Annual investments and borrowing"),
      p("The position at the end of each quarter was as follows."),
      figures(
        [
          ["", "Q1\n£m", "Q2\n£m", "Q3\n£m", "Q4\n£m"],
          ["Investments", "34.2", "38.9", "36.1", "29.7"],
          ["Borrowing", "24.3", "24.3", "24.2", "24.2"],
          ["Average rate earned (%)", "4.41", "5.02", "5.31", "5.28"],
        ],
        false,
      ),
      p(
        "Interest earned over the year came to £1.732 million, which is £0.652 million more than the budget. It will be put towards the cost of the capital programme.",
      ),
      h("Prudential indicators"),
      p(
        "All of the limits were kept. The nearest approach was in the share of loans that fall due within twelve months, which stood at four per cent against a ceiling of thirty.",
      ),
      h("Summary and recommendation"),
      p(
        "The Committee is invited to note that the Authority’s treasury activities were carried out within the strategy, and that the outcome compares well with its own benchmark.",
      ),
    ],
    end: bold("ADRIENNE POOLEY\nTreasurer and Chief Financial Officer"),
    key: {
      board: "Resources Committee",
      date: "2024-05-14",
      subject: "TREASURY MANAGEMENT PERFORMANCE 2023-24: QUARTER 4",
      officers: ["Treasurer and Chief Financial Officer"],
    },
  },
  {
    name: "a town council: the name in capitals, committee, day and title, report by the town clerk",
    head:
      centred("BRACKENFORD TOWN COUNCIL") +
      centred("Finance and General Purposes Committee") +
      centred("Tuesday 16 January 2024") +
      right("<b>Agenda Item: 8</b>") +
      spaced([
        ["Subject:", "Draft budget and precept for 2024/25"],
        ["Report by:", "Town Clerk and Responsible Financial Officer"],
      ]) +
      rule,
    numbering: "1. none",
    body: [
      h("Purpose of report"),
      p(
        "To present the draft budget for the coming year so that the committee may recommend a precept to the full council at the end of the month.",
      ),
      h("Background"),
      p(
        "The committee saw a first draft in November and asked for three things: a lower figure for repairs at the cemetery lodge, a separate line for the Christmas lights, and a reserve for the election in 2027.",
      ),
      p(
        "The tax base that the district council has given us is 4,212.6, which is eleven more than last year. A rise of one per cent in the precept would therefore bring in about £4,300.",
      ),
      h("Draft budget"),
      p(
        "Salaries have been put up by four per cent. The new contract for cutting grass, which begins in March, costs a little less than the old one. Energy for the town hall is fixed until the autumn of next year.",
      ),
      figures([
        ["", "2023/24", "2024/25"],
        ["Administration", "£148,200", "£154,900"],
        ["Town hall and market", "£96,400", "£101,350"],
        ["Parks, cemetery and allotments", "£171,900", "£169,800"],
        ["Grants and events", "£38,000", "£41,500"],
        ["Election reserve", "£0", "£5,000"],
        ["Total", "£454,500", "£472,550"],
      ]),
      h("Reserves"),
      p(
        "General reserves are expected to be £163,000 at the end of March, which is a little over four months of spending. The auditor advises between three months and twelve.",
      ),
      p(
        "Earmarked reserves hold £88,000, the greater part of it for the roof of the market hall. Nothing has been drawn from them since the new boiler was bought.",
      ),
      h("Effect on households"),
      p(
        "With the budget as drafted, a household in band D would pay £108.47, a rise of £3.62 over the year or about seven pence a week. No limit is set by the government for town councils at present.",
      ),
      h("Risk"),
      p(implied("risk", 2)),
      h("Recommendation"),
      p(
        "That the committee recommends to the council a budget of £472,550 and a precept of £456,950, the remainder being met from rents and fees.",
      ),
    ],
    end: line("Author: Mrs P Lambourne, Town Clerk\n9 January 2024"),
    key: {
      board: "Finance and General Purposes Committee",
      date: "2024-01-16",
      subject: "Draft budget and precept for 2024/25",
      officers: ["Town Clerk and Responsible Financial Officer"],
      item: "8",
    },
  },
  {
    name: "a London borough: title of report first, a framed table in capitals, group director",
    look: { font: "Arial", footer: pageNumber("Page ") },
    head: table(
      [
        ["Title of Report", "Selective Licensing of Private Rented Homes: Renewal"],
        ["Key Decision No", "FCR S412"],
        ["For Consideration By", "Cabinet"],
        ["Meeting Date", "26 February 2024"],
        [
          "Cabinet Member",
          "Cllr Esther Adomako, Cabinet Member for Housing Needs and Private Renting",
        ],
        ["Classification", "Open"],
        ["Ward(s) Affected", "Canal Basin, Downs Park, Lea Marsh, Old Orchard"],
        [
          "Key Decision & Reason",
          "Yes – Significant in terms of its effects on communities living or working in an area comprising two or more wards",
        ],
        ["Implementation Date if Not Called In", "7 March 2024"],
        ["Group Director", "Group Director, Climate, Homes and Economy"],
      ],
      { isFramed: true, widths: [150, 325] },
    ),
    numbering: "1. 1.1",
    body: [
      h("CABINET MEMBER’S INTRODUCTION"),
      p(
        "Four in ten homes in the borough are let by private landlords. Most of them are well kept, but in the four wards named above our inspectors have found hazards in nearly one home in three.",
      ),
      p(
        "Licensing has let us put this right without having to wait for a complaint, which many tenants are afraid to make. I am glad to recommend that it goes on.",
      ),
      h("GROUP DIRECTOR’S INTRODUCTION"),
      p(
        "The present scheme ends on 30 September. A new one may be made only after consultation, and where it covers more than a fifth of the borough the consent of the Secretary of State is needed. This one does not.",
      ),
      h("RECOMMENDATIONS"),
      p(
        "To agree that the four wards be designated for selective licensing for five years from 1 October 2024.",
      ),
      p(
        "To agree a fee of £850 for a licence, with a discount of £100 for landlords who are accredited.",
      ),
      h("REASONS FOR DECISION"),
      p(
        "Between 2019 and 2023 the council granted 5,316 licences, made 2,904 inspections and served 611 notices. Repairs worth an estimated £3.1 million were carried out by landlords as a result.",
      ),
      h("DETAILS OF ALTERNATIVE OPTIONS CONSIDERED AND REJECTED"),
      p(
        "A voluntary charter was tried in two other wards. Thirty-one landlords signed it, who between them let no more than three per cent of the homes there.",
      ),
      h("BACKGROUND"),
      sub("Policy Context"),
      p(
        "The housing strategy sets a target that no home let in the borough should have a serious hazard by 2030.",
      ),
      sub("Equality Impact Assessment"),
      p(implied("equality", 1)),
      sub("Consultations"),
      p(implied("consult", 0)),
      h("COMMENTS OF THE GROUP DIRECTOR, FINANCE AND CORPORATE RESOURCES"),
      p(
        "The fee has been set so as to recover the cost of the scheme over its five years. Income of £4.3 million and costs of the same amount are expected.",
      ),
      h("COMMENTS OF THE DIRECTOR, LEGAL, DEMOCRATIC AND ELECTORAL SERVICES"),
      p(implied("legal", 5)),
    ],
    end:
      bold("APPENDICES") +
      line("Appendix 1 – Evidence report\nAppendix 2 – Fee structure") +
      bold("BACKGROUND DOCUMENTS") +
      line("None") +
      grid(
        [
          [
            "Report Author",
            "Name: Joel Whitcombe\nTitle: Head of Private Sector Housing\nTel: 020 7946 0381",
          ],
          [
            "Comments for the Group Director of Finance",
            "Name: Priya Nath\nTitle: Finance Manager\nTel: 020 7946 0320",
          ],
        ],
        [200, 275],
      ),
    key: {
      board: "Cabinet",
      date: "2024-02-26",
      subject: "Selective Licensing of Private Rented Homes: Renewal",
      officers: ["Group Director, Climate, Homes and Economy"],
      portfolios: ["Cabinet Member for Housing Needs and Private Renting"],
      wards: ["Canal Basin", "Downs Park", "Lea Marsh", "Old Orchard"],
    },
  },
  {
    name: "a district: report to the cabinet, reference and day at the right, portfolio and responsible officer",
    look: { font: "Arial" },
    head:
      bold("Report to the Cabinet", "font-size:14pt") +
      line(
        "<b>Report reference:</b> C-031-2023/24\n<b>Date of meeting:</b> 5 February 2024",
        "text-align:right",
      ) +
      labelled([
        ["Portfolio:", "Place – Councillor N. Batchworth"],
        ["Subject:", "Waltham Grange Car Park: Charges for Electric Vehicle Charging"],
        ["Responsible Officer:", "Leonard Ives (01632 960512)"],
        ["Democratic Services:", "Vanessa Croy (01632 960540)"],
      ]) +
      rule +
      bold("Recommendations/Decisions Required:") +
      line("(1) That the tariff set out in paragraph 6 be agreed; and") +
      line("(2) That the tariff be reviewed by the Portfolio Holder twice a year.") +
      rule,
    numbering: "none 1.",
    body: [
      h("Executive Summary:"),
      u(
        "Six rapid chargers will be brought into use at Waltham Grange in April. A tariff has to be agreed beforehand, so that it may be shown on the machines and in the national register.",
      ),
      h("Reasons for Proposed Decision:"),
      u(
        "To recover the cost of electricity and of upkeep, and to put something aside for the day when the machines must be replaced.",
      ),
      h("Other Options for Action:"),
      u(
        "To let the operator set its own tariff. The council would then receive a fixed rent of £600 for each bay.",
      ),
      h("Report:"),
      p(
        "The council was awarded a grant in 2022 for chargers in its own car parks. Waltham Grange was chosen because it lies beside the bypass, has toilets, and has a supply that needed little strengthening.",
      ),
      p(
        "The machines were delivered in October. The network operator has since found that a transformer must be changed, which puts the opening back by three months but will be done at its own cost.",
      ),
      p(
        "Prices at eleven public sites nearby were looked at in December. They ran from 55 pence to 85 pence for each unit, and the middle of them was 72 pence.",
      ),
      p(
        "A lower price at night would draw people from the flats behind the High Street, few of whom have a drive. Thirty-four of them have said that they would think of buying an electric car if they could charge it within a short walk.",
      ),
      p(
        "Those who stay for more than ninety minutes after the battery is full would pay a further charge of £10, as at other sites that the operator looks after. Cars that are not charging may be given a penalty notice.",
      ),
      p(
        "It is proposed to charge 65 pence by day, between seven in the morning and nine at night, and 49 pence at all other times.",
      ),
      h("Resource Implications:"),
      u(implied("finance", 0)),
      h("Legal and Governance Implications:"),
      u(implied("legal", 4)),
      h("Safer, Cleaner and Greener Implications:"),
      u(implied("climate", 1)),
      h("Consultation Undertaken:"),
      u(implied("consult", 3)),
      h("Background Papers:"),
      u("None."),
      h("Risk Management:"),
      u(implied("risk", 5)),
    ],
    key: {
      board: "Cabinet",
      date: "2024-02-05",
      subject: "Waltham Grange Car Park: Charges for Electric Vehicle Charging",
      portfolios: ["Place"],
    },
  },
  {
    name: "a district’s planning report: the committee and day as a heading, a table of the application, case officer",
    look: { font: "Arial", size: 10, running: '"Planning Committee"' },
    head:
      bold("PLANNING COMMITTEE – 14 AUGUST 2024", "text-align:center") +
      right("Item No. 5.2") +
      table(
        [
          ["Application No:", "24/00817/FUL", "Ward:", "Fernhill"],
          ["Valid Date:", "3 May 2024", "Expiry Date:", "28 June 2024"],
          ["Parish:", "Little Coombe", "Case Officer:", "Hannah Wright"],
        ],
        { isFramed: true, widths: [95, 145, 95, 140], labels: [0, 2] },
      ) +
      table(
        [
          [
            "Proposal:",
            "Change of use of agricultural barn to farm shop and café, with parking and alterations to access",
          ],
          ["Site Address:", "Lower Coombe Farm, Mill Lane, Little Coombe"],
          ["Applicant:", "Mr and Mrs R Tolley"],
          ["Agent:", "Dovecote Planning Ltd"],
          [
            "Reason for referral to Committee:",
            "The application was called in by the ward member because of concern about traffic",
          ],
          ["Recommendation:", "<b>APPROVE subject to conditions</b>"],
        ],
        { isFramed: true, widths: [130, 345] },
      ),
    numbering: "1. 1.1",
    body: [
      h("SITE DESCRIPTION"),
      p(
        "The farm lies half a mile to the east of the village, on the south side of a lane that is wide enough for two cars at most points. The barn is of brick under slate and was built in about 1870.",
      ),
      p(
        "It is not listed, but it forms a group with the farmhouse, which is. The nearest house that does not belong to the farm is 140 metres away, beyond a belt of ash and sycamore.",
      ),
      h("PROPOSAL"),
      p(
        "The shop would take up 110 square metres of the ground floor and the café 65. Twenty-four spaces for cars, two of them for disabled people, would be laid out on the old stack yard.",
      ),
      h("RELEVANT PLANNING HISTORY"),
      p(
        "19/01344/PAAGR: conversion of the same barn to two dwellings. Prior approval refused in January 2020, as the access was held to be unsafe.",
      ),
      h("CONSULTATIONS"),
      p(
        "Parish Council: objects. The lane floods, and has no footway. Members would think again if a path were made across the glebe.",
      ),
      p(
        "Highway authority: no objection, so long as the hedge on the inside of the bend is set back by two metres and the new access is surfaced for ten.",
      ),
      p(
        "Conservation officer: supports the scheme, which keeps the cart openings and needs no new ones in the front wall.",
      ),
      h("REPRESENTATIONS"),
      p(
        "Eighteen letters have come in. Eleven are in support, and seven object on the grounds of traffic, of noise from the terrace and of harm to the shop in the village.",
      ),
      h("PLANNING CONSIDERATIONS"),
      p(
        "Policy EC4 allows farm shops where most of what is sold is grown or made on the holding or nearby. A condition is suggested which would hold the share at sixty per cent.",
      ),
      p(
        "Sixty vehicles a day are forecast, with about nine in the busiest hour. With the hedge set back, the view to the west would be 59 metres, which is enough for the speed that was measured.",
      ),
      p(
        "The terrace would close at six. Given the distance and the trees, the environmental health officer sees no ground on which to object.",
      ),
      h("CONCLUSION"),
      p(
        "The scheme would bring a handsome building into use and give work to five people. The harm that objectors fear can be met by conditions.",
      ),
      h("RECOMMENDATION"),
      p("That permission be GRANTED subject to the conditions below."),
      list(
        "1)",
        "The development shall be begun within three years.",
        "No part shall be brought into use until the access has been altered as shown on drawing 1128/04.",
        "The café shall not be open to customers outside the hours of 08:00 to 18:00.",
      ),
    ],
    key: {
      board: "Planning Committee",
      date: "2024-08-14",
      subject:
        "Change of use of agricultural barn to farm shop and café, with parking and alterations to access",
      wards: ["Fernhill"],
      item: "5.2",
    },
  },
  {
    name: "a Scottish council: name, committee, day, title and report by on centred lines, purpose in a box",
    look: { font: "Arial", size: 12, isCapital: false },
    head:
      right("<b>4</b>\n(24/118)") +
      centred("DUNARROCH AND KINLEVEN COUNCIL") +
      centred("Learning and Families Committee") +
      centred("27 March 2024") +
      centred("ATTENDANCE IN SCHOOLS") +
      centred("Report by Strategic Lead – Education and Learning") +
      line("(Report No. 24/118)", "text-align:center") +
      framed(
        "<b>PURPOSE</b><br>This report tells the committee about attendance in primary and secondary schools in the year 2022/23, and about the steps that are being taken to raise it.",
      ),
    numbering: "1. 1.1",
    body: [
      h("RECOMMENDATIONS"),
      p(
        "It is recommended that the Committee considers and comments on the contents of the report.",
      ),
      h("BACKGROUND/MAIN ISSUES"),
      p(
        "Pupils between five and sixteen are expected to be at school on each of 190 days. A pupil who misses more than nineteen days is said to be persistently absent.",
      ),
      p(
        "Attendance fell in every council area after the schools were closed in 2020. The fall here was a little less than that in Scotland as a whole, but it has been slower to mend.",
      ),
      p("The figures for the last three years are these."),
      figures(
        [
          ["Attendance (%)", "2020/21", "2021/22", "2022/23"],
          ["Primary", "95.1", "92.6", "92.9"],
          ["Secondary", "90.8", "88.2", "87.6"],
          ["Special", "90.2", "88.9", "89.4"],
        ],
        false,
      ),
      p(
        "The gap between pupils in the least and the most deprived fifth of the area has grown from five points to seven. Pupils who are looked after away from home have better attendance than those who are looked after at home.",
      ),
      h("PROPOSALS"),
      p(
        "Six schools will try a new way of working from August. A member of staff will ring home on the first day of any absence, and a plan will be made with the family after the fifth.",
      ),
      p(
        "The educational psychology team has written a guide for parents of children who find it hard to go to school because of anxiety. It was tried with forty families in the autumn, who thought well of it.",
      ),
      h("FURTHER CONSIDERATIONS"),
      p(implied("staff", 2)),
      p(implied("equality", 0)),
      h("CONCLUSION"),
      p(
        "There are signs that attendance is mending in primary schools. In secondary schools there are none as yet, and a further report will come to the committee in a year’s time.",
      ),
    ],
    end:
      bold("Author(s)") +
      grid(
        [
          ["Name", "Designation", "Contact Details"],
          [
            "Morag Tulloch",
            "Quality Improvement Officer",
            "(01632 960100)\nEYScommittee@dunarroch.example",
          ],
        ],
        [120, 165, 190],
      ) +
      bold("APPROVED") +
      grid(
        [
          ["Name", "Designation", "Date"],
          ["Ewan Sharp", "Strategic Lead – Education and Learning", "14 March 2024"],
        ],
        [120, 230, 125],
      ),
    key: {
      board: "Learning and Families Committee",
      date: "2024-03-27",
      subject: "ATTENDANCE IN SCHOOLS",
      officers: ["Strategic Lead – Education and Learning"],
      item: "4",
    },
  },
  {
    name: "a unitary county: meeting, day and title as headings, report of, and the electoral divisions",
    head:
      bold("Cabinet", "font-size:16pt") +
      bold("15 May 2024", "font-size:14pt") +
      bold("Library Buildings Review", "font-size:14pt") +
      bold("Key Decision No. NCC/03/24", "font-size:14pt") +
      `<p style="border:0.75pt solid black;padding:4pt"><b>Report of Corporate Management Team</b></p>` +
      bold("Alison Gale, Corporate Director of Neighbourhoods and Culture") +
      bold("Councillor Joseph Hurst, Cabinet Portfolio Holder for Neighbourhoods and Leisure") +
      bold("Electoral division(s) affected:") +
      line("Countywide"),
    numbering: "none 1",
    body: [
      h("Purpose of the Report"),
      p(
        "To tell Cabinet what was found by the review of the county’s 38 library buildings, and to ask it to agree a plan of works for the next five years.",
      ),
      h("Executive summary"),
      p(
        "The buildings were surveyed between May and December 2023. Six are in good order, twenty-three are fair, and nine are poor. To bring all of them up to a fair condition would cost £4.7 million.",
      ),
      p(
        "It is not proposed to close any library. Three would move into other public buildings within a short walk, where there is room and where the rent is no more than what is now spent on heating.",
      ),
      h("Recommendation(s)"),
      p("Cabinet is recommended to:"),
      list(
        "(a)",
        "agree the plan of works at Appendix 2;",
        "agree that consultation be carried out on the three moves; and",
        "receive a further report in November.",
      ),
      h("Background"),
      p(
        "Most of the libraries were built between 1960 and 1975, many of them with flat roofs and with single glass. Little was spent on them in the ten years up to 2019, beyond what safety required.",
      ),
      p(
        "Visits have come back to nine tenths of what they were in 2019. Loans of books to children are higher than they have been since records were first kept on computer.",
      ),
      h("The proposed moves"),
      p(
        "At Thornley Bank the library would move to the leisure centre, at Easby to the new health centre, and at Witton Moor to the community college, which would open it on two evenings and on Saturdays.",
      ),
      h("Financial implications"),
      p(implied("finance", 1)),
      h("Conclusion"),
      p(
        "The plan would give every library a sound roof, good heating and level access by 2029, and would save a third of the money that is now spent on energy.",
      ),
    ],
    end:
      bold("Background papers") +
      line("• None") +
      bold("Other useful documents") +
      line("• Strategic Library Plan, 2022") +
      grid(
        [
          ["Author(s)", ""],
          ["Alison Gale", "Tel: 03000 960010"],
          ["Neil Fairley", "Tel: 03000 960077"],
        ],
        [240, 235],
      ) +
      rule +
      bold("Appendix 1: Implications", "page-break-before:always") +
      bold("Legal Implications") +
      line(implied("legal", 0)) +
      bold("Staffing") +
      line(implied("staff", 0)) +
      bold("Climate Change") +
      line(implied("climate", 0)),
    key: {
      board: "Cabinet",
      date: "2024-05-15",
      subject: "Library Buildings Review",
      officers: ["Corporate Management Team", "Corporate Director of Neighbourhoods and Culture"],
      portfolios: ["Cabinet Portfolio Holder for Neighbourhoods and Leisure"],
      wards: ["Countywide"],
    },
  },
  {
    name: "a Welsh county: subject, meeting, day and wards as lines in capitals, then numbered capitals",
    head:
      labelled([
        ["SUBJECT:", "COMMUNITY HUBS: OPENING HOURS"],
        ["MEETING:", "Performance and Overview Scrutiny Committee"],
        ["DATE:", "19th March 2024"],
        ["DIVISION/WARDS AFFECTED:", "ALL"],
      ]) + gap,
    numbering: "1. 1.1",
    look: { isCapital: true },
    body: [
      h("Purpose"),
      p(
        "To give members the results of the review of opening hours at the six community hubs, and to hear their views before a decision is taken by Cabinet in May.",
      ),
      h("Recommendations"),
      p(
        "That members consider the three options and say which of them they would wish Cabinet to prefer.",
      ),
      h("Key issues"),
      p(
        "The hubs bring together the library, adult learning and the council’s counter. They were set up in 2014 with hours that were much the same as those of the libraries before them.",
      ),
      p(
        "Counts were kept for thirteen weeks last autumn. The busiest time is between ten and noon, and the quietest the last hour of each day, when there were fewer than four visitors on average at five of the hubs.",
      ),
      p(
        "Many who answered the survey asked for longer hours on Saturdays, and for one late evening. Few were aware that the doors may be opened with a card when no staff are there.",
      ),
      h("Equality and future generations evaluation"),
      p(implied("equality", 1)),
      h("Options appraisal"),
      p(
        "Option 1 leaves the hours as they are. Option 2 closes each hub an hour sooner and opens it until four on Saturdays. Option 3 does the same, and shuts the two smallest hubs on Wednesdays.",
      ),
      h("Reasons"),
      p(
        "The second option would give the hours for which people asked within the budget that we have. The third would save £31,000, but it falls hardest on the two places that have no other public building.",
      ),
      h("Resource implications"),
      p(implied("finance", 3)),
      p(implied("staff", 2)),
      h("Consultees"),
      p(
        "Strategic leadership team; Cabinet member for engagement; town and community councils; hub managers.",
      ),
      h("Background papers"),
      p("Survey of users, November 2023."),
      h("Author"),
      p("Rhian Probert, Community Hubs Manager"),
      h("Contact details"),
      p("Tel: 01632 960833. E-mail: rhianprobert@ystradwen.example"),
    ],
    key: {
      board: "Performance and Overview Scrutiny Committee",
      date: "2024-03-19",
      subject: "COMMUNITY HUBS: OPENING HOURS",
      officers: ["Community Hubs Manager"],
      wards: ["ALL"],
    },
  },
  {
    name: "a London borough: meeting and day at the left of a frame, report of and classification, then a table",
    look: { font: "Arial", footer: pageNumber() },
    head:
      table(
        [
          ["<b>Cabinet</b>\n\n24 July 2024", "<i>London Borough of Thamesford</i>"],
          [
            "<b>Report of:</b> Corporate Director, Children’s Services",
            "<b>Classification:</b>\nUnrestricted",
          ],
        ],
        { isFramed: true, widths: [330, 145], labels: [] },
      ) +
      framed("<b>Free School Meals for Secondary Pupils: First Year</b>") +
      table(
        [
          [
            "Lead Member",
            "Councillor Nasreen Haque, Cabinet Member for Education and Lifelong Learning",
          ],
          ["Originating Officer(s)", "Tom Bellamy, Head of Contract Services"],
          ["Wards affected", "All wards"],
          ["Key Decision?", "No"],
          ["Forward Plan Notice Published", "24 June 2024"],
          ["Strategic Plan Priority / Outcome", "Investing in education"],
        ],
        { isFramed: true, widths: [170, 305] },
      ),
    numbering: "1 1.1",
    body: [
      h("EXECUTIVE SUMMARY"),
      u(
        "In September 2023 the borough began to offer a free midday meal to each pupil in its secondary schools. This report describes the first year, and how the money was spent.",
      ),
      h("REASONS FOR THE DECISIONS"),
      p(
        "Cabinet asked, when it approved the scheme, to be told after one year how many pupils had taken it up.",
      ),
      h("ALTERNATIVE OPTIONS"),
      p("None, since no decision is called for at present."),
      h("DETAILS OF THE REPORT"),
      p(
        "All sixteen schools take part. In the year before, a third of their pupils were entitled to a free meal, and about three quarters of these took one on any given day.",
      ),
      p(
        "In the summer term 61 pupils in each hundred had a meal from the canteen, whether entitled or not. The share is greatest in year 7 and falls with age, the fall being steepest where pupils may leave the site at noon.",
      ),
      p(
        "Schools have had to alter the way in which lunch is served. Five have split the hour into two sittings, and two have bought a second till. Grants for kitchens came to £1.9 million in total.",
      ),
      p("Spending has been as follows:"),
      figures([
        ["School term", "Meals", "Cost"],
        ["Autumn 2023", "562,400", "£1.63m"],
        ["Spring 2024", "498,700", "£1.45m"],
        ["Summer 2024", "471,300", "£1.37m"],
        ["Total", "1,532,400", "£4.45m"],
      ]),
      h("EQUALITIES IMPLICATIONS"),
      p(implied("equality", 5)),
      h("OTHER STATUTORY IMPLICATIONS"),
      p(implied("risk", 2)),
      h("COMMENTS OF THE CHIEF FINANCE OFFICER"),
      p(implied("finance", 0)),
      h("COMMENTS OF LEGAL SERVICES"),
      p(implied("legal", 3)),
    ],
    end:
      rule +
      bold("Linked Reports, Appendices and Background Documents") +
      bold("Linked Report") +
      line("• None") +
      bold("Officer contact details for documents:") +
      line("N/A"),
    key: {
      board: "Cabinet",
      date: "2024-07-24",
      subject: "Free School Meals for Secondary Pupils: First Year",
      officers: ["Corporate Director, Children’s Services"],
      portfolios: ["Cabinet Member for Education and Lifelong Learning"],
      wards: ["All wards"],
    },
  },
  {
    name: "a county: the item at the left, the title, to and from, divisions, outcome, recommendation, contacts at the end of the head",
    look: { font: "Arial", size: 12 },
    head:
      right("<b>Agenda Item No: 6</b>") +
      bold("Winter Gritting Network: Changes for 2024/25", "font-size:15pt") +
      tabbed(
        [
          ["To:", "Highways and Transport Committee"],
          ["Meeting Date:", "9 July 2024"],
          ["From:", "Executive Director: Place and Sustainability"],
          ["Electoral division(s):", "All"],
          ["Key decision:", "Yes"],
          ["Forward Plan ref:", "2024/055"],
          [
            "Outcome:",
            "A network of treated roads and cycleways that is safe and can be afforded.",
          ],
          [
            "Recommendation:",
            "Committee is asked to approve the changes to the network that are listed in Appendix 1.",
          ],
        ],
        140,
      ) +
      bold("Officer contact:") +
      line(
        "Name: Ivor Penfold\nPost: Assistant Director, Highways Maintenance\nEmail: ivor.penfold@fenwickshire.example\nTel: 01632 960670",
      ) +
      bold("Member contacts:") +
      line(
        "Names: Councillors Blake and Ostrow\nPost: Chair/Vice-Chair\nEmail: cllr.blake@fenwickshire.example\nTel: 01632 960600",
      ),
    numbering: "1. 1.1",
    body: [
      h("Background"),
      p(
        "The county treats 44 per cent of its roads when ice is forecast. They are divided into 31 routes, each of which a lorry can cover in three hours from the time that it is called out.",
      ),
      p(
        "The network was last altered in 2016. New estates, the bypass at Stoke Mere and the busway have all been opened since that time, and two schools have moved.",
      ),
      h("Main Issues"),
      p(
        "Every road has been scored afresh. The score counts traffic, buses, gradients, emergency stations, and records of accidents in frost. Roads of more than forty points are to be treated, and those of thirty-five to forty are looked at one by one.",
      ),
      p(
        "As a result 63 kilometres would be added, and 58 taken off. Most of those that come off are lanes with fewer than a hundred and fifty vehicles in a day, for which another treated road can be reached within two kilometres.",
      ),
      p(
        "Cycleways have not been treated before. It is proposed to treat 40 kilometres of them with a small machine that was tried last winter, and which can be driven by anyone with a car licence.",
      ),
      h("Alternative Options Considered"),
      p(
        "To treat the added roads without giving up any others would call for two more lorries, at a cost of £145,000 in the first year.",
      ),
      h("Significant Implications"),
      sub("Resource Implications"),
      p(implied("finance", 0)),
      sub("Statutory, Legal and Risk Implications"),
      p(
        "The duty is to ensure, so far as is reasonably practicable, that safe passage is not endangered by snow or ice. A network that is ranked by need is a good answer to a claim.",
      ),
      sub("Equality and Diversity Implications"),
      p(implied("equality", 0)),
      sub("Engagement and Communications Implications"),
      p(implied("consult", 1)),
      h("Source documents"),
      p("Winter Service Plan 2023/24, held at New Shire Hall."),
    ],
    key: {
      board: "Highways and Transport Committee",
      date: "2024-07-09",
      subject: "Winter Gritting Network: Changes for 2024/25",
      officers: ["Executive Director: Place and Sustainability"],
      wards: ["All"],
      item: "6",
    },
  },
  {
    name: "a combined authority: its name, date, subject and report of, purpose, recommendations, contact officers",
    look: { font: "Arial", size: 12 },
    head:
      bold("WESTERN DALES COMBINED AUTHORITY", "font-size:14pt;color:#204060") +
      rule +
      tabbed(
        [
          ["Date:", "31st January 2025"],
          ["Subject:", "Bus Franchising: Depots and Fleet"],
          [
            "Report of:",
            "Councillor Ruth Stannard, Portfolio Lead for Transport, and Gareth Cole, Group Director, Transport",
          ],
        ],
        90,
      ) +
      rule +
      bold("PURPOSE OF REPORT") +
      line(
        "To ask the Combined Authority to approve the purchase of two bus depots and an order for zero-emission buses.",
      ) +
      bold("RECOMMENDATIONS:") +
      line("The Combined Authority is requested to:") +
      line(
        "1. Approve the purchase of the depots at Tanner Street and Low Moor; and",
        "margin-left:18pt",
      ) +
      line("2. Note the timetable for the order of buses.", "margin-left:18pt") +
      bold("CONTACT OFFICERS:") +
      line("Melissa Jarvis, Head of Bus Reform: melissa.jarvis@westerndales.example"),
    numbering: "1. 1.1",
    body: [
      h("INTRODUCTION/BACKGROUND"),
      p(
        "The Mayor decided in March 2024 to bring buses under public control in three stages. The first contracts begin in September 2026 and cover the northern valleys.",
      ),
      p(
        "Whoever runs the buses needs somewhere to keep them. If depots stay in private hands, a firm without one can hardly bid, and the gain from competition is lost. Other areas have bought depots for this reason.",
      ),
      h("DEPOTS"),
      p(
        "Eight sites are in use. The present owners were asked in the summer whether they would sell. Two were willing at once, at prices that our valuers hold to be fair, and talks on a third go on.",
      ),
      p(
        "Tanner Street can hold ninety buses and has a supply large enough for forty chargers. Low Moor is smaller, and its workshop is past repair, but it has land at the side on which a new one may be put up.",
      ),
      h("FLEET"),
      p(
        "An order for 64 electric buses, of which twelve are double-deckers, would be placed in May. Deliveries would start ten months later, and would leave a margin of about twenty weeks for training.",
      ),
      h("FINANCE"),
      p("The whole cost in the first stage is put at £58.2 million, as follows:"),
      figures([
        ["", "£m"],
        ["Purchase of depots", "11.4"],
        ["Works and chargers", "14.9"],
        ["Buses", "31.9"],
        ["Total", "58.2"],
      ]),
      p(implied("finance", 4)),
      h("EQUALITIES IMPACT, CARBON AND SUSTAINABILITY"),
      p(implied("climate", 0)),
      p(implied("equality", 4)),
      h("RISK MANAGEMENT"),
      p(implied("risk", 2)),
      h("LEGAL CONSIDERATIONS"),
      p(implied("legal", 1)),
    ],
    end:
      bold("BACKGROUND PAPERS") +
      line("Mayoral decision of 14 March 2024") +
      bold("TRACKING/PROCESS") +
      grid(
        [
          [
            "Does this report relate to a major strategic decision, as set out in the Constitution?",
            "Yes",
          ],
        ],
        [375, 100],
      ),
    key: {
      board: "Western Dales Combined Authority",
      date: "2025-01-31",
      subject: "Bus Franchising: Depots and Fleet",
      officers: ["Portfolio Lead for Transport", "Group Director, Transport"],
    },
  },
  {
    name: "a national park: the reference, the authority, the day and the title, report of, recommendation as a run-in",
    look: { font: "Arial", footer: pageNumber() },
    head:
      right("NPA/24/017") +
      centred("HIGH CARNE NATIONAL PARK AUTHORITY") +
      centred("7 June 2024") +
      centred("SPEED LIMITS ON THE OPEN MOOR") +
      bold("Report of the Head of Conservation and Land Management") +
      tabbed(
        [
          [
            "Recommendation:",
            "That Members support the proposal to extend the 40 mph limit, and authorise a contribution of up to £6,000",
          ],
        ],
        110,
      ),
    numbering: "1 1.1",
    body: [
      h("Purpose"),
      p(
        "This report asks Members to support a wider limit of 40 miles an hour on unfenced roads, so as to bring down the number of animals that are killed.",
      ),
      h("Background"),
      p(
        "Some 310 kilometres of road cross the moor without a fence. The commoners keep about 9,000 sheep, 1,400 cattle and 600 ponies upon it in summer, and rather fewer in the winter months.",
      ),
      p(
        "In 2023 there were 171 reports of animals hit by vehicles, of which 124 died. Most accidents happen in the dark and between October and February, and over half of the drivers were local people.",
      ),
      p(
        "A limit was brought in on two roads in 1991. On those roads reports fell by a third in the first five years, but they have risen again as traffic has grown.",
      ),
      h("The Proposal"),
      p(
        "The highway authority will consult this autumn on a limit for all of the unfenced roads. Signs at the edge of the moor would take the place of those at each end of each road, of which 96 could be taken down.",
      ),
      p(
        "Rangers would go on with the campaign of reflecting collars, for which the commoners’ council pays half. A mobile sign that shows the speed of passing cars has been lent by the police.",
      ),
      h("Financial Implications"),
      p(
        "The cost of the order and of the signs is £24,000. The Authority is asked for a quarter of it. This can be met from the traffic management budget for the year.",
      ),
      h("Equality and Sustainability Impact"),
      p(implied("equality", 0)),
      p(implied("climate", 1)),
      h("Conclusion"),
      p(
        "Grazing animals have made the moor what it is. A lower limit, if it is kept to, would spare many of them, and would make the roads better for those who walk and ride.",
      ),
    ],
    end:
      line("<b>WILL TREMEER</b>") +
      line("Background Papers: Livestock Protection Officer’s annual report, 2023") +
      line("20240607 WT Speed limits"),
    key: {
      date: "2024-06-07",
      subject: "SPEED LIMITS ON THE OPEN MOOR",
      board: "HIGH CARNE NATIONAL PARK AUTHORITY",
      officers: ["Head of Conservation and Land Management"],
    },
  },
  {
    name: "a Welsh city: Report, the body, Part 1, then subject, purpose, author, ward, summary as a list of labels",
    head:
      bold("Report", "font-size:20pt") +
      bold("Cabinet", "font-size:16pt") +
      line("Part 1") +
      line("Date:    17 April 2024") +
      table(
        [
          ["Subject", "Allotment Strategy"],
          ["Purpose", "To present a strategy for allotments for adoption by Cabinet."],
          ["Author", "Head of Environment and Public Protection"],
          ["Ward", "Beechmead, Bryn Fach and Stow Green East"],
          [
            "Summary",
            "The council has eleven allotment sites, and there are more people on the list than there are plots. The strategy sets out how plots may be halved, how derelict ones may be brought back and how tenants may come to run their own sites.",
          ],
          ["Proposal", "To adopt the strategy and its plan of action."],
          ["Action by", "Head of Environment and Public Protection"],
          ["Timetable", "Immediate"],
        ],
        { widths: [80, 395] },
      ) +
      line(
        "This report was prepared after consultation with:\n• Cabinet Member for Climate Change and Biodiversity\n• Head of Finance\n• Head of Law and Standards",
      ),
    numbering: "none",
    body: [
      h("Background"),
      p(
        "Local authorities have provided allotments since the act of 1908. At one time there were more than two thousand plots in the city. There are now 823, on eleven sites, of which eight have their own water.",
      ),
      p(
        "Demand grew quickly in 2020 and has not fallen back. There are 640 names on the list. At the two sites nearest to the centre a newcomer may wait for six years, while plots on the edge of the city can be had within a few months.",
      ),
      h("What the strategy says"),
      p(
        "New lettings would be of half plots unless a tenant asks for more. This alone would give another 120 plots within four years. Each plot would be looked at twice a year, and tenants who do not work their ground would be given three months in which to begin.",
      ),
      p(
        "Three associations wish to run their sites themselves. A lease of ten years at a low rent is proposed, and the council would still look after fences and main pipes. The first of these would begin in October.",
      ),
      p(
        "Rents have not been raised for seven years and now meet less than half of what the sites cost. It is proposed to raise them by a tenth in each of three years, with a lower rent for those on benefits.",
      ),
      h("Financial Summary"),
      p(implied("finance", 3)),
      h("Risks"),
      p(implied("risk", 5)),
      h("Links to Council Policies and Priorities"),
      p(
        "The strategy supports the aim of a city that seeks to protect and enhance its environment while lowering its carbon footprint.",
      ),
      h("Options Available and considered"),
      p("To adopt the strategy. To adopt it without the new rents. To take no action."),
      h("Comments of Chief Financial Officer"),
      p(implied("finance", 0)),
      h("Comments of Monitoring Officer"),
      p(implied("legal", 3)),
      h("Comments of Head of People, Policy and Transformation"),
      p(implied("staff", 0)),
      h("Background Papers"),
      p("None"),
    ],
    end: line("Dated: 8 April 2024"),
    key: {
      board: "Cabinet",
      date: "2024-04-17",
      subject: "Allotment Strategy",
      officers: ["Head of Environment and Public Protection"],
      wards: ["Beechmead", "Bryn Fach", "Stow Green East"],
    },
  },
  {
    name: "a Northern Irish borough: ITEM and Unclassified, a table with responsible director and file reference",
    head:
      right("<b>ITEM 9</b>") +
      centred("Loughmore and North Arden Borough Council") +
      table(
        [
          ["Report Classification", "Unclassified"],
          ["Exemption Reason", "Not Applicable"],
          ["Council/Committee", "Community and Wellbeing Committee"],
          ["Date of Meeting", "12 February 2025"],
          ["Responsible Director", "Director of Community and Wellbeing"],
          ["Responsible Head of Service", "Head of Leisure Services"],
          ["Date of Report", "28 January 2025"],
          ["File Reference", "CW114"],
          ["Legislation", "Recreation and Youth Services (NI) Order 1986"],
          ["Section 75 Compliant", "Yes ☒   No ☐   Other ☐"],
          ["Subject", "Community Pitches: Pricing and Booking"],
          ["Attachments", "Appendix 1 – Proposed scale of charges"],
        ],
        { isFramed: true, widths: [170, 305] },
      ),
    numbering: "none",
    body: [
      h("Background"),
      p(
        "Members will recall that in June 2024 officers were asked to bring a report on the hire of grass pitches, following a letter from the local football league about double bookings and the state of changing rooms.",
      ),
      p(
        "There are 34 grass pitches at nineteen sites. Bookings are made by telephone with one member of staff, and invoices are sent out at the end of the season. Last year £11,300 remained unpaid in August.",
      ),
      h("Key Issues"),
      p(
        "A system for booking online has been in use at the three leisure centres since 2022. It could be widened to pitches at no cost for the licence. Clubs would pay when they book, and a pitch that is shut by the weather would be refunded by the next day.",
      ),
      p(
        "Charges differ between the two former councils, and have never been brought into line. A club in the north of the borough pays £38 for a senior match and one in the south £52, although the pitches are much the same.",
      ),
      p(
        "It is proposed that there be one scale, half-way between the two, to be reached in two steps. Junior teams would pay no more than they do now. Clubs that look after their own changing rooms would have a fifth taken off.",
      ),
      p(
        "Officers met the league and eleven of its clubs in November. They welcomed the new system, and asked that regular bookings be kept for them until the end of July in each year.",
      ),
      h("Financial Implications"),
      p(implied("finance", 3)),
      h("Equality and Rural Proofing"),
      p(implied("equality", 0)),
      h("Risk"),
      p(implied("risk", 5)),
      h("RECOMMENDATION"),
      p(
        "It is recommended that Council approves the scale of charges, and agrees that all pitches be booked online from 1 August 2025.",
      ),
    ],
    key: {
      board: "Community and Wellbeing Committee",
      date: "2025-02-12",
      subject: "Community Pitches: Pricing and Booking",
      officers: ["Director of Community and Wellbeing", "Head of Leisure Services"],
      item: "9",
    },
  },
  {
    name: "a county: open report on behalf of an executive director in a box, then report to, date, subject, key decision",
    look: { font: "Arial" },
    head:
      right("Agenda Item 6") +
      centred("WOLDSHIRE COUNTY COUNCIL") +
      framed(
        `<p style="text-align:center;margin:2pt"><b>Open Report on behalf of Andrea Crispin, Executive Director - Place</b></p>`,
      ) +
      table(
        [
          ["Report to:", "Flood and Water Management Scrutiny Committee"],
          ["Date:", "20 May 2024"],
          ["Subject:", "Investigations into Flooding, October 2023 to January 2024"],
        ],
        { isFramed: true, widths: [120, 355] },
      ) +
      framed(
        "<b>Summary:</b><br>Storms in the autumn and winter caused flooding in 84 places. This report tells the Committee how many investigations have been opened under section 19 of the Flood and Water Management Act 2010, and how far they have gone.",
      ) +
      framed(
        "<b>Actions Required:</b><br>The Committee is asked to review and comment on the progress that has been made.",
      ),
    numbering: "1. none",
    body: [
      h("Background"),
      p(
        "As lead local flood authority the County Council must look into any flood so far as it thinks necessary. It has been the practice since 2012 to do so wherever water has come into a home or a place of work.",
      ),
      p(
        "Two named storms crossed the county within ten weeks of each other. The ground was already full when the second of them came, and rivers rose to levels that had not been seen since records began at seven of the gauges.",
      ),
      h("Number of investigations"),
      p(
        "In all 611 properties are known to have been flooded inside. Some were flooded twice. They have been grouped into 84 areas, in each of which one investigation covers all of the properties.",
      ),
      figures([
        ["District", "Properties", "Areas", "Reports published"],
        ["East Marsh", "188", "21", "6"],
        ["Trentholme", "246", "27", "5"],
        ["North Wold", "97", "19", "9"],
        ["South Fen", "80", "17", "4"],
        ["Total", "611", "84", "24"],
      ]),
      h("Progress"),
      p(
        "Letters have gone to each household. Drop-in sessions were held at eight village halls, where engineers from the drainage boards and from the water company were on hand. Much of what is known about the way that the water went comes from what residents brought to those sessions.",
      ),
      p(
        "Twenty-four reports have been published. In most of them the cause was too much water in a small river, but in nine a blocked culvert made matters worse, and in four the pumps had lost their power supply.",
      ),
      p(
        "Two more engineers were taken on in March. It is hoped that all of the reports will be finished by the end of the year, with those for the worst places finished by September.",
      ),
      h("Conclusion"),
      p(
        "The scale of the task is greater than in any earlier year. The Committee will have a progress report at each of its meetings until the task is done.",
      ),
      h("Consultation"),
      p(implied("consult", 4)),
    ],
    end:
      bold("Background Papers") +
      line(
        "No background papers within Section 100D of the Local Government Act 1972 were used in the preparation of this report.",
      ) +
      line(
        "This report was written by Declan Moss, who can be contacted on 01632 960955 or by e-mail at declan.moss@woldshire.example.",
      ),
    key: {
      board: "Flood and Water Management Scrutiny Committee",
      date: "2024-05-20",
      subject: "Investigations into Flooding, October 2023 to January 2024",
      officers: ["Executive Director - Place"],
      item: "6",
    },
  },
  {
    name: "a Scottish city: item and day at the right, council, committee, report by, the title in a box, and wards at its foot",
    look: { font: "Arial" },
    head:
      table([["<i>Inverclyth City Council</i>", "Item 5\n\n16th May 2024"]], {
        widths: [330, 145],
        labels: [1],
      }) +
      bold("Inverclyth City Council") +
      bold("Neighbourhoods, Housing and Public Realm City Policy Committee") +
      bold("Report by Executive Director of Neighbourhoods, Regeneration and Sustainability") +
      line("<b>Contact:</b> Stuart Haldane    <b>Ext:</b> 70412") +
      rule +
      framed(
        `<p style="text-align:center;margin:2pt"><b>Household Recycling Centres: Booking System</b></p>`,
      ) +
      framed(
        "<b>Purpose of Report:</b><br>To tell the Committee how the booking system at the four household recycling centres has worked in its first year.",
      ) +
      framed("<b>Recommendations:</b><br>The Committee is asked to consider and note the report.") +
      table(
        [
          [
            "Ward No(s):\n\nLocal member(s) advised: Yes ☐ No ☐ consulted: Yes ☐ No ☐",
            "Citywide: ✓",
          ],
        ],
        { isFramed: true, widths: [330, 145], labels: [] },
      ),
    numbering: "1. 1.1",
    body: [
      h("Introduction"),
      p(
        "Booking was brought in on 1 April 2023. Before that time queues at two of the centres reached the main road on most Saturdays, and staff had little time to help people to sort what they had brought.",
      ),
      h("How the system works"),
      p(
        "A visit of fifteen minutes is booked online or by telephone. Up to twenty visits may be made in a year. Those who come on foot or by bicycle need no booking, nor do those who hold a blue badge.",
      ),
      p(
        "Slots are let out two weeks ahead, and a tenth of them are held back for the same day. On average a slot can be had within nineteen hours, or within two days in the spring.",
      ),
      h("Results"),
      p(
        "In the year to March 2024 there were 402,000 visits, as against an estimate of 455,000 in the year before. The fall was greatest among vans. The weight of waste brought in fell by seven per cent and the share that was recycled rose from 58 per cent to 66.",
      ),
      p(
        "Queues have gone. In a survey of 2,300 visitors, four in five said that the centres were better than before. Among those who said that they were worse, most did not like having to plan ahead.",
      ),
      p(
        "Reports of fly-tipping within half a mile of the centres went down slightly. There is no sign that waste has been dumped by people who could not get a slot, though the figures will go on being watched.",
      ),
      h("Policy and Resource Implications"),
      sub("Resource Implications:"),
      p(implied("finance", 0)),
      p(implied("staff", 0)),
      sub("Equality and Socio-Economic Impacts:"),
      p(implied("equality", 4)),
      sub("Climate Impacts:"),
      p(implied("climate", 1)),
      h("Recommendations"),
      p("The Committee is asked to consider and note the report."),
    ],
    key: {
      board: "Neighbourhoods, Housing and Public Realm City Policy Committee",
      date: "2024-05-16",
      subject: "Household Recycling Centres: Booking System",
      officers: ["Executive Director of Neighbourhoods, Regeneration and Sustainability"],
      wards: ["Citywide"],
      item: "5",
    },
  },
  {
    name: "a borough: committee, day and title as a front block, then a table with final decision-maker and lead officer",
    look: { font: "Verdana", size: 10, footer: pageNumber() },
    head:
      table([["Housing, Health and Environment Policy Advisory Committee", "9 April 2024"]], {
        isFramed: true,
        widths: [350, 125],
        labels: [0, 1],
      }) +
      bold("Temporary Accommodation: Purchase of Homes", "font-size:14pt") +
      gap +
      grid(
        [
          ["Timetable", ""],
          ["Meeting", "Date"],
          ["Policy Advisory Committee", "9 April 2024"],
          ["Cabinet", "24 April 2024"],
        ],
        [300, 175],
      ) +
      table(
        [
          ["Will this be a Key Decision?", "Yes"],
          ["Urgency", "Not Applicable"],
          ["Final Decision-Maker", "Cabinet"],
          ["Lead Head of Service", "Head of Housing and Regulatory Services"],
          ["Lead Officer and Report Author", "Oliver Munt, Housing Supply Manager"],
          ["Classification", "Public"],
          ["Wards affected", "All"],
        ],
        { isFramed: true, widths: [190, 285] },
      ),
    numbering: "1. 1.1",
    body: [
      h("Executive Summary"),
      u(
        "The council has bought 68 homes for temporary accommodation since 2018. It is proposed to buy another thirty, with a loan that would be paid off from what is saved on nightly lettings.",
      ),
      h("Purpose of Report"),
      u("Recommendation to Cabinet"),
      h("INTRODUCTION AND BACKGROUND"),
      p(
        "On 1 March there were 296 households in temporary accommodation, the most that there has ever been. Of these 141 were in rooms or flats that are paid for by the night, some of them in other districts.",
      ),
      p(
        "A flat that is let by the night costs the council £13,700 a year after benefit. One that it owns brings in a little more than it costs, even when the interest on the loan is counted.",
      ),
      p(
        "The homes that have been bought so far were all of two or three bedrooms. They are spread over fourteen estates, and there have been few complaints from those who live beside them.",
      ),
      h("AVAILABLE OPTIONS"),
      p(
        "Option 1: buy thirty homes at a cost of up to £8.4 million. Option 2: lease homes from private owners for ten years. Option 3: do neither, and go on as now.",
      ),
      h("PREFERRED OPTION AND REASONS FOR RECOMMENDATIONS"),
      p(
        "Option 1 is preferred. It saves the most over thirty years, it gives families somewhere settled, and it leaves the council with homes that it may sell or let when they are no longer needed for the purpose.",
      ),
      h("RISK"),
      p(implied("risk", 2)),
      h("CONSULTATION RESULTS AND PREVIOUS COMMITTEE FEEDBACK"),
      p(implied("consult", 3)),
      h("NEXT STEPS: COMMUNICATION AND IMPLEMENTATION OF THE DECISION"),
      p("If Cabinet agrees, the first purchases could be made in June."),
      h("CROSS-CUTTING ISSUES AND IMPLICATIONS"),
      p(implied("legal", 0)),
      p(implied("equality", 5)),
      h("REPORT APPENDICES"),
      u("None."),
      h("BACKGROUND PAPERS"),
      u("None."),
    ],
    key: {
      board: "Housing, Health and Environment Policy Advisory Committee",
      date: "2024-04-09",
      subject: "Temporary Accommodation: Purchase of Homes",
      officers: ["Head of Housing and Regulatory Services", "Housing Supply Manager"],
      wards: ["All"],
    },
  },
  {
    name: "a London borough: body and day, report title, wards, portfolio, report authorised by, contact for enquiries",
    look: { font: "Arial", size: 11, footer: pageNumber() },
    head:
      bold("Corporate Committee 26 September 2023", "font-size:13pt") +
      gap +
      labelled([
        ["Report title:", "Registration Service: Charges for Ceremonies"],
        ["Wards:", "All"],
        ["Portfolio:", "Deputy Leader (Finance): Councillor Amara Quist"],
        [
          "Report Authorised by:",
          "Strategic Director for Finance and Customer Services: Owen Radley",
        ],
        [
          "Contact for enquiries:",
          "Bridget Lyle, Registration Services Manager, 020 7946 0155, blyle@southlea.example",
        ],
      ]) +
      rule,
    numbering: "1. 1.1",
    body: [
      h("REPORT SUMMARY"),
      u(
        "Marriages and civil partnerships may be held at the town hall on each day of the week. This report proposes new charges for 2024/25 and a small room for those who want a ceremony with two witnesses only.",
      ),
      h("FINANCE SUMMARY"),
      u(
        "The new charges should bring in a further £92,000 in a full year. Works to the small room will cost £18,000, and can be paid for from this year’s maintenance budget.",
      ),
      h("RECOMMENDATIONS"),
      p("To approve the charges set out in Appendix A from 1 April 2024."),
      p("To note the works to the small room."),
      h("CONTEXT"),
      p(
        "There were 1,870 ceremonies in the last year, which is a third more than in 2019. The increase is greatest on Fridays, when the two rooms are now as full as they can be between May and September.",
      ),
      p(
        "The fee for a simple ceremony before a registrar is fixed by law. The others may be set by the council, so long as they do no more than recover the cost of the service as a whole.",
      ),
      h("PROPOSAL AND REASONS"),
      p(
        "Charges at seven nearby boroughs have been compared. Ours are fifth for weekdays and second for Sundays. It is proposed to bring those for Saturday and for Sunday together, and to raise those for weekdays by eight per cent.",
      ),
      p(
        "The small room was used as a store until lately. It has a window on to the garden and can hold six people. Four in ten couples who were asked in June said that they would have chosen such a room.",
      ),
      h("FINANCE"),
      p(implied("finance", 0)),
      h("LEGAL AND DEMOCRACY"),
      p(implied("legal", 4)),
      h("CONSULTATION AND CO-PRODUCTION"),
      p(implied("consult", 3)),
      h("RISK MANAGEMENT"),
      p(implied("risk", 5)),
      h("EQUALITIES IMPACT ASSESSMENT"),
      p(implied("equality", 0)),
      h("COMMUNITY SAFETY"),
      p("None."),
    ],
    end:
      rule +
      bold("AUDIT TRAIL") +
      grid(
        [
          ["Name and Position/Title", "Directorate", "Date Sent", "Date Received"],
          ["Councillor Amara Quist", "Deputy Leader (Finance)", "04.09.23", "08.09.23"],
          [
            "Owen Radley, Strategic Director",
            "Finance and Customer Services",
            "01.09.23",
            "07.09.23",
          ],
        ],
        [160, 155, 80, 80],
      ),
    key: {
      board: "Corporate Committee",
      date: "2023-09-26",
      subject: "Registration Service: Charges for Ceremonies",
      officers: ["Strategic Director for Finance and Customer Services"],
      portfolios: ["Deputy Leader (Finance)"],
      wards: ["All"],
    },
  },
  {
    name: "a county: report to and item at the two sides, the day, report of in capitals, the title in capitals",
    head:
      table(
        [
          ["Report to Transport and Environment Committee", "Agenda Item: 6"],
          ["4 September 2024", ""],
        ],
        {
          widths: [350, 125],
          labels: [0, 1],
        },
      ) +
      gap +
      bold("REPORT OF THE INTERIM CORPORATE DIRECTOR, PLACE") +
      bold("BUS SERVICE IMPROVEMENT PLAN: YEAR TWO"),
    numbering: "none 1.",
    body: [
      h("Purpose of the Report"),
      p("To seek approval for the second year of spending under the Bus Service Improvement Plan."),
      h("Information"),
      p(
        "The County Council was awarded £18.7 million over three years to improve buses. The plan for the first year was approved in November 2023, and all but two of the schemes in it have been carried out.",
      ),
      p(
        "Fares for people under the age of twenty-two were cut by a third in January. Journeys made by that group have risen by 22 per cent, and by nearly twice as much on the lines that serve the two colleges.",
      ),
      p(
        "On-demand buses now run in three areas. The one around Ollerby carries close to two hundred people a day, but that in the west has been slow to find favour, and its hours are to be looked at again.",
      ),
      h("Schemes proposed for year two"),
      p(
        "The schemes have been agreed with the operators through the enhanced partnership. They are set out below, with the sum that is asked for.",
      ),
      figures([
        ["Scheme", "Capital £000", "Revenue £000"],
        ["Bus lanes, Leen Road", "2,150", "0"],
        ["Evening and Sunday services", "0", "1,480"],
        ["Real-time displays at 120 stops", "940", "35"],
        ["Fares for young people", "0", "890"],
        ["Total", "3,090", "2,405"],
      ]),
      h("Other Options Considered"),
      p(
        "More bus lanes were looked at on two roads. They were left out because the gain in time was less than a minute in the peak.",
      ),
      h("Reasons for Recommendations"),
      p("The grant may be used for nothing else, and it must be spent by March 2026."),
      h("Statutory and Policy Implications"),
      p(
        "This report has been compiled after consideration of implications in respect of crime and disorder, finance, human resources, equality, safeguarding and sustainability. Where such implications are material they are described below.",
      ),
      sub("Financial Implications"),
      p(implied("finance", 4)),
      sub("Public Sector Equality Duty implications"),
      p(implied("equality", 1)),
      h("RECOMMENDATION"),
      list(
        "1)",
        "That the schemes set out in the table be approved for delivery in the year 2024/25.",
      ),
    ],
    end:
      bold("Hugh Brandreth\nInterim Corporate Director, Place") +
      line(
        "<b>For any enquiries about this report please contact:</b> Lucy Amos, Team Manager, Local Transport, T: 0115 496 0788",
      ) +
      bold("Constitutional Comments (SR 21/08/24)") +
      line("The Committee may decide this under its terms of reference.") +
      bold("Electoral Division(s) and Member(s) Affected") +
      line("• All"),
    key: {
      board: "Transport and Environment Committee",
      date: "2024-09-04",
      subject: "BUS SERVICE IMPROVEMENT PLAN: YEAR TWO",
      officers: ["Interim Corporate Director, Place"],
      wards: ["All"],
      item: "6",
    },
  },
  {
    name: "a parish council: clerk’s report, meeting of the council, and a plain letter-like text with numbered headings",
    head:
      bold("STOKE ARDEN PARISH COUNCIL", "font-size:14pt") +
      line("Report to: Full Council") +
      line("Meeting date: Wednesday, 13th September 2023") +
      line("Item: 11") +
      line("Title: Play Area at Church Meadow – Quotations for New Equipment") +
      line("Prepared by: Clerk to the Council") +
      rule,
    numbering: "1 none",
    body: [
      h("Why this is on the agenda"),
      p(
        "At the meeting in May the Council resolved to ask for quotations to replace the swings, the roundabout and the slide at Church Meadow. The inspector had marked the roundabout as a high risk, and it has been fenced off since that time.",
      ),
      h("What was asked for"),
      p(
        "Five firms were sent the same brief. It asked for equipment for children up to the age of twelve, including at least one piece that can be used from a wheelchair, and for a soft surface that does not need to be topped up.",
      ),
      p(
        "The pupils of the primary school were asked what they would like best. They voted for a zip wire, for a basket swing and for something to climb, in that order.",
      ),
      h("Quotations"),
      p(
        "Three quotations came in by the closing date. All of them leave out VAT, which the Council can reclaim.",
      ),
      figures(
        [
          ["Supplier", "Equipment", "Surfacing", "Total"],
          ["Firm A", "£31,450", "£12,900", "£44,350"],
          ["Firm B", "£28,200", "£14,150", "£42,350"],
          ["Firm C", "£35,900", "£11,700", "£47,600"],
        ],
        false,
      ),
      p(
        "Firm B gives a guarantee of fifteen years on timber and twenty-five on steel, and could start in November. Firm A has the zip wire with the longer run, but it would come within eight metres of the hedge at Glebe Cottage.",
      ),
      h("How it would be paid for"),
      p(
        "The Council has £22,000 in the play area reserve. The district council has agreed in principle to release £15,000 from the houses at Tithe Close, and the county member will give £1,000. The remainder could be raised by the village society, which has offered to hold two events.",
      ),
      h("Views of the working party"),
      p(
        "The working party met the three firms on the site in August. It was of one mind in preferring Firm B, provided that the basket swing is moved to the side away from the road.",
      ),
      h("Recommendation"),
      p(
        "That the Council accepts the quotation of Firm B, and authorises the Clerk to place the order once the district council has confirmed its share in writing.",
      ),
    ],
    key: {
      board: "Full Council",
      date: "2023-09-13",
      subject: "Play Area at Church Meadow – Quotations for New Equipment",
      officers: ["Clerk to the Council"],
      item: "11",
    },
  },
];

export const ninthSet = wholeSet("ninth", reports);
