import type { FormField, OfferedAction } from "../../../layouts/desk/paper-page.ts";
import { paragraphsTyped } from "../../model/council/schedule-12a.ts";
import { isMachineRead, type Paper } from "../papers.ts";
import {
  type Acting,
  askForParagraphs,
  dayOf,
  NotPossible,
  needed,
  type Plan,
  subjectOf,
  textChange,
} from "./acting.ts";
import { withFields, withItem, withoutMachineRead } from "./front-matter-change.ts";
import { moved, takenOut } from "./move.ts";
import { publishedNotice, titleMadePublic } from "./notice.ts";

interface Action {
  readonly label: string;
  /** True for a paper to which it can be done; it is offered for these alone. */
  readonly isFor?: (paper: Paper) => boolean;
  readonly fields: (paper: Paper, boards: readonly string[], today: string) => readonly FormField[];
  readonly plan: (acting: Acting) => Plan;
}

const all: Readonly<Record<string, Action>> = {
  correct: {
    label: "Correct",
    fields: (_, __, today) => [
      { name: "date", label: "Day of the correction", value: today, kind: "date" },
      { name: "note", label: "What was corrected", value: "", kind: "text" },
    ],
    plan: (acting) => {
      const { paper } = acting;
      const item = {
        date: dayOf(acting, "date"),
        note: needed(acting, "note", "what was corrected"),
      };
      return {
        what: `Corrected ${subjectOf(paper)}`,
        visible: [
          "the note, at the head of the report, in the publication log and in the feeds",
          "the report itself as it is; change its words under “Edit the text”",
        ],
        hidden: ["nothing"],
        changes: [textChange(paper, withItem(paper.text, "corrections", item))],
      };
    },
  },
  withdraw: {
    label: "Withdraw",
    fields: (_, __, today) => [
      { name: "date", label: "Day of the withdrawal", value: today, kind: "date" },
      { name: "reason", label: "Why it is withdrawn", value: "", kind: "text" },
    ],
    plan: (acting) => {
      const { paper } = acting;
      const withdrawn = {
        date: dayOf(acting, "date"),
        reason: needed(acting, "reason", "the reason"),
      };
      return {
        what: `Withdrew ${subjectOf(paper)}`,
        visible: [
          "a notice at its address: its subject, its board and meeting, the day and the reason",
        ],
        hidden: ["its words and its files; they also leave search, data and feeds"],
        changes: [textChange(paper, withFields(paper.text, { withdrawn }))],
      };
    },
  },
  exempt: {
    label: "Make exempt",
    fields: (_, __, ___) => [
      {
        name: "paragraphs",
        label: "Paragraphs of Schedule 12A",
        value: "",
        kind: "text",
        hint: "As 3, or 3, 5",
      },
      {
        name: "title",
        label: "Is its title public?",
        value: "no",
        kind: "choice",
        choices: ["no", "yes"],
      },
      {
        name: "address",
        label:
          "If it was published and its title is not public: its old address, which tells the title",
        value: "gone",
        kind: "choice",
        choices: ["gone", "kept"],
      },
    ],
    plan: (acting) => {
      const { paper, given, isPublished } = acting;
      const paragraphs = paragraphsTyped(given("paragraphs"))?.map(String);
      if (!paragraphs) throw new NotPossible(askForParagraphs);
      const isTitlePublic = given("title") === "yes";
      const kept = given("address") === "kept" ? "kept" : "gone";
      const exempt = {
        paragraphs,
        ...(isTitlePublic ? { title_public: "true" } : {}),
        ...(isPublished && !isTitlePublic ? { published_address: kept } : {}),
      };
      return {
        what: `Made exempt: ${paper.file}`,
        visible: [
          `a notice: its board, its meeting and the law's words of the paragraphs${isTitlePublic ? ", with its title" : ""}`,
        ],
        hidden: [
          "its words and its files",
          ...(isTitlePublic ? [] : ["its title"]),
          "your own folder and its history keep the words until you delete them",
        ],
        changes: [textChange(paper, withFields(paper.text, { exempt }))],
      };
    },
  },
  "title-public": {
    label: "Make its title public",
    isFor: ({ state }) => state === "exempt",
    fields: () => [],
    plan: titleMadePublic,
  },
  embargo: {
    label: "Keep back until a day",
    fields: (paper) => [
      {
        name: "day",
        label: "Publish it from",
        value: paper.field("publish_from")[0] ?? "",
        kind: "date",
      },
    ],
    plan: (acting) => {
      if (acting.isPublished || publishedNotice(acting) !== null) {
        throw new NotPossible(
          "It was published already, and readers may have it. Withdraw it instead, or make it exempt.",
        );
      }
      const day = dayOf(acting, "day");
      return {
        what: `Kept ${subjectOf(acting.paper)} back until ${day}`,
        visible: [
          `the report, from the first publishing on or after ${day}: nothing is published by itself`,
        ],
        hidden: ["everything of it until then, its subject too"],
        changes: [textChange(acting.paper, withFields(acting.paper.text, { publish_from: day }))],
      };
    },
  },
  move: {
    label: "Move, or file one that waits",
    fields: (paper, boards) => [
      {
        name: "board",
        label: "Board",
        value: paper.field("board")[0] ?? "",
        kind: "choice",
        choices: boards,
      },
      { name: "date", label: "Meeting", value: paper.field("date")[0] ?? "", kind: "date" },
    ],
    plan: moved,
  },
  compared: {
    label: "Say that its words were compared with the scan",
    isFor: isMachineRead,
    fields: () => [],
    plan: ({ paper }) => {
      if (!isMachineRead(paper)) throw new NotPossible("It does not say that a machine read it.");
      return {
        what: `Compared ${subjectOf(paper)} with its scan`,
        visible: ["the report as the council’s words, as any other"],
        hidden: ["the note that a machine read it, and the marks of words that it was not sure of"],
        changes: [textChange(paper, withoutMachineRead(paper.text))],
      };
    },
  },
  "take-out": {
    label: "Take it out again",
    fields: () => [],
    plan: takenOut,
  },
};

/** The actions that the desk offers for a paper. */
export const offeredActions = (
  paper: Paper,
  boards: readonly string[],
  today: string,
): OfferedAction[] =>
  Object.entries(all)
    .filter(([, { isFor }]) => isFor?.(paper) ?? true)
    .map(([name, { label, fields }]) => ({ name, label, fields: fields(paper, boards, today) }));

/** What an action is called before it is done: "Withdraw: “Street lighting”?" */
export const askedOf = (name: string, paper: Paper): string =>
  `${all[name]?.label ?? name}: ${subjectOf(paper)}?`;

/** What an action would do; null for one that there is not. Throws NotPossible and NoFrontMatter. */
export const planned = (name: string, acting: Acting): Plan | null =>
  Object.hasOwn(all, name) ? (all[name]?.plan(acting) ?? null) : null;
