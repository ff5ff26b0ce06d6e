import jsonld from "jsonld";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf, plain, publishedAt, type SitePage, wordsOfHtml } from "./pages.ts";
import { builtSite } from "./site.ts";
import {
  domainOf,
  fitsData,
  isKindOf,
  isProperty,
  isType,
  rangeOf,
  typesOfTerm,
} from "./vocabulary.ts";

const schema = "http://schema.org/";
const pages = pagesOf(await builtSite());
const published = publishedAt(pages);

/** A node or value of expanded JSON-LD. */
interface Node {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
  readonly "@value"?: string | number;
  readonly [property: string]: unknown;
}

/** A page's JSON-LD, expanded by an independent program that fetches nothing but the context. */
async function thingsOf({ html, file }: SitePage): Promise<Node[]> {
  const blocks = [
    ...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
  ].map(([, text = ""]) => JSON.parse(text));
  const documentLoader = async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`${file} asks for ${url}`);
    return { documentUrl: url, document: { "@context": { "@vocab": schema } } };
  };
  const expanded = blocks.map((block) => jsonld.expand(block, { documentLoader, safe: true }));
  return (await Promise.all(expanded)).flat() as Node[];
}

const things = new Map<SitePage, Node[]>();
for (const page of pages) things.set(page, await thingsOf(page));

/** Every node of every page, including nested ones, with the property that contains it. */
const all: { file: string; node: Node; under: string | null }[] = [];
const nodesIn = (file: string, node: Node, under: string | null) => {
  all.push({ file, node, under });
  for (const [property, values] of propertiesOf(node)) {
    for (const value of values) nodesIn(file, value, property);
  }
};
for (const [{ file }, nodes] of things) for (const node of nodes) nodesIn(file, node, null);

/** The types of each thing, by address, wherever they are stated. */
const known = new Map<string, readonly string[]>();
for (const { node } of all) {
  if (node["@id"] && node["@type"]) known.set(node["@id"], node["@type"]);
}

function propertiesOf(node: Node): [string, Node[]][] {
  return Object.entries(node).flatMap(([property, values]): [string, Node[]][] =>
    property.startsWith("@") ? [] : [[property, values as Node[]]],
  );
}

const typesOf = (node: Node) => node["@type"] ?? known.get(node["@id"] ?? "") ?? [];

function none(offenders: readonly string[]) {
  assert.is([...new Set(offenders)].slice(0, 20).join("\n"), "");
}

test("there is JSON-LD of each kind of thing that the archive can say", () => {
  const types = new Set(all.flatMap(({ node }) => node["@type"] ?? []));
  for (const type of [
    ...["Report", "GovernmentOrganization", "WebSite", "CreativeWorkSeries", "Event", "Audience"],
    ...["OrganizationRole", "AdministrativeArea", "DefinedTerm", "DigitalDocument"],
    ...["BreadcrumbList", "ListItem", "ContactPoint"],
  ]) {
    assert.ok(types.has(schema + type), type);
  }
  assert.not.ok(types.has(`${schema}Person`), "a post is no person");
});

test("every type is one of schema.org’s", () => {
  none(
    all.flatMap(({ file, node }) =>
      (node["@type"] ?? []).filter((type) => !isType(type)).map((type) => `${file} ${type}`),
    ),
  );
});

test("every property is one of schema.org’s, and of a type of which it says so", () => {
  none(
    all.flatMap(({ file, node, under }) =>
      propertiesOf(node)
        .filter(([property]) => {
          // schema.org/Role: the property that leads to a role is repeated in the role.
          const isRoles = property === under && isKindOf(typesOf(node)[0] ?? "", [`${schema}Role`]);
          const fits = typesOf(node).some((type) => isKindOf(type, domainOf(property)));
          return !isProperty(property) || !(fits || isRoles);
        })
        .map(([property]) => `${file} ${property} of ${typesOf(node).join()}`),
    ),
  );
});

