import { test } from "uvu";
import * as assert from "uvu/assert";
import { peopleNamed } from "../../../src/importing/meeting/people-named.ts";

const cases: readonly (readonly [
  name: string,
  lines: readonly string[],
  named: readonly string[] | null,
])[] = [
  [
    "a title in the plural is that of each who is named after it",
    ["Councillors Bob Baker, Cat Carter and Dee Dunn"],
    ["Councillor Bob Baker", "Councillor Cat Carter", "Councillor Dee Dunn"],
  ],
  [
    "a title in the plural counts within a list too",
    ["Councillor J Ash (Chairman), Councillors K Beech, L Cedar and M Drake"],
    [
      "Councillor J Ash (Chairman)",
      "Councillor K Beech",
      "Councillor L Cedar",
      "Councillor M Drake",
    ],
  ],
  [
    "a title in the plural above a list is that of each line",
    ["Councillors:", "Ash", "Beech", "Dr Cedar"],
    ["Councillor Ash", "Councillor Beech", "Dr Cedar"],
  ],
  [
    "a title ends with its line",
    ["Councillors A Ash and B Beech", "Tim Hall, Solicitor"],
    ["Councillor A Ash", "Councillor B Beech", "Tim Hall, Solicitor"],
  ],
  [
    "people on lines of their own are several people, each with their post",
    ["Jo Field, Planning Manager", "Tim Hall, Solicitor"],
    ["Jo Field, Planning Manager", "Tim Hall, Solicitor"],
  ],
  [
    "a post in brackets stays with its name",
    ["Caroline Greene (Chief Executive), Nerys Parry (Director of Housing)"],
    ["Caroline Greene (Chief Executive)", "Nerys Parry (Director of Housing)"],
  ],
  ["surnames on lines of their own are several people", ["Ash", "Beech"], ["Ash", "Beech"]],
  [
    "a name that a line breaks is one name",
    ["Bob Baker, Cat", "Carter and Dee", "Dunn"],
    ["Bob Baker", "Cat Carter", "Dee Dunn"],
  ],
  [
    "initials that a line breaks off belong to the surname",
    ["Mr A Ash, Mr", "B Beech"],
    ["Mr A Ash", "Mr B Beech"],
  ],
  [
    "honours belong to the name before them",
    ["Mr A Ash, OBE, and Mrs B Beech, MBE"],
    ["Mr A Ash, OBE", "Mrs B Beech, MBE"],
  ],
  [
    "posts without names are several",
    ["Director of Housing, Head of Roads and Solicitor"],
    ["Director of Housing", "Head of Roads", "Solicitor"],
  ],
  ["a sentence is no name", ["Mr Ash was in the chair"], null],
];

for (const [name, lines, named] of cases) {
  test(name, () => assert.equal(peopleNamed(lines), named));
}

test.run();
