import { test } from "uvu";
import * as assert from "uvu/assert";
import { isStandardHeading, sectionKind } from "../../../../src/model/report/body/section-kind.ts";

test("a section is of the kind that its heading says", () => {
  const kinds = {
    "1.0 PURPOSE OF REPORT": "purpose",
    "2.0 RECOMMENDED: That the Board": "recommendations",
    "3.0 SUPPORTING INFORMATION": "information",
    "5.0 Policy, Financial and Legal Implications": "implications",
    "6.0 IMPLICATIONS FOR THE COUNCIL'S PRIORITIES": "implications",
    "7.0 Risk Analysis": "risk",
    "8.0 EQUALITY AND DIVERSITY ISSUES": "equality",
    "9.0 LIST OF BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972": "papers",
    "4.0 What residents said": "information",
    "Purposes of the report": "information",
    "Allpurpose of report": "information",
    "Purpose of reporting": "information",
    "Foreground papers, background paperwork": "information",
    "Section 100DA": "information",
    "Risk management": "risk",
    "Risk implications": "risk",
    "Risky analysis": "information",
    "Brisk analysis": "information",
    Equalities: "equality",
    "People impact": "equality",
    Implication: "implications",
    "10.0 Reasons for recommendations": "information",
  };
  for (const [heading, kind] of Object.entries(kinds))
    assert.is(sectionKind(heading), kind, heading);
});

test("a heading that every report has is distinguished from a report's own", () => {
  assert.ok(isStandardHeading("SUPPORTING INFORMATION"));
  assert.ok(isStandardHeading("Risk Analysis"));
  assert.ok(isStandardHeading("Background:"));
  assert.ok(isStandardHeading("Background and Key Issues:"));
  assert.ok(isStandardHeading("INTRODUCTION"));
  assert.not(isStandardHeading("What residents said"));
  assert.not(isStandardHeading("The background"));
  assert.not(isStandardHeading("Background to the flood"));
});

test.run();
