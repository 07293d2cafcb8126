/** Knows the account of this page from early on, and again whenever somebody may have changed it. */
import type { AccountRules, KnownAccount } from "../../bridge/circumstances.ts";
import { type Account, classOf } from "../../core/account/class-of.ts";
import type { AccountReaders } from "../../schema/account-reader.ts";
import { hashDomain } from "./hash-domain.ts";
import { readAccount } from "./read-account.ts";

/** Between two looks at most one. Milliseconds. */
const pause = 2_000;
/** A page that builds itself is looked at again after these. Milliseconds. */
const early = [0, 500, 1_500, 4_000, 10_000];

/**
 * `known` is told of every account that was read, with nothing of it but what may leave the page. `before`: what this tab's page of the same
 * tool said last, for the time until this one says something.
 */
export function watchAccount(
  { readers }: AccountReaders,
  rules: AccountRules,
  before: KnownAccount | null,
  known: (account: KnownAccount) => void,
): void {
  let last = before ? JSON.stringify(before) : "";
  let looked = Number.NEGATIVE_INFINITY;
  let waiting = false;

  async function look(): Promise<void> {
    looked = performance.now();
    const readings = readAccount(readers);
    // A page that says nothing yet takes nothing back.
    if (readings.length === 0 && last !== "") return;
    const account = await leaving(classOf(readings, rules), rules.key);
    const text = JSON.stringify(account);
    if (text === last) return;
    last = text;
    known(account);
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        void look();
      },
      Math.max(0, looked + pause - performance.now()),
    );
  }

  if (before) known(before);
  for (const wait of early) setTimeout(() => void look(), wait);
  for (const type of ["click", "focusin", "popstate", "visibilitychange"]) {
    window.addEventListener(type, soon, { capture: true, passive: true });
  }
}

/** The class, the plan and a keyed hash of the domain: all that leaves. */
async function leaving({ account, plan, domain }: Account, key: string): Promise<KnownAccount> {
  const hash = domain === null ? null : await hashDomain(domain, key);
  return { account, plan, ...(hash === null ? {} : { domain: hash }) };
}
