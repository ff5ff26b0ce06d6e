import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { Refusal } from "../../../importing/source/refusal.ts";
import type { Asked } from "../../fetching/answer.ts";
import type { Validators } from "../../fetching/fetched.ts";
import { failed } from "../../fetching/fetched.ts";
import type { Fetcher } from "../../fetching/fetcher.ts";
import { answerText } from "./answer-text.ts";

/** The methods of ModernGov's public web service that are used, and their parameters. */
export interface Service {
  readonly name: string;
  readonly isRemote: boolean;
  readonly isGivenUp: () => boolean;
  /** The answer's text. Throws a Refusal if there is none. */
  readonly ask: (method: Method, given: Readonly<Record<string, string>>) => Promise<string>;
  readonly file: (id: string, address: string, before: Validators | null) => Promise<Asked>;
}

type Method = "GetCommittees" | "GetMeetings" | "GetMeeting" | "GetAttachment";

/** The service of a council's site, over HTTP. */
export function webService(base: string, fetcher: Fetcher): Service {
  const site = base.endsWith("/") ? base : `${base}/`;
  return {
    name: site,
    isRemote: true,
    isGivenUp: () => fetcher.isGivenUp,
    ask: async (method, given) => {
      const address = new URL(`mgWebService.asmx/${method}`, site);
      for (const [name, value] of Object.entries(given)) address.searchParams.set(name, value);
      const asked = await fetcher.fetch(address.href);
      if (asked.kind === "answer") return answerText(asked.bytes);
      const reason = asked.kind === "failed" ? asked.reason : "there is no such answer";
      throw new Refusal("no-answer", `${method} could not be asked: ${reason}`);
    },
    // Behind a second server, the service gives its own site another name.
    file: async (_id, address, before) => {
      if (!URL.canParse(address, site)) return failed("no-address", `“${address}” is no address`);
      const { pathname, search } = new URL(address, site);
      return fetcher.fetch(new URL(`${pathname}${search}`, site).href, before);
    },
  };
}

/**
 * Answers stored in a folder: `GetCommittees.xml`, `GetMeetings_129.xml` or one `GetMeetings.xml`,
 * `GetMeeting_7837.xml`, `GetAttachment_65461.xml`, and documents as `65461.pdf` there or in `documents/`.
 */
export function savedService(folder: string): Service {
  const held = new Map<string, string>();
  for (const below of ["", "documents"]) {
    const path = join(folder, below);
    if (!existsSync(path)) continue;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isFile()) held.set(entry.name.toLowerCase(), join(path, entry.name));
    }
  }
  return {
    name: `saved answers in ${folder}`,
    isRemote: false,
    isGivenUp: () => false,
    ask: async (method, given) => {
      const id = Object.values(given)[0];
      const names =
        id === undefined
          ? [method]
          : [`${method}_${id}`, ...(method === "GetMeetings" ? [method] : [])];
      const path = names.map((name) => held.get(`${name}.xml`.toLowerCase())).find((one) => one);
      if (path !== undefined) return answerText(readFileSync(path));
      throw new Refusal("no-answer", `${names[0]}.xml is not in ${folder}`);
    },
    file: async (id) => {
      const path = [...held.keys()].find((file) => {
        const { name, ext } = parse(file);
        return [id, `s${id}`].includes(name) && !["", ".xml"].includes(ext);
      });
      const file = path === undefined ? undefined : held.get(path);
      if (file === undefined || lstatSync(file).size > largestSaved) {
        return failed("not-saved", `no file named ${id} with its ending is in ${folder}`);
      }
      const bytes = readFileSync(file);
      const validators = { etag: null, lastModified: null };
      return {
        kind: "answer",
        bytes,
        address: `file:///${path}`,
        mediaType: null,
        disposition: null,
        validators,
      };
    },
  };
}

const largestSaved = 100 * 1024 * 1024;
