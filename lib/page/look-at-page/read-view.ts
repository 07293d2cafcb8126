/// <reference path="./readerable.d.ts" />
/** One look at a page: what is there to be compared with the signs. */
import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";
import type { Mark } from "../../core/page-score/page-sign.ts";
import type { PageView } from "../../core/page-score/see-signs.ts";
import { boxOf } from "../plain-dom.ts";
import { findPlaces, type Place } from "./find-places.ts";
import { readTexts } from "./read-texts.ts";
import { treesOf } from "./shadow-trees.ts";

/** `before`: marks of what was seen over time. */
export function readView(before: ReadonlySet<Mark>): PageView {
  const trees = treesOf();
  const places = findPlaces(trees);
  return {
    texts: readTexts(trees, places),
    marks: new Set([...before, ...marksOf(trees, places)]),
    has: (css) => trees.some((tree) => tree.querySelector(css) !== null),
  };
}

function marksOf(trees: readonly (Document | ShadowRoot)[], places: readonly Place[]): Mark[] {
  const [first] = places;
  if (!first) return [];
  const other = trees.flatMap((tree) => [...tree.querySelectorAll(fields)]).filter((field) => !isPart(field, places));
  const marked: [Mark, boolean][] = [
    ["composer", true],
    ["send-control", places.some(({ sends }) => sends)],
    ["sole-composer", places.length === 1 && other.length <= 2],
    ["log", trees.some((tree) => tree.querySelector('[role="log"], [aria-live="polite"] [class*="message" i]') !== null)],
    [
      "many-fields",
      other.filter((field) => field.closest("form") && first.element.closest("form") === field.closest("form")).length >= 3,
    ],
    ["after-article", places.every(({ box }) => box.top + scrollY > innerHeight) && isArticle()],
  ];
  return marked.filter(([, there]) => there).map(([mark]) => mark);
}

const fields =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]):not([type="file"]):not([type="checkbox"]):not([type="radio"]):not([type="range"]), select';

function isPart(field: Element, places: readonly Place[]): boolean {
  return places.some(({ element }) => element === field) || !field.checkVisibility() || boxOf(field).width === 0;
}

/** Long paragraphs, as Readability looks for them before it reads a page. */
function isArticle(): boolean {
  return isProbablyReaderable(document, { minScore: 30, minContentLength: 140 });
}
