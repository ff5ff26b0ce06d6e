/** What a made report’s header says, and so what must be read of it; empty for what it does not print. */
export interface HeaderFields {
  readonly board: string;
  readonly date: string;
  readonly subject: string;
  readonly officers: readonly string[];
  readonly portfolios: readonly string[];
  readonly wards: readonly string[];
  readonly item: string;
}

/** The words of which the layouts make a header. */
export interface MadeHeader extends HeaderFields {
  /** The day as the header prints it. */
  readonly day: string;
}

export interface ReportBody {
  readonly sections?: readonly string[];
  readonly numbers: "in sections" | "straight through" | "of sections" | "none";
}

/** A way in which a council lays out the head of a report. */
export interface ReportLayout {
  readonly name: string;
  /** The head as HTML. */
  readonly head: (header: MadeHeader, isFramed: boolean) => string;
  /** The fields that the layout prints, and those whose right value is another than the header’s. */
  readonly prints: readonly (keyof HeaderFields)[];
  readonly but?: (header: MadeHeader) => Partial<HeaderFields>;
  readonly body: ReportBody;
}

/** A way to make a file: Chromium as PDF, LibreOffice as PDF, LibreOffice as Word. */
export type Printer = "browser" | "pdf" | "docx";

/** Layouts, and the headers that each of them prints. */
export interface LayoutSet {
  readonly name: string;
  readonly headers: readonly MadeHeader[];
  readonly layouts: readonly ReportLayout[];
  /** Who prints the layouts in turn, if not all three. */
  readonly printers?: readonly Printer[];
  /** The printed numbers of each layout whose head holds its body too. */
  readonly numbers?: readonly (readonly string[])[];
}

/** What must be read of a header in a layout. */
export function rightFields(layout: ReportLayout, header: MadeHeader): HeaderFields {
  const none: HeaderFields = {
    board: "",
    date: "",
    subject: "",
    officers: [],
    portfolios: [],
    wards: [],
    item: "",
  };
  const printed = Object.fromEntries(layout.prints.map((field) => [field, header[field]]));
  return { ...none, ...printed, ...layout.but?.(header) };
}
