import { startComparing } from "./compare/page.ts";

const form = document.querySelector<HTMLFormElement>("form.compare");
if (form) startComparing(form);
