import { expect, test } from "vitest";
import { browserInfo } from "./browser-info.ts";

const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

test.each([
  [chrome, ["Google Chrome", "Chromium"], { name: "chrome", version: "156.0.0.0" }],
  [chrome, ["Not A Brand", "Chromium"], { name: "chromium", version: "156.0.0.0" }],
  [chrome, [], { name: "chrome", version: "156.0.0.0" }],
  [`${chrome} Edg/156.0.1.0`, ["Microsoft Edge", "Chromium"], { name: "edge", version: "156.0.1.0" }],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", [], { name: "firefox", version: "153.0" }],
  [chrome.replace("Chrome/", "HeadlessChrome/"), ["HeadlessChrome", "Chromium"], { name: "chromium", version: "156.0.0.0" }],
  ["something else", [], { name: "other", version: "" }],
])("%s with %j", (userAgent, brands, expected) => {
  expect(
    browserInfo(
      userAgent,
      brands.map((brand) => ({ brand })),
    ),
  ).toEqual(expected);
});
