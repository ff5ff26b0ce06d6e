import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileNameFault, isDevice } from "../../../src/reading/folder/file-names.ts";

const fault = (name: string) => {
  const said = fileNameFault(name);
  if (said === null) return null;
  return ["UTF-8", "control character", "device", "Windows cannot hold", "bytes"].find((word) =>
    said.includes(word),
  );
};

for (const name of [
  "con",
  "NUL.txt",
  "com1.tar.gz",
  "LPT9",
  "com¹",
  "conin$",
  "CONOUT$.md",
  "aux ",
]) {
  test(`Windows keeps “${name}” for a device`, () => {
    assert.ok(isDevice(name));
    assert.is(fault(name), "device");
  });
}

for (const name of [
  "contract.pdf",
  "com.txt",
  "com10",
  "lpt",
  "mycon",
  "auxiliary",
  "a.con",
  "null",
]) {
  test(`“${name}” is not a device, and any system can hold it`, () => {
    assert.not.ok(isDevice(name));
    assert.is(fault(name), null);
  });
}

test("a name that some system cannot hold is reported with the reason", () => {
  for (const [name, why] of [
    ["a\uFFFDb", "UTF-8"],
    ["a\u0007b", "control character"],
    ["a<b", "Windows cannot hold"],
    ["a>b", "Windows cannot hold"],
    ["a:b", "Windows cannot hold"],
    ['a"b', "Windows cannot hold"],
    ["a|b", "Windows cannot hold"],
    ["a?b", "Windows cannot hold"],
    ["a*b", "Windows cannot hold"],
    ["a\\b", "Windows cannot hold"],
    ["a.", "Windows cannot hold"],
    ["a ", "Windows cannot hold"],
    ["é".repeat(101), "bytes"],
    ["a".repeat(201), "bytes"],
  ] as const)
    assert.is(fault(name), why, name);
});

test("a name of 200 bytes, a dot or a space within it, and other letters are held", () => {
  for (const name of ["a".repeat(200), "é".repeat(100), "a. b", ".hidden", "Llŷn (2)"]) {
    assert.is(fault(name), null, name);
  }
});

test.run();
