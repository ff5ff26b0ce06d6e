import { test } from "uvu";
import * as assert from "uvu/assert";
import { headerZone } from "../../../../src/importing/header/lines/header-zone.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

/** The first line of a text's header and the line after it, counted from 0. */
function zone(text: string) {
  const found = headerZone(linesOf(text));
  return found && [found.start, found.end];
}

for (const [words, lines] of [
  ["To: Planning Committee\nTitle: Rents\n\n1. Purpose\n1.1 To ask", [0, 3]],
  ["To: Planning Committee\n\n1. Purpose", null],
  ["Title: Rents\n\n1. Purpose", null],
  ["Item: 7\nTime: 10am\n\n1. Purpose", null],
  ["Item: 7\nTitle: Rents\n\n1. Purpose", null],
  ["Key decision: No\nTitle: Rents\n\n1. Purpose", null],
  ["Planning Committee\nTitle: Rents\n\n1. Purpose", [0, 3]],
  ["Planning Committee\n5 June 2012\nTitle: Rents\n\n1. Purpose", [0, 4]],
  ["Planning Committee\n5 June 2012\nItem: 7\n\n1. Purpose", null],
  ["Planning Committee\n5 June 2012\nWards: All\n\n1. Purpose", [0, 4]],
  ["Planning Committee\nWards: All\n\n1. Purpose", null],
  ["5 June 2012\nTitle: Rents\n\n1. Purpose", [0, 3]],
  ["5 June 2012\nReport of: Jane\n\n1. Purpose", [0, 3]],
  ["Planning Committee, 5 June 2012\nWards: All\n\n1. Purpose", [0, 3]],
  ["Planning, 5 June 2012\nWards: All\n\n1. Purpose", null],
  ["Harbour City\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose", [0, 4]],
  [
    "1. Harbour City\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose",
    [1, 5],
  ],
  [
    "• Harbour City\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose",
    [1, 5],
  ],
  ["(1) Harbour\nTo: Planning Committee\nTitle: Rents\n", [1, 3]],
  [
    "This is a long sentence of more than forty letters.\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n",
    [1, 4],
  ],
  [
    "This is a sentence of thirty-nine letter.\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n",
    [1, 4],
  ],
  [
    "Wooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n",
    [0, 4],
  ],
  [
    "Woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo\nPlanning Committee\nTo: Planning Committee\nTitle: Rents\n",
    [1, 4],
  ],
  [
    "Woooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo\nTo: Planning Committee\nTitle: Rents\n",
    [1, 3],
  ],
  [
    "Harbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nPlanning Committee\nTitle: Rents\n\n1. Purpose",
    null,
  ],
  [
    "Harbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nHarbour\nPlanning Committee\nTitle: Rents\n\n1. Purpose",
    [0, 12],
  ],
  [
    "1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\nPlanning Committee\nTitle: Rents\n\n1. Purpose",
    [7, 10],
  ],
  [
    "1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\n1. Harbour\nPlanning Committee\nTitle: Rents\n\n1. Purpose",
    null,
  ],
  [
    "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTo: Planning Committee\nTitle: Rents\n",
    [0, 150],
  ],
  [
    "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTo: Planning Committee\nTitle: Rents\n",
    null,
  ],
  [
    "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTo: Planning Committee\nTitle: Rents\n",
    null,
  ],
  [
    "To: Planning Committee\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTitle: Rents\n",
    [0, 30],
  ],
  [
    "To: Planning Committee\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nTitle: Rents\n",
    null,
  ],
  [
    "To: Planning Committee\nTitle: Rents\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nWards: All\nDate: 1 May 2024\n\nmore\n\nyet",
    [0, 32],
  ],
  [
    "To: Planning Committee\nTitle: Rents\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nwords\nWards: All\n\nmore",
    [0, 34],
  ],
  ["Date: 1 May 2024\nDear Sir,\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose", [0, 5]],
  [
    "Date: 1 May 2024\nTo: Jane\nYours sincerely\n\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose",
    [0, 7],
  ],
  ["Date: 1 May 2024\nTo: Jane\nMy dear sir,\nTo: Planning Committee\nTitle: Rents\n", [0, 5]],
  ["Date: 1 May 2024\n  DEAR MEMBERS\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose", [0, 5]],
  ["Date: 1 May 2024\nDear Sirloin\nTo: Planning Committee\nTitle: Rents\n\n1. Purpose", [0, 5]],
  ["To: Planning Committee\nTitle: Rents\nSummary\n\nText", [0, 2]],
  ["Title: Rents\nTo: Board\n\nExecutive summary\nText", [0, 3]],
  ["Title: Rents\nTo: Planning\n\nReport summary and recommendations\nText", [0, 3]],
  ["Title: Rents\nTo: Planning\nSummary of report\nText", [0, 2]],
  ["Title: Rents\nTo: Planning\nSummary of the report\nText", [0, 2]],
  ["Title: Rents\nTo: Planning\nRecommendation\nText", [0, 2]],
  ["Title: Rents\nTo: Planning\nMy recommendations\nText", [0, 4]],
  ["Title: Rents\nTo: Planning\nSummary so far\nText", [0, 4]],
  ["Title: Rents\nTo: Planning\nSUMMARY\nText", [0, 2]],
  ["To: Planning Committee\nTitle: Rents\nSummary: This report asks\nDate: 1 May 2024", [0, 2]],
  ["Title: Rents\nTo: Planning\nPurpose: To ask for views\nText\n\nMore", [0, 2]],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\nDate:     1 May 2024\n\nMore",
    [0, 4],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\nTitle:    Rents\n\nMore",
    [0, 2],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\n\n\n\n\n\n\n\n\n\n\n\nDate:     1 May 2024\n\nMore",
    [0, 15],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\n\n\n\n\n\n\n\n\n\n\n\n\nDate:     1 May 2024\n\nMore",
    [0, 2],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\n  Date:     1 May 2024\n\nMore",
    [0, 2],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\n1. Background\nDate:     1 May 2024\n\nMore",
    [0, 2],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose   To ask for views\nDate:     1 May 2024\n\nMore",
    [0, 4],
  ],
  [
    "Title:    Rents\nTo:       Planning\nPurpose:  To ask for views\nTel:      1234\n\nMore",
    [0, 2],
  ],
  ["Title:    Rents\nTo:       Planning\n  Purpose: To ask\nText", [0, 2]],
  ["Title:    Rents\nTo:       Planning\n               Purpose: To ask\n\nText", [0, 2]],
  ["Title: Rents\nTo: Planning\nDog: a word\n\nText", [0, 3]],
  ["This paper asks for views on the rents.\n\nThis paper asks for views on the rents.\n", null],
  ["", null],
] as const) {
  test(`${JSON.stringify(words.slice(0, 150))} has ${lines === null ? "no header" : `its header at ${lines.join(" to ")}`}`, () => {
    assert.equal(zone(words), lines);
  });
}

test.run();
