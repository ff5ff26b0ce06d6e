import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDrawing } from "../../src/formats/drawing.ts";
import { pngSize } from "../../src/formats/png.ts";

const drawn = (inner: string, attributes = 'viewBox="0 0 20 10"') =>
  readDrawing(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

const messages = (inner: string) => drawn(inner).faults.map(({ message }) => message);

test("a drawing of shapes, gradients and its own styles is accepted", () => {
  for (const inner of [
    '<path d="M0 0h9"/>',
    '<style>.a { fill: url(#b) }</style><g class="a"><use href="#c"/></g>',
    `<rect style="fill: url('#b')"/>`,
    "<title>A bridge</title><text>Marlbridge<tspan>Council</tspan></text>",
  ]) {
    assert.equal(messages(inner), [], inner);
  }
});

test("what could run a script or fetch something is named", () => {
  for (const [inner, said] of [
    ["<script/>", /<script> is not one/],
    ["<foreignObject/>", /<foreignObject> is not one/],
    ["<animate/>", /<animate> is not one/],
    ['<set attributeName="href"/>', /<set> is not one/],
    ['<a href="#a"/>', /<a> is not one/],
    ['<html:p xmlns:html="http://www.w3.org/1999/xhtml"/>', /<html:p> is not one/],
    ['<path onclick="x"/>', /attribute onclick/],
    ['<path ONCLICK="x"/>', /attribute ONCLICK/],
    ['<use href="data:image/svg+xml,x"/>', /href does/],
    ['<path fill="url(//elsewhere.example/a)"/>', /fill does/],
    ['<path fill="URL( https://elsewhere.example/a)"/>', /fill does/],
    ['<path style="fill: u\\72l(a)"/>', /style does/],
    ["<style>@import 'a.css';</style>", /style does/],
    ["<style><![CDATA[@IMPORT 'a.css';]]></style>", /style does/],
    ["<style>a { b: image-set('a.png' 1x) }</style>", /style does/],
    ["<?php x?>", /processing instruction/],
    ["<path>", /should be SVG/],
    ["&unknown;", /should be SVG/],
  ] as const) {
    assert.match(messages(inner)[0] ?? "", said, inner);
  }
});

test("an entity is refused before it could expand", () => {
  const [fault] = readDrawing(
    '<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ).faults;
  assert.match(fault?.message ?? "", /no document type/);
  assert.is(fault?.line, 1);
});

test("a fault has the place where its element begins", () => {
  const [fault] = drawn('\n\n  <path onclick="x"\n d=""/>').faults;
  assert.equal([fault?.line, fault?.column], [3, 3]);
});

test("a file that is not SVG is not a drawing", () => {
  for (const text of ["", "GIF89a", "<html/>", '<svg viewBox="0 0 9 9"/>']) {
    assert.ok(readDrawing(text).faults.length > 0, text);
  }
});

test("a drawing of more elements than any logo is refused", () => {
  assert.equal(messages("<path/>".repeat(1_999)), []);
  assert.match(messages("<path/>".repeat(2_000))[0] ?? "", /under 2000 elements/);
});

test("the proportions come from viewBox, or from width and height in pixels", () => {
  assert.equal(drawn("").size, { width: 20, height: 10 });
  assert.equal(drawn("", 'viewBox="-5,-5,40,16" width="1"').size, { width: 40, height: 16 });
  assert.equal(drawn("", 'width="30px" height="12"').size, { width: 30, height: 12 });
  for (const none of ["", 'width="100%" height="9"', 'viewBox="0 0 0 9"', 'viewBox="0 0 9"']) {
    assert.is(drawn("", none).size, null, none);
  }
});

test("the size of a PNG is read from its first bytes, and other bytes have none", () => {
  const head = Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000f000000050080200000000000000",
    "hex",
  );
  assert.equal(pngSize(head), { width: 240, height: 80 });
  assert.is(pngSize(head.subarray(0, 32)), null);
  assert.is(pngSize(Buffer.concat([Buffer.from("x"), head])), null);
  for (const at of [0, 7, 12]) {
    const other = Buffer.from(head);
    other[at] = 0;
    assert.is(pngSize(other), null, String(at));
  }
  const flat = Buffer.from(head);
  flat.writeUInt32BE(0, 20);
  assert.is(pngSize(flat), null);
});

test.run();
