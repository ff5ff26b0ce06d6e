import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

/**
 * Reads `~~struck~~`, `^raised^` and `~lowered~` words. markdown-it’s own rules and plugins miss
 * struck-through words between letters and punctuation, and take “~5%/~10%” for a subscript. This rule is
 * stricter about what a mark is, and recognises every place in which an importer may write one:
 *
 * - `~~` opens before a character that is not a space. It closes after one that is not a space, slash,
 *   hyphen or opening bracket, unless that character has a backslash before it.
 * - `^` and `~` contain letters and digits, with a sign at either end (`~`: only before them). Any other
 *   character in them has a backslash before it: `PM~2\.5~`, `x^\*^`.
 * - A mark without a partner is printed as it is.
 */
export function pairedMark(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const mark = src[pos];
  if (mark !== "~" && mark !== "^") return false;
  const isStruck = src.startsWith("~~", pos);
  const end = isStruck ? struckEnd(state) : scriptEnd(src, pos, posMax);
  if (end === -1) {
    // Prints both characters of “~~” at once, so that the second opens nothing.
    if (!isStruck) return false;
    if (!silent) state.pending += "~~";
    state.pos = pos + 2;
    return true;
  }
  if (isStruck) pushStruck(state, end, silent);
  else pushScript(state, end, silent, mark === "^" ? "sup" : "sub");
  return true;
}

function pushStruck(state: StateInline, end: number, silent: boolean) {
  const { pos, posMax, md } = state;
  if (!silent) {
    state.pos = pos + 2;
    state.posMax = end;
    state.push("struck_open", "del", 1);
    md.inline.tokenize(state);
    state.push("struck_close", "del", -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
}

function pushScript(state: StateInline, end: number, silent: boolean, tag: "sup" | "sub") {
  if (!silent) {
    state.push(`${tag}_open`, tag, 1);
    const text = state.push("text", "", 0);
    text.content = state.src.slice(state.pos + 1, end).replace(/\\([^\p{L}\p{N}])/gu, "$1");
    state.push(`${tag}_close`, tag, -1);
  }
  state.pos = end + 1;
}

/** The index of the `~~` that closes the one at the state’s position, or -1. */
function struckEnd(state: StateInline): number {
  const { src, pos, posMax } = state;
  const known = unclosed.get(state);
  if (isSpace(src[pos + 2]) || (known && pos >= known.from && posMax <= known.max)) return -1;
  let at = pos + 2;
  let before = "";
  while (at + 1 < posMax) {
    const character = src[at] ?? "";
    const isPair = character === "~" && src[at + 1] === "~" && at > pos + 2;
    if (isPair && !mayNotEnd.test(before)) return at;
    const script = character === "~" && !isPair ? scriptEnd(src, at, posMax) : -1;
    if (at === pos + 2 && character === "~" && script === -1) return -1;
    before = character === "\\" ? "" : character;
    at = script !== -1 ? script + 1 : at + (isPair || character === "\\" ? 2 : 1);
  }
  unclosed.set(state, { from: pos, max: posMax });
  return -1;
}

/** After a space, a slash, a hyphen or an opening bracket, `~~` can only open: “~~5%/~~6%”. */
const mayNotEnd = /[\s(/-]/;

/** The index after which no `~~` is closed, so that a text with many is not searched again from each. */
const unclosed = new WeakMap<StateInline, { readonly from: number; readonly max: number }>();

/** The index of the `^` or `~` that closes the one at a position, or -1. */
function scriptEnd(src: string, start: number, max: number): number {
  const mark = src[start];
  const form = mark === "^" ? raised : lowered;
  form.lastIndex = start + 1;
  const end = form.test(src) ? form.lastIndex : -1;
  if (end === -1 || end >= max || src[end] !== mark) return -1;
  // A single mark cannot be half of a pair: “\~~a~~” is printed.
  const isHalf = mark === "~" && end + 1 < max && src[end + 1] === "~" && src[end + 2] !== "~";
  return isHalf ? -1 : end;
}

const letters = String.raw`(?:\\[^\p{L}\p{N}\n]|[\p{L}\p{N}\p{M}])+`;
const raised = new RegExp(`[+−-]?${letters}[+−-]?|[+−-]`, "uy");
const lowered = new RegExp(`[+−-]?${letters}`, "uy");

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
