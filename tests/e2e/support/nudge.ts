/**
 * Reads and presses Waymark's nudge as a person would. Its shadow root is closed to the page, so each browser's driver fetches the
 * root by its debugger (`NudgeDriver`); what is done with it is the same everywhere.
 */
import { labels, ways } from "../../../lib/page/nudge/words.ts";
import { say } from "../../../lib/words/say.ts";
import { until } from "./until.ts";

/** Name of the element that holds the nudge, a child of the document's root element. */
export const nudgeHost = "waymark-nudge";

/** The nudge's buttons by what they do. */
const buttons = {
  redact: (name: string) => Object.values(ways).some(({ hide }) => name === hide(1) || name === hide(2)),
  pasteAnyway: (name: string) => Object.values(ways).some(({ proceed }) => name === proceed),
  confirmReason: (name: string) => Object.values(ways).some(({ reason }) => name === reason.confirm),
  cancel: (name: string) => name === labels.cancel,
  copyRedacted: (name: string) => name === labels.copyRedacted,
  copyMine: (name: string) => name === say("handOver.copy"),
  close: (name: string) => name === labels.close,
  useApproved: (name: string) => name.startsWith(labels.approvedTool("")),
} as const;
type NudgeButton = keyof typeof buttons;

/** What the nudge says once the composer was read back and holds the redacted text. */
export const redactedNotice = ways.paste.redacted;

interface NudgeControl {
  readonly kind: "button" | "radio" | "checkbox" | "link";
  readonly name: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly focused: boolean;
  /** It leads to something to read, and says so only as often as the person has not read it. */
  readonly isAdvice: boolean;
  /** Middle of its box in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

export interface NudgeView {
  /** Accessible name of the open dialog; null while none is open, as when only a notice is left. */
  readonly dialog: string | null;
  /** In which it is written: "ar", "rtl"; empty while no dialog is open. */
  readonly language: string;
  readonly direction: string;
  /** False if the page's policy kept our style sheet away from the dialog. */
  readonly styled: boolean;
  /** True where the dialog is light text on a dark ground. */
  readonly dark: boolean;
  /** Of the open dialog, in CSS pixels of the viewport; zeros while none is open. */
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  /** The masked values, as the person sees them. */
  readonly samples: readonly string[];
  readonly controls: readonly NudgeControl[];
}

/** How one browser reaches a closed shadow root and makes a trusted click. */
export interface NudgeDriver {
  /** Runs `readNudge` on the closed root; null if the nudge is not in the document. */
  read(): Promise<NudgeView | null>;
  click(x: number, y: number): Promise<void>;
}

/** Every wait ends after 20 seconds with an error that says what was there instead. */
export interface Nudge {
  /** Waits for the open dialog. */
  waitFor(): Promise<NudgeView>;
  /** What is there now; null if it is not in the page. */
  view(): Promise<NudgeView | null>;
  /** Waits until it shows this text. */
  says(text: string): Promise<void>;
  /** Presses it, like a person who presses again when nothing happens, until the nudge has moved on. */
  press(button: NudgeButton): Promise<void>;
  /** As `press`, by the button's own words; a checkbox, or a button that stays, once. */
  pressNamed(name: string): Promise<void>;
  /** Chooses the reason with these words. */
  chooseReason(name: string): Promise<void>;
  /** Waits until no dialog is open. */
  gone(): Promise<void>;
}

/**
 * Runs inside the browser, with the closed root: must not refer to anything outside itself.
 */
