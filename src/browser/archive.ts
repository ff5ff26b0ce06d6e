import { citeParagraph } from "./cite-paragraph.ts";
import { offerToCopy } from "./copy.ts";
import { followMove } from "./follow-move.ts";
import { jumpToSearch } from "./jump-to-search.ts";
import { markPlace } from "./place.ts";
import { measureTables } from "./table-frame.ts";

followMove(document);
offerToCopy(document);
citeParagraph();
markPlace(document);
measureTables(document);
jumpToSearch(document);
