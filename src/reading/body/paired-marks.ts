import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

/**
 * Reads `~~struck~~`, `^raised^` and `~lowered~` words. markdown-it’s own rules and plugins for these
 * leave out struck words between letters and punctuation, and take “~5%/~10%” for lowered words, so
 * this rule is stricter about what a mark is and knows every place in which an importer may write one:
 *
 * - `~~` opens before what is no space, and closes after what is none, nor a stroke, hyphen or opening
 *   bracket, unless that has a backslash before it.
 * - `^` and `~` hold letters and figures, with a sign at either end (`~`: before them only). Any other
 *   character in them is written with a backslash before it: `PM~2\.5~`, `x^\*^`.
 * - A mark without its fellow is printed as it stands.
 */
export function pairedMark(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const mark = src[pos];
  if (mark !== "~" && mark !== "^") return false;
  const isStruck = src.startsWith("~~", pos);
  const end = isStruck ? struckEnd(state) : scriptEnd(src, pos, posMax);
  if (end === -1) {
    // Both of “~~” are printed at once, so that the second opens nothing.
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

/** Where the `~~` stands that closes the one at the state’s place, or -1. */
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

/** After a space, a stroke, a hyphen or an opening bracket, `~~` stands before something: “~~5%/~~6%”. */
const mayNotEnd = /[\s(/-]/;

/** From where on no `~~` is closed, so that a text of many is not searched from each of them. */
const unclosed = new WeakMap<StateInline, { readonly from: number; readonly max: number }>();

/** Where the `^` or `~` stands that closes the one at a place, or -1. */
function scriptEnd(src: string, start: number, max: number): number {
  const mark = src[start];
  const form = mark === "^" ? raised : lowered;
  form.lastIndex = start + 1;
  const end = form.test(src) ? form.lastIndex : -1;
  if (end === -1 || end >= max || src[end] !== mark) return -1;
  // A single mark is not half of a pair: “\~~a~~” is printed.
  const isHalf = mark === "~" && end + 1 < max && src[end + 1] === "~" && src[end + 2] !== "~";
  return isHalf ? -1 : end;
}

const letters = String.raw`(?:\\[^\p{L}\p{N}\n]|[\p{L}\p{N}\p{M}])+`;
const raised = new RegExp(`[+−-]?${letters}[+−-]?|[+−-]`, "uy");
const lowered = new RegExp(`[+−-]?${letters}`, "uy");

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
