type Attributes = Readonly<Record<string, string | null>>;

/** An element with its attributes, except null ones, and its children; text is never parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does something in the page. */
export function button(
  label: string,
  attributes: Attributes,
  press: (pressed: HTMLButtonElement) => void,
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", () => press(made));
  return made;
}
