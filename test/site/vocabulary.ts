import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const schema = "http://schema.org/";

/** A published vocabulary: the statements about each term. */
export interface Vocabulary {
  /** A term's values for a property: `of("http://schema.org/Report", subClassOf)`. */
  readonly of: (term: string, property: string) => readonly string[];
}

/** A vocabulary from its package, in N-Quads: @vocabulary/<name>. */
export function vocabulary(name: string): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve(`@vocabulary/${name}`));
  const said = new Map<string, string[]>();
  for (const line of readFileSync(join(folder, `${name}.nq`), "utf8").split("\n")) {
    const [, term, property, value] = /^<([^>]+)> <([^>]+)> <([^>]+)> /.exec(line) ?? [];
    if (!term || !value) continue;
    const key = `${term} ${property}`;
    said.set(key, [...(said.get(key) ?? []), value]);
  }
  return { of: (term, property) => said.get(`${term} ${property}`) ?? [] };
}

const words = vocabulary("schema");

export const isType = (term: string) => words.of(term, `${rdf}type`).includes(`${rdfs}Class`);

/** The types of a term, such as a member of an enumeration. */
export const typesOfTerm = (term: string) => words.of(term, `${rdf}type`);

export const isProperty = (term: string) =>
  words.of(term, `${rdf}type`).includes(`${rdf}Property`) &&
  words.of(term, `${schema}supersededBy`).length === 0;

/** The types that schema.org allows a property on, and those that its value may have. */
export const domainOf = (property: string) => words.of(property, `${schema}domainIncludes`);
export const rangeOf = (property: string) => words.of(property, `${schema}rangeIncludes`);

/** True if a type is one of others, or a subtype of one. */
export function isKindOf(type: string, others: readonly string[]): boolean {
  return (
    others.includes(type) ||
    words.of(type, `${rdfs}subClassOf`).some((above) => isKindOf(above, others))
  );
}

/** True if a data type, or a subtype, allows a value with these characters. */
export const fitsData = (type: string, text: string): boolean =>
  (forms[type.replace(schema, "")] ?? (() => false))(text);

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text !== "",
  URL: (text) => URL.canParse(text),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  Integer: (text) => /^\d+$/.test(text),
};
