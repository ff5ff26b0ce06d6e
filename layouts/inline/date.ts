import { longDate, type PlainDate, weekdayName } from "../../src/model/time/plain-date.ts";
import { type Html, html } from "../html.ts";

/** "5 January 2015", never broken across lines. */
export const dateText = (date: PlainDate): Html =>
  html`<time datetime="${date}">${longDate(date)}</time>`;

/** "Monday 5 January 2015", which breaks only after the day of the week. */
export const weekdayText = (date: PlainDate): Html => html`${weekdayName(date)} ${dateText(date)}`;
