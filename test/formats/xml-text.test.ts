import fc from "fast-check";
import { SaxesParser } from "saxes";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { xmlText } from "../../src/formats/xml-text.ts";

test("a character that XML forbids is shown as one that cannot be shown", () => {
  assert.is(xmlText("a\u0000b\u000bc\u001fd\ufffee\uffff"), "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
  assert.is(xmlText("half \ud83d, other half \ude00"), "half \uFFFD, other half \uFFFD");
});

test("all other characters stay, those beyond the first plane too", () => {
  const words = "Café,\ttea\r\n& 🏛️ \u0085 \u{10FFFF}";
  assert.is(xmlText(words), words);
});

test("whatever the text, a parser of XML takes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const escaped = words.replace(/&/g, "&amp;").replace(/[<>]/g, "");
      const parser = new SaxesParser();
      parser.on("error", (error) => {
        throw error;
      });
      parser.write(xmlText(`<a>${escaped}</a>`)).close();
    }),
  );
});

test.run();
