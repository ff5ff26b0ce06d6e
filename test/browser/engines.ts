import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { packedChromium } from "./browser.ts";

/** A browser engine in which readers' tasks are tried. */
export interface Engine {
  readonly name: "Chromium" | "Firefox";
  readonly start: () => Promise<Browser>;
}

const startChromium = (): Promise<Browser> => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return puppeteer.launch({ executablePath: named, args: ["--no-sandbox"] });
  if (process.platform !== "linux" || process.arch !== "x64") {
    return puppeteer.launch({ channel: "chrome" });
  }
  const { args, ...packed } = packedChromium();
  return puppeteer.launch({ ...packed, args: [...args, "--no-sandbox"] });
};

/** Without a window nobody can be asked whether a page may copy, so it is allowed beforehand. */
async function startAllowing(): Promise<Browser> {
  const browser = await startChromium();
  const allowed = { permission: { name: "clipboard-write" }, state: "granted" } as const;
  await browser.setPermission("*", allowed);
  return browser;
}

/** The installed Firefox: named by FIREFOX_PATH, or on the path; null if there is none. */
function firefoxProgram(): string | null {
  const named = process.env["FIREFOX_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const programs = ["firefox-esr", "firefox"].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return programs.find((program) => existsSync(program)) ?? null;
}

/** Chromium, and Firefox where it is installed; what is left out is printed for the runner. */
export function engines(): readonly Engine[] {
  const chromium: Engine = { name: "Chromium", start: startAllowing };
  const program = firefoxProgram();
  if (program === null) {
    console.log("skipped: readers’ tasks in Firefox, because firefox-esr is not installed");
    return [chromium];
  }
  const start = () => puppeteer.launch({ browser: "firefox", executablePath: program });
  return [chromium, { name: "Firefox", start }];
}
