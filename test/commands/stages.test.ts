import { test } from "uvu";
import * as assert from "uvu/assert";
import { stages } from "../../src/commands/stages.ts";

/** Stages on a terminal or elsewhere, with a clock set by hand. */
function shown(isTTY: boolean) {
  let time = 0;
  let text = "";
  const terminal = { isTTY, write: (more: string) => (text += more) };
  const stage = stages(terminal, () => time);
  return { stage, text: () => text, wait: (milliseconds: number) => (time += milliseconds) };
}

test("what takes less than a second shows nothing while it runs", () => {
  const { stage, text, wait } = shown(true);
  stage.begin("reading");
  wait(400);
  stage.at(200);
  wait(500);
  stage.end();
  assert.is(text(), "");
});

test("what takes longer says what is being done and how far it is, and clears its line", () => {
  const { stage, text, wait } = shown(true);
  stage.begin("reading");
  wait(1200);
  stage.at(1500);
  stage.at(1501);
  wait(300);
  stage.begin("pages");
  stage.end();
  assert.is(text().replaceAll("\r\u001b[K", "|"), "|reading … 1,500|pages …|");
});

test("without a terminal only the summary is shown", () => {
  const { stage, text, wait } = shown(false);
  stage.begin("reading");
  wait(1500);
  stage.begin("pages");
  wait(250);
  assert.is(stage.end(), "reading 1.5 s, pages 0.3 s, 1.8 s in all");
  assert.is(text(), "");
});

test.run();
