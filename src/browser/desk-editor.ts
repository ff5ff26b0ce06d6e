import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { type LanguageSupport, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension, type Text } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

/*
 * The desk's editor of text files. It stands in the place of the text area, which is what is sent, and
 * which is all there is without this script. Tab is left to the browser, so that the keyboard gets out.
 */
function edit(area: HTMLTextAreaElement) {
  const isAsSaved = () => area.value === area.defaultValue;
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-labelledby": "text-label",
          "aria-describedby": "text-hint",
          spellcheck: area.dataset["kind"] === "yaml" ? "false" : "true",
        }),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        search({ top: true }),
        highlightSelectionMatches(),
        lintGutter(),
        EditorView.theme(look, { dark: matchMedia("(prefers-color-scheme: dark)").matches }),
        syntaxHighlighting(classHighlighter),
        languageOf(area.dataset["kind"] ?? ""),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) area.value = state.doc.toString();
        }),
      ],
    }),
  });
  area.before(view.dom);
  // Who began to type before this script came goes on typing at the same place.
  if (document.activeElement === area) {
    view.dispatch({ selection: { anchor: area.selectionStart, head: area.selectionEnd } });
    view.focus();
  }
  area.hidden = true;
  document.querySelector(".desk-lines")?.closest("details")?.remove();
  view.dispatch(setDiagnostics(view.state, problemsOf(view.state.doc)));
  follow(view);
  addEventListener("hashchange", () => follow(view));
  let isSent = false;
  area.form?.addEventListener("submit", () => {
    isSent = true;
  });
  addEventListener("beforeunload", (event) => {
    if (!isSent && !isAsSaved()) event.preventDefault();
  });
}

/** The desk's own look, by the names of its colours. */
const look = {
  "&": { border: "1px solid var(--edge)", background: "var(--paper)", color: "var(--ink)" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "2px" },
  ".cm-scroller": {
    maxBlockSize: "36rem",
    minBlockSize: "12rem",
    fontFamily: "ui-monospace, monospace",
  },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-gutters": {
    background: "var(--paper)",
    color: "var(--quiet)",
    borderInlineEnd: "1px solid var(--hairline)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { background: "var(--wash)" },
  ".cm-panels": { background: "var(--paper)", color: "var(--ink)" },
  ".cm-tooltip": {
    background: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
  },
  ".tok-propertyName, .tok-heading": { color: "var(--accent)", fontWeight: "600" },
  // In the place of the library's pictures, which the page's policy does not let in.
  ".cm-lint-marker-error, .cm-lint-marker-warning": {
    content: "normal",
    textAlign: "center",
    fontWeight: "bold",
  },
  ".cm-lint-marker-error::before": { content: "'!'" },
  ".cm-lint-marker-warning::before": { content: "'?'" },
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy currentcolor",
  },
  ".tok-comment, .tok-meta": { color: "var(--quiet)" },
};

/** Front matter is YAML; of a report's body only headings are told apart, as the archive reads no more marks. */
function languageOf(kind: string): Extension {
  if (kind === "yaml") return yaml();
  return kind === "markdown" ? yamlFrontmatter({ content: headings }) : [];
}

const headings: LanguageSupport["language"] = StreamLanguage.define({
  token: (stream) => {
    const isHeading = stream.sol() && stream.match(/^#{1,6} /) !== null;
    stream.skipToEnd();
    return isHeading ? "heading" : null;
  },
});

/** The problems that the page lists, each at its line. */
function problemsOf(text: Text): Diagnostic[] {
  return [...document.querySelectorAll<HTMLElement>("[data-line]")].map((item) => {
    const { from, to } = lineAt(text, Number(item.dataset["line"]));
    const severity = item.dataset["severity"] === "error" ? "error" : "warning";
    return { from, to, severity, message: item.dataset["message"] ?? "" };
  });
}

/** Goes to the line that the page's address names: "#line-12". */
function follow(view: EditorView) {
  const [, line] = /^#line-(\d+)$/.exec(location.hash) ?? [];
  if (line === undefined) return;
  const { from } = lineAt(view.state.doc, Number(line));
  view.dispatch({
    selection: { anchor: from },
    effects: EditorView.scrollIntoView(from, { y: "center" }),
  });
  view.focus();
}

const lineAt = (text: Text, line: number) => text.line(Math.min(Math.max(line, 1), text.lines));

const area = document.querySelector<HTMLTextAreaElement>("#text");
if (area) edit(area);
