// The packages have no types; these are the parts that the tests use.

declare module "@citation-js/core" {
  /** Parses citations in any format for which a plugin is imported. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType: "@ris/file" });
    /** As CSL-JSON. */
    readonly data: readonly CitedItem[];
  }

  export interface CitedItem {
    readonly type: string;
    readonly id: string;
    readonly title: string;
    readonly author: readonly {
      readonly literal?: string;
      readonly family?: string;
      readonly given?: string;
    }[];
    readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
    readonly genre?: string;
    readonly publisher?: string;
    readonly note?: string;
    readonly URL?: string;
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
