import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stampOrDigest } from "../../cache/stamp.ts";
import { isReport } from "../../model/report/report.ts";
import { filesOf, filesOfMeeting, type PublishedFile } from "../../output/published-files.ts";
import { sha256Of } from "../../reading/folder/digest.ts";
import { serverFilesOf } from "../servers/server-rules.ts";
import type { Site } from "./site.ts";

/** A file that is not a page. */
export interface OtherFile {
  /** Its path in the site. */
  readonly path: string;
  /** Changes whenever its bytes may have changed. */
  readonly made: string;
  readonly content: () => Uint8Array | string;
}

/** Attachments and source files, stylesheet, scripts and images, and the configuration of web servers. */
export function otherFilesOf({ archive, assets }: Site): OtherFile[] {
  const text = (path: string, content: string): OtherFile => ({
    path,
    made: sha256Of(content),
    content: () => content,
  });
  return [
    ...assets.files.map(({ address, content, digest }) => ({
      path: address.slice(1),
      made: digest,
      content: () => content,
    })),
    ...archive.listed
      .filter(isReport)
      .flatMap((report) => filesOf(report, archive.ledger).map(published(report.file))),
    ...archive.meetings.flatMap(({ record }) =>
      record ? filesOfMeeting(record).map(published(record.file)) : [],
    ),
    ...Object.entries(serverFilesOf(archive)).map(([path, content]) => text(path, content)),
  ];
}

/** A file published from the folder of the file that lists it. */
const published =
  (by: string) =>
  ({ file, address }: PublishedFile): OtherFile => {
    const source = join(dirname(by), file);
    const made = stampOrDigest(source);
    return { path: address.slice(1), made, content: () => readFileSync(source) };
  };
