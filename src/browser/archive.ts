import { offerToCopy } from "./copy.ts";
import { markPlace } from "./place.ts";
import { measureTables } from "./table-frame.ts";

offerToCopy(document);
markPlace(document);
measureTables(document);
