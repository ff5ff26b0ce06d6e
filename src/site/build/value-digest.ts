import { hash } from "node:crypto";
import type { Content } from "../../model/content.ts";

/**
 * A digest of a value from which a page is made: values with the same digest make the same page. A report
 * or notice is represented by its own digest. Throws if a part has no value of its own, such as a function.
 */
export const digestOfValue = (value: unknown): string => hash("sha1", textOf(value), "base64");

/** A digest of everything from which an archive is made. */
export const digestOfContent = ({
  settings,
  registers,
  filed,
  meetings,
  pages,
  ledger,
}: Content): string =>
  digestOfValue([settings, registers, filed, meetings, pages, JSON.stringify([...ledger])]);

function textOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `${value.length}"${value}`;
    case "number":
    case "boolean":
    case "undefined":
      return `${value};`;
    case "object":
      return value === null ? "null;" : textOfObject(value);
    default:
      throw new Error(`A page is made of values; a ${typeof value} is none`);
  }
}

function textOfObject(value: object): string {
  if (Array.isArray(value)) return textOfList(value);
  if (value instanceof Map || value instanceof Set) return textOfList([...value]);
  if (value instanceof RegExp) return textOf(String(value));
  return "digest" in value && "kind" in value ? textOf(value.digest) : textOfFields(value);
}

function textOfList(value: readonly unknown[]): string {
  let text = `${value.length}[`;
  for (const each of value) text += textOf(each);
  return text;
}

function textOfFields(value: object): string {
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`A page is made of plain values; a ${value.constructor.name} is none`);
  }
  let text = "{";
  for (const [name, each] of Object.entries(value)) text += `${name}:${textOf(each)}`;
  return `${text}}`;
}
