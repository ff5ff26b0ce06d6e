import { basename, dirname } from "node:path/posix";
import { type Acting, dayOf, NotPossible, needed, type Plan, subjectOf } from "./acting.ts";
import { fileIn } from "./file-changes.ts";
import { withFields } from "./front-matter-change.ts";
import { noticeLeft, publishedNotice } from "./notice.ts";

/** A report that was never published goes, with its source and its attachments. */
export function takenOut(acting: Acting): Plan {
  const { content, paper, isPublished } = acting;
  if (isPublished || publishedNotice(acting) !== null) {
    throw new NotPossible("It was published already. Withdraw it instead; a notice stays there.");
  }
  const folder = dirname(paper.file);
  const files = paper.files.flatMap((name) => {
    const path = `${folder}/${name}`;
    const before = fileIn(content, path);
    return before === null ? [] : [{ path, before, after: null }];
  });
  return {
    what: `Took ${subjectOf(paper)} out`,
    visible: ["nothing of it: it was never published"],
    hidden: ["the report; its source and its files leave your folder with it"],
    changes: [...files, { path: paper.file, before: paper.bytes, after: null }],
  };
}

/** A report goes to the folder of its board and meeting with its source and its attachments. */
export function moved(acting: Acting): Plan {
  const { paper, content, boards, isPublished } = acting;
  const board = needed(acting, "board", "the board");
  const id = boards.get(board);
  if (id === undefined) throw new NotPossible(`“${board}” is not in the register of boards.`);
  const date = dayOf(acting, "date");
  const [from, to] = [dirname(paper.file), `reports/${id}/${date}`];
  if (from === to) throw new NotPossible("It is there already.");
  const isFiled = from.startsWith("reports/");
  const named = `/${paper.file.replace(/^reports\//, "boards/").replace(/\.md$/, "/")}`;
  const notice = isFiled && paper.state === "exempt" ? noticeLeft(acting) : null;
  const old = notice ?? (isPublished && isFiled ? named : null);
  const former = [...paper.field("former_addresses"), ...(old === null ? [] : [old])];
  const [, ...others] = paper.field("board");
  const text = withFields(paper.text, {
    board: others.length === 0 ? board : [board, ...others.filter((one) => one !== board)],
    date,
    ...(former.length > 0 ? { former_addresses: former } : {}),
  });
  const files = paper.files.flatMap((name) => {
    const bytes = fileIn(content, `${from}/${name}`);
    return bytes === null ? [] : [{ name, bytes }];
  });
  const arriving = [
    ...files.map(({ name, bytes }) => ({ path: `${to}/${name}`, before: null, after: bytes })),
    { path: `${to}/${basename(paper.file)}`, before: null, after: Buffer.from(text) },
  ];
  const taken = arriving.find(({ path }) => fileIn(content, path) !== null);
  if (taken) throw new NotPossible(`${taken.path} is there already.`);
  const leaving = [
    ...files.map(({ name, bytes }) => ({ path: `${from}/${name}`, before: bytes, after: null })),
    { path: paper.file, before: paper.bytes, after: null },
  ];
  return {
    what: `Moved ${subjectOf(paper)} to ${to}`,
    visible: [
      `the report among those of ${board}, ${date}`,
      ...(old !== null ? ["a page at its old address that leads on to it"] : []),
    ],
    hidden: ["nothing"],
    changes: [...arriving, ...leaving],
  };
}