export function readNudge(root: ShadowRoot): NudgeView {
  const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const named = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const words = (labels: Element | null) => labels?.getAttribute("data-text") ?? labels?.textContent ?? "";
    const byId = ids.map((id) => words(root.getElementById(id))).join(" ");
    const labels =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.innerText).join(" ") : "";
    const own = element instanceof HTMLElement ? element.innerText : "";
    return (byId || element.getAttribute("aria-label") || labels || own).replace(/\s+/g, " ").trim();
  };
  const dialogs = [...root.querySelectorAll("dialog,[role=dialog],[role=alertdialog]")].filter(shown);
  const dialog = dialogs.at(-1);
  const parts = [...root.children].filter((child) => child instanceof HTMLElement && child.localName !== "style" && shown(child));
  const controls = [
    ...(dialog ?? root).querySelectorAll("button,[role=button],a[href],input[type=radio],[role=radio],input[type=checkbox]"),
  ];
  return {
    dialog: dialog ? named(dialog) : null,
    language: dialog instanceof HTMLElement ? dialog.lang : "",
    direction: dialog ? getComputedStyle(dialog).direction : "",
    styled: dialog !== undefined && getComputedStyle(dialog).borderTopLeftRadius !== "0px",
    dark:
      dialog !== undefined &&
      Number(/[\d.]+/.exec(getComputedStyle(dialog).color)?.[0]) >
        (getComputedStyle(dialog).color.startsWith("oklch") ? 0.5 : 128),
    top: dialog?.getBoundingClientRect().top ?? 0,
    bottom: dialog?.getBoundingClientRect().bottom ?? 0,
    // Names of files are drawn by the style sheet.
    text: [...parts, ...root.querySelectorAll(".about[data-text],h2[data-text]")]
      .map((part) => (shown(part) && part.getAttribute("data-text")) || (part as HTMLElement).innerText)
      .join("\n")
      .trim(),
    samples: [...root.querySelectorAll("[data-sample]")].map((sample) =>
      // Firefox gives the content's own words, Chromium what they come to.
      getComputedStyle(sample, "::before").content === "none" ? "" : (sample.getAttribute("data-sample") ?? ""),
    ),
    controls: controls.filter(shown).map((control) => {
      const box = control.getBoundingClientRect();
      const isRadio = control.matches("input[type=radio],[role=radio]");
      return {
        kind: isRadio
          ? "radio"
          : control.matches("input[type=checkbox],[role=checkbox]")
            ? "checkbox"
            : control.localName === "a"
              ? "link"
              : "button",
        name: named(control),
        enabled: !control.matches(":disabled,[aria-disabled=true]"),
        checked: control.matches(":checked,[aria-checked=true]"),
        focused: root.activeElement === control,
        isAdvice: control.closest(".advice") !== null,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    }),
  };
}

/** What can be done with what is held, in its order: what an earlier test of the same browser has seen makes no difference to it. */
export function stepsOf({ controls }: NudgeView): NudgeControl[] {
  return controls.filter(({ isAdvice }) => !isAdvice);
}

/** The nudge of the page that the driver looks at. */
export function nudgeOf(driver: NudgeDriver): Nudge {
  async function untilView(what: string, check: (view: NudgeView | null) => boolean): Promise<NudgeView | null> {
    let view: NudgeView | null = null;
    const looked = async () => {
      view = await driver.read();
      return check(view);
    };
    await until(what, looked).catch((error: Error) => {
      throw new Error(`${error.message} The nudge was ${JSON.stringify(view)}`);
    });
    return view;
  }
  const find = (view: NudgeView | null, button: NudgeButton) =>
    view?.controls.find(({ kind, enabled, name }) => kind !== "radio" && enabled && buttons[button](name));
  const radio = (view: NudgeView | null, name: string) =>
    view?.controls.find((control) => control.kind === "radio" && control.name === name);

  const named = (view: NudgeView | null, name: string) =>
    view?.controls.find((control) => control.name === name && control.enabled);

  return {
    waitFor: async () => (await untilView("a dialog", (view) => view !== null && view.dialog !== null))!,
    view: () => driver.read(),
    says: async (text) => {
      await untilView(`the words "${text}"`, (view) => view?.text.includes(text) ?? false);
    },
    press: async (button) => {
      await untilView(`a button for "${button}"`, (view) => find(view, button) !== undefined);
      await until(`"${button}" to do something`, async () => {
        const control = find(await driver.read(), button);
        // It takes no click so soon after it appeared that it may have been meant for the page.
        if (control) await driver.click(control.x, control.y);
        return control === undefined;
      });
    },
    pressNamed: async (name) => {
      const view = await untilView(`a button "${name}"`, (seen) => named(seen, name) !== undefined);
      const { checked } = named(view, name)!;
      await until(`"${name}" to do something`, async () => {
        const now = await driver.read();
        const control = named(now, name);
        // A disclosure stays, and others come.
        if (control?.checked !== checked || now?.controls.length !== view?.controls.length) return true;
        await driver.click(control.x, control.y);
        return false;
      });
    },
    chooseReason: async (name) => {
      const view = await untilView(`the reason "${name}"`, (seen) => radio(seen, name) !== undefined);
      const choice = radio(view, name)!;
      await driver.click(choice.x, choice.y);
      await untilView(`"${name}" to be chosen`, (seen) => radio(seen, name)?.checked ?? false);
    },
    gone: async () => {
      await untilView("the dialog to go", (view) => view === null || view.dialog === null);
    },
  };
}
