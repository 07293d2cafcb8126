/** Which browser this is, from what it says about itself. */
import type { BrowserInfo } from "../../schema/wire.ts";

/** Named in the order in which the user agent must be asked: Edge says "Chrome" as well. */
const marks: readonly (readonly [BrowserInfo["name"], RegExp])[] = [
  ["edge", /\bEdg\/([\d.]+)/],
  ["firefox", /\bFirefox\/([\d.]+)/],
  ["chrome", /Chrome\/([\d.]+)/],
];

/**
 * `brands` is `navigator.userAgentData.brands` where it exists: only it tells Chromium from Chrome. The version is the major one
 * that browsers still reveal.
 */
export function browserInfo(userAgent: string, brands: readonly { readonly brand: string }[] = []): BrowserInfo {
  for (const [name, mark] of marks) {
    const version = mark.exec(userAgent)?.[1];
    if (version === undefined) continue;
    const isChromium = name === "chrome" && brands.length > 0 && !brands.some(({ brand }) => brand === "Google Chrome");
    return { name: isChromium ? "chromium" : name, version: version.slice(0, 32) };
  }
  return { name: "other", version: "" };
}
