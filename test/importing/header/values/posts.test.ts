import { test } from "uvu";
import * as assert from "uvu/assert";
import { holdsPost, opensPost, postsIn } from "../../../../src/importing/header/values/posts.ts";

for (const [words, posts] of [
  ["Head of Bays", ["Head of Bays"]],
  ["Head of Bays, and Director of Docks", ["Head of Bays", "Director of Docks"]],
  ["Head of Bays, and Bays", ["Head of Bays, and Bays"]],
  [
    "Cabinet Member for Bays and Cabinet Member for Docks",
    ["Cabinet Member for Bays and Cabinet Member for Docks"],
  ],
  [
    "Cabinet Members for Bays and Cabinet Members for Docks",
    ["Cabinet Members for Bays", "Cabinet Members for Docks"],
  ],
  ["MEMBER for Bays and MEMBER for Docks", null],
  ["Director of Bays and Director of Docks", ["Director of Bays", "Director of Docks"]],
  [
    "Director of Bays and Corporate Director of Docks",
    ["Director of Bays", "Corporate Director of Docks"],
  ],
  [
    "the Director of Bays and the Director of Docks",
    ["the Director of Bays", "the Director of Docks"],
  ],
  ["Director of Bays and Head of Paid Service", ["Director of Bays and Head of Paid Service"]],
  [
    "Director of Bays and Head of the Paid Service",
    ["Director of Bays and Head of the Paid Service"],
  ],
  ["Director of Bays and HEAD OF PAID SERVICE", ["Director of Bays and HEAD OF PAID SERVICE"]],
  ["Director of Bays and Chief Finance Officer", ["Director of Bays and Chief Finance Officer"]],
  ["Director of Bays and Chief Finances Officer", null],
  ["Director of Bays, S151 Officer", ["Director of Bays, S151 Officer"]],
  ["Director of Bays and Head of Docks", null],
  ["Director of Bays and Head of Docks and Monitoring Officer", null],
  ["Bays and Director of Docks", ["Bays and Director of Docks"]],
  ["Director of Bays; Head of Docks", ["Director of Bays", "Head of Docks"]],
  ["Director of Bays;Head of Docks", ["Director of Bays", "Head of Docks"]],
  ["Director of Bays; Docks", ["Director of Bays; Docks"]],
  ["Director of Bays; Head of Docks and Director of Quays", null],
  ["director of bays AND director of docks", ["director of bays", "director of docks"]],
  [
    "Director of Bays and the Deputy Chief Executive",
    ["Director of Bays", "the Deputy Chief Executive"],
  ],
  ["Leader and Leader", null],
  [
    "Director of the Remember Trust and Director of Docks",
    ["Director of the Remember Trust", "Director of Docks"],
  ],
  ["Director of Bays and Monitoring Officer and Head of Docks", null],
  ["Director of Bays and S.151 Officer", ["Director of Bays and S.151 Officer"]],
  [
    "Director of Bays and Chief Finance Officer and Town Clerk",
    ["Director of Bays and Chief Finance Officer and Town Clerk"],
  ],
  ["Director of Membership and Director of Docks", ["Director of Membership", "Director of Docks"]],
  ["Director of Bays & Director of Docks", ["Director of Bays", "Director of Docks"]],
  ["Director of Bays/Director of Docks", ["Director of Bays", "Director of Docks"]],
  ["Director of Bays / Director of Docks", ["Director of Bays", "Director of Docks"]],
] as const) {
  test(`“${words}” names ${posts === null ? "one post or several" : posts.join(" and ")}`, () => {
    assert.equal(postsIn(words), posts);
  });
}

for (const words of [
  "Director of Homes",
  "Directors of Homes",
  "the Director",
  "The Head",
  "Group Director Finance",
  "Assistant Group Head",
  "Cabinet Member for Roads",
  "Members of",
  "DIRECTOR",
  "Lead for Roads",
  "Lead",
  "Chair",
  "Chairwoman",
  "Holder",
  "Adviser",
  "Prif Weithredwr",
]) {
  test(`“${words}” begins with a post’s title`, () => {
    assert.is(opensPost(words), true);
  });
}

for (const words of [
  "Scrutiny Research Officer",
  "Directory",
  "Member",
  "Membership for Roads",
  "My Director",
  "Lead on Roads",
  "Leading",
  "Member forever",
]) {
  test(`“${words}” does not begin with a post’s title`, () => {
    assert.is(opensPost(words), false);
  });
}

for (const words of ["Group Director Finance", "Scrutiny Research Officer", "SENIOR OFFICER"]) {
  test(`“${words}” contains a post’s title`, () => {
    assert.is(holdsPost(words), true);
  });
}

for (const words of ["Directory of Homes", "Codirector", "Roads"]) {
  test(`“${words}” contains no post’s title`, () => {
    assert.is(holdsPost(words), false);
  });
}

test.run();
