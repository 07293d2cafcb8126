/** Which rules a press or a request of a page fits. Pure: the caller has looked at the page. */
import type { CreationRule } from "../../schema/creation-rule.ts";
import { normaliseHost } from "../tools/match-tool.ts";
import { englishLabel } from "./english-label.ts";

/** Where the page is; `path` with its fragment. */
interface Place {
  readonly host: string;
  readonly path: string;
}

/** `label`: what stands on the button. `isWithin`: whether it is in an element that fits a selector. */
export function madeByPress(
  rules: readonly CreationRule[],
  place: Place,
  label: string,
  isWithin: (selector: string) => boolean,
): CreationRule | null {
  const own = label.replace(/\s+/g, " ").trim();
  const text = englishLabel(own) ?? own;
  const pressed = (rule: CreationRule) =>
    rule.signs.some(
      (sign) => "press" in sign && new RegExp(sign.press, "i").test(text) && (sign.within === undefined || isWithin(sign.within)),
    );
  return rules.find((rule) => isHere(rule, place) && pressed(rule)) ?? null;
}

export function madeByRequest(rules: readonly CreationRule[], place: Place, url: string): CreationRule | null {
  const asked = (rule: CreationRule) => rule.signs.some((sign) => "request" in sign && new RegExp(sign.request).test(url));
  return rules.find((rule) => isHere(rule, place) && asked(rule)) ?? null;
}

/** Those that could be made on this host. */
export function rulesOf(rules: readonly CreationRule[], host: string): CreationRule[] {
  return rules.filter(({ hosts }) => isBelow(host, hosts));
}

function isHere({ hosts, path }: CreationRule, place: Place): boolean {
  return isBelow(place.host, hosts) && new RegExp(path, "i").test(place.path);
}

function isBelow(host: string, hosts: readonly string[]): boolean {
  const page = normaliseHost(host);
  return hosts.some((one) => page === one || page.endsWith(`.${one}`));
}
