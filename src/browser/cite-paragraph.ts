import { copyButton } from "./copy.ts";

/**
 * Shows a citation below the paragraph that the address names, made of the report's own. Without this
 * script the paragraph is lit, and its address is that of the window.
 */
export function citeParagraph() {
  const whole = document.querySelector(".cite .citation-text")?.textContent;
  const address = document.querySelector("link[rel='cite-as']")?.getAttribute("href");
  if (!whole || !address) return;
  const work = whole.slice(0, -`. ${address}`.length);
  const note = document.createElement("p");
  note.className = "paragraph-citation";
  const show = () => {
    // `:target` is not set yet while the page is loaded.
    const target = document.getElementById(location.hash.slice(1));
    const paragraph = target?.closest(".paragraph");
    const number = paragraph?.querySelector(":scope > .number")?.textContent;
    if (!paragraph || !number) return note.remove();
    const text = `${work}, paragraph ${number}. ${address}#${paragraph.id}`;
    note.replaceChildren(span("label", "Cite this paragraph"), " ", span("citation-text", text));
    note.append(...copyButton(text));
    paragraph.querySelector(".paragraph-words")?.append(note);
  };
  window.addEventListener("hashchange", show);
  show();
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}
