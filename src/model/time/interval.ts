import { type Period, periodLabel } from "./period.ts";
import { firstDayOf, lastDayOf } from "./quarter.ts";

/** A period as an ISO 8601 interval of days: "2014-07-01/2014-09-30". */
export const interval = ({ first, last }: Period): string =>
  `${firstDayOf(first)}/${lastDayOf(last)}`;

/** A period in the DCMI Period Encoding Scheme: "name=Quarter 2 of 2014/15; start=2014-07-01; …". */
export const dcmiPeriod = (period: Period): string =>
  `name=${periodLabel(period)}; start=${firstDayOf(period.first)}; end=${lastDayOf(period.last)}; scheme=W3C-DTF;`;
