/** What a page said of its account in, the class out. Never guesses: what was not read is "unknown". */
import type { AccountClass, Plan } from "../../schema/account.ts";
import type { AccountReader } from "../../schema/account-reader.ts";

export interface AccountReading {
  readonly as: AccountReader["as"];
  readonly value: string;
}

/** What is the company's, by policy. */
interface Own {
  readonly domains?: readonly string[] | undefined;
  readonly workspaces?: readonly string[] | undefined;
}

export interface Account {
  readonly account: AccountClass;
  readonly plan: Plan;
  /** Of the address with which somebody signed in; null where none was read. For a keyed hash, and nothing else. */
  readonly domain: string | null;
}

const addressIn = /[a-z0-9._%+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;
/** Where everybody can have an address. */
const anybodys = new Set(
  [
    ["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com", "aol.com"],
    ["icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "t-online.de"],
    ["mail.ru", "yandex.ru", "qq.com", "163.com", "126.com", "naver.com", "zoho.com", "fastmail.com", "hey.com", "orange.fr"],
  ].flat(),
);

/**
 * A workspace of the company says most, then the address's domain, then what the page calls the account. An address of a domain that is
 * neither the company's nor everybody's is personal only where policy names the company's domains.
 */
export function classOf(readings: readonly AccountReading[], rules: Own): Account {
  const all = (as: AccountReading["as"]) => readings.filter((reading) => reading.as === as).map(({ value }) => value);
  const domain =
    all("address")
      .map(domainOf)
      .find((found) => found !== null) ?? null;
  const plan =
    all("plan")
      .map(planOf)
      .find((known) => known !== "unknown") ?? "unknown";
  const own = rules.workspaces ?? [];
  const workspaces = all("workspace");
  if (workspaces.some((id) => own.includes(id))) return { account: "corporate", plan, domain };
  if (domain !== null) return { account: ofDomain(domain, rules.domains ?? []), plan, domain };
  return {
    account: all("kind").some((value) => /^personal$|\b(?:msa|consumer)s?\b/i.test(value)) ? "personal" : "unknown",
    plan,
    domain,
  };
}

export function domainOf(text: string): string | null {
  return addressIn.exec(text)?.[1]?.toLowerCase() ?? null;
}

function ofDomain(domain: string, own: readonly string[]): AccountClass {
  if (own.some((one) => domain === one || domain.endsWith(`.${one}`))) return "corporate";
  return own.length > 0 || anybodys.has(domain) ? "personal" : "unknown";
}

/** Vendors name their plans in many ways; a name that is none of these says nothing. */
export function planOf(value: string): Plan {
  const text = value.toLowerCase();
  if (/\b(?:enterprise|team|teams|business|edu|education|workspace|organi[sz]ation|for work)\b/.test(text)) return "enterprise";
  if (/\b(?:plus|pro|max|ultra|premium|advanced|paid|supergrok|heavy|subscriber|individual)\b/.test(text)) return "paid";
  return /\b(?:free|basic|starter|go free|none)\b/.test(text) ? "free" : "unknown";
}
