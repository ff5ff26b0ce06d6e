import { hash } from "node:crypto";
import type { Content } from "../model/content.ts";

/**
 * A digest of a value that a page is made of: two values with the same digest make the same page. A
 * report or notice counts by its own digest. Throws at what has no value of its own, such as a function.
 */
export function digestOfValue(value: unknown): string {
  const parts: string[] = [];
  add(value, parts);
  return hash("sha1", parts.join(""), "base64");
}

/** A digest of all that an archive is made of. */
export const digestOfContent = ({ settings, registers, filed, pages, ledger }: Content): string =>
  digestOfValue([settings, registers, filed, pages, JSON.stringify([...ledger])]);

function add(value: unknown, parts: string[]) {
  switch (typeof value) {
    case "string":
      parts.push(`${value.length}"`, value);
      return;
    case "number":
    case "boolean":
    case "undefined":
      parts.push(`${value};`);
      return;
    case "object":
      addObject(value, parts);
      return;
    default:
      throw new Error(`A page is made of values; a ${typeof value} is none`);
  }
}

function addObject(value: object | null, parts: string[]) {
  if (value === null) parts.push("null;");
  else if (Array.isArray(value)) {
    parts.push(`${value.length}[`);
    for (const each of value) add(each, parts);
  } else if (value instanceof Map || value instanceof Set) addObject([...value], parts);
  else if (value instanceof RegExp) add(String(value), parts);
  else if ("digest" in value && "kind" in value) add(value.digest, parts);
  else addFields(value, parts);
}

function addFields(value: object, parts: string[]) {
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`A page is made of plain values; a ${value.constructor.name} is none`);
  }
  parts.push("{");
  for (const [name, each] of Object.entries(value)) {
    parts.push(name, ":");
    add(each, parts);
  }
  parts.push("}");
}
