import { startSearch } from "./search/page.ts";

const form = document.querySelector<HTMLFormElement>("form.search");
if (form) startSearch(form);
