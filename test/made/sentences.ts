/** Returns the next random number, from 0 to 1. */
export type Random = () => number;

/** One of several. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** A whole number between the least and the most, both included. */
export const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

/** A subject for a report, with the things that sentences about it mention. */
export type Topic = readonly string[];

/** A sentence on a topic, with a figure in it. */
export function sentence(topic: Topic, random: Random): string {
  const thing = () => oneOf(topic, random);
  const figure = between(3, 980, random);
  const share = `${between(11, 99, random)}.${between(0, 9, random)}%`;
  const [place, month, time] = [places, months, times].map((each) => oneOf(each, random));
  const forms = [
    () => `${thing()} near ${place} were inspected in ${month}, and ${figure} needed work ${time}`,
    () =>
      `${figure} requests about ${thing()} came in ${time}, of which ${share} were met by ${month}`,
    () =>
      `the contractor for ${thing()} completed ${share} of visits at ${place}, against ${figure} planned`,
    () =>
      `a survey of ${thing()} drew ${figure} answers, most of them from ${place} during ${month}`,
    () =>
      `spending on ${thing()} and ${thing()} reached £${figure},000 ${time}, chiefly at ${place}`,
    () =>
      `officers met residents of ${place} ${time} to hear concerns over ${thing()}; ${figure} attended`,
    () =>
      `${thing()} will be replaced from ${month} where fewer than ${share} still serve ${place}`,
    () => `since ${month} every one of ${figure} ${thing()} has been recorded against ${thing()}`,
  ];
  const words = oneOf(forms, random)();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const places =
  "Abbots Mead,Brook End,Canal Wharf,Dover Hill,Eastgate,Fallow Park,Green Lane,Hatch Cross,Ivybridge,Kiln Bank,Long Acre,Mill Row,North Quay,Orchard Rise,Priory Court,Quarry Foot,Red Lion Square,Station Approach,Tannery Yard,Upper Marsh,Victoria Dock,Weir Lane".split(
    ",",
  );
const months =
  "January,February,March,April,May,June,July,August,September,October,November,December".split(
    ",",
  );
const times = [
  "over the summer",
  "before the first frosts",
  "since the last report",
  "while the depot was closed",
  "after the storms",
  "in the first weeks of term",
  "during the trial",
  "ahead of the review",
];

export const topics: readonly Topic[] = [
  "lamps columns lanterns circuits bollards",
  "foster carers,placements,short breaks,panels,siblings",
  "kerbs footways potholes gullies carriageways",
  "libraries loans readers story times,archives",
  "allotments plots tenants hedges water butts",
  "bins caddies crews recyclate flytips",
  "pupils classrooms head teachers,exclusions transport passes",
  "carers assessments respite home care,day centres",
  "licences taxis drivers plates ranks",
  "planning appeals,enforcement notices,conditions hearings sites",
  "rents arrears voids repairs boilers",
  "swimmers lanes lessons memberships changing rooms",
  "trees saplings woodland stumps branches",
  "apprentices colleges interviews bursaries employers",
  "food premises,hygiene ratings,kitchens samples alerts",
  "parking bays,permits meters wardens season tickets",
  "graves chapels memorials plots of the cemetery,burials",
  "buses timetables shelters stops concessions",
  "invoices ledgers purchase orders,suppliers debts",
  "servers laptops helpdesk calls,licences for software,backups",
  "flood gates,culverts sandbags pumps watercourses",
  "social workers,caseloads supervision vacancies agency staff",
  "health visitors,clinics vaccinations weighing sessions,infants",
  "museums exhibitions curators donors school parties",
  "noise complaints,diaries abatement notices,monitors neighbours",
  "playgrounds swings safety surfacing,benches litter",
  "voters ballot boxes,polling stations,registers postal votes",
  "grants charities trustees bids match funding",
  "solar panels,meters for heat,insulation tariffs carbon",
  "market traders,stalls pitches Sunday markets,awnings",
].map((words) => (words.includes(",") ? words.split(/[,]/) : words.split(" ")));
