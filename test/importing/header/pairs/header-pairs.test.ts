import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerPairs } from "../../../../src/importing/header/pairs/header-pairs.ts";
import { joined } from "../../../../src/importing/header/pairs/pair.ts";
import { boldOff, boldOn } from "../../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

/** Each field with its value, “?” if the value is not certain, and “~” before words of no label. Bold is between « and ». */
function read(text: string): string {
  const { pairs, loose } = headerPairs(
    linesOf(text.replaceAll("«", boldOn).replaceAll("»", boldOff)),
  );
  return [
    ...pairs.map(
      ({ field, value, isAmid }) => `${field}: ${joined(value) ?? "–"}${isAmid ? " ?" : ""}`,
    ),
    ...loose.map(({ text }) => `~${text}`),
  ].join(" | ");
}

for (const [words, found] of [
  ["Title: Rents", "subject: Rents"],
  ["Title:\nRents", "subject: Rents"],
  ["Title:\n\nRents", "subject: Rents"],
  ["Title:\n\nRents\n\nCharges", "subject: Rents | ~Charges"],
  ["Title: Rents\nand charges", "subject: Rents and charges"],
  ["Title: Rents\n\nand charges", "subject: Rents | ~and charges"],
  [
    "Title:   Rents\n         and charges\n\n         in bays",
    "subject: Rents and charges in bays",
  ],
  ["Title:   Rents\n            and charges", "subject: Rents and charges"],
  ["Title:   Rents\n             and charges", "subject: Rents and charges"],
  [
    "Title:      Ward:      Date:\nRents       Alder      1 May 2024",
    "subject: Rents | wards: Alder | date: 1 May 2024",
  ],
  [
    "Title:      Ward:\nRents       Alder\nof bays     Cross",
    "subject: Rents of bays | wards: Alder Cross",
  ],
  [
    "Title:\nWard:\nDate:\nRents\nAlder\n1 May 2024",
    "subject: – | wards: – | date: – | ~Rents | ~Alder | ~1 May 2024",
  ],
  ["Title:\nWard:\nRents\nAlder", "subject: – | wards: Rents Alder"],
  ["Title:\n  Ward:\nDate:\nRents", "subject: – | wards: – | date: Rents"],
  ["Title:\nWard:\nDate: 1 May 2024\nRents", "subject: – | wards: – | date: 1 May 2024 Rents"],
  ["Item: 7\nRents", "item: 7 | ~Rents"],
  ["Item: A\nRents", "item: A Rents"],
  ["Report of Head of Bays\nCllr Ada Moor", "officer: Head of Bays | ~Cllr Ada Moor"],
  ["Report of: Head of Bays\nCllr Ada Moor", "officer: Head of Bays Cllr Ada Moor"],
  ["Title: Rents\n5 June 2012", "subject: Rents | ~5 June 2012"],
  ["Date: Friday\n5 June 2012", "date: Friday 5 June 2012"],
  ["To: Planning\n5 June 2012", "board: Planning 5 June 2012"],
  ["Title: Rents\nALL CHANGE", "subject: Rents | ~ALL CHANGE"],
  ["Title: RENTS\nALL CHANGE", "subject: RENTS ALL CHANGE"],
  ["Title: RENTS and\nALL CHANGE", "subject: RENTS and | ~ALL CHANGE"],
  ["Title: Rents\nTo\nPlanning Committee", "subject: Rents | ~To | ~Planning Committee"],
  ["Title: Rents\nTO\nPlanning Committee", "subject: Rents | ~TO | ~Planning Committee"],
  ["Title: Rents\nToday", "subject: Rents Today"],
  ["Title: Rents    Public", "subject: Rents | ~Public"],
  ["Title: Rents    For Decision", "subject: Rents | ~For Decision"],
  ["Classification: Part 1    Public", "classification: Part 1 Public"],
  ["Title: Rents    Publicity", "subject: Rents Publicity"],
  ["Title: Rents    For decisions", "subject: Rents For decisions"],
  [
    "Date:    1 May 2024\n         Rents and\nTitle:\n         charges",
    "date: 1 May 2024 Rents and ? | subject: charges ?",
  ],
  [
    "Date:    1 May 2024\n\n         Rents and\nTitle:\n         charges",
    "date: 1 May 2024 Rents and ? | subject: charges ?",
  ],
  [
    "Date:   1 May 2024\n        Rents and\nTitle:   Bays\n         charges",
    "date: 1 May 2024 Rents and | subject: Bays charges",
  ],
  ["Ward:     Alder\n          Cross\nTitle:    Rents", "wards: Alder Cross | subject: Rents"],
  ["Title:  Report of the Director", "subject: – | officer: Director"],
  ["Title:  Ward", "subject: – | wards: –"],
  ["Date:\nTitle:  Ward: Alder", "date: – | subject: – | wards: Alder"],
  [
    "To:   Scrutiny and Performance\nBoard\nTitle: Rents",
    "board: Scrutiny and Performance Board | subject: Rents",
  ],
  [
    "To:   Scrutiny and Performance\nBoard: Rents",
    "board: Scrutiny and Performance | board: Rents",
  ],
  ["To:\nBoard\nTitle: Rents", "board: Board | subject: Rents"],
  [
    "Title:       Rents\n             Subject\nWard:        Alder",
    "subject: Rents Subject | wards: Alder",
  ],
  ["Title:       Rents\nSubject\nWard:        Alder", "subject: Rents | subject: – | wards: Alder"],
  ["Ward(s) or\ngroups\naffected:    Alder", "wards: Alder"],
  ["Ward(s) or groups     Alder\naffected:", "wards: Alder"],
  ["Ward(s)\naffected:    Alder\nTitle:       Rents", "wards: Alder | subject: Rents"],
  ["Report\nTitle:       Rents", "subject: Rents"],
  ["Wards\n             Alder\naffected:", "wards: Alder"],
  ["Decision\n        Rents\ntype:", "~Decision | ~Rents | ~type:"],
  ["Lead\nofficer:   Jane", "officer: Jane | ~Lead"],
  ["Electoral division(s)\naffected:   Alder", "wards: Alder"],
  ["Portfolio\nHolder:   Ada", "portfolio: Ada"],
  ["Key\nDecision:  Yes", "other: Yes"],
  [
    "Harbour matters of long note and more\nofficer: Jane",
    "officer: Jane | ~Harbour matters of long note and more",
  ],
  [
    "Open or exempt:  Open\nTitle:           Rents\nWard:            Alder",
    "other: Open | subject: Rents | wards: Alder",
  ],
  [
    "Title:  Rents     Open or exempt:  Open\nWard:   Alder     Date:            1 May 2024",
    "subject: Rents | other: Open | wards: Alder | date: 1 May 2024",
  ],
  [
    "Title:  Rents     open or exempt:  Open\nWard:   Alder     Date:            1 May 2024",
    "subject: Rents open or exempt: | wards: Alder | date: 1 May 2024 | ~Open",
  ],
  [
    "Title:  Rents     Open or exempt:  Open\nWard:   Alder",
    "subject: Rents Open or exempt: | wards: Alder | ~Open",
  ],
  [
    "Planning Committee meeting: 5 June 2012\nTitle: Rents",
    "board: Planning Committee meeting 5 June 2012 | subject: Rents",
  ],
  [
    "Planning Committee: 5 June 2012\nTitle: Rents",
    "board: Planning Committee 5 June 2012 | subject: Rents",
  ],
  ["Planning meeting: 5 June 2012\nTitle: Rents", "other: 5 June 2012 | subject: Rents"],
  ["Planning Committee meeting: soon\nTitle: Rents", "other: soon | subject: Rents"],
  ["Title: Rents\nIs this a plan for bays? Yes", "subject: Rents | other: Yes"],
  ["Title: Rents\nIs this a plan for bays?\nYes", "subject: Rents | other: Yes"],
  ["Title: Rents\nWho pays for the bays", "subject: Rents Who pays for the bays"],
  [
    "  Is this a plan for bays? Yes\nTitle: Rents",
    "subject: Rents | ~Is this a plan for bays? Yes",
  ],
  ["Title: Rents\n    Is this a plan for bays? Yes", "subject: Rents Is this a plan for bays? Yes"],
  [
    "Better Care Fund: the year to come\nTitle: Rents\nWard: Alder",
    "subject: Rents | wards: Alder | ~Better Care Fund: the year to come",
  ],
  [
    "Better Care Fund: one year\nTitle: Rents\nWard: Alder",
    "other: one year | subject: Rents | wards: Alder",
  ],
  [
    "«Better Care: the year to come»\n«Title:» Rents\n«Ward:» Alder",
    "subject: Rents | wards: Alder | ~Better Care: the year to come",
  ],
  [
    "«Title:» Rents\n«Better Care: the year to come»\n«Ward:» Alder",
    "subject: Rents | wards: Alder | ~Better Care: the year to come",
  ],
  [
    "«Title:» Rents\n«Licence:» Old Brewery\n«Ward:» Alder",
    "subject: Rents | other: Old Brewery | wards: Alder",
  ],
  [
    "«Title:» Rents\nLicence: Old Brewery\n«Ward:» Alder",
    "subject: Rents Licence: Old Brewery | wards: Alder",
  ],
  [
    "Title    Rents\nWards    Alder\nLicence  Old Brewery",
    "subject: Rents | wards: Alder | other: Old Brewery",
  ],
  [
    "Title    Rents\nWards    Alder\nlicence  Old Brewery",
    "subject: Rents | wards: Alder Old Brewery ? | ~licence",
  ],
  [
    "Title:   Rents\nWards:   Alder\nLicence  Old Brewery",
    "subject: Rents | wards: Alder Old Brewery ? | ~Licence",
  ],
  [
    "Title    Rents\nWards    Alder\nCabinet  Old Brewery",
    "subject: Rents | wards: Alder Old Brewery ? | ~Cabinet",
  ],
  [
    "Title    Rents\nWards    Alder\nTime     Old Brewery",
    "subject: Rents | wards: Alder | other: Old Brewery",
  ],
  [
    "Title    Rents\nWards    Alder\n5 June 2012  Old",
    "subject: Rents | wards: Alder | ~5 June 2012 | ~Old",
  ],
  [
    "«Title»    Rents\n«Wards»    Alder\n«Time»\n«Licence»  Old Brewery",
    "subject: Rents | wards: Alder | other: Licence | ~Old Brewery",
  ],
  [
    "«Title»    Rents\n«Wards»    Alder\n«Time»     10am",
    "subject: Rents | wards: Alder | other: 10am",
  ],
  [
    "Title    Rents\nWards    Alder\nSummary  Old Brewery",
    "subject: Rents | wards: Alder | other: Old Brewery",
  ],
  [
    "Title:   Rents\nWards:   Alder\nSummary: Old Brewery",
    "subject: Rents | wards: Alder Summary: Old Brewery",
  ],
  ["Title: Rents\nSummary: Old Brewery", "subject: Rents Summary: Old Brewery"],
  [
    "Title:   Rents\nWards:   Alder\nSaid so. Then: Old",
    "subject: Rents | wards: Alder Said so. Then: Old",
  ],
  [
    "Title:   Rents\nWards:   Alder\nOne two three four five six seven eight: Old",
    "subject: Rents | wards: Alder | other: Old",
  ],
  [
    "Title:   Rents\nWards:   Alder\nOne two three four five six seven eight nine: Old",
    "subject: Rents | wards: Alder One two three four five six seven eight nine: Old",
  ],
  ["Title:   Rents\nWards:   Alder\nAnd so: Old", "subject: Rents | wards: Alder And so: Old"],
  ["Title:   Rents\nWards:   Alder\nPart 123: Old", "subject: Rents | wards: Alder Part 123: Old"],
  [
    "Title: Rents and charges for the bays and the docks of the city\nLicence: Old Brewery",
    "subject: Rents and charges for the bays and the docks of the city Licence: Old Brewery",
  ],
  [
    "Title: Rents and charges\nLicence: Old Brewery",
    "subject: Rents and charges | other: Old Brewery",
  ],
  [
    "Title: Rents and charges for the bays and the docks of the city\n\nLicence: Old Brewery",
    "subject: Rents and charges for the bays and the docks of the city | other: Old Brewery",
  ],
  [
    "Tel:     1234\nTitle:   Rents\n         Licence: The Old",
    "other: 1234 | subject: Rents Licence: The Old",
  ],
  ["Title: Rents Wards: All\nDate: 1 May 2024", "subject: Rents | wards: All | date: 1 May 2024"],
] as const) {
  test(`a header printed as ${JSON.stringify(words)} is read as ${found}`, () => {
    assert.equal(read(words), found);
  });
}

test.run();
