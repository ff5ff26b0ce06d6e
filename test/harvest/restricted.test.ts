import { test } from "uvu";
import * as assert from "uvu/assert";
import { decisionsText, meetingText } from "../../src/harvest/filing/meeting-file.ts";
import { answerOf } from "../../src/harvest/sources/moderngov/answer-xml.ts";
import { papersIn } from "../../src/harvest/sources/moderngov/meeting-answer.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { canary } from "./council.ts";

/** A meeting with one public item, and one about which the answer says `said`. */
const meeting = (said: string, ofMeeting = "<isdisplayallowed>True</isdisplayallowed>") =>
  papersIn(
    answerOf(
      `<meeting><meetingid>1</meetingid>${ofMeeting}<agendaitems>${item("1", "Lamps", "Words.", "<isrestricted>False</isrestricted>")}${item("2", "A sale", canary, said)}</agendaitems></meeting>`,
      "meeting",
    ),
  );

const item = (number: string, title: string, words: string, said: string) =>
  `<agendaitem><agendaitemid>${number}</agendaitemid><agendaitemtitle>${title}</agendaitemtitle><agendaitemnumber>${number}</agendaitemnumber><isminutepublished>True</isminutepublished><isdecisionpublished>True</isdecisionpublished><minutesnonemptyhtmlbody>&lt;p&gt;${words}&lt;/p&gt;</minutesnonemptyhtmlbody><decisionnonemptyhtmlbody>&lt;p&gt;${words}&lt;/p&gt;</decisionnonemptyhtmlbody>${said}<linkeddocuments><linkeddoc><attachmentid>9</attachmentid><title>${words}</title><url>https://a.example/${words}</url></linkeddoc></linkeddocuments></agendaitem>`;

const written = (papers: ReturnType<typeof meeting>) =>
  JSON.stringify([
    papers,
    decisionsText(papers),
    meetingText(papers, {
      board: "Board",
      date: "2024-01-05" as PlainDate,
      reports: new Map(),
      attachments: [],
    }),
  ]);

for (const said of [
  "<isrestricted>True</isrestricted>",
  "<IsRestricted>true</IsRestricted>",
  "<isrestricted>1</isrestricted>",
  "<isrestricted>-1</isrestricted>",
  "<isrestricted>Yes</isrestricted>",
  "<isrestricted>Exempt</isrestricted>",
  "<isrestricted></isrestricted>",
  "<m:isrestricted xmlns:m='urn:m'>True</m:isrestricted>",
  "<isrestricted>False</isrestricted><isdisplayallowed>False</isdisplayallowed>",
  "<isrestricted>False</isrestricted><isdisplayallowed>No</isdisplayallowed>",
  "<isrestricted>False</isrestricted><isdisplayallowed/>",
]) {
  test(`neither the minute, the decision nor a document of an item with ${said} is kept`, () => {
    const papers = meeting(said);
    assert.is(papers.items[1]?.isRestricted, true);
    assert.not.match(written(papers), canary);
    assert.match(written(papers), "Words.");
    const isSaid = /(?:True|true|1|Yes)<\/|>(?:False|No)<\/isdisplayallowed>/.test(said);
    assert.is(papers.cautions.length, isSaid ? 0 : 1, JSON.stringify(papers.cautions));
  });
}

test("a document that is restricted in a public item keeps neither title nor address", () => {
  for (const said of [
    "<isrestricted>True</isrestricted>",
    "<isrestricted>Members</isrestricted>",
    "<isrestricted/>",
    "<isrestricted>False</isrestricted><restrictionsRef>Paragraph 3</restrictionsRef>",
    "<isrestricted>False</isrestricted><restrictionsref>Paragraph 3</restrictionsref>",
  ]) {
    const papers = papersIn(
      answerOf(
        `<meeting><linkeddocuments><linkeddoc><attachmentid>9</attachmentid><title>${canary}</title><url>https://a.example/${canary}</url>${said}</linkeddoc></linkeddocuments></meeting>`,
        "meeting",
      ),
    );
    assert.is(papers.documents[0]?.isRestricted, true, said);
    assert.not.match(written(papers), canary);
  }
});

test("minutes and decisions that the meeting has not published are left out", () => {
  const papers = meeting(
    "<isrestricted>False</isrestricted>",
    "<minutepublished>False</minutepublished><decisionpublished>False</decisionpublished>",
  );
  assert.equal(
    papers.items.map(({ minute, decision }) => [minute, decision]),
    [
      [null, null],
      [null, null],
    ],
  );
});

test("a meeting whose minutes are published is shown, although its agenda is not", () => {
  const published =
    "<agendapublished>False</agendapublished><minutepublished>True</minutepublished>";
  assert.match(written(meeting("<isrestricted>False</isrestricted>", published)), "Words.");
});

test("the papers of a meeting that the service does not show are left out, and that is reported", () => {
  for (const said of [
    "<isdisplayallowed>False</isdisplayallowed>",
    "<isdisplayallowed/>",
    "<agendapublished>False</agendapublished>",
  ]) {
    const papers = meeting("<isrestricted>False</isrestricted>", said);
    assert.equal(papers.items, []);
    assert.match(papers.cautions.join(), "does not show this meeting’s papers");
    assert.not.match(written(papers), canary);
  }
});

test.run();
