/** The council whose archive this is, as every page states it. */
export const ownCouncil = (): string => document.documentElement.dataset["council"] ?? "";
