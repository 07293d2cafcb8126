/** What each check of the self-test found, in words. */
import type { Tone } from "../../components/tone.ts";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList, sayNumber, spoken } from "../../lib/words/say.ts";
import { shortTime } from "../own-pages/when.ts";

export interface Check {
  readonly name: string;
  readonly tone: Tone;
  readonly found: string;
  readonly more?: string;
}

const minute = 60_000;

export function setUpChecks({ installType, configuration, policy }: SelfTest): readonly Check[] {
  const { settings, errors } = configuration;
  const wrong = errors.length > 0;
  const source = capitalised(sayHere(`popup.policy.${policy.source}`));
  const { signature, stale, issuedAt, seq } = policy;
  const signed = issuedAt === null ? source : sayHere("selfTest.signed", { source, number: seq ?? 0, time: shortTime(issuedAt) });
  return [
    {
      name: sayHere("selfTest.install"),
      tone: installType === "admin" ? "ok" : "notice",
      found: sayHere(`selfTest.install.${installType}`),
    },
    {
      name: sayHere("selfTest.settings"),
      tone: wrong ? "caution" : settings.length > 0 ? "ok" : "notice",
      found:
        settings.length > 0 ? sayHere("selfTest.settings.some", { count: settings.length }) : sayHere("selfTest.settings.none"),
      ...(wrong ? { more: sayHere("popup.errors", { count: errors.length }) } : {}),
    },
    {
      name: sayHere("popup.policy"),
      tone: stale ? "caution" : "ok",
      found: signed,
      ...(stale ? { more: sayHere("popup.stale.means") } : {}),
    },
    {
      name: sayHere("popup.signature"),
      tone: signature === "pinned" ? "ok" : "notice",
      found:
        signature === null
          ? sayHere("selfTest.signature.none")
          : sayHere(signature === "pinned" ? "selfTest.signature.pinned" : "popup.signature.first-use"),
    },
  ];
}

export function connectionChecks({ server, clockSkew, queue, storage }: SelfTest): readonly Check[] {
  const { state, reach, why } = server;
  const off = state === "off";
  const minutes = Math.round(Math.abs(clockSkew ?? 0) / minute);
  const serverCheck: Check = off
    ? { name: sayHere("popup.server"), tone: "neutral", found: sayHere("selfTest.reach.off"), more: whyOff(why) }
    : {
        name: sayHere("popup.server"),
        tone: reach === "answered" && state !== "revoked" ? "ok" : "stop",
        found: sayHere(reach === "not-asked" ? "selfTest.unknown" : `selfTest.reach.${reach}`),
        ...(state === "revoked" ? { more: sayHere("status.revoked") } : {}),
      };
  return [
    serverCheck,
    {
      name: sayHere("selfTest.clock"),
      tone: clockSkew === null ? "neutral" : minutes < 1 ? "ok" : "caution",
      found:
        clockSkew === null
          ? sayHere("selfTest.clock.unknown")
          : minutes < 1
            ? sayHere("selfTest.clock.close")
            : sayHere("selfTest.clock.off", { count: minutes }),
    },
    {
      name: sayHere("popup.confirmed"),
      tone: queue.lastAckAt === null ? "neutral" : "ok",
      found: queue.lastAckAt === null ? sayHere("popup.confirmed.never") : shortTime(queue.lastAckAt),
    },
    { name: sayHere("popup.waiting"), tone: "neutral", found: sayNumber(queue.pending) },
    { name: sayHere("popup.refused"), tone: queue.refused > 0 ? "caution" : "ok", found: sayNumber(queue.refused) },
    { name: sayHere("popup.dropped"), tone: queue.dropped > 0 ? "caution" : "ok", found: sayNumber(queue.dropped) },
    {
      name: sayHere("selfTest.disk"),
      tone: storage === "ok" ? "ok" : "stop",
      found: sayHere(storage === "ok" ? "selfTest.disk.ok" : "status.no-disk"),
    },
  ];
}

export function browserChecks({ siteAccess, closedHosts, privateWindows, drill }: SelfTest): readonly Check[] {
  const yesOrNo = (name: string, value: boolean | null, yes: string, no: string, wrong: Tone): Check => ({
    name,
    tone: value === null ? "neutral" : value ? "ok" : wrong,
    found: value === null ? sayHere("selfTest.unknown") : value ? yes : no,
  });
  return [
    yesOrNo(sayHere("selfTest.access"), siteAccess, sayHere("selfTest.access.all"), sayHere("selfTest.access.some"), "stop"),
    {
      name: sayHere("selfTest.closed"),
      tone: closedHosts === null ? "neutral" : closedHosts.length > 0 ? "stop" : "ok",
      found:
        closedHosts === null
          ? sayHere("selfTest.unknown")
          : closedHosts.length > 0
            ? sayList(closedHosts)
            : sayHere("selfTest.closed.none"),
    },
    yesOrNo(
      sayHere("selfTest.private"),
      privateWindows,
      sayHere("selfTest.private.on"),
      sayHere("selfTest.private.off"),
      "notice",
    ),
    {
      name: sayHere("selfTest.drill"),
      tone: drill === null ? "neutral" : drill.passed ? "ok" : "stop",
      found:
        drill === null
          ? sayHere("selfTest.drill.none")
          : sayHere(drill.passed ? "selfTest.drill.passed" : "selfTest.drill.failed", { time: shortTime(drill.at) }),
    },
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(spoken().language) + text.slice(1);
}

function whyOff(why: SelfTest["server"]["why"]): string {
  return why === null ? "" : sayHere(`status.off.${why}`);
}
