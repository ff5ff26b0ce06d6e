import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { patience } from "../work-time.ts";

/**
 * Starts a browser: the one named by CHROMIUM_PATH; on Linux x64 the one among the packages, which needs no
 * installation; elsewhere an installed Chrome. Throws if there is none.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return patient(await chromium.launch({ executablePath: named, timeout: patience }));
  if (process.platform === "linux" && process.arch === "x64") return patient(await startPacked());
  try {
    return patient(await chromium.launch({ channel: "chrome", timeout: patience }));
  } catch (cause) {
    const advice =
      "The tests need a browser: install Google Chrome, or name a Chrome or Chromium in CHROMIUM_PATH.";
    throw new Error(advice, { cause });
  }
}

const startPacked = (): Promise<Browser> =>
  chromium.launch({ ...packedChromium(), chromiumSandbox: false, timeout: patience });

/** A browser whose pages wait as long as a busy machine needs. */
function patient(browser: Browser): Browser {
  const opened = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await opened(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  const paged = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await paged(options);
    page.setDefaultTimeout(patience);
    return page;
  };
  return browser;
}

/** How the browser among the packages is started. */
export function packedChromium() {
  const folder = unpacked();
  return {
    executablePath: join(folder, "chromium"),
    // The package's own arguments weaken the browser's security; it needs only these two.
    args: ["--headless=shell", "--no-zygote"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** The folder of the packed browser, unpacked into a cache by the first caller. */
function unpacked(): string {
  const root = resolve(import.meta.dirname, "../..");
  const cache = join(root, ".cache");
  const { version } = JSON.parse(
    readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  ) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unpacking-"));
  // In a separate process, because the package changes the environment of its importer.
  const script = `import packed from "@sparticuz/chromium"; await packed.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    // The package unpacks its own libraries only if it believes that it runs on AWS Lambda.
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: unfinished },
  });
  writeFileSync(join(unfinished, "fonts.conf"), fontsConf(folder));
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process finished first; its browser is as good.
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

/** The fonts that come with the browser: a bare machine has none, and text without a font has no size. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`;
}
