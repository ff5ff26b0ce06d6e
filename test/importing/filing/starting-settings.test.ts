import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import {
  type CouncilGiven,
  startingSettings,
} from "../../../src/importing/filing/starting-settings.ts";

const whole: CouncilGiven = {
  council: "Harbour Council",
  url: "https://reports.harbour.example/",
  contactTeam: "Committee Team",
  contactEmail: "committees@harbour.example",
};

test("settings of a council that gave everything are complete, and hold nothing else", () => {
  const { text, isComplete } = startingSettings(whole);
  assert.is(isComplete, true);
  assert.equal(parse(text), {
    council: "Harbour Council",
    url: "https://reports.harbour.example/",
    contact: { team: "Committee Team", email: "committees@harbour.example" },
  });
  assert.not.match(text, /To be set/);
});

for (const [lacking, notice, lines] of [
  [{ council: undefined }, "The council’s name is still to be set in site.yaml.", ["council"]],
  [{ url: undefined }, "The council’s address is still to be set in site.yaml.", ["url"]],
  [{ contactTeam: undefined }, "The council’s contact is still to be set in site.yaml.", ["team"]],
  [
    { contactEmail: undefined },
    "The council’s contact is still to be set in site.yaml.",
    ["email"],
  ],
  [
    { council: undefined, url: undefined },
    "The council’s name and address are still to be set in site.yaml.",
    ["council", "url"],
  ],
  [
    { council: undefined, url: undefined, contactTeam: undefined, contactEmail: undefined },
    "The council’s name, address and contact are still to be set in site.yaml.",
    ["council", "url", "team", "email"],
  ],
] as const) {
  test(`settings without ${Object.keys(lacking).join(" and ")} say so, in a notice and above each line`, () => {
    const { text, isComplete } = startingSettings({ ...whole, ...lacking });
    assert.is(isComplete, false);
    assert.is(parse(text).notice, notice);
    assert.equal(
      [...text.matchAll(/# To be set before anything is published\.\n *(\w+):/g)].map(
        ([, name]) => name,
      ),
      lines,
    );
  });
}

test("wards are mentioned only where reports do not state them", () => {
  assert.is(parse(startingSettings({ ...whole, wards: "not stated" }).text).wards, "not stated");
  assert.is("wards" in parse(startingSettings(whole).text), false);
});

test.run();
