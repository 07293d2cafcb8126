/** What must hold on every page of the dashboard, whatever it shows. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Accessibility faults in both themes, as axe names them. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    if (passes.length < 5) found.push("axe looked at almost nothing");
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 200)}`));
  }
  return found;
}

/** What reaches beyond the side of a window of this width; a table may scroll within its own frame. */
export async function wideThings(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      const framed = element.parentElement?.closest(".table-frame, [class*=overflow-auto], [class*=overflow-x-auto]");
      return wide > 1 && !framed && (right > room + 1 || left < -1);
    });
    return [
      `${document.documentElement.scrollWidth} px in ${room}`,
      ...out.slice(-3).map((element) => element.outerHTML.slice(0, 160)),
    ];
  });
}

/** Controls and headings that lie over one another. */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What lies under the bar while one has scrolled is meant to.
    scrollTo(0, 0);
    const things = [
      ...document.querySelectorAll("header.bar > *, nav a, main :is(h1, h2, button, select, input:not([type=checkbox]), a.link)"),
    ]
      .filter((element) => element.checkVisibility() && !element.closest("dialog, fieldset[hidden], .opens"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 4 && box.height > 4)
      // Scrolled out of its list it is not to be seen, wherever it would lie.
      .filter(({ element, box }) => {
        const list = element.parentElement?.closest("[class*=overflow-y-auto], [class*=overflow-auto]")?.getBoundingClientRect();
        return !list || (box.top >= list.top - 1 && box.bottom <= list.bottom + 1);
      });
    const found: string[] = [];
    for (const [index, one] of things.entries()) {
      for (const other of things.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 3 && high > 3)
          found.push(`${one.element.outerHTML.slice(0, 90)} over ${other.element.outerHTML.slice(0, 90)}`);
      }
    }
    return found.slice(0, 3);
  });
}

/** Why the page's first control cannot be come to by keys alone; null if it can: the skip link, Enter, Tab. */
export async function keyboardFault(page: Page): Promise<string | null> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  await page.keyboard.press("Tab");
  if ((await page.evaluate(() => document.activeElement?.getAttribute("href"))) !== "#main")
    return "the first Tab is not the skip link";
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at?.closest("main")) return "behind the skip link, Tab does not come to a control of the page";
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return outlineStyle === "none" || outlineWidth === "0px" ? `no visible focus on ${at.outerHTML.slice(0, 120)}` : null;
  });
}

/** Elements that a stored text has become; it must have stayed a text. */
export async function attackElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[src*="x-attack"], [onerror], main script, main b b, main td > b, main td > i, [href^="javascript:"]',
      ),
    ].map((element) => element.outerHTML.slice(0, 160)),
  );
}
