import { type Child, html } from "../html.ts";

/** An address of the web or of e-mail, which breaks after a slash or an at sign and is copied as it is. */
export const breakable = (text: string): Child[] =>
  text.split(/(?<=[^/]\/|@)(?=\w)/).map((part, index) => (index === 0 ? part : html`<wbr>${part}`));
