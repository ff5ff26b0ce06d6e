// First reading: 78.4 % right, 17.0 % asked for, 4.6 % wrong; 19 of 30 untouched; 478 of 516 numbers; no word lost.
import { bold, centred, gap, labelled, line, right, tabbed, table } from "../head-parts.ts";
import {
  figures,
  framed,
  grid,
  h,
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
    name: "a great city: council’s name, Report to Cabinet and the day, a table with relevant cabinet member and O&S chair",
    look: { font: "Arial", footer: '"Page " counter(page) " of " counter(pages)' },
    head:
      bold("Kingsbridge Heath City Council") +
      bold("Report to Cabinet", "font-size:14pt") +
      bold("10 December 2024") +
      gap +
      table(
        [
          ["Subject:", "SMALL PARKS RENEWAL PROGRAMME: FULL BUSINESS CASE"],
          ["Report of:", "Strategic Director, City Operations"],
          ["Relevant Cabinet Member:", "Councillor M Rafiq, Cabinet Member for Environment"],
          ["Relevant O &S Chair(s):", "Councillor L Devane, Sustainability and Transport"],
          [
            "Report author:",
            "Celia Harmer, Head of Parks\nTelephone No: 0121 496 0303\nEmail address: celia.harmer@kingsbridgeheath.example",
          ],
        ],
        { isFramed: true, widths: [170, 430] },
      ) +
      grid(
        [
          ["Are specific wards affected?", "☒ Yes", "☐ No – All wards affected"],
          ["If yes, name(s) of ward(s): Alder Green, Brook Vale, Moor End, Stechbury", "", ""],
          ["Is this a key decision?", "☒ Yes", "☐ No"],
          ["If relevant, add Forward Plan Reference: 013206/2024", "", ""],
          ["Is the decision eligible for call-in?", "☒ Yes", "☐ No"],
          ["Does the report contain confidential or exempt information?", "☐ Yes", "☒ No"],
        ],
        [370, 80, 150],
      ),
    numbering: "1 1.1",
    body: [
      h("Executive Summary"),
      p(
        "Four small parks are to be renewed with money that builders have paid under planning agreements. This report sets out the full business case and asks for leave to place the orders.",
      ),
      h("Recommendations"),
      u("That Cabinet:-"),
      p("Approves the full business case at Appendix A, at a cost of £1.62 million."),
      p(
        "Authorises the City Solicitor to complete all documents that are needed to give effect to it.",
      ),
      h("Background"),
      p(
        "The parks were laid out between 1890 and 1930. Each is smaller than two hectares and is hemmed in by terraced streets, where few of the houses have a garden of any size.",
      ),
      p(
        "Play equipment at Moor End and at Stechbury was taken away in 2019 and was not replaced. The paths at Brook Vale cannot be used by a wheelchair, and the bandstand at Alder Green has been fenced off since a storm two years ago.",
      ),
      p(
        "Friends’ groups exist at three of the four. They have walked the ground with officers, and their wishes have been followed wherever the budget allowed.",
      ),
      h("Options considered and Recommended Proposal"),
      p(
        "To do nothing would mean that the money must be paid back from 2026 onward. To spread it over more parks would leave none of them put right. It is therefore proposed to finish these four.",
      ),
      h("Consultation"),
      p(implied("consult", 2)),
      h("Risk Management"),
      p(implied("risk", 0)),
      h("Compliance Issues:"),
      sub(
        "How are the recommended decisions consistent with the City Council’s priorities, plans and strategies?",
      ),
      p(
        "They support the aim of a green city in which nobody lives more than ten minutes on foot from a good park.",
      ),
      sub("Legal Implications"),
      p(implied("legal", 4)),
      sub("Financial Implications"),
      p("The cost of each park is set out here."),
      figures([
        ["Park", "Works", "Fees", "Total"],
        ["Alder Green", "£402,000", "£41,000", "£443,000"],
        ["Brook Vale", "£371,000", "£36,000", "£407,000"],
        ["Moor End", "£358,000", "£34,000", "£392,000"],
        ["Stechbury", "£344,000", "£34,000", "£378,000"],
        ["Total", "£1,475,000", "£145,000", "£1,620,000"],
      ]),
      sub("Public Sector Equality Duty"),
      p(implied("equality", 2)),
      h("Background Documents"),
      p("None."),
    ],
    end: line("List of appendices accompanying this report: Appendix A – Full Business Case"),
    key: {
      board: "Cabinet",
      date: "2024-12-10",
      subject: "SMALL PARKS RENEWAL PROGRAMME: FULL BUSINESS CASE",
      officers: ["Strategic Director, City Operations"],
      portfolios: ["Cabinet Member for Environment"],
      wards: ["Alder Green", "Brook Vale", "Moor End", "Stechbury"],
    },
  },
  {
    name: "a new unitary county: Report to Cabinet as a heading, date, title, cabinet members, ward, recommendations and reason",
    look: { font: "Arial", size: 12 },
    head:
      bold("Report to Cabinet", "font-size:20pt;color:#2c2d84") +
      tabbed(
        [
          ["Date:", "10 October 2023"],
          ["Title:", "Household Support Fund: Allocation for the Winter"],
          ["Cabinet Member(s):", "Councillor Angela Wray, Cabinet Member for Communities"],
          ["Contact officer:", "Matthew Ede"],
          ["Ward(s) affected:", "Countywide"],
          [
            "Recommendations:",
            "That Cabinet approves the use of the Household Support Fund as set out in section 3, and delegates any changes to the Service Director, Localities.",
          ],
          [
            "Reason for decision:",
            "The grant must be used by 31 March 2024, and the Government has asked for a delivery plan by the end of this month.",
          ],
        ],
        150,
      ) +
      rule,
    numbering: "1. 1.1",
    body: [
      h("Executive summary"),
      p(
        "A grant of £4.8 million has been given to the council for the year to March 2024, of which half was spent by the end of September. This report proposes how the second half should be shared.",
      ),
      h("Background"),
      p(
        "This is the fourth round of the fund. In the first three the council helped some 41,000 households, a little under half of them with food for children in the school holidays.",
      ),
      p(
        "Advice agencies say that debt on energy is now the chief reason for which people come to them. The average sum that is owed has doubled since 2021, and nearly a third of those who come are in work.",
      ),
      h("Proposals"),
      p(
        "It is proposed to go on with vouchers in the holidays, to give a single payment to pensioners who receive help with council tax, and to set a sum aside for those who apply to the helpline. The shares are these:",
      ),
      figures([
        ["Element", "Households", "Sum"],
        ["Holiday vouchers", "14,200", "£1,065,000"],
        ["Payment to pensioners", "5,900", "£472,000"],
        ["Helpline", "4,000", "£540,000"],
        ["Grants to food banks", "–", "£180,000"],
        ["Administration", "–", "£143,000"],
        ["Total", "24,100", "£2,400,000"],
      ]),
      h("Other options considered"),
      p(
        "To give the whole sum through the helpline was looked at. It would have reached fewer people at a greater cost, since each call takes twenty minutes.",
      ),
      h("Legal and financial implications"),
      p(implied("finance", 4)),
      p(implied("legal", 3)),
      h("Corporate implications"),
      p(implied("equality", 1)),
      h("Local councillors & community boards consultation & views"),
      p(implied("consult", 4)),
      h("Communication, engagement & further consultation"),
      p(
        "Letters and posters will be sent out in the first week of November. The form will be printed in large type and in five languages.",
      ),
      h("Next steps and review"),
      p(
        "Vouchers will go to schools before each holiday. A report on the whole year will be made in June.",
      ),
      h("Background papers"),
      p("None."),
    ],
    end:
      bold("Your questions and views (for key decisions)") +
      line(
        "If you have any questions about the matters contained in this report please get in touch with the author of this report. This can be done by telephone 01632 960444 or email democracy@chilbourne.example.",
      ),
    key: {
      board: "Cabinet",
      date: "2023-10-10",
      subject: "Household Support Fund: Allocation for the Winter",
      portfolios: ["Cabinet Member for Communities"],
      wards: ["Countywide"],
    },
  },
  {
    name: "a county: divisions first, the body and day in capitals, the title, report by, recommendation and then the body",
    look: { font: "Arial", size: 12 },
    head:
      line("<b>Divisions Affected -</b> Thorley & Kidmere") +
      gap +
      bold("CABINET MEMBER FOR TRANSPORT MANAGEMENT\n18 JULY 2024") +
      bold("THORLEY: PROPOSED 20 MPH SPEED LIMITS") +
      bold("Report by Director of Environment and Highways") +
      bold("RECOMMENDATION") +
      line(
        "1. <b>The Cabinet Member is RECOMMENDED to approve the introduction of 20 mph limits in Thorley as advertised.</b>",
        "margin-left:18pt;text-indent:-18pt",
      ),
    numbering: "none 1.",
    body: [
      h("Executive summary"),
      p(
        "This report presents the responses to a consultation on lower limits in the village of Thorley, and on the roads that lead to its two schools.",
      ),
      p(
        "The proposal forms part of a programme under which any town or parish council may ask for a limit of 20 miles an hour. More than three quarters of the county’s parishes have so far done so.",
      ),
      h("Financial Implications"),
      p(
        "The cost of the signs and of the order is put at £11,400, which will be met from the programme’s own budget.",
      ),
      h("Equality and Inclusion Implications"),
      p(implied("equality", 0)),
      h("Sustainability Implications"),
      p(implied("climate", 1)),
      h("Formal Consultation"),
      p(
        "Consultation was carried out between 2 May and 31 May 2024. A notice was printed in the local paper, and letters were sent to the emergency services, to bus companies, to the parish council and to the local member.",
      ),
      p(
        "The police objected, as they have done elsewhere, where average speeds are above 24 miles an hour. That is the case on Station Road only, where a gateway and new markings are planned.",
      ),
      p(
        "The bus company is concerned about its timetable. Over the length in question the limit would add some forty seconds to each journey at times when the road is clear.",
      ),
      p(
        "Ninety-four residents replied online. Fifty-eight were in support, twenty-nine objected, and seven had concerns of one kind or another. Those who objected spoke mostly of a lack of enforcement.",
      ),
      h("Officer Response to Objections/Concerns"),
      p(
        "Limits without other works bring speeds down by one or two miles an hour on average. That is a small change, but it is found at all hours, and those who drive fastest slow down the most.",
      ),
      p(
        "Speeds will be measured again a year after the signs go up. If they are still above 24 on Station Road, the parish council may ask for further works.",
      ),
    ],
    end:
      bold("Sean Whitlow\nDirector of Environment and Highways") +
      tabbed(
        [
          ["Annexes:", "Annex 1: Consultation plan\nAnnex 2: Consultation responses"],
          ["Contact Officers:", "Jim Darrow 01632 960120"],
        ],
        110,
      ) +
      line("July 2024"),
    key: {
      board: "Cabinet Member for Transport Management",
      date: "2024-07-18",
      subject: "THORLEY: PROPOSED 20 MPH SPEED LIMITS",
      officers: ["Director of Environment and Highways"],
      wards: ["Thorley & Kidmere"],
    },
  },
  {
    name: "a Scottish capital: the committee and the hour and day as headings, the title, item number and wards, names at the end of the body",
    look: { font: "Arial", size: 12, footer: pageNumber() },
    head:
      bold("Culture and Communities Committee", "font-size:20pt;font-weight:normal") +
      gap +
      bold("10.00am, Thursday, 7 March 2024", "font-size:14pt") +
      gap +
      bold("Community Centres: New Management Agreement", "font-size:18pt") +
      table(
        [
          ["Executive/routine", "Executive"],
          ["Wards", "All"],
        ],
        { widths: [160, 440] },
      ) +
      rule,
    numbering: "1. 1.1",
    body: [
      h("Recommendations"),
      p("It is recommended that the Committee:"),
      list(
        "(i)",
        "approves the form of agreement in Appendix 1;",
        "notes that it was drawn up with the management committees; and",
        "agrees that it should take effect on 1 April 2025.",
      ),
      h("Executive Summary"),
      p(
        "The 35 community centres in the city are run by committees of volunteers, under agreements of which the oldest was signed in 1974. One new form of agreement is proposed for all of them.",
      ),
      h("Background"),
      p(
        "In August 2022 members asked for a review, after two committees had disbanded and a third had found that it was liable for a claim by a visitor who was hurt on the stairs.",
      ),
      p(
        "A working group met nine times. It had five members from management committees, two councillors, two officers, and an adviser from the voluntary sector council, which was in the chair.",
      ),
      h("Main report"),
      p(
        "The agreement says who is responsible for what. The Council keeps the building wind and watertight, pays for heat and light, and insures it. The committee sets the programme, takes bookings and keeps the income.",
      ),
      p(
        "It asks each committee to become a charity of the kind that has a legal personality of its own, so that volunteers are no longer liable in person. Help with this is offered free by the solicitors of the voluntary sector council.",
      ),
      p(
        "Centres that do not wish to change may be run by the Council in the meantime. Four have said that they would prefer that, at least for the first year.",
      ),
      h("Next Steps"),
      p(
        "Meetings will be held at each centre between May and October. A report will come back to the Committee in December with the number of agreements that have been signed.",
      ),
      h("Financial impact"),
      p(implied("finance", 3)),
      h("Equality and Poverty Impact"),
      p(implied("equality", 2)),
      h("Climate and Nature Emergency Implications"),
      p(implied("climate", 1)),
      h("Risk, policy, compliance, governance and community impact"),
      p(implied("risk", 3)),
      h("Background reading/external references"),
      p("Review of Community Centres, report of 11 August 2022."),
      h("Appendices"),
      p("Appendix 1 – Form of agreement"),
    ],
    end:
      bold("Isla Drummond") +
      line("Executive Director of Children, Education and Justice Services") +
      line(
        "Contact: Hamish Orr, Senior Manager, Lifelong Learning\nE-mail: hamish.orr@lothmuir.example | Tel: 0131 496 0222",
      ),
    key: {
      board: "Culture and Communities Committee",
      date: "2024-03-07",
      subject: "Community Centres: New Management Agreement",
      officers: ["Executive Director of Children, Education and Justice Services"],
      wards: ["All"],
    },
  },
  {
    name: "a county: the body, item, and labels with colons in a run, introduction from the cabinet member, recommendations numbered",
    head:
      bold("Cabinet", "font-size:16pt;text-align:center") +
      bold("Item No: 10") +
      labelled([
        ["Report Title:", "Adult Learning Service: Annual Plan"],
        ["Date of Meeting:", "4 November 2024"],
        [
          "Responsible Cabinet Member:",
          "Cllr Penelope Stagg (Cabinet Member for Communities and Partnerships)",
        ],
        [
          "Responsible Director:",
          "Gerald Ayton, Executive Director of Communities and Environmental Services",
        ],
        ["Is this a Key Decision?", "No"],
        ["If this is a Key Decision, date added to the Forward Plan of Key Decisions:", "N/A"],
      ]) +
      bold("Executive Summary / Introduction from Cabinet Member") +
      line(
        "Last year nearly ten thousand people took a course with our adult learning service, and seven in ten of them had no qualification above the level of GCSE. I commend the plan for the coming year, which takes the service to six more market towns.",
      ) +
      bold("Recommendations:") +
      line(
        "Cabinet is asked to:\n1. Approve the annual plan for 2024/25; and\n2. Note the results of the inspection in May.",
      ),
    numbering: "1. 1.1",
    body: [
      h("Background and Purpose"),
      p(
        "The service is paid for almost wholly by grant. It is inspected every four years or so, and in May was found to be good in all respects and outstanding for the way in which learners behave towards one another.",
      ),
      p(
        "Its purpose is to help adults into work, or into better work, and to reach those for whom school was not a success. English and mathematics are free to anyone who has not got a pass in them.",
      ),
      h("Proposal"),
      p(
        "Courses will be held at 82 places, among them libraries, children’s centres and two prisons. The six new places are all in towns from which the nearest college is more than an hour away by bus.",
      ),
      p(
        "A course for those who look after a relative will be offered at home by means of a tablet that is lent to them. It was tried with thirty carers in the spring, of whom twenty-six finished it.",
      ),
      p("The number of learners in each strand is set out below."),
      figures([
        ["Strand", "2023/24", "2024/25 plan"],
        ["English, mathematics and digital", "3,120", "3,400"],
        ["English for speakers of other languages", "1,860", "2,100"],
        ["Work and trades", "1,240", "1,350"],
        ["Family and community", "3,610", "3,500"],
        ["Total", "9,830", "10,350"],
      ]),
      h("Impact of the Proposal"),
      p(
        "More than half of learners will come from the most deprived third of the county. Targets for this and for success at the end of each course are in the appendix.",
      ),
      h("Financial Implications"),
      p(implied("finance", 4)),
      h("Resource Implications"),
      p(implied("staff", 1)),
      h("Other Implications"),
      p(implied("equality", 4)),
      h("Risk Implications / Assessment"),
      p(implied("risk", 4)),
      h("Select Committee Comments"),
      p(
        "The committee saw the plan in September. It asked for a course on the care of hedges, which has been added.",
      ),
      h("Background Papers"),
      p("Inspection report, June 2024"),
    ],
    end:
      bold("Officer Contact") +
      line(
        "If you have any questions about matters contained within this paper, please get in touch with:\nOfficer name: Dawn Pettit\nTelephone no.: 01632 960313\nEmail: dawn.pettit@northwold.example",
      ),
    key: {
      board: "Cabinet",
      date: "2024-11-04",
      subject: "Adult Learning Service: Annual Plan",
      officers: ["Executive Director of Communities and Environmental Services"],
      portfolios: ["Cabinet Member for Communities and Partnerships"],
      item: "10",
    },
  },
  {
    name: "a Welsh city: report of the cabinet member, the meeting, the title, and a box with purpose, policy framework and officers",
    head:
      centred("Report of the Cabinet Member for Education and Learning") +
      centred("Cabinet – 18 January 2024") +
      centred("School Admission Arrangements 2025/2026") +
      table(
        [
          ["Purpose:", "To determine the admission arrangements for maintained schools"],
          ["Policy Framework:", "School Admissions Code (Wales) 2013"],
          ["Consultation:", "Access to Services, Finance, Legal"],
          [
            "Recommendation(s):",
            "It is recommended that:\n1) The arrangements set out in Appendix A be approved.\n2) The admission numbers in Appendix B be approved.",
          ],
          ["Report Author:", "Kathryn Vaughan"],
          ["Finance Officer:", "Peter Ashdown"],
          ["Legal Officer:", "Stephen Hollis"],
          ["Access to Services Officer:", "Mair Lloyd"],
        ],
        { isFramed: true, widths: [170, 430] },
      ),
    numbering: "1. 1.1",
    body: [
      h("Introduction"),
      p(
        "As admission authority for community schools, the Council must consult each year upon the arrangements by which places are given out, and must determine them by 15 April.",
      ),
      p(
        "Letters were sent in November to each school, to the diocesan authorities and to the neighbouring councils. One change is proposed to the rules and nine to the admission numbers.",
      ),
      h("Oversubscription criteria"),
      p(
        "Where there are more applications than places, those with the greatest call are taken first. Children who are looked after have always been at the head of the list, and next come those who live in the catchment area.",
      ),
      p(
        "At present a child with a sister or brother at the school comes before one who lives nearer. It is proposed that this should hold only where the family lives in the catchment area, or did so when the elder child was given a place.",
      ),
      h("Admission numbers"),
      p(
        "The numbers have been worked out again where a school has been altered. They rise at four schools, by ninety-five places in all, and fall at five where rooms have been given over to support for learners with additional needs.",
      ),
      h("Responses"),
      p(
        "Twenty-two replies were received, of which fourteen were from parents. Eleven were for the change in the rule about sisters and brothers, six were against it, and the rest were about other matters.",
      ),
      h("Integrated Assessment Implications"),
      p(implied("equality", 0)),
      h("Legal Implications"),
      p(implied("legal", 5)),
      h("Financial Implications"),
      p(implied("finance", 3)),
    ],
    end:
      line("<b>Background Papers:</b> None") +
      line(
        "<b>Appendices:</b>\nAppendix A – Admission arrangements\nAppendix B – Admission numbers",
      ),
    key: {
      board: "Cabinet",
      date: "2024-01-18",
      subject: "School Admission Arrangements 2025/2026",
      officers: ["Cabinet Member for Education and Learning"],
    },
  },
  {
    name: "a London borough: directorate’s address, report of the executive member, a table of meeting, date and wards, and the subject below",
    look: { font: "Arial", footer: pageNumber() },
    head:
      right("<b>Community Wealth Building Directorate</b>\n7 Newington Row\nLondon N1 0AA") +
      bold("Report of: Executive Member for Finance, Planning and Performance") +
      table(
        [
          ["Meeting of", "Date", "Ward(s)"],
          ["Executive", "19 October 2023", "All"],
        ],
        { isFramed: true, widths: [220, 200, 180], labels: [] },
      ) +
      table([["Delete as appropriate", "", "Non-exempt"]], {
        isFramed: true,
        widths: [220, 200, 180],
        labels: [],
      }) +
      gap +
      bold("SUBJECT: Council Tax Support Scheme for 2024/25", "font-size:13pt"),
    numbering: "1. 1.1",
    body: [
      h("Synopsis"),
      p(
        "A scheme of support for those on low incomes must be agreed each year by the Council before 11 March. This report proposes that the scheme for next year should be more generous than the present one.",
      ),
      h("Recommendations"),
      p("To agree to recommend to Council the scheme in Appendix A."),
      p("To note that the cost to the borough in a full year is put at £1.3 million."),
      h("Background"),
      p(
        "Under the present scheme no household of working age has its whole bill paid. The most that it can be given is 95 per cent, unless it is in one of six groups which are protected.",
      ),
      p(
        "The part that is left to pay is £78 a year on average. It costs nearly as much as that to collect, and in three cases out of ten it is never collected at all.",
      ),
      p(
        "Eighteen boroughs have gone over to bands of income. They are easier to explain, but those who earn a little more from one month to the next may find themselves in another band, and with another bill.",
      ),
      p(
        "It is proposed to keep the present method and to raise the greatest award to the whole of the bill. Some 14,700 households would gain, and none would lose.",
      ),
      h("Implications"),
      sub("Financial Implications:"),
      p(implied("finance", 0)),
      sub("Legal Implications:"),
      p(implied("legal", 5)),
      sub(
        "Environmental Implications and contribution to achieving a net zero carbon borough by 2030:",
      ),
      p(implied("climate", 1)),
      sub("Equality Impact Assessment:"),
      p(implied("equality", 1)),
      h("Conclusion and reasons for recommendations"),
      p(
        "The change would help those who have the least, and would spare the Council the trouble of chasing sums that are too small to be worth the chase.",
      ),
    ],
    end:
      bold("Appendices:") +
      line("• Appendix A: scheme") +
      bold("Background papers:") +
      line("• None") +
      bold("Final report clearance:") +
      line(
        "Signed by: Executive Member for Finance, Planning and Performance\nDate: 9 October 2023",
      ) +
      tabbed(
        [
          ["Report Author:", "Rob Sellick, Head of Revenues"],
          ["Tel:", "020 7946 0412"],
          ["Email:", "rob.sellick@newington.example"],
        ],
        100,
      ),
    key: {
      board: "Executive",
      date: "2023-10-19",
      subject: "Council Tax Support Scheme for 2024/25",
      officers: ["Executive Member for Finance, Planning and Performance"],
      wards: ["All"],
    },
  },
  {
    name: "a rural unitary: council, body and day as lines, a ruled block with subject, cabinet member and key decision, then summary and proposals",
    look: { font: "Arial", size: 12 },
    head:
      bold("Downshire Council") +
      bold("Cabinet") +
      bold("6 February 2024") +
      rule +
      tabbed(
        [
          ["Subject:", "Draft Air Quality Supplementary Planning Document"],
          ["Cabinet Member:", "Cllr Nicholas Bower - Cabinet Member for Planning"],
          ["Key Decision:", "Non Key"],
        ],
        130,
      ) +
      rule +
      framed(
        "<b>Executive Summary</b><br>Air in parts of four market towns does not meet the national standard for nitrogen dioxide. A supplementary document would tell those who build there what they must show, and what they may be asked to do or to pay.<br><br><b>Proposal(s)</b><br>That Cabinet:<br>1) approves the draft for consultation; and<br>2) delegates small changes to the Director of Planning.<br><br><b>Reason for Proposal(s)</b><br>To give effect to Core Policy 55.",
        600,
      ) +
      bold("Stella Markham\nDirector of Planning"),
    numbering: "none 1.",
    body: [
      h("Purpose of Report"),
      p(
        "To seek approval of a draft document on air quality for the purpose of consultation over six weeks.",
      ),
      h("Relevance to the Council’s Business Plan"),
      p(
        "The document is relevant to two of the aims of the plan, namely that people live long and healthy lives, and that growth should be sustainable.",
      ),
      h("Background"),
      p(
        "There are eight air quality management areas, the first of which was declared in 2001. All of them lie along roads that were never meant to carry the traffic which now passes through them.",
      ),
      p(
        "Readings have got better in five of the eight since 2019. In the other three they have hardly changed, and in one a tube on the corner of Silver Street still shows 44 micrograms against a limit of 40.",
      ),
      p(
        "At present each application is dealt with on its own merits. Applicants say that they do not know what will be asked of them, and officers that they have to argue the same point many times over.",
      ),
      h("Main Considerations for the Council"),
      p(
        "The draft sorts proposals by size. Small ones need do no more than follow a list of good practice. Large ones must supply an assessment, and must put a price upon the damage that they would cause.",
      ),
      p(
        "Money that is raised in this way would be spent in the town where the damage is done. Examples given are electric vans for deliveries, better crossings, and cleaner buses.",
      ),
      h("Overview and Scrutiny Engagement"),
      p(implied("consult", 3)),
      h("Safeguarding Implications"),
      p("None."),
      h("Public Health Implications"),
      p(
        "About five deaths in each hundred in the area can be put down to fine particles in the air. Any step that lowers them is welcomed by the Director of Public Health.",
      ),
      h("Equalities Impact of the Proposal"),
      p(implied("equality", 0)),
      h("Financial Implications"),
      p(implied("finance", 3)),
      h("Legal Implications"),
      p(implied("legal", 0)),
      h("Conclusions"),
      p(
        "The draft is ready for the public to see. It will come back to Cabinet, with the comments that are made on it, before the summer.",
      ),
    ],
    end:
      line("Report Author: Vikki Rowe, Senior Planning Officer, Tel: 01632 960266") +
      bold("Appendices") +
      line("Appendix 1: Draft document"),
    key: {
      board: "Cabinet",
      date: "2024-02-06",
      subject: "Draft Air Quality Supplementary Planning Document",
      officers: ["Director of Planning"],
      portfolios: ["Cabinet Member for Planning"],
    },
  },
  {
    name: "a city’s decision form: Decision Pathway, one ruled grid with title, wards, author and job title, then numbered evidence",
    look: { font: "Calibri", size: 10.5, footer: pageNumber() },
    head:
      bold("Decision Pathway – Report", "font-size:15pt") +
      line("<b>PURPOSE:</b> Key decision") +
      line("<b>MEETING:</b> Cabinet") +
      line("<b>DATE:</b> 03 October 2023") +
      table(
        [
          ["TITLE", "Public Toilets: Community Scheme", "", ""],
          ["Ward(s)", "All wards", "", ""],
          ["Author: Lewis Tandy", "", "Job title: Commercial Manager", ""],
          [
            "Cabinet lead: Councillor Ifeoma Bates, Cabinet Member for Public Health and Communities",
            "",
            "Executive Director lead: Growth and Regeneration",
            "",
          ],
          ["Proposal origin: Councillor", "", "", ""],
          ["Decision maker: Cabinet Member", "", "Decision forum: Cabinet", ""],
        ].map(([a = "", b = "", c = "", d = ""]) =>
          d === "" && c === "" && b === "" ? [a] : c === "" ? [a, b] : [a, c],
        ),
        { isFramed: true, widths: [300, 300] },
      ),
    numbering: "none 1.",
    body: [
      h("Purpose of Report:"),
      p(
        "To seek approval to spend up to £510,000 over three years on a scheme by which shops, cafés and other places open their toilets to the public.",
      ),
      h("Evidence Base:"),
      p(
        "Eighteen public toilets were closed in 2018. A community scheme took their place, and 121 premises have since joined it, though only 84 of these were still taking part when they were visited in March.",
      ),
      p(
        "A survey by the city’s forum for older people found that one in four of its members had given up a journey because there was nowhere to go. Bus drivers and taxi drivers have made the same complaint.",
      ),
      p(
        "Places that take part are given a sticker and are listed on a map. They are given no money. Those that have left the scheme speak of the cost of water, of paper and of cleaning.",
      ),
      p(
        "It is proposed to pay £1,200 a year to places with a toilet for disabled people and £700 to others, where they are open for at least forty hours each week. About 150 are needed to cover all the parts of the city in which there are shops.",
      ),
      p(
        "Two toilets with room for a hoist and a bench would also be paid for, one of them at the central library and the other in a park which is yet to be chosen.",
      ),
      h("Cabinet Member / Officer Recommendations:"),
      u("That the Cabinet Member for Public Health and Communities:"),
      list(
        "1)",
        "Approves the scheme as outlined in this report.",
        "Authorises the Executive Director to spend the sum that has been named.",
      ),
      h("Corporate Strategy alignment:"),
      p("Health, care and wellbeing: tackling inequalities so that people stay well for longer."),
      h("City Benefits:"),
      p(implied("equality", 4)),
      h("Consultation Details:"),
      p(implied("consult", 4)),
    ],
    end:
      bold("Background Documents:") +
      line("None") +
      grid(
        [
          ["Revenue Cost", "£390,000", "Source of Revenue Funding", "Public health grant"],
          [
            "Capital Cost",
            "£120,000",
            "Source of Capital Funding",
            "Community infrastructure levy",
          ],
          ["One off cost ☐", "Ongoing cost ☒", "Saving Proposal ☐", "Income generation proposal ☐"],
        ],
        [130, 130, 180, 160],
      ) +
      bold("Required information to be completed by Financial/Legal/ICT/ HR partners:") +
      line(`<b>1. Finance Advice:</b> ${implied("finance", 0)}`) +
      line("Finance Business Partner: Karen Doyle, 21 August 2023") +
      line(`<b>2. Legal Advice:</b> ${implied("legal", 2)}`) +
      line("Legal Team Leader: Hugo Brent, 24 August 2023"),
    key: {
      board: "Cabinet",
      date: "2023-10-03",
      subject: "Public Toilets: Community Scheme",
      portfolios: ["Cabinet Member for Public Health and Communities"],
      officers: ["Commercial Manager"],
      wards: ["All wards"],
    },
  },
  {
    name: "a Scottish county: committee, day and item at the left, the title, report by, wards, then purpose, recommendation and implications",
    look: { font: "Arial", size: 12, footer: pageNumber() },
    head:
      bold("Environment, Transportation and Climate Change Scrutiny Committee") +
      bold("14 May 2024.") +
      bold("Agenda Item No. 7") +
      `<p style="border:1pt solid black;padding:4pt"><b>Grass Cutting and Grounds Maintenance: Performance</b></p>` +
      labelled([
        ["Report by:", "John Reekie, Head of Roads, Transportation and Environment"],
        ["Wards Affected:", "All wards"],
      ]) +
      bold("Purpose") +
      line(
        "This report tells the Committee how well parks, verges and cemeteries were kept in the season of 2023, and what will be done otherwise in that of 2024.",
      ) +
      bold("Recommendation(s)") +
      line("The Committee is asked to consider current performance and activity.") +
      bold("Resource Implications") +
      line("There are none beyond the approved budget of £8.1 million.") +
      bold("Legal & Risk Implications") +
      line("There are no direct legal implications arising from this report.") +
      bold("Impact Assessment") +
      line("An impact assessment is not required because no change of policy is proposed.") +
      bold("Consultation") +
      line(
        "The Heads of Finance and of Legal Services have been consulted in the preparation of this report.",
      ) +
      rule,
    numbering: "1.0 1.1",
    body: [
      h("Background"),
      p(
        "The service looks after 1,780 hectares of grass, 115 cemeteries, 210 play areas and some 34 kilometres of hedge. It has a permanent staff of 186, to whom about sixty are added between March and October.",
      ),
      p(
        "Grass in parks is cut every ten working days, and in cemeteries every eight. Since 2021 a tenth of it has been left long until August, in places that were chosen with the area committees.",
      ),
      h("Performance"),
      p(
        "The season was wetter than any since 2012. In June and July machines could not be got on to heavy ground for days at a time, and by the end of July the rounds were eleven days behind.",
      ),
      p(
        "Complaints rose from 412 to 655, of which 240 were about cemeteries. Almost all of these came in a space of five weeks. Satisfaction, as measured in the yearly survey, fell by only two points.",
      ),
      p("The main measures over three years are set out below."),
      figures(
        [
          ["Measure", "2021", "2022", "2023"],
          ["Rounds finished on time (%)", "91", "94", "76"],
          ["Complaints", "398", "412", "655"],
          ["Residents satisfied (%)", "78", "79", "77"],
          ["Cost per hectare (£)", "4,210", "4,380", "4,555"],
        ],
        false,
      ),
      h("Actions for 2024"),
      p(
        "Seasonal staff will start two weeks sooner. Four machines with wide tyres have been hired, which may be used on ground that is too soft for the others, and each cemetery will have a team of its own until June.",
      ),
      p(
        "Members will be sent a map each month which shows where the teams are and where they will be next.",
      ),
      h("Conclusions"),
      p(
        "The service did not reach its own standard in 2023. With the steps described it should do so in any season that is not worse than the last.",
      ),
    ],
    end:
      bold("Report Contact") +
      line(
        "Scott Lindores\nService Manager, Environment & Building Operations\nTelephone: 03451 555555 ext. 470002\nEmail: scott.lindores@kinrannoch.example",
      ),
    key: {
      board: "Environment, Transportation and Climate Change Scrutiny Committee",
      date: "2024-05-14",
      subject: "Grass Cutting and Grounds Maintenance: Performance",
      officers: ["Head of Roads, Transportation and Environment"],
      wards: ["All wards"],
      item: "7",
    },
  },
  {
    name: "a fire authority: a frame in four columns, meeting of the, date and report no, presenting and responsible officers, title and appendices",
    head:
      table([["TIDEWAY FIRE AND RESCUE AUTHORITY"]], {
        isFramed: true,
        widths: [475],
        labels: [0],
      }) +
      table(
        [
          ["MEETING OF THE:", "COMMUNITY SAFETY AND PROTECTION COMMITTEE"],
          ["DATE:", "20 MARCH 2025", "REPORT NO:", "CFO/21/25"],
          ["PRESENTING OFFICER", "CHIEF FIRE OFFICER"],
          [
            "RESPONSIBLE OFFICER:",
            "ASSISTANT CHIEF FIRE OFFICER",
            "REPORT AUTHOR:",
            "AREA MANAGER PREVENTION",
          ],
          ["OFFICERS CONSULTED:", "STRATEGIC LEADERSHIP TEAM"],
          ["TITLE OF REPORT:", "HOME FIRE SAFETY STRATEGY: THREE-YEAR REVIEW"],
        ],
        { isFramed: true, widths: [120, 165, 85, 105], labels: [0, 2] },
      ) +
      table([["APPENDICES:", "APPENDIX A: EVALUATION REPORT"]], {
        isFramed: true,
        widths: [120, 355],
      }),
    numbering: "none 1.",
    look: { heading: "text-decoration:underline" },
    body: [
      h("Purpose of Report"),
      p(
        "To inform Members of what has been achieved under the Home Fire Safety Strategy since it was adopted in March 2022.",
      ),
      h("Recommendation"),
      p(
        "It is recommended that Members note the report and support the aims for the next three years.",
      ),
      h("Introduction and Background"),
      p(
        "The Service has been making visits to homes since 1999 and has fitted more than a million smoke alarms. In the first years they went to anyone who asked. They now go first to those who are most at risk.",
      ),
      p(
        "Risk is judged by age, by whether a person lives alone, smokes or is deaf, and by what other services tell us. About four visits in ten are the result of a referral, most of them from housing associations and from the health service.",
      ),
      h("Results"),
      p(
        "In three years crews and advocates made 163,000 visits. Of these 71 per cent were to people over 65, and nine thousand were to homes where another service had raised a concern about hoarding, about oxygen or about self-neglect.",
      ),
      p(
        "Accidental fires in the home fell from 811 to 702 a year. There were nineteen deaths in the three years, as against twenty-six in the three before. In twelve of these cases the person had not been known to us.",
      ),
      p(
        "An evaluation by the university found that a home which has been visited is less likely by a third to have a fire that needs to be put out by a crew. It was not able to say how long the effect lasts.",
      ),
      h("Aims for the next three years"),
      p(
        "To visit 60,000 homes in each year. To visit again, within five years, each home in which someone over 80 lives alone. To share a list of addresses with two more hospitals.",
      ),
      h("Equality and Diversity Implications"),
      p(implied("equality", 1)),
      h("Staff Implications"),
      p(implied("staff", 2)),
      h("Legal Implications"),
      p(
        "The duty to promote fire safety is laid down in section 6 of the Fire and Rescue Services Act 2004.",
      ),
      h("Financial Implications & Value for Money"),
      p(implied("finance", 0)),
      h("Risk Management and Health & Safety Implications"),
      p(implied("risk", 4)),
    ],
    end:
      bold("BACKGROUND PAPERS") +
      line("CFO/014/22 Home Fire Safety Strategy") +
      bold("GLOSSARY OF TERMS") +
      line("HFSC Home Fire Safety Check"),
    key: {
      board: "COMMUNITY SAFETY AND PROTECTION COMMITTEE",
      date: "2025-03-20",
      subject: "HOME FIRE SAFETY STRATEGY: THREE-YEAR REVIEW",
      officers: ["Chief Fire Officer", "Assistant Chief Fire Officer"],
    },
  },
  {
    name: "a Northern Irish borough: title of report, submitted to, date, for decision, then tables on strategy, budget and screening",
    head:
      table(
        [
          ["Title of Report:", "Coastal Path: Repairs at Port Arran"],
          ["Committee Report Submitted To:", "Environmental Services Committee"],
          ["Date of Meeting:", "10 September 2024"],
          ["For Decision or For Information", "For Decision"],
          ["To be discussed In Committee", "NO"],
        ],
        { isFramed: true, widths: [200, 400] },
      ) +
      gap +
      table(
        [
          ["Linkage to Council Strategy (2021-25)", ""],
          ["Strategic Theme", "Healthy, Active and Engaged Communities"],
          ["Outcome", "Our citizens have access to well-kept open spaces"],
          ["Lead Officer", "Director of Environmental Services"],
        ],
        { isFramed: true, widths: [200, 400] },
      ) +
      gap +
      table(
        [
          ["Estimated Timescale for Completion", ""],
          ["Date to be Completed", "May 2025"],
        ],
        { isFramed: true, widths: [200, 400] },
      ) +
      gap +
      table(
        [
          ["Budgetary Considerations", ""],
          ["Cost of Proposal", "£86,000"],
          ["Included in Current Year Estimates", "NO"],
          ["Capital/Revenue", "Capital"],
          ["Code", "–"],
          ["Staffing Costs", "Nil"],
        ],
        { isFramed: true, widths: [200, 400] },
      ),
    numbering: "1.0 1.1",
    body: [
      h("Purpose of Report"),
      p(
        "The purpose of this report is to ask Members to agree to repairs to 240 metres of the coastal path at Port Arran, and to seek the necessary consents.",
      ),
      h("Background"),
      p(
        "The path was cut into the slope in the 1930s and is carried over two gullies by timber bridges. It is the most used length of the coast way between the harbour and the lighthouse, with about 52,000 walkers a year.",
      ),
      p(
        "In the storms of December the sea took away the toe of the bank below the second bridge. The path was closed in January, after a crack was seen to have opened by four centimetres in a week.",
      ),
      h("Detail"),
      p(
        "Engineers looked at three ways of putting matters right. Large stone at the foot of the slope would protect it, at a cost of £230,000. A boardwalk on piles set back from the edge would cost £86,000. To move the path inland would need land from two farms, neither of which is willing to sell.",
      ),
      p(
        "The boardwalk would be of recycled plastic on steel piles, and is expected to last for forty years. It can be taken up and set further back if the bank should go on falling.",
      ),
      p(
        "The shore below is an area of special scientific interest. Officers of the Department have visited, and they have no objection in principle so long as work is not done between March and August.",
      ),
      h("Recommendation"),
      p(
        "It is recommended that the Environmental Services Committee recommends to Council that the boardwalk be put out to tender, subject to consents, and that the cost be added to the capital programme.",
      ),
    ],
    key: {
      board: "Environmental Services Committee",
      date: "2024-09-10",
      subject: "Coastal Path: Repairs at Port Arran",
      officers: ["Director of Environmental Services"],
    },
  },
  {
    name: "a London borough: report for, title, report authorised by, lead officer, wards, key or non-key, on hanging lines",
    look: { font: "Arial", size: 12, footer: pageNumber("Page ") },
    head: tabbed(
      [
        ["Report for:", "Overview and Scrutiny Committee, 30 November 2023"],
        ["Title:", "Complaints and Ombudsman Annual Report 2022/23"],
        ["Report\nauthorised by:", "Director of Customers, Technology and Digital"],
        [
          "Lead Officer:",
          "Elaine Prosser, Head of Feedback and Resolutions\nelaine.prosser@tottenlea.example, 020 7946 0266",
        ],
        ["Ward(s) affected:", "N/A"],
        ["Report for Key/\nNon Key Decision:", "N/A"],
      ],
      140,
    ),
    numbering: "1. 1.1",
    body: [
      h("Describe the issue under consideration"),
      p(
        "This is the yearly report on complaints made to the Council, and upon the decisions of the two ombudsmen in cases that were taken to them by residents.",
      ),
      h("Recommendations"),
      p(
        "The Committee is asked to note the report and the steps by which officers hope to deal with complaints sooner.",
      ),
      h("Reasons for decision"),
      p(
        "The code of the Housing Ombudsman requires that members should see how complaints by tenants are handled, and that they challenge what they see.",
      ),
      h("Background information"),
      p(
        "The number of complaints went up by a fifth, to 4,906. Housing repairs made up more than two fifths of the total. Parking, missed bins and council tax came next, in that order, as they have done in each of the last five years.",
      ),
      p(
        "At the first stage 74 in a hundred were answered within ten working days, against a target of 95. Where an answer was late, it was late by thirteen days on average.",
      ),
      p("The outcome at each stage is as follows."),
      figures([
        ["Stage", "Received", "Upheld", "On time (%)"],
        ["Stage 1", "4,412", "2,168", "74"],
        ["Stage 2", "494", "251", "69"],
        ["Total", "4,906", "2,419", "73"],
      ]),
      p(
        "The ombudsmen decided 121 cases, and found fault in 83. They asked for £61,240 to be paid in all. The greatest single sum was £6,500, to a family which had been without hot water on and off for two winters.",
      ),
      p(
        "A team of six has been set up for late cases about repairs. It rings each tenant within two days, and stays with the case until the work has been done. Since July the number of open cases has fallen from 430 to 190.",
      ),
      h("Contribution to strategic outcomes"),
      p("Resident experience and enabling success."),
      h("Statutory Officers comments"),
      sub("Finance"),
      p(implied("finance", 0)),
      sub("Legal"),
      p(implied("legal", 3)),
      sub("Equality"),
      p(implied("equality", 0)),
      h("Use of Appendices"),
      p("Appendix A – Complaints by service"),
      h("Local Government (Access to Information) Act 1985"),
      p("None."),
    ],
    key: {
      board: "Overview and Scrutiny Committee",
      date: "2023-11-30",
      subject: "Complaints and Ombudsman Annual Report 2022/23",
      officers: [
        "Director of Customers, Technology and Digital",
        "Head of Feedback and Resolutions",
      ],
      wards: ["N/A"],
    },
  },
  {
    name: "a far south-western unitary: classification, a grid of report to, date, title, portfolio area, divisions, then approvals",
    look: { font: "Arial", running: '"Information Classification: PUBLIC"' },
    head:
      bold("Report to:   Economic Growth and Development Overview and Scrutiny Committee") +
      table(
        [
          ["Date:", "12 September 2023", "", ""],
          ["Title:", "Fishing Harbours: Investment in Cold Stores", "", ""],
          ["Portfolio Area:", "Economy", "", ""],
          ["Divisions Affected:", "Porthkerris; Nansow & Carrow; Trelisk East", "", ""],
          ["Local Member and Community Network briefed:", "Yes", "", ""],
          ["Relevant Scrutiny Committee:", "Economic Growth and Development", "", ""],
          ["Key Decision:", "N", "Approval and clearance obtained:", "Y"],
          ["Urgent Decision:", "N", "Date next steps can be taken:", "19 September 2023"],
        ].map((row) => (row[2] === "" ? row.slice(0, 2) : row)),
        { isFramed: true, widths: [190, 120, 190, 100], labels: [0, 2] },
      ) +
      table(
        [
          ["Author:", "Jory Penrose", "Role:", "Maritime Manager"],
          ["Contact:", "01632 960771 jory.penrose@carrowshire.example", "", ""],
        ].map((row) => (row[2] === "" ? row.slice(0, 2) : row)),
        { isFramed: true, widths: [90, 220, 90, 200], labels: [0, 2] },
      ),
    numbering: "1. 1.1",
    body: [
      h("Recommendations:"),
      list(
        "1)",
        "That members comment on the draft business case for three cold stores.",
        "That they advise the Portfolio Holder on the order in which the harbours should be taken.",
      ),
      h("Executive Summary"),
      p(
        "Fish worth £46 million was landed at the Council’s harbours in 2022. More than half of it left the county on the same day because there was nowhere in which to keep it cold.",
      ),
      p(
        "Three harbours have asked for a cold store. A grant of seventy-five per cent may be had from the seafood fund, if the remainder is found by March.",
      ),
      h("Purpose of Report"),
      p("To give members the opportunity to shape the proposal before it is put to Cabinet."),
      h("Benefits for Customers/Residents"),
      p(
        "Boats could land when the weather suits them and not when the lorry does. Buyers who want small lots, among them hotels and schools, could be served from the quay.",
      ),
      h("Relevant Previous Decisions"),
      p(
        "In July 2021 Cabinet adopted the maritime strategy, which has as one of its aims that more of the worth of the catch should stay in the county.",
      ),
      h("Background and Alternative Options Considered"),
      p(
        "Porthkerris has a disused ice house which could be made over for £640,000. At the other two harbours a new building would be needed. Carrow has the greater landings, but the site is tight, and the approach floods on the highest tides.",
      ),
      p(
        "A store on wheels was looked at. It would cost a good deal less, but it could hold no more than a third of what is landed on a busy day.",
      ),
      h("Financial implications of the proposed course of action/decision"),
      p(implied("finance", 4)),
      h("Legal/Governance implications of the proposed course of action/decision"),
      p(implied("legal", 1)),
      h("Risk Implications of the proposed course of action/decision"),
      p(implied("risk", 2)),
      h("Comprehensive Impact Assessment Implications"),
      p(implied("equality", 0)),
    ],
    end:
      bold("Supporting Information") +
      line("Appendices:\nAppendix 1 – Draft business case") +
      bold("Background Papers") +
      line("None"),
    key: {
      board: "Economic Growth and Development Overview and Scrutiny Committee",
      date: "2023-09-12",
      subject: "Fishing Harbours: Investment in Cold Stores",
      portfolios: ["Economy"],
      officers: ["Maritime Manager"],
      wards: ["Porthkerris", "Nansow & Carrow", "Trelisk East"],
    },
  },
  {
    name: "a national park’s planning report: agenda item and report number in a corner, report to, date, by, application, recommendation in a box",
    look: { font: "Gill Sans", size: 11, footer: pageNumber() },
    head:
      right("<b>Agenda Item 8\nReport PC24-16</b>") +
      table(
        [
          ["Report to", "Planning Committee"],
          ["Date", "13 June 2024"],
          ["By", "Director of Planning"],
          ["Local Authority", "Arundale District Council"],
          ["Application Number", "CP/23/04117/FUL"],
          ["Applicant", "Mr P Hallett"],
          [
            "Application",
            "Demolition of existing dwelling and garage and erection of replacement dwelling with ancillary landscaping",
          ],
          ["Address", "Larkfield, Beacon Lane, Upper Marden"],
        ],
        { widths: [170, 430] },
      ) +
      framed(
        "<b>Recommendation: That planning permission be granted subject to the conditions set out in paragraph 9.1 of this report.</b>",
        600,
        "#e8efe0",
      ),
    numbering: "1. 1.1",
    body: [
      h("Site Description"),
      p(
        "Larkfield is a bungalow of 1958 which stands on a shelf half-way up the scarp, a quarter of a mile outside the village. It can be seen from the long-distance path on the ridge and from the churchyard below.",
      ),
      p(
        "The plot is of 0.4 hectares and slopes to the north. Beech woods stand to the south and east, and there is an orchard of old trees on the lower side.",
      ),
      h("Proposal"),
      p(
        "The bungalow would be taken down and a house of one and a half storeys put up on nearly the same footprint. It would be dug into the slope, with flint on the lower walls, oak above them and a roof of dark zinc.",
      ),
      h("Relevant Planning History"),
      p(
        "CP/21/02250/HOUS: extensions and a raised roof. Refused in September 2021. An appeal was dismissed in May 2022 because of harm to the view from the ridge.",
      ),
      h("Consultations"),
      p(
        "Parish Council: no objection, but members ask that no light should be fixed to the outside walls.",
      ),
      p(
        "Dark Skies Officer: no objection, subject to glass of low transmittance in the roof and to blinds that close by themselves at dusk.",
      ),
      p(
        "Ecologist: no objection. One common pipistrelle was found to be roosting under a ridge tile, and a licence will be needed.",
      ),
      h("Representations"),
      p(
        "Three letters of objection and two of support have been received. Those who object think that the house is too large for the plot, and that zinc is out of keeping with the scarp.",
      ),
      h("Planning Policy"),
      p(
        "The purposes of the National Park are to conserve and enhance its natural beauty, wildlife and cultural heritage, and to promote opportunities for its understanding and enjoyment by the public.",
      ),
      h("Planning Assessment"),
      p(
        "Policy SD30 allows a dwelling to be replaced if the new one is no more than thirty per cent larger. The increase here is 28.4 per cent, and the garage has not been counted on either side.",
      ),
      p(
        "The ridge would be sixty centimetres lower than that of the bungalow. From the path there would be less to see than at present, and what there is would be dull in colour where now it is white.",
      ),
      h("Conclusion"),
      p(
        "The proposal answers the reasons for which the appeal was dismissed. It is of a good standard of design, and accords with the development plan.",
      ),
      h("Reason for Recommendation and Conditions"),
      p(
        "It is recommended that permission be granted subject to conditions on time, plans, materials, lighting, bats, drainage and the removal of rights to extend.",
      ),
    ],
    end:
      bold("TERESA COLLINGE\nDirector of Planning\nChalk Downs National Park Authority") +
      tabbed(
        [
          ["Contact Officer:", "Adam Royle"],
          ["Tel:", "01632 960915"],
          ["Appendices:", "1. Site Location Map"],
        ],
        110,
      ),
    key: {
      board: "Planning Committee",
      date: "2024-06-13",
      subject:
        "Demolition of existing dwelling and garage and erection of replacement dwelling with ancillary landscaping",
      officers: ["Director of Planning"],
      item: "8",
    },
  },
  {
    name: "a southern county: key decision and classification at the top, report to the cabinet member, month, title, report by, division",
    look: { font: "Arial", size: 12 },
    head:
      table([["Key decision: Not applicable\nUnrestricted"]], { widths: [600], labels: [] }) +
      bold("Communities, Highways and Environment Scrutiny Committee") +
      bold("5 March 2025") +
      bold("Performance of the Highways Maintenance Contract", "font-size:14pt") +
      bold("Report by Assistant Director (Highways, Transport and Planning)") +
      labelled([["Electoral division(s):", "All"]]) +
      rule +
      framed(
        "<b>Summary</b><br>The contract for the upkeep of roads began in April 2020 and runs to 2030. The Committee asked in the autumn for an account of the way in which the contractor is held to its promises.<br><br><b>Focus for scrutiny</b><br>The Committee is asked to consider whether the measures are the right ones, and whether members could be better told of works in their divisions.",
        600,
      ),
    numbering: "1 1.1",
    body: [
      h("Background and context"),
      p(
        "The county has four thousand kilometres of road. The contractor patches and resurfaces them, cleans the gullies, cuts the verges and answers emergencies. Designs are made by another firm, under a contract of its own.",
      ),
      p(
        "Payment is by a schedule of rates, with a part held back each quarter. That part, which is up to four per cent of the bill, is paid over in line with the score on nine measures.",
      ),
      figures([
        ["Quarter", "Score", "Held back"],
        ["January to March", "71", "£84,000"],
        ["April to June", "83", "£48,000"],
        ["July to September", "88", "£36,000"],
        ["October to December", "84", "£46,000"],
        ["Total", "", "£214,000"],
      ]),
      p(
        "The scores for the last four quarters have been between 71 and 88 out of a hundred. As a result £214,000 was kept back, out of a possible £590,000.",
      ),
      h("Potholes"),
      p(
        "Defects that are a danger must be made safe within two hours or five days, according to how great the danger is. In the quarter to December 9,120 were dealt with, and 93 per cent of these in time.",
      ),
      p(
        "Each repair is photographed before and after. One in twenty is visited by an inspector within a month. In the last year one in nine of those which were visited had to be done over again, at the contractor’s own cost.",
      ),
      h("Gullies"),
      p(
        "There are 155,000 gullies. Sensors have been put in two thousand of them in places which flood, and tell the depot when silt has reached a given depth. The rest are cleaned by round, on a cycle of between six months and three years.",
      ),
      h("Scheme delivery"),
      p(
        "Of 142 schemes which were planned for the year, 117 will have been carried out. Eleven were put back because of works by utilities, and the others in order to make room for repairs after the floods.",
      ),
      h("Finance"),
      p(implied("finance", 0)),
      h("Risk implications and mitigations"),
      p(implied("risk", 2)),
      h("Policy alignment and compliance"),
      p(implied("equality", 0)),
    ],
    end:
      bold("Marcus Thwaite\nAssistant Director (Highways, Transport and Planning)") +
      line("<b>Contact Officer:</b> Michele Hurd, Head of Local Highway Operations, 01632 960377") +
      bold("Background papers") +
      line("None"),
    key: {
      board: "Communities, Highways and Environment Scrutiny Committee",
      date: "2025-03-05",
      subject: "Performance of the Highways Maintenance Contract",
      officers: ["Assistant Director (Highways, Transport and Planning)"],
      wards: ["All"],
    },
  },
  {
    name: "a home county: name and body in capitals, date, report of a councillor, lead officer, subject, and strategy priority",
    head:
      bold("WEALDSHIRE COUNTY COUNCIL") +
      bold("CABINET") +
      table(
        [
          ["DATE:", "28 NOVEMBER 2023"],
          ["REPORT OF CABINET MEMBER:", "NATALIE FROUDE, CABINET MEMBER FOR PROPERTY AND WASTE"],
          [
            "LEAD OFFICER:",
            "SIMON COATES, EXECUTIVE DIRECTOR FOR ENVIRONMENT, TRANSPORT AND INFRASTRUCTURE",
          ],
          ["SUBJECT:", "RE-USE SHOPS AT COMMUNITY RECYCLING CENTRES"],
          ["ORGANISATION STRATEGY PRIORITY AREA:", "ENABLING A GREENER FUTURE"],
        ],
        { isFramed: true, widths: [190, 285] },
      ),
    numbering: "none 1.",
    body: [
      h("Purpose of the Report:"),
      u(
        "Four of the county’s fifteen recycling centres have a shop that sells what has been brought in and is too good to be thrown away. This report proposes shops at five more.",
      ),
      h("Recommendations:"),
      u("It is recommended that Cabinet:"),
      list(
        "1)",
        "Approves capital spending of £1.15 million on five shops.",
        "Agrees that they be run by charities wherever one can be found.",
      ),
      h("Reason for Recommendations:"),
      u(
        "Shops bring in an income and keep goods out of the waste that is burnt. Residents like them, and ask why there are not more.",
      ),
      h("Executive Summary:"),
      p(
        "The first shop opened in 2017. In the last year the four of them took £610,000 between them, from 288,000 sales, and kept 1,450 tonnes out of the bins. Furniture, bicycles and toys sell best.",
      ),
      p(
        "One is run by the waste contractor and three by a hospice. The hospice keeps forty per cent of the takings, and gives work to nineteen volunteers and four people on a scheme for those who have been out of work for a long time.",
      ),
      p(
        "All of the other eleven centres were looked at. Six have no room. At the five others a building of about 120 square metres could be put up beside the gate, so that customers need not pass through the yard.",
      ),
      p("Income is forecast to cover the cost in a little more than four years."),
      figures([
        ["Centre", "Capital", "Income a year"],
        ["Bagsworth", "£220,000", "£61,000"],
        ["Caterly Hill", "£245,000", "£66,000"],
        ["Dormer Park", "£210,000", "£48,000"],
        ["Lyne Road", "£230,000", "£54,000"],
        ["Witley Cross", "£245,000", "£44,000"],
        ["Total", "£1,150,000", "£273,000"],
      ]),
      h("Consultation:"),
      p(implied("consult", 3)),
      h("Risk Management and Implications:"),
      p(implied("risk", 2)),
      h("Section 151 Officer Commentary:"),
      p(implied("finance", 1)),
      h("Legal Implications – Monitoring Officer:"),
      p(implied("legal", 2)),
      h("Equalities and Diversity:"),
      p(implied("equality", 4)),
      h("What Happens Next:"),
      p(
        "Planning applications will be made in the new year, and the first shop could open in September.",
      ),
    ],
    end:
      rule +
      line("<b>Report Author:</b> Jade Rennick, Waste Contract Manager, 01632 960190") +
      line("<b>Consulted:</b> Communities, Environment and Highways Select Committee") +
      line("<b>Annexes:</b> None") +
      line("<b>Sources/background papers:</b> None"),
    key: {
      board: "CABINET",
      date: "2023-11-28",
      subject: "RE-USE SHOPS AT COMMUNITY RECYCLING CENTRES",
      officers: ["EXECUTIVE DIRECTOR FOR ENVIRONMENT, TRANSPORT AND INFRASTRUCTURE"],
      portfolios: ["CABINET MEMBER FOR PROPERTY AND WASTE"],
    },
  },
  {
    name: "a Scottish council: to, on, report by, heading, each between rules, numbered summary and recommendations",
    look: { indent: 28 },
    head:
      table([["<i>Strathgryffe Council</i>", "<b>Item 3</b>"]], {
        widths: [450, 150],
        labels: [],
      }) +
      rule +
      spaced([["To:", "Infrastructure, Land and Environment Policy Board"]], 10) +
      spaced([["On:", "29 May 2024"]], 10) +
      rule +
      spaced([["Report by:", "Chief Executive"]], 10) +
      rule +
      spaced([["Heading:", "Flood Study for the Locher Water: Stage 1"]], 10) +
      rule,
    numbering: "1. 1.1",
    body: [
      h("Summary"),
      p(
        "In the flood of December 2023 the Locher Water rose higher than at any time since 1994, and thirty-six homes in Bridge of Locher were flooded. A study has been made of how this came about and of what could be done.",
      ),
      p(
        "The study is in two stages. This report gives the findings of the first, and asks for approval to go on to the second.",
      ),
      h("Recommendations"),
      p("It is recommended that the Board:"),
      list(
        "(i)",
        "notes the findings of the first stage; and",
        "approves the start of the second, at a cost of £95,000.",
      ),
      h("Background"),
      p(
        "The burn rises on the moor and falls 280 metres in nine kilometres. It passes under the village in a culvert that was built for the bleachworks in the 1850s and then enlarged, in part only, about a hundred years later.",
      ),
      p(
        "Flow through the culvert was worked out with a model. It can carry a flood of the size that comes on average once in twenty-five years. Where it narrows, by the old post office, branches had been caught on a pipe, and the water came out at the street.",
      ),
      p(
        "Eight possible measures were looked at. Five were put aside, since they would cost a great deal more than the damage which they would prevent. The three that are left are storage on the moor, a wider culvert, and doors and barriers for each house.",
      ),
      h("Next Steps"),
      p(
        "The second stage will take a year. It will include surveys of the ground, talks with the two landowners, and meetings in the village hall in September and in February.",
      ),
    ],
    end:
      rule +
      bold("Implications of the Report") +
      line(`1. <b>Financial</b> – ${implied("finance", 0)}`) +
      line("2. <b>HR & Organisational Development</b> – None.") +
      line(
        "3. <b>Community/Council Planning</b> – Creating a sustainable place for all to enjoy.",
      ) +
      line("4. <b>Legal</b> – None.") +
      line("5. <b>Property/Assets</b> – The culvert is an asset of the Council.") +
      line(`6. <b>Equality & Human Rights</b> – ${implied("equality", 0)}`) +
      rule +
      line("<b>List of Background Papers</b>\nNone") +
      rule +
      line("<b>Author:</b> Gavin Semple, Infrastructure, Transportation & Change Manager"),
    key: {
      board: "Infrastructure, Land and Environment Policy Board",
      date: "2024-05-29",
      subject: "Flood Study for the Locher Water: Stage 1",
      officers: ["Chief Executive"],
      item: "3",
    },
  },
  {
    name: "a Welsh county: the body in a heading, a framed table with report subject, cabinet member, report author and type of report, and the body as tables",
    look: { font: "Arial" },
    head:
      centred("EDUCATION, YOUTH & CULTURE OVERVIEW & SCRUTINY COMMITTEE") +
      gap +
      table(
        [
          ["Date of Meeting", "Thursday, 1 February 2024"],
          ["Report Subject", "School Modernisation: Ysgol Bryn Derw"],
          ["Cabinet Member", "Cabinet Member for Education, Welsh Language, Culture and Leisure"],
          ["Report Author", "Chief Officer (Education and Youth)"],
          ["Type of Report", "Strategic"],
        ],
        { isFramed: true, widths: [170, 430] },
      ) +
      framed(
        "<b>EXECUTIVE SUMMARY</b><br><br>Ysgol Bryn Derw and the infants’ school across the road are to become one primary school on one site. The consultation ended in December, and members are asked for their views upon it before Cabinet decides.",
        600,
      ) +
      grid(
        [
          ["RECOMMENDATIONS", ""],
          ["1", "That members consider the responses and the officers’ comments on them."],
          ["2", "That members give their views to Cabinet."],
        ],
        [40, 560],
      ) +
      bold("REPORT DETAILS"),
    numbering: "1.0 1.1",
    body: [
      h("EXPLAINING THE PROPOSAL"),
      p(
        "The two schools were built in 1953 and 1961. Together they have 312 pupils and room for 405. They already share a cook, a caretaker and a governing body, and since September they have had one head teacher.",
      ),
      p(
        "The infants’ building is the worse of the two. It has metal windows, a flat roof and no level way in. To put it right would cost £2.9 million, which is more than half of what a new building would.",
      ),
      p(
        "It is proposed to build eight classrooms, a hall and a kitchen on the upper field, and to keep the block of 2004, which is sound. Pupils would stay where they are until the new part is finished.",
      ),
      p(
        "Forty-four replies were made to the consultation. Thirty were in favour. Of those who were not, most were worried about traffic on Ffordd Las, and a few about the loss of the smaller school’s name and its garden.",
      ),
      h("RESOURCE IMPLICATIONS"),
      p(
        "The estimate of £10.6 million would be met as to 65 per cent by the Welsh Government. Borrowing for the remainder is provided for in the capital programme for 2025 to 2028.",
      ),
      p(implied("staff", 3)),
      h("IMPACT ASSESSMENT AND RISK MANAGEMENT"),
      p(implied("risk", 2)),
      p(implied("equality", 2)),
      h("CONSULTATIONS REQUIRED/CARRIED OUT"),
      p(
        "Parents, staff, governors, pupils, the town council, neighbouring schools and the two dioceses.",
      ),
      h("APPENDICES"),
      p("Appendix 1 – Consultation report."),
      h("LIST OF ACCESSIBLE BACKGROUND DOCUMENTS"),
      p("School Organisation Code 2018."),
      h("CONTACT OFFICER DETAILS"),
      u(
        "Contact Officer: Nia Roderick, Senior Manager, School Planning\nTelephone: 01632 960188\nE-mail: nia.roderick@alynmouth.example",
      ),
      h("GLOSSARY OF TERMS"),
      p(
        "Surplus places: the difference between the number of places in a school and the number of its pupils.",
      ),
    ],
    key: {
      board: "Education, Youth & Culture Overview & Scrutiny Committee",
      date: "2024-02-01",
      subject: "School Modernisation: Ysgol Bryn Derw",
      officers: ["Chief Officer (Education and Youth)"],
      portfolios: ["Cabinet Member for Education, Welsh Language, Culture and Leisure"],
    },
  },
  {
    name: "an outer London borough: municipal year and report number, meeting title and date, report of, agenda part and item in a frame, subject and wards",
    look: { font: "Arial", footer: pageNumber() },
    head:
      bold("MUNICIPAL YEAR 2018/2019   REPORT NO. 114") +
      table(
        [
          [
            "<b>MEETING TITLE AND DATE:</b>\nCabinet\n16th January 2019\n\n<b>REPORT OF:</b>\nExecutive Director – People\n\nContact officer and telephone number:\nGillian Deane, 020 7946 0388\nE mail: gillian.deane@edmonlea.example",
            "<b>Agenda – Part: 1</b>\n<b>Item: 9</b>\n<b>Subject:</b> Youth Centres: Capital Programme\n<b>Wards:</b> Bush Rise, Ponders Mead\n<b>Key Decision No:</b> 4793\n<b>Cabinet Member consulted:</b> Cllr R Osei, Cabinet Member for Children’s Services",
          ],
        ],
        { isFramed: true, widths: [300, 300], labels: [] },
      ),
    numbering: "1. 1.1",
    body: [
      h("EXECUTIVE SUMMARY"),
      p(
        "Of the borough’s four youth centres, two are in need of works that have been put off for some years. This report asks for approval of a programme of £1.28 million.",
      ),
      h("RECOMMENDATIONS"),
      p("That Cabinet approves the programme of works."),
      p("That authority to award contracts be delegated to the Executive Director – People."),
      h("BACKGROUND"),
      p(
        "The centre at Bush Rise is open on five nights in each week, and draws about 140 young people. Its hall was built as a drill hall, has no insulation, and costs more to heat than the other three centres put together.",
      ),
      p(
        "That at Ponders Mead has been in use since 1968. Rain comes in over the music room. The changing rooms cannot be used by girls and boys at the same time, which has held back the netball and football clubs alike.",
      ),
      p(
        "In a survey last March 380 young people gave their views. They asked for somewhere to cook, for better light outside, for wi-fi that works, and for the music room to be kept.",
      ),
      h("ALTERNATIVE OPTIONS CONSIDERED"),
      p(
        "To close one centre and to improve the other. The two are three miles apart, with a reservoir between them, and few of those who use the one could be expected to go to the other.",
      ),
      h("REASONS FOR RECOMMENDATIONS"),
      p(
        "Works that are put off cost more when they are done. Tenders for the roof have risen by eleven per cent since the first were taken.",
      ),
      h("COMMENTS OF THE EXECUTIVE DIRECTOR, RESOURCES AND OTHER DEPARTMENTS"),
      sub("Financial Implications"),
      p(implied("finance", 1)),
      sub("Legal Implications"),
      p(implied("legal", 2)),
      sub("Property Implications"),
      p("Both buildings are held by the Council in freehold, and neither is listed."),
      h("KEY RISKS"),
      p(implied("risk", 2)),
      h("IMPACT ON COUNCIL PRIORITIES"),
      p("Good homes in well-connected neighbourhoods; sustain strong and healthy communities."),
      h("EQUALITIES IMPACT IMPLICATIONS"),
      p(implied("equality", 4)),
      h("PUBLIC HEALTH IMPLICATIONS"),
      p(
        "Young people who have a place to meet, and adults whom they trust, are less likely to come to harm.",
      ),
    ],
    end: bold("Background Papers") + line("None"),
    key: {
      board: "Cabinet",
      date: "2019-01-16",
      subject: "Youth Centres: Capital Programme",
      officers: ["Executive Director – People"],
      portfolios: ["Cabinet Member for Children’s Services"],
      wards: ["Bush Rise", "Ponders Mead"],
      item: "9",
    },
  },
  {
    name: "a city region: the authority’s name, to, meeting, date, authorities affected, exempt item, then report of and title in capitals",
    look: { font: "Arial", isCapital: true, footer: pageNumber() },
    head:
      bold("MARSEA CITY REGION COMBINED AUTHORITY") +
      gap +
      tabbed(
        [
          ["To:", "The Chair and Members of the Transport Committee"],
          ["Meeting:", "12 September 2024"],
          ["Authority/Authorities Affected:", "All"],
          ["EXEMPT/CONFIDENTIAL ITEM:", "No"],
        ],
        190,
      ) +
      rule +
      centred("REPORT OF THE EXECUTIVE DIRECTOR PLACE") +
      centred("FERRY LANDING STAGES: CONDITION AND PROGRAMME") +
      rule,
    numbering: "1. 1.1",
    body: [
      h("Purpose of report"),
      p(
        "The report tells members what has been found by divers and by surveyors at the three landing stages, and how it is proposed to keep them in use until 2040.",
      ),
      h("Recommendations"),
      p("It is recommended that the Transport Committee:"),
      list(
        "(a)",
        "notes the condition of the landing stages;",
        "endorses the programme at section 4; and",
        "receives a progress report every six months.",
      ),
      h("Background"),
      p(
        "Each stage is a pontoon that rises and falls with the tide, and is joined to the land by a hinged bridge. The oldest of the pontoons was floated into place in 1979. Between them they see thirty-one thousand landings in a year.",
      ),
      p(
        "The surveys were made in April. On two of the pontoons the steel has lost no more than was to be expected. On the third, at Seabrough, the loss on the side that faces the river is about twice as great.",
      ),
      h("Programme"),
      p(
        "The pontoon at Seabrough will be taken to dry dock in January, when there are fewest passengers. Ferries will run between the other two stages while it is away, which is likely to be for fourteen weeks.",
      ),
      p(
        "The bridges need new bearings, paint and lights. Work on these can be done at night, between the last boat and the first, and would be spread over three winters.",
      ),
      h("Resource implications"),
      sub("Financial"),
      p(
        "The cost is put at £6.2 million, of which £4.9 million is in the approved programme. The rest will be the subject of a bid to the capital reserve.",
      ),
      sub("Human Resources"),
      p(implied("staff", 0)),
      sub("Physical Assets"),
      p(
        "The stages are owned by the Combined Authority. The river bed on which their chains lie is leased from the port.",
      ),
      h("Risks and mitigation"),
      p(implied("risk", 0)),
      h("Equality and diversity implications"),
      p(implied("equality", 4)),
      h("Privacy implications"),
      p("There are none."),
      h("Communication issues"),
      p(implied("consult", 3)),
      h("Conclusion"),
      p(
        "The landing stages are sound enough to be kept, and to keep them is far cheaper than to replace them.",
      ),
    ],
    end:
      bold("AMIR SHAH\nExecutive Director Place") +
      tabbed(
        [
          ["Contact Officer(s):", "Jan Postle, Assets Lead (0151 496 0290)"],
          ["Appendices:", "None"],
          ["Background Documents:", "None"],
        ],
        150,
      ),
    key: {
      board: "Transport Committee",
      date: "2024-09-12",
      subject: "FERRY LANDING STAGES: CONDITION AND PROGRAMME",
      officers: ["Executive Director Place"],
    },
  },
  {
    name: "a northern district: a table whose head row is report of, meeting, date, with the title below and boxes for key decision",
    look: { font: "Arial", footer: pageNumber() },
    head:
      grid(
        [
          ["Report of", "Meeting", "Date"],
          [
            "Director (Customer and Digital)\n(Introduced by Executive Member (Early Intervention))",
            "Executive Cabinet",
            "Thursday, 14 March 2024",
          ],
        ],
        [270, 170, 160],
      ) +
      bold("Garden Waste Collection: Charge for 2024/25", "font-size:14pt;text-align:center") +
      grid(
        [
          ["Is this report confidential?", "No"],
          ["Is this decision key?", "Yes"],
          [
            "Savings or expenditure amounting to greater than £100,000",
            "Significant impact on two or more council wards",
          ],
        ],
        [330, 270],
      ),
    numbering: "none 1.",
    body: [
      h("Purpose of the Report"),
      p(
        "To recommend a charge for the collection of garden waste in the year that begins on 1 April 2024, and to tell members how many residents have taken up the service so far.",
      ),
      h("Recommendations to Executive Cabinet"),
      p("That the charge for one bin be set at £34, and that for each further bin at £20."),
      p("That residents who pay before the end of April be given two pounds off."),
      h("Reasons for recommendations"),
      p(
        "The charge has been £30 since 2019. In that time the cost of collection for each bin has risen from £27 to a little over £33.",
      ),
      h("Other options considered and rejected"),
      p(
        "To leave the charge as it is would mean that households which have no garden help to pay for those that have.",
      ),
      h("Corporate priorities"),
      p(
        "The report relates to the following strategic priorities: a council that listens and gives good value; green and healthy places.",
      ),
      h("Background to the report"),
      p(
        "Garden waste is collected in brown bins on alternate weeks from March to November. Last year 24,318 households took part, or 46 in each hundred, and 6,870 tonnes were turned into compost at a site near Ulverthorpe.",
      ),
      p(
        "Seven of the eleven other districts in the county now charge for the service. Their charges run from £30 to £55. None of those which have raised the charge by less than five pounds has lost more than three customers in each hundred.",
      ),
      p(
        "Payment may be made online, by telephone, or at the counter in the town hall. Ninety-one residents in each hundred paid online last year. A sticker for the bin is sent within a week.",
      ),
      h("Climate change and air quality"),
      p(implied("climate", 1)),
      h("Equality and diversity"),
      p(implied("equality", 0)),
      h("Risk"),
      p(implied("risk", 5)),
      h("Comments of the Statutory Finance Officer"),
      p(
        "Income of £841,000 is expected, if take-up is two per cent less than at present. The budget assumes £830,000.",
      ),
      h("Comments of the Monitoring Officer"),
      p(
        "The council may make a reasonable charge under the Controlled Waste (England and Wales) Regulations 2012.",
      ),
    ],
    end:
      bold("Background documents") +
      line("There are no background papers to this report.") +
      grid(
        [
          ["Report Author:", "Email:", "Telephone:", "Date:"],
          [
            "Carla Denby (Head of Waste)",
            "carla.denby@ribbleton.example",
            "01632 960515",
            "1 March 2024",
          ],
        ],
        [180, 200, 120, 100],
      ),
    key: {
      board: "Executive Cabinet",
      date: "2024-03-14",
      subject: "Garden Waste Collection: Charge for 2024/25",
      officers: ["Director (Customer and Digital)"],
      portfolios: ["Executive Member (Early Intervention)"],
    },
  },
  {
    name: "a Scottish county: agenda item and report number at the right, council, committee and day, title, report by, abstract in a box",
    head:
      right("<b>AGENDA ITEM NO 9\n\nREPORT NO 142/24</b>") +
      centred("KINBRAE COUNCIL") +
      centred("COMMUNITIES COMMITTEE – 28 MAY 2024") +
      centred("PARKING CHARGES AT COUNTRY PARKS") +
      centred("REPORT BY THE DIRECTOR OF INFRASTRUCTURE AND ENVIRONMENT"),
    numbering: "1. 1.1",
    look: { isCapital: true },
    body: [
      h("Abstract"),
      p(
        "This report reviews the charges for parking at the three country parks since they were brought in, and proposes a season ticket.",
      ),
      h("Alignment to the council plan"),
      p(
        "The report supports the priorities of a caring economy and of an efficient and effective council.",
      ),
      h("Recommendations"),
      p("It is recommended that the Committee:"),
      list(
        "(i)",
        "notes the income and the number of visits in 2023/24;",
        "approves a season ticket at £40; and",
        "agrees that holders of a blue badge should go on parking without charge.",
      ),
      h("Background"),
      p(
        "Members agreed in February 2022 to charge £3 for a day at each of the parks. Machines were put in that summer. It was asked that the effect on numbers be looked at after the first full year.",
      ),
      h("Current position"),
      p(
        "Counters at the gates show 418,000 visits, some four per cent fewer than in the year before the charge. The fall was all in the winter months. On summer weekends the car parks were as full as they have ever been.",
      ),
      p("Income and cost have been as follows."),
      figures([
        ["Park", "Income", "Cost", "Net"],
        ["Craigie Hill", "£74,200", "£16,900", "£57,300"],
        ["Loch of Blairs", "£91,500", "£18,300", "£73,200"],
        ["Monk’s Wood", "£38,100", "£14,700", "£23,400"],
        ["Total", "£203,800", "£49,900", "£153,900"],
      ]),
      p(
        "Dog walkers and runners, who may come on most days of the week, feel the charge more than others do. Three hundred and forty people signed a petition for a ticket that would last for a year.",
      ),
      h("Proposals"),
      p(
        "A season ticket at £40 would pay for itself after fourteen visits. If a thousand were sold, and two thirds of these to people who now pay by the day, the loss of income would be about £9,000.",
      ),
      h("Financial implications"),
      p(implied("finance", 3)),
      h("Risks"),
      p(implied("risk", 5)),
      h("Environmental implications"),
      p(implied("climate", 1)),
      h("Equality impact assessment, human rights and Fairer Scotland duty"),
      p(implied("equality", 0)),
    ],
    end:
      line(
        "<b>NOTE:</b> No background papers, as detailed by Section 50D of the Local Government (Scotland) Act 1973, were relied on to a material extent in preparing this report.",
      ) +
      line(
        "<b>REPORT AUTHOR:</b> Service Leader, Environmental Services\n<b>EMAIL DETAILS:</b> communities@kinbrae.example",
      ),
    key: {
      board: "COMMUNITIES COMMITTEE",
      date: "2024-05-28",
      subject: "PARKING CHARGES AT COUNTRY PARKS",
      officers: ["DIRECTOR OF INFRASTRUCTURE AND ENVIRONMENT"],
      item: "9",
    },
  },
  {
    name: "a town council: committee and date in a two-column table, agenda no, report title, from, and paragraphs as a list",
    head:
      centred("WYCHERLEY TOWN COUNCIL") +
      table(
        [
          ["Committee:", "Environment and Amenities Committee"],
          ["Date:", "8 April 2024"],
          ["Agenda No.:", "7"],
          ["Report Title:", "Closed Churchyard at St Michael’s: Transfer of Maintenance"],
          ["From:", "Deputy Town Clerk"],
        ],
        { widths: [130, 470] },
      ) +
      rule,
    numbering: "none list",
    body: [
      h("Summary"),
      p(
        "The parochial church council has served notice that it wishes the town council to take over the care of the churchyard, which was closed for burials by Order in Council in 1983.",
      ),
      h("Legal position"),
      p(
        "Where a churchyard has been closed by Order, the church council may hand on the duty to keep it in decent order and its walls and fences in repair. The town council may pass the duty on in its turn to the district council, if it does so within three months.",
      ),
      p(
        "The notice is dated 26 February. The town council must therefore decide by 26 May whether it means to pass the duty on. The meeting of full council on 13 May would be in good time.",
      ),
      h("Condition of the churchyard"),
      p(
        "The churchyard is of half a hectare, and has about 640 memorials, eleven of which are listed. A survey of these was made last year. Thirty-two were found to be loose, and have been laid flat or staked.",
      ),
      p(
        "The wall along Church Street leans outward by eleven centimetres at its worst. The surveyor advises that it be watched for a year with a plumb line, and puts the cost of rebuilding twelve metres of it at £27,000.",
      ),
      p(
        "There are nine yews and two limes. All of them are covered by an order, and none was found to be dangerous.",
      ),
      h("Cost"),
      p(
        "Grass, hedges and paths would cost £3,800 a year if they were added to the contract for the cemetery. Inspections would be carried out by our own staff at no more cost.",
      ),
      h("Options"),
      p(
        "To keep the duty would give the town control over a place for which people care, and which stands at its very centre. To pass it on would save the money, but the district council has said that it would cut the grass three times a year at most.",
      ),
      h("Recommendation"),
      p(
        "That the committee recommends to the council that the duty be kept, that £5,000 a year be put to a reserve for the wall, and that the church council be asked for a gift towards it.",
      ),
    ],
    end: line(
      "Background papers: notice of 26 February 2024; survey of memorials, July 2023\nContact: 01632 960144",
    ),
    key: {
      board: "Environment and Amenities Committee",
      date: "2024-04-08",
      subject: "Closed Churchyard at St Michael’s: Transfer of Maintenance",
      officers: ["Deputy Town Clerk"],
      item: "7",
    },
  },
  {
    name: "a northern London borough: body and day in one block beside the crest, a table of title, report of, wards, status and enclosures, then summary and officers’ recommendations",
    look: { font: "Arial", footer: pageNumber() },
    head:
      framed(
        `<p style="text-align:center;margin:2pt"><b>Adults and Health Overview and Scrutiny Sub-Committee</b></p><p style="text-align:center;margin:2pt"><b>17 January 2024</b></p>`,
        600,
      ) +
      table(
        [
          ["Title", "Day Opportunities for Adults with Learning Disabilities"],
          ["Report of", "Executive Director, Communities, Adults and Health"],
          ["Wards", "All"],
          ["Status", "Public"],
          ["Urgent", "No"],
          ["Key", "No"],
          ["Enclosures", "Appendix A – Summary of visits"],
          [
            "Officer Contact Details",
            "Dilys Morton, Head of Commissioning, dilys.morton@hendale.example, 020 7946 0499",
          ],
        ],
        { isFramed: true, widths: [170, 430] },
      ) +
      table(
        [
          ["Summary"],
          [
            "Some 310 adults with learning disabilities take part in day opportunities which are paid for by the council. Members of the sub-committee visited three centres in the autumn. This report gives what they found, and the comments of officers.",
          ],
        ],
        {
          isFramed: true,
          widths: [600],
          labels: [],
        },
      ) +
      table(
        [
          ["Recommendations"],
          [
            "1. That the sub-committee notes the findings of the visits.\n2. That it asks for a report on travel training in six months.",
          ],
        ],
        {
          isFramed: true,
          widths: [600],
          labels: [],
        },
      ),
    numbering: "1. 1.1",
    body: [
      h("Reasons for the Recommendations"),
      p(
        "Day opportunities were last looked at in 2017. Since then two providers have left the borough and one has come, and nearly a third of those who attend have chosen to be paid directly and to make their own plans.",
      ),
      p(
        "Members met sixty people who use the services, twenty-five carers and the managers of each centre. They were struck by the warmth of the staff, many of whom have been in the same post for more than ten years.",
      ),
      p(
        "Those who attend would like to do more away from the centre. Shops, the swimming pool and the city farm were named by most. Few had ever been asked whether they would like to have a job.",
      ),
      p(
        "Carers spoke of worry about what would happen when they could no longer manage. They did not know whom to ask, and several had not had an assessment of their own for three years or more.",
      ),
      p(
        "Transport takes up a fifth of the budget. Some people spend an hour and a half on a minibus each way, though they live no more than three miles from the centre.",
      ),
      h("Alternative Options Considered and Not Recommended"),
      p("None."),
      h("Post Decision Implementation"),
      p(
        "Officers will write to all carers by the end of March, with the name and number of the worker who is responsible for their review.",
      ),
      h("Corporate Priorities, Performance and Other Considerations"),
      sub("Corporate Plan"),
      p("Caring for people, our places and the planet."),
      sub("Resources (Finance and Value for Money, Procurement, Staffing, IT and Property)"),
      p(implied("finance", 0)),
      sub("Legal Implications and Constitution References"),
      p(implied("legal", 3)),
      sub("Equalities and Diversity"),
      p(implied("equality", 4)),
      h("Background papers"),
      p("None."),
    ],
    key: {
      board: "Adults and Health Overview and Scrutiny Sub-Committee",
      date: "2024-01-17",
      subject: "Day Opportunities for Adults with Learning Disabilities",
      officers: ["Executive Director, Communities, Adults and Health"],
      wards: ["All"],
    },
  },
  {
    name: "a Welsh vale: a grid of meeting of, date of meeting, relevant scrutiny committee, report title, purpose, report owner, responsible officer",
    look: { font: "Arial", footer: pageNumber() },
    head:
      table(
        [
          ["Meeting of:", "<b>Cabinet</b>"],
          ["Date of Meeting:", "<b>Thursday, 25 April 2024</b>"],
          ["Relevant Scrutiny Committee:", "Healthy Living and Social Care"],
          ["Report Title:", "Leisure Management Contract: Year 12 Performance"],
          [
            "Purpose of Report:",
            "To advise Cabinet of how the contract has been carried out in the last year.",
          ],
          ["Report Owner:", "Cabinet Member for Leisure, Sport and Wellbeing"],
          ["Responsible Officer:", "Director of Environment and Housing"],
          [
            "Elected Member and Officer Consultation:",
            "Head of Finance; Monitoring Officer. No ward members were consulted, as the contract covers the whole of the Vale.",
          ],
          ["Policy Framework:", "This is a matter for Executive decision by Cabinet."],
        ],
        { isFramed: true, widths: [210, 390] },
      ) +
      framed(
        "<b>Executive Summary:</b><br>• The contract for six leisure centres was let in 2012 and was extended in 2019 for ten years.<br>• Visits are back to the level of 2019, and swimming lessons are above it.<br>• Energy remains the greatest call upon the contractor’s budget.",
        600,
      ),
    numbering: "1. 1.1",
    body: [
      h("Recommendations"),
      p("That Cabinet notes the performance of the contractor in the year."),
      p("That the report be sent to the Healthy Living and Social Care Scrutiny Committee."),
      h("Reasons for Recommendations"),
      p("In order that members may be sure that the contract gives what was promised."),
      h("Background"),
      p(
        "The contractor runs the centres, takes the income, and pays the Council a fee each year. In 2023 the fee was waived for six months, because of the price of gas, in return for longer hours at two of the centres.",
      ),
      h("Key Issues for Consideration"),
      p(
        "There were 1.34 million visits. The new gym at Penmarsh has 2,900 members, which is five hundred more than had been forecast. That at Cowbury has lost a tenth of its members to a private club.",
      ),
      p("Visits to each kind of activity were as set out here."),
      figures([
        ["Activity", "2022/23", "2023/24"],
        ["Swimming", "488,200", "521,900"],
        ["Gym and classes", "512,700", "549,300"],
        ["Halls and pitches", "251,400", "268,800"],
        ["Total", "1,252,300", "1,340,000"],
      ]),
      p(
        "Four thousand one hundred children are taught to swim each week. There is a list of those who wait at each of the three pools, and the contractor has trained fourteen more teachers since the summer.",
      ),
      p(
        "The exercise referral scheme took in 1,180 people, two thirds of whom finished the sixteen weeks. The figures are the second best of any scheme in Wales.",
      ),
      p(
        "Complaints have gone up from 88 to 131. Most were about the cleaning of changing rooms. An inspector now calls without notice twice in each month, and scores have been better since January.",
      ),
      h(
        "How do proposals evidence the Five Ways of Working and contribute to our Well-being Goals?",
      ),
      p(
        "The contract looks to the long term, and seeks to prevent ill health. It is carried out together with the health board and with schools.",
      ),
      h("Climate Change and Nature Implications"),
      p(implied("climate", 0)),
      h("Resources and Legal Considerations"),
      sub("Financial"),
      p(implied("finance", 0)),
      sub("Employment"),
      p(implied("staff", 0)),
      sub("Legal (Including Equalities)"),
      p(implied("legal", 3)),
      h("Background Papers"),
      u("None."),
    ],
    key: {
      board: "Cabinet",
      date: "2024-04-25",
      subject: "Leisure Management Contract: Year 12 Performance",
      officers: ["Director of Environment and Housing"],
      portfolios: ["Cabinet Member for Leisure, Sport and Wellbeing"],
    },
  },
  {
    name: "a Highland council: agenda item and report no at the right of a frame, committee, date, report title, report by, numbered purpose",
    look: { font: "Arial", size: 12, indent: 45 },
    head:
      bold("The Ardnish Council", "color:#005e5d") +
      table(
        [
          ["Agenda Item", "12"],
          ["Report No", "ECI/27/24"],
        ],
        { isFramed: true, widths: [110, 110] },
      ) +
      gap +
      labelled([
        ["Committee:", "Economy and Infrastructure"],
        ["Date:", "15 August 2024"],
        ["Report Title:", "Visitor Management: Mid-season Review"],
        ["Report By:", "Assistant Chief Executive – Place"],
      ]) +
      rule,
    numbering: "1. 1.1 1.1.1",
    body: [
      h("Purpose/Executive Summary"),
      sub("Purpose"),
      p(
        "To tell members what has been done since Easter to look after places which draw more visitors than they can well hold.",
      ),
      h("Recommendations"),
      sub("Members are asked to:"),
      list(
        "i.",
        "note the work of the access rangers;",
        "agree that three sites be added to the list for winter works; and",
        "note that a bid has been made to the rural tourism fund.",
      ),
      h("Implications"),
      sub("Resource"),
      p("The cost of rangers is £412,000, half of which is paid for by grant."),
      sub("Legal, Community (Equality, Poverty, Rural and Island)"),
      p(implied("equality", 0)),
      sub("Climate Change / Carbon Clever"),
      p(implied("climate", 1)),
      sub("Risk"),
      p(implied("risk", 4)),
      h("Access rangers"),
      sub("Work since Easter"),
      p(
        "Eighteen rangers are at work until October. Between them they made 2,960 visits to 145 sites, spoke with 31,000 people and took away 4,100 bags of litter.",
      ),
      p(
        "They counted 9,700 vehicles that had stopped for the night. That is a little fewer than in the same weeks of last year, though more of them were found in lay-bys.",
      ),
      sub("Fires and waste"),
      p(
        "Rangers put out or made safe 610 fires. At Loch Sunart beach the number fell by half after a sign was put up that was drawn by pupils of the primary school.",
      ),
      h("Works at sites"),
      sub("Completed"),
      p(
        "Forty-two more spaces have been laid out at the falls of Corran, and a point for the emptying of camper vans has been opened beside the depot at Kilvannie. It was used 1,300 times in its first eight weeks.",
      ),
      sub("Proposed for the winter"),
      p(
        "The sites are the white sands at Morvane, the viewpoint on the pass, and the pier road at Glenborle. Each has been asked for by its community council.",
      ),
      h("Next steps"),
      sub("Reporting"),
      p(
        "A report on the whole season will be put to the Committee in February, with a plan for 2025.",
      ),
    ],
    end: labelled([
      ["Designation:", "Assistant Chief Executive – Place"],
      ["Date:", "26 July 2024"],
      ["Author:", "Catriona MacInnes, Tourism Manager"],
      ["Background Papers:", "None"],
      ["Appendices:", "None"],
    ]),
    key: {
      board: "Economy and Infrastructure",
      date: "2024-08-15",
      subject: "Visitor Management: Mid-season Review",
      officers: ["Assistant Chief Executive – Place"],
      item: "12",
    },
  },
  {
    name: "a shire fire authority: name, meeting and day at the left, report of, a numbered title, purpose of report with the first paragraph",
    look: { font: "Arial", size: 12 },
    head:
      right("<b>Agenda Item No. 11</b>") +
      bold(
        "Severnside and Malmesford Fire Authority\nAudit and Standards Committee\n17 April 2024",
      ) +
      bold("Report of the Head of Legal Services and Monitoring Officer") +
      bold("Review of the Members’ Code of Conduct", "font-size:13pt") +
      rule,
    numbering: "none 1.",
    body: [
      h("Purpose of report"),
      p(
        "To consider whether the Authority’s Code of Conduct should be brought into line with the model code of the Local Government Association.",
      ),
      h("Recommendation"),
      u(
        "It is recommended that the Committee recommends to the Authority that the revised Code at Appendix 1 be adopted with effect from the annual meeting.",
      ),
      h("Introduction and Background"),
      p(
        "The Authority is required by the Localism Act 2011 to have a code that deals with the conduct which is expected of members when they act in that capacity. The present code was adopted in 2012, and has been altered once.",
      ),
      p(
        "All of the members of this Authority are members of one of the two constituent councils as well. Both of these have now adopted the model code, with a few changes of their own. The same member may thus be bound by two codes that differ from one another.",
      ),
      h("The model code"),
      p(
        "The model code was published in December 2020 and was last revised in May 2021. It is written in the first person, and gives examples. It says more than ours does of bullying and harassment, and it applies to what is said on social media.",
      ),
      p(
        "It asks members to register any gift of the value of £50 or more. Our own limit is £25. The two councils have taken different views upon this, and the Committee may wish to discuss it.",
      ),
      p(
        "Under the model code a member with an interest that is not pecuniary may speak at a meeting if the public may do so, but must then leave. At present such a member may stay and vote, unless a reasonable person would think that the interest was likely to affect the vote.",
      ),
      h("Complaints"),
      p(
        "Two complaints were made in the last three years. Neither of them was taken further after the Independent Person had been asked for a view. No change in the procedure is proposed.",
      ),
      h("Conclusion/Summary"),
      p(
        "It would be to the advantage of members if they were bound by one set of rules in all the bodies on which they serve. Training will be given jointly with the constituent councils in June.",
      ),
      h("Corporate Considerations"),
    ],
    end:
      grid(
        [
          [
            "Resource Implications (identify any financial, legal, property or human resources issues)",
            "None beyond the cost of training.",
          ],
          [
            "Strategic Policy Links (identify how proposals link in with current priorities and policy framework)",
            "Links to the corporate governance framework.",
          ],
          [
            "Risk Management / Health & Safety (identify any risks, the proposed control measures and risk evaluation scores)",
            "None.",
          ],
          [
            "Consultation (identify any public or other consultation that has been carried out on this matter)",
            "Group leaders; the Independent Person.",
          ],
          [
            "Equalities (has an Equalities Impact Assessment been completed?)",
            "No. There are no equality impacts.",
          ],
        ],
        [330, 270],
      ) +
      bold("Supporting Information") +
      line("Appendix 1 – Revised Code of Conduct"),
    key: {
      board: "Audit and Standards Committee",
      date: "2024-04-17",
      subject: "Review of the Members’ Code of Conduct",
      officers: ["Head of Legal Services and Monitoring Officer"],
      item: "11",
    },
  },
  {
    name: "a county’s regulatory committee: a minerals application, the item as a letter and number, title with site and applicant, report by head of service",
    head:
      bold("REGULATORY COMMITTEE", "text-align:center") +
      bold("24 JANUARY 2025", "text-align:center") +
      right("<b>Item A2</b>") +
      bold(
        "Extension of sand extraction to the south of Ryders Hill Quarry, Old Wenham, with restoration to heath and ponds – WE/24/1180",
      ) +
      line(
        "A report by the Head of Planning Applications to the Regulatory Committee on 24 January 2025.",
      ) +
      line(
        "Application by Marlbank Aggregates Ltd for an extension of 6.2 hectares to the quarry at Ryders Hill, Station Road, Old Wenham.",
      ) +
      line(
        "<b>Recommendation:</b> Permission be granted, subject to conditions and to a legal agreement.",
      ) +
      spaced(
        [
          ["Local Member:", "Mr D. Yarrow"],
          ["Classification:", "Unrestricted"],
        ],
        16,
      ) +
      rule,
    numbering: "none 1.",
    body: [
      h("Site"),
      p(
        "The quarry lies to the south-east of Old Wenham, between the railway and the common. Sand has been dug there since 1961, and a permission of 1998 runs to the end of 2028. About two years’ worth is left at the present rate.",
      ),
      p(
        "The extension is on arable land of grades 3b and 4. A bridleway runs along its eastern side, and there are four houses within 300 metres, the nearest of which is at Pound Farm.",
      ),
      h("Proposal"),
      p(
        "Some 1.1 million tonnes would be dug over eight years, in four phases from north to south. The plant, the haul road and the wheel wash would all stay where they are, and there would be no more lorries than now.",
      ),
      p(
        "A bank three metres high would be made along the southern edge before any sand is dug. Each phase would be restored as the next is opened, so that no more than 2.5 hectares would be open at any one time.",
      ),
      h("Planning Policy"),
      p(
        "The minerals local plan requires a landbank of at least seven years. At the end of 2023 it stood at 6.4. The site is not one of those which the plan sets aside, but the plan allows extensions if they are acceptable in other respects.",
      ),
      h("Consultations"),
      p("District Council: no objection, subject to limits on noise at Pound Farm."),
      p(
        "Old Wenham Parish Council: objects. Members say that the village has lived with the quarry for long enough, and was promised that it would end in 2028.",
      ),
      p(
        "Environment Agency: no objection. Digging would stop two metres above the highest level at which ground water has been recorded.",
      ),
      h("Representations"),
      p(
        "The application was advertised, and 61 neighbours were told of it. Twenty-three letters of objection have come in, which are about dust, noise, lorries, the value of houses and the time that it is all taking.",
      ),
      h("Discussion"),
      p(
        "The need is plain, and an extension is to be preferred to a new pit. Predicted noise at Pound Farm is 49 decibels, which is below the limit of 55. Dust was measured for a year, and is well within the standard.",
      ),
      p(
        "Lorries would go on for longer. They would be limited to 64 movements in a day, as at present, and none would pass through the village. The applicant offers £25,000 for a crossing on Station Road.",
      ),
      h("Conclusion"),
      p(
        "The harm would be slight and can be held in check by conditions. At the end of it there would be eleven hectares of heath, of a kind of which much has been lost.",
      ),
    ],
    end:
      line("Case Officer: Bryony Stell, Tel. no: 01632 960838") +
      line("Background Documents: see section heading"),
    key: {
      board: "Regulatory Committee",
      date: "2025-01-24",
      subject:
        "Extension of sand extraction to the south of Ryders Hill Quarry, Old Wenham, with restoration to heath and ponds – WE/24/1180",
      officers: ["Head of Planning Applications"],
      item: "A2",
    },
  },
  {
    name: "a Lanarkshire council: Report in a large letter and the item in a box, report to, date, report by in a frame, subject in another",
    head:
      table([["<b>Report</b>", "Agenda Item\n\n5"]], {
        isFramed: true,
        widths: [450, 150],
        labels: [],
      }) +
      table(
        [
          ["Report to:", "Housing and Technical Resources Committee"],
          ["Date of Meeting:", "21 August 2024"],
          [
            "Report by:",
            "Executive Director (Finance and Corporate Resources)\nExecutive Director (Housing and Technical Resources)",
          ],
        ],
        { isFramed: true, widths: [150, 450], labels: [] },
      ) +
      table(
        [["Subject:", "Housing and Technical Resources – Revenue Budget Monitoring 2024/2025"]],
        {
          isFramed: true,
          widths: [150, 450],
          labels: [1],
        },
      ),
    numbering: "1. 1.1.",
    body: [
      h("Purpose of Report"),
      p("The purpose of the report is to:-"),
      list(
        "•",
        "provide information on the actual expenditure measured against the revenue budget for the period 1 April to 12 July 2024",
        "provide a forecast for the year to 31 March 2025",
      ),
      h("Recommendation(s)"),
      p("The Committee is asked to approve the following recommendation(s):-"),
      list(
        "(1)",
        "that the position of the housing revenue account, which is one of break even, be noted; and",
        "that the forecast for the general services be noted.",
      ),
      h("Background"),
      p(
        "This is the first report of the year. Others will follow in November and in February, and the outturn will be brought to the Committee after the summer recess.",
      ),
      p(
        "The report sets out the position for housing services, for property services and for the housing revenue account. Reasons are given for any variance of more than £50,000.",
      ),
      h("Employee Implications"),
      p("There are no employee implications."),
      h("Financial Implications"),
      p(
        "As at 12 July there is an overspend of £0.112 million on general services. It comes from the cost of bed and breakfast, where there have been on average nine more households than were allowed for.",
      ),
      p("The position is set out in the table."),
      figures([
        ["Service", "Annual budget\n£m", "Actual to date\n£m", "Variance\n£m"],
        ["Housing services", "9.842", "2.961", "(0.112)"],
        ["Property services", "4.310", "1.275", "0.000"],
        ["Fleet", "1.906", "0.588", "0.000"],
        ["Total", "16.058", "4.824", "(0.112)"],
      ]),
      p(
        "Rents that are owed by tenants who are still in their homes have gone down from 6.1 to 5.8 per cent of the amount that was due. Empty houses cost £0.207 million in rent, which is a little under budget.",
      ),
      h("Climate Change, Sustainability and Environmental Implications"),
      p(implied("climate", 1)),
      h("Other Implications"),
      p(implied("risk", 4)),
      h("Equality Impact Assessment and Consultation Arrangements"),
      p(implied("equality", 3)),
    ],
    end:
      bold("Paul Mannion\nExecutive Director (Finance and Corporate Resources)") +
      bold("Stephen Garrow\nExecutive Director (Housing and Technical Resources)") +
      line("26 July 2024") +
      bold("Link(s) to Council Values/Priorities/Outcomes") +
      line("• Accountable, effective, efficient and transparent") +
      bold("Previous References") +
      line("• None") +
      bold("List of Background Papers") +
      line("• Financial ledger and budget monitoring results to 12 July 2024") +
      bold("Contact for Further Information") +
      line("Lorna Crombie, Finance Adviser\nExt: 2601 (Tel: 01632 960260)"),
    key: {
      board: "Housing and Technical Resources Committee",
      date: "2024-08-21",
      subject: "Housing and Technical Resources – Revenue Budget Monitoring 2024/2025",
      officers: [
        "Executive Director (Finance and Corporate Resources)",
        "Executive Director (Housing and Technical Resources)",
      ],
      item: "5",
    },
  },
];

export const tenthSet = wholeSet("tenth", reports);
