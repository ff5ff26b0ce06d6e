import { offerToCopy } from "./copy.ts";

offerToCopy(document);
