/** All signs of a page. */

import type { PageSign } from "../../lib/core/page-score/page-sign.ts";
import { about } from "./about.ts";
import { answers } from "./answers.ts";
import { frameworks } from "./frameworks.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { words } from "./words.ts";

export const pageSigns: readonly PageSign[] = [...place, ...words, ...answers, ...frameworks, ...about, ...people];
