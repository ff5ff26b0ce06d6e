import * as z from "zod";
import { accentFault, defaultAccent } from "../../formats/colour.ts";
import { type Branding, extras, type Settings } from "../../model/council/settings.ts";
import type { Problem } from "../../model/problem.ts";
import { slug } from "../../text/slug.ts";
import { type ContentFolder, readText, shownPath } from "../folder/content-folder.ts";
import { colour, count, date, listOf, text, webAddressSchema } from "../schemas.ts";
import { onlyFields, readYaml } from "../yaml.ts";
import { brandingFields, picturesNamed, readBranding } from "./branding.ts";
import { nameDateProblems, namesBorne } from "./names-borne.ts";
import { placeholderProblems } from "./placeholders.ts";

const archiveAddress = webAddressSchema
  .refine((url) => !URL.canParse(url) || isPlain(new URL(url)), {
    error:
      "should be the address of an archive's first page, without “?”, “#” and “@”; its host has letters, digits, dots and hyphens",
  })
  .transform((url) => (url.endsWith("/") ? url : `${url}/`));

/** Hosts appear in web servers' headers, where other characters would have a meaning. */
const isPlain = ({ host, username, href }: URL) =>
  /^[a-z0-9.-]+(?::\d+)?$/.test(host) && username === "" && !/[?#]/.test(href);

/** Written as browsers do, because the addresses of its content are compared with it. */
const otherAddress = archiveAddress.transform((url) => new URL(url).href);

/** A number, or "none" for a body to which the rule does not apply. */
const countOrNone = z.union([count, z.literal("none")], {
  error: ({ input }) => `should be a whole number, or none; “${String(input)}” is not`,
});

const isEach = <Item>(all: readonly Item[], of: (item: Item) => string) =>
  new Set(all.map(of)).size === all.length;

/** In characters: three lines on a phone. */
const longestNotice = 120;

/** The fields of `site.yaml`; any other is a Problem. */
export const siteFields = onlyFields({
  council: z.preprocess(
    (given) => (typeof given === "string" ? [{ name: given }] : given),
    namesBorne,
  ),
  title: text.default("Committee reports"),
  description: text.optional(),
  url: archiveAddress,
  notice: text
    .max(longestNotice, {
      error: `should have at most ${longestNotice} characters, because it is at the head of every page, on phones too`,
    })
    .optional(),
  minutes_at: webAddressSchema.optional(),
  contact: onlyFields({
    team: text,
    email: text,
    phone: text.optional(),
    address: text.optional(),
  }),
  licence: onlyFields({ name: text, url: webAddressSchema }).optional(),
  accent: colour
    .refine((code) => accentFault(code) === null, {
      error: ({ input }) => accentFault(String(input)) ?? "",
    })
    .default(defaultAccent),
  ...brandingFields,
  // Local Government Act 1972 s.100C(1): six years from the meeting.
  retention_years: countOrNone.default(6),
  // s.100B(3) and (4), for England five by the Period of Notice Order 2002 (SI 2002/715); in Wales three.
  clear_days: countOrNone.default(5),
  bank_holidays: listOf(date).default([]),
  also_search: z
    .array(onlyFields({ council: text, url: otherAddress }))
    .refine((all) => isEach(all, ({ council }) => slug(council)), {
      error: "should name each council once",
    })
    .refine((all) => isEach(all, ({ url }) => url), { error: "should give each address once" })
    .default([]),
  wards: z
    .enum(["stated", "not stated"], { error: "should be stated or not stated" })
    .default("stated"),
  feeds: z.enum(["summary", "full"], { error: "should be summary or full" }).default("summary"),
  also_publish: listOf(z.enum(extras, { error: `should be among: ${extras.join(", ")}` })).default(
    [],
  ),
  publish: listOf(text).optional(),
  accessibility: onlyFields({
    prepared: date.optional(),
    known_problems: z.array(text).default([]),
  }).default({ known_problems: [] }),
})
  .refine(({ url, also_search }) => also_search.every((other) => other.url !== url), {
    error: "should name other archives than this one",
    path: ["also_search"],
  })
  .refine(
    ({ url, also_search }) =>
      url.startsWith("http:") || also_search.every((other) => other.url.startsWith("https:")),
    {
      error:
        "should begin with https:// as this archive does, because its pages cannot load anything else",
      path: ["also_search"],
    },
  );

export const settingsFile = "site.yaml";

/** Reads `site.yaml`, the one file an archive cannot do without: who publishes it and whom to ask. */
export function readSettings(folder: ContentFolder): {
  settings: Settings | null;
  problems: readonly Problem[];
  /** The pictures that it names. */
  pictures: readonly string[];
} {
  const file = shownPath(folder, settingsFile);
  if (!folder.holds(settingsFile)) {
    const message =
      "is missing; it should name the council, the archive's address (url) and a contact (team, email)";
    const place = { file, line: 1, column: 1 };
    return {
      settings: null,
      problems: [{ rule: "missing-file", severity: "error", message, ...place }],
      pictures: [],
    };
  }
  const yaml = readText(folder, settingsFile);
  const { value, sound, problems, at } = readYaml(yaml, siteFields, file);
  const pictures = sound ? picturesNamed(sound) : [];
  if (value === null) return { settings: null, problems, pictures };
  const marks = readBranding(folder, value, at);
  const settings = asSettings(value, marks.branding);
  const faults = [...nameDateProblems(value.council, at, ["council"]), ...marks.problems];
  return {
    settings: faults.length === 0 ? settings : null,
    problems: [...faults, ...placeholderProblems(settings, at)],
    pictures,
  };
}

/** The program that sends a built site to its server, with its arguments; null if `site.yaml` names none. */
export function publishCommand(folder: ContentFolder): readonly string[] | null {
  if (!folder.holds(settingsFile)) return null;
  const { sound } = readYaml(readText(folder, settingsFile), siteFields, settingsFile);
  return sound?.publish ?? null;
}

function asSettings(given: z.output<typeof siteFields>, branding: Branding): Settings {
  const { contact } = given;
  const council = given.council.at(-1)?.name ?? "";
  return {
    council,
    councilNames: given.council,
    title: given.title,
    description: given.description ?? `Reports to the boards of ${council}.`,
    url: given.url,
    statedUrl: given.url,
    notice: given.notice ?? null,
    minutesAt: given.minutes_at ?? null,
    contact: { ...contact, phone: contact.phone ?? null, address: contact.address ?? null },
    licence: given.licence ?? null,
    accent: given.accent,
    branding,
    retentionYears: given.retention_years === "none" ? null : given.retention_years,
    clearDays: given.clear_days === "none" ? null : given.clear_days,
    bankHolidays: given.bank_holidays,
    wards: given.wards,
    feeds: given.feeds,
    alsoPublish: given.also_publish,
    alsoSearch: given.also_search.map(({ council, url }) => ({ id: slug(council), council, url })),
    accessibility: {
      prepared: given.accessibility.prepared ?? null,
      knownProblems: given.accessibility.known_problems,
    },
  };
}