test("every value is of a type to which its property may lead", () => {
  none(
    all.flatMap(({ file, node }) =>
      propertiesOf(node).flatMap(([property, values]) =>
        values
          .filter((value) => !fits(value, property))
          .map((value) => `${file} ${property} ${JSON.stringify(value)}`),
      ),
    ),
  );
});

/** schema.org’s terms are published under http, and pages name them under https. */
const termOf = (node: Node) => (node["@id"] ?? "").replace("https:", "http:");
const isTerm = (node: Node) => termOf(node).startsWith(schema);

function fits(value: Node, property: string): boolean {
  const range = rangeOf(property);
  const data = value["@value"];
  if (data !== undefined) return range.some((type) => fitsData(type, String(data)));
  // A member of an enumeration, such as EventCancelled, has the type that the property requires.
  if (isTerm(value)) return typesOfTerm(termOf(value)).some((type) => range.includes(type));
  if (property === `${schema}item`) return value["@id"]?.startsWith(published) ?? false;
  return typesOf(value).some((type) => isKindOf(type, [...range, `${schema}Role`]));
}

test("everything that is described has an address of the site", () => {
  const addresses = new Set(pages.map(({ address }) => published + address.slice(1)));
  none(
    all.flatMap(({ file, node: { "@id": id } }) =>
      id === undefined || isTerm({ "@id": id }) || addresses.has(id.replace(/#.*/, ""))
        ? []
        : [`${file} ${id}`],
    ),
  );
});

test("a report’s JSON-LD says what its page shows", () => {
  for (const [{ kind, html, file }, nodes] of things) {
    if (kind !== "report") continue;
    const report = nodes.find((node) => node["@type"]?.includes(`${schema}Report`));
    assert.ok(report, file);
    const value = (property: string) =>
      ((report?.[schema + property] ?? []) as Node[]).map((node) => node["@value"]);
    assert.equal(value("headline"), [wordsOfHtml(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? "")], file);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    assert.is(report?.["@id"], canonical, file);
    const months = /<span class="months">([^<]+)/.exec(html)?.[1] ?? null;
    const covered = value("temporalCoverage")[0];
    assert.is(covered === undefined ? null : monthsOf(String(covered)), months, file);
    assert.is(value("dateModified").length > 0, html.includes('id="_corrections"'), file);
    const roles = ((report?.[`${schema}author`] ?? []) as Node[]).map(
      (role) => ((role[`${schema}roleName`] ?? []) as Node[])[0]?.["@value"],
    );
    const row = /<dt>Reporting officers?<\/dt>([\s\S]*?)<\/dd>/.exec(html)?.[1] ?? "";
    const shown = [...row.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, name = ""]) => plain(name));
    assert.equal(roles, shown, file);
  }
});

/** "2014-07-01/2014-09-30" → "July to September 2014". */
function monthsOf(interval: string): string {
  const [from = "", to = ""] = interval.split("/");
  const format = (date: string, year: boolean) =>
    new Date(date).toLocaleDateString("en-GB", {
      month: "long",
      timeZone: "UTC",
      ...(year ? { year: "numeric" } : {}),
    });
  return `${format(from, from.slice(0, 4) !== to.slice(0, 4))} to ${format(to, true)}`;
}

test("a notice of a report that may not be read, and a page that leads elsewhere, say nothing", () => {
  const silent = pages.filter(
    ({ kind }) => kind === null || ["exempt", "withdrawn", "redirect", "not-found"].includes(kind),
  );
  assert.ok(silent.some(({ kind }) => kind === "exempt"));
  for (const page of silent) {
    assert.equal(things.get(page), [], page.file);
    assert.not.match(page.html, /DCTERMS|property="|rel="(?:cite-as|item|describedby)"/, page.file);
  }
});

test("no other page describes a report that may not be read in its JSON-LD", () => {
  const notices = pages
    .filter(({ kind }) => kind === "exempt" || kind === "withdrawn")
    .map(({ address }) => published + address.slice(1));
  const ids = new Set(all.map(({ node }) => node["@id"]));
  none(notices.filter((address) => ids.has(address)));
});

test.run();
