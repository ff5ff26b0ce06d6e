import { type FinancialYear, financialYearLabel } from "../../src/model/time/financial-year.ts";
import { type Html, html } from "../html.ts";

/** The words of a link to a financial year: the eye sees “2024/25”, and a screen reader says what it is. */
export const yearName = (year: FinancialYear): Html =>
  html`<span class="visually-hidden">Financial year </span>${financialYearLabel(year)}`;
