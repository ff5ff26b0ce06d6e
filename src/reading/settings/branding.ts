import * as z from "zod";
import { readDrawing } from "../../formats/drawing.ts";
import { pngSize } from "../../formats/png.ts";
import type { Branding, Picture } from "../../model/council/settings.ts";
import type { Problem } from "../../model/problem.ts";
import { type ContentFolder, fileSize, readBytes, shownPath } from "../folder/content-folder.ts";
import { decodedText, readBounded } from "../folder/text-bounds.ts";
import { obstacleIn } from "../folder/unreadable.ts";
import { listOf, text, webAddressSchema } from "../schemas.ts";
import { onlyFields, type ProblemAt } from "../yaml.ts";

/** In a folder below may be what is withheld. */
const pictureFile = z.string().regex(/^[^/\\]+\.(?:svg|png)$/, {
  error: "should be an SVG or PNG next to site.yaml, such as logo.svg",
});

/** Font names reach the stylesheet, where other characters would have a meaning. */
const fontName = z.string().regex(/^[a-z][a-z0-9 -]{0,39}$/i, {
  error: "should be the name of a font, in letters, digits, spaces and hyphens",
});

/** The families that every browser has (https://www.w3.org/TR/css-fonts-4/#generic-font-families). */
const generic = ["sans-serif", "serif", "system-ui"];

const links = (most: number) =>
  z
    .array(
      onlyFields({
        name: text.max(40, { error: "should have at most 40 characters" }),
        url: webAddressSchema,
      }),
    )
    .max(most, { error: `should have at most ${most} links` })
    .default([]);

/** The fields of `site.yaml` that say how a council's pages look. */
export const brandingFields = {
  logo: onlyFields({
    file: pictureFile,
    words: text.optional(),
    on_dark: pictureFile.optional(),
  }).optional(),
  icon: pictureFile.optional(),
  font: listOf(fontName)
    .refine((names) => names.length === 0 || generic.includes(names.at(-1) ?? ""), {
      error: `should end with a family that every browser has: ${generic.join(", ")}`,
    })
    .refine((names) => names.length <= 8, { error: "should name 8 fonts at most" })
    .default([]),
  header_links: links(4),
  footer_links: links(12),
};

type Given = z.output<z.ZodObject<typeof brandingFields>>;
type Path = readonly (string | number)[];

/** What a kind of picture has to keep to. A side is in pixels, and of PNG alone: a drawing has no size. */
interface Bounds {
  readonly bytes: number;
  readonly least: number;
  readonly most: number;
  /** Width for each unit of height. */
  readonly narrowest: number;
  readonly widest: number;
}

/** A logo is shown 44 pixels high at most, and a screen may have two dots for each. */
const ofLogo: Bounds = { bytes: 20_000, least: 80, most: 2_000, narrowest: 0.5, widest: 8 };
const ofIcon: Bounds = { bytes: 10_000, least: 32, most: 512, narrowest: 1, widest: 1 };

/** Reads the pictures that `site.yaml` names; each fault of them is a Problem, and the picture is left out. */
export function readBranding(
  folder: ContentFolder,
  given: Given,
  at: ProblemAt,
): { branding: Branding; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const picture = (file: string | undefined, path: Path, bounds: Bounds) => {
    if (file === undefined) return null;
    const read = readPicture(folder, file, bounds, (message) => at(path, "picture", message));
    problems.push(...read.problems);
    return read.picture;
  };
  const logo = picture(given.logo?.file, ["logo", "file"], ofLogo);
  const onDark = picture(given.logo?.on_dark, ["logo", "on_dark"], ofLogo);
  const branding: Branding = {
    logo: logo && { picture: logo, onDark, words: given.logo?.words ?? null },
    icon: picture(given.icon, ["icon"], ofIcon),
    font: given.font,
    headerLinks: given.header_links,
    footerLinks: given.footer_links,
  };
  return { branding, problems };
}

/** The pictures that `site.yaml` names. */
export const picturesNamed = ({ logo, icon }: Given): readonly string[] =>
  [logo?.file, logo?.on_dark, icon].flatMap((file) => file ?? []);

interface PictureRead {
  readonly picture: Picture | null;
  readonly problems: readonly Problem[];
}

function readPicture(
  folder: ContentFolder,
  file: string,
  bounds: Bounds,
  fault: (message: string) => Problem,
): PictureRead {
  const refuse = (message: string) => ({ picture: null, problems: [fault(message)] });
  if (!folder.holds(file)) return refuse(`“${file}” is not in this folder`);
  let bytes: Uint8Array;
  try {
    const size = fileSize(folder, file);
    if (size > bounds.bytes) {
      return refuse(
        `“${file}” should have at most ${bounds.bytes / 1000} kB, because every page loads it; it has ${Math.ceil(size / 1000)} kB`,
      );
    }
    bytes = readBytes(folder, file, bounds.bytes, size);
  } catch (error) {
    return refuse(`“${file}” ${obstacleIn(error)}`);
  }
  const base64 = Buffer.from(bytes).toString("base64");
  if (file.endsWith(".png")) {
    const size = pngSize(bytes);
    if (size === null) return refuse(`“${file}” should be a PNG, but its bytes are not`);
    const message = sizeFault(size, bounds, true);
    if (message !== null) return refuse(`“${file}” ${message}`);
    return { picture: { ending: "png", ...size, base64 }, problems: [] };
  }
  const bounded = readBounded(folder, file);
  if (bounded.problems.length > 0) return { picture: null, problems: bounded.problems };
  const { size, faults } = readDrawing(decodedText(bytes));
  if (faults.length > 0) {
    const place = { rule: "picture", severity: "error", file: shownPath(folder, file) } as const;
    return { picture: null, problems: faults.map((each) => ({ ...place, ...each })) };
  }
  if (size === null) return refuse(`“${file}” should state its size in viewBox`);
  const message = sizeFault(size, bounds, false);
  if (message !== null) return refuse(`“${file}” ${message}`);
  return { picture: { ending: "svg", ...size, base64 }, problems: [] };
}

function sizeFault(
  { width, height }: { width: number; height: number },
  { least, most, narrowest, widest }: Bounds,
  inPixels: boolean,
): string | null {
  const is = `it is ${width} wide and ${height} high`;
  const shape = width / height;
  if (narrowest === widest && shape !== 1) return `should be as wide as it is high; ${is}`;
  if (shape > widest) return `should be at most ${widest} times as wide as it is high; ${is}`;
  if (shape < narrowest) return `should be at most twice as high as it is wide; ${is}`;
  if (inPixels && height < least) return `should be at least ${least} pixels high; ${is}`;
  if (inPixels && Math.max(width, height) > most) {
    return `should have at most ${most} pixels on a side; ${is}`;
  }
  return null;
}
