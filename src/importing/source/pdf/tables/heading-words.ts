/**
 * Words that councils print in the narrow columns of their tables. A report's own words may not show whether
 * “Target” above “score” is two words, or “Referen” above “ce” one.
 */
export const headingWords: ReadonlySet<string> = new Set(
  `of to on in the and for by at with per from
   action actions activity actual actuals address agreed allocation amount annual approved area assessment
   balance base baseline benchmark budget capital cases category change changes child children comment
   commentary comments committee complete completed completion contract cost costs council council's current
   cumulative data date days department deadline decision delivery description details direction directorate
   director division due end england estimate estimated evidence expected expenditure figure final financial
   forecast frequency full fund funding general good grant group high households impact implications income
   increase indicator information issue item lead length level likelihood location low management manager
   measure member milestone mitigation month monthly name national net new next note notes number objective
   officer ongoing original out outcome outturn over overall overspend owner part payment people percentage
   performance period phase plan planned population position post predicted previous priority profile
   programme progress project projected proposed provision quarter quarterly rag rank rate rating reason
   reduction ref reference region report reserve reserves residual response responsible result revenue review
   revised risk saving savings scheme score section service services slippage source spend spending staff
   stage standard start statistical status strategic summary support target team theme time timescale title
   to total transfer travel trend type under underspend unit update updated use value variance variation
   virement ward wards work year years`.split(/\s+/),
);
