import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonText, withoutTags } from "../../src/formats/json-text.ts";

test("text is written as JSON writes it, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.is(JSON.parse(jsonText(text)), text);
      assert.is(jsonText(text).replaceAll("\\u003c", "<"), JSON.stringify(text));
    }),
  );
  const hostile =
    'a "quoted" back\\slash, \n\t\u0000\u001f line\u2028s, £5 ’ \u{1f600} \ud800 alone';
  assert.is(jsonText(hostile), JSON.stringify(hostile));
});

test("no text of JSON can be taken for HTML", () => {
  assert.is(jsonText("</script><!--"), '"\\u003c/script>\\u003c!--"');
  assert.is(withoutTags('["<b>","b"]'), '["\\u003cb>","b"]');
  assert.equal(JSON.parse(withoutTags('["<b>","b"]')), ["<b>", "b"]);
});

test.run();
