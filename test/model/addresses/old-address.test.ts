import { test } from "uvu";
import * as assert from "uvu/assert";
import { oldAddressIn } from "../../../src/model/addresses/old-address.ts";

for (const [line, read] of [
  ["mgAi.aspx?ID=44461 /boards/cabinet/", ["mgAi.aspx", "ID=44461", "/boards/cabinet/"]],
  ["MGAI.ASPX?id=a.b-c_1 /Boards/a.pdf", ["MGAI.ASPX", "id=a.b-c_1", "/Boards/a.pdf"]],
  [
    "documents/s65412/  /boards/cabinet/a.pdf  ",
    ["documents/s65412/", null, "/boards/cabinet/a.pdf"],
  ],
  ["documents/s65412/ /", ["documents/s65412/", null, "/"]],
  ["mgAi.aspx /boards/", null],
  ["documents/?ID=1 /boards/", null],
  ["a/../b/ /boards/", null],
  ["a..aspx?ID=1 /boards/", null],
  ["/documents/ /boards/", null],
  ["documents/ boards/", null],
  ["documents/ /boards/../", null],
  ["documents/ /boards/ more", null],
  ["# documents/ /boards/", null],
  ["mgAi.aspx?ID= /boards/", null],
  ["mgAi.aspx?ID=1&X=2 /boards/", null],
  ["mgAi.aspx?ID=1;2 /boards/", null],
  ["documents/", null],
] as const) {
  test(`“${line}” ${read ? `leads to ${read[2]}` : "is no old address"}`, () => {
    const old = oldAddressIn(line, 7);
    const parameter = old?.parameter && `${old.parameter.name}=${old.parameter.value}`;
    assert.equal(old && [old.path, parameter, old.to], read);
    if (old) assert.is(old.line, 7);
  });
}

test.run();
