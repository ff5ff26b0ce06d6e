import { parseFragment } from "parse5";
import { Refusal } from "../../../importing/source/refusal.ts";
import {
  childAt,
  childrenOf,
  parseXml,
  textOf,
  type XmlElement,
} from "../../../importing/source/word/package/xml.ts";
import type { PlainDate } from "../../../model/time/plain-date.ts";
import { singleSpaced } from "../../../text/single-spaced.ts";

/**
 * Parses an answer of the service, with its names in small letters and without namespaces, because servers
 * differ in both. Throws a Refusal if it is not the answer named `root`.
 */
export function answerOf(text: string, root: string): XmlElement {
  const element = plainlyNamed(parsed(text));
  if (element.name === root) return element;
  throw new Refusal("not-an-answer", `the service answered with <${element.name}>, not <${root}>`);
}

const plainName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

const plainlyNamed = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name: plainName(name),
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([own, value]) => [plainName(own), value]),
  ),
  children: children.map((child) => (typeof child === "string" ? child : plainlyNamed(child))),
});

function parsed(text: string): XmlElement {
  try {
    return parseXml(text.replace(/^\uFEFF/, ""), "the answer");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("not-an-answer", "the service’s answer is not XML that can be read");
  }
}

/** The words of an element at a path, ready to print; "" if there is none. */
export const wordsAt = (element: XmlElement | undefined, ...path: readonly string[]): string =>
  plainWords(rawAt(element, ...path));

/** The raw text of an element at a path, which is HTML where the service puts HTML in it. */
export function rawAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  const found = childAt(element, ...path);
  return found ? textOf(found).trim() : "";
}

/**
 * The service escapes titles and names for HTML and then for XML: “Members&#39; Question Time”. Some have
 * been escaped for HTML twice.
 */
export function plainWords(text: string): string {
  let words = text;
  for (let times = 0; times < 3 && /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(words); times += 1) {
    const { childNodes } = parseFragment(words.replaceAll("<", "&lt;"));
    const [only] = childNodes;
    if (!only || !("value" in only)) break;
    words = only.value;
  }
  const untagged = words.replace(/<(?:br|\/?(?:p|div))\b[^<>]*>/gi, " ").replace(tags, "");
  return singleSpaced(untagged.replace(/\p{Cc}|[\uFDD0-\uFDEF]/gu, " ")).trim();
}

/** Tags of words within a title; “costs <£500” is none. */
const tags = /<\/?(?:b|i|u|em|strong|span|font|sup|sub|o:p)(?:\s[^<>]*)?>/gi;

/** What an element says: yes or no; null if it says neither, undefined if it is missing. */
export function answerAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): boolean | null | undefined {
  if (childAt(element, ...path) === undefined) return undefined;
  const said = rawAt(element, ...path);
  if (/^(?:true|1|-1|yes|y)$/i.test(said)) return true;
  return /^(?:false|0|no|n)$/i.test(said) ? false : null;
}

export const isTrue = (element: XmlElement | undefined, ...path: readonly string[]): boolean =>
  answerAt(element, ...path) === true;

/** True if an element says "no"; a missing one says nothing. */
export const isFalse = (element: XmlElement | undefined, ...path: readonly string[]): boolean =>
  answerAt(element, ...path) === false;

/** 2025-11-21 → "21/11/2025", the form that the service requires. */
export const asServiceDay = (day: PlainDate): string => day.split("-").reverse().join("/");

/** "6.00 pm" → "18:00", "6pm" → "18:00", "2025-11-21T10:00:00" → "10:00"; null for anything else. */
export function timeIn(text: string): string | null {
  const own = text.trim().replace(/^\d{4}-\d{2}-\d{2}[T ]|^\d{1,2}\/\d{1,2}\/\d{4} /, "");
  if (/^(?:12(?:[.:]00)? )?(?:noon|midday)$/i.test(own)) return "12:00";
  const match =
    /^(\d{1,2})(?:[.:](\d{2}))?(?:[.:]\d{2}(?:\.0+)?)?\s*(?:([ap])\.?\s*m\.?)?Z?$/i.exec(own);
  const [, hours = "", minutes = "00", half] = match ?? [];
  if (!match || (match[2] === undefined && half === undefined)) return null;
  const isMorning = half?.toLowerCase() === "a";
  const hour = (Number(hours) % (half ? 12 : 24)) + (half && !isMorning ? 12 : 0);
  if (Number(minutes) > 59 || Number(hours) > (half ? 12 : 23)) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Every element of a name within others of a name: the items of a list, which may be missing. */
export const listAt = (
  element: XmlElement | undefined,
  list: string,
  name: string,
): readonly XmlElement[] => childrenOf(element, list).flatMap((one) => childrenOf(one, name));
