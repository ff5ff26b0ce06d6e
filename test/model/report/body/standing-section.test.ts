import { test } from "uvu";
import * as assert from "uvu/assert";
import { standingSectionsOf } from "../../../../src/model/report/body/standing-section.ts";

const idsOf = (title: string) =>
  standingSectionsOf(title)
    .map(({ id }) => id)
    .join(" ");

test("a standing section is known in the forms that councils give its title", () => {
  for (const [title, ids] of [
    ["POLICY IMPLICATIONS", "policy"],
    ["Policy, Financial and Legal Implications", "policy financial legal"],
    ["Head of finance’s comments", "financial"],
    ["RESOURCE IMPLICATIONS", "financial"],
    ["Human Resources Implications", "staffing"],
    ["RISK ANALYSIS", "risk"],
    ["Risk & Opportunity Management Implications", "risk"],
    ["Equality impact assessment (EIA)", "equality"],
    ["Environmental Implications", "climate"],
    ["Crime and Disorder", "community-safety"],
    ["IMPLICATIONS FOR THE COUNCIL'S PRIORITIES", "priorities"],
    ["Staffing & Trade Union", "staffing"],
    ["OTHER IMPLICATIONS", "other"],
    ["Financial and Other Implications", "financial"],
    ["Value for Money", "financial"],
    ["Revenue Budget", "financial"],
    ["Diversity and Equity", "equality"],
    ["Inclusion", "equality"],
    ["PIA", "equality"],
    ["Wellbeing", "health"],
    ["Well-being", "health"],
    ["Well being", "health"],
    ["Procurement", "procurement"],
    ["Social Value and Commissioning", "procurement"],
    ["Corporate Plan", "priorities"],
    ["Council aim", "priorities"],
    ["Council's objectives", "priorities"],
    ["Strategic objective", "priorities"],
    ["Legal implication", "legal"],
    ["Legal comment", "legal"],
    ["Legal consideration", "legal"],
    ["Legal assessment", "legal"],
  ] as const) {
    assert.is(idsOf(title), ids, title);
  }
});

test("a section of its own matter is none", () => {
  for (const title of [
    "Health in Dunmarsh",
    "Financial position at 30 June",
    "Background Papers",
    "Land at Nether Farm",
    "Bills of lawyers",
    "Misprocurement",
    "Discommissioning",
    "Depiary",
    "Impactful policy of the years",
  ]) {
    assert.is(idsOf(title), "", title);
  }
});

test.run();
