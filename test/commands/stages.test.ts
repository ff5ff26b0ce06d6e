import { test } from "uvu";
import * as assert from "uvu/assert";
import { stages } from "../../src/commands/stages.ts";

/** Stages on a terminal or elsewhere, with a clock set by hand. */
function shown(isTTY: boolean) {
  let time = 0;
  let text = "";
  const terminal = { isTTY, write: (more: string) => (text += more) };
  const told = stages(terminal, () => time);
  return { told, text: () => text, wait: (milliseconds: number) => (time += milliseconds) };
}

test("what takes less than a second shows nothing while it runs", () => {
  const { told, text, wait } = shown(true);
  told.begin("reading");
  wait(400);
  told.at(200);
  wait(500);
  told.end();
  assert.is(text(), "");
});

test("what takes longer tells what is being done and how far it is, and clears its line", () => {
  const { told, text, wait } = shown(true);
  told.begin("reading");
  wait(1200);
  told.at(1500);
  told.at(1501);
  wait(300);
  told.begin("pages");
  told.end();
  assert.is(text().replaceAll("\r\u001b[K", "|"), "|reading … 1,500|pages …|");
});

test("where no terminal is, nothing is shown but the summary", () => {
  const { told, text, wait } = shown(false);
  told.begin("reading");
  wait(1500);
  told.begin("pages");
  wait(250);
  assert.is(told.end(), "reading 1.5 s, pages 0.3 s, 1.8 s in all");
  assert.is(text(), "");
});

test.run();
