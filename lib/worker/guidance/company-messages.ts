/** What the company says to those who used a tool: fetched where the server has news, verified, shown once, and counted without a name. */
import type { ExtensionStatus } from "../../bridge/protocol.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { type CompanyMessage, messagesClaims, messagesPath, messagesType, receiptsPath } from "../../schema/company-message.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { companyMessages } from "../../words/english/company-messages.ts";
import { sayerOf } from "../../words/say.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { deviceKey } from "../device/device-key.ts";
import { askServer, type ServerAnswer } from "../device/server-request.ts";
import { type InForce, trustedKeys } from "../policy/policy-store.ts";
import { openSigned } from "../policy/verify-bundle.ts";
import type { Database } from "../store/database.ts";
import type { KeptMessage } from "../store/kept-message.ts";
import { type Enrolment, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";

type Unhappy = Exclude<ServerAnswer, { kind: "ok" | "not-modified" }>;

const say = sayerOf(companyMessages);

/** Asks for them if the notice has said that there are others, and passes receipts on. Null where it went well. */
export async function fetchMessages(
  database: Database,
  { serverUrl, deviceId }: Enrolment,
  configuration: Configuration,
  surroundings: Surroundings,
): Promise<Unhappy | null> {
  const [{ privateKey }, { clockOffset }, policy, before] = await Promise.all([
    deviceKey(database),
    readMeta(database, "sync"),
    readMeta(database, "policy"),
    readMeta(database, "messages"),
  ]);
  const request = { serverUrl, keyId: deviceId, privateKey, clockOffset };
  if (before.due !== null) {
    const answer = await askServer({ ...request, method: "GET", path: messagesPath, etag: before.etag }, surroundings);
    if (answer.kind === "refused" || answer.kind === "later") return answer;
    const given =
      answer.kind === "ok"
        ? await openMessages(answer.body, deviceId, before.signedAt, trustedKeys(configuration, policy))
        : null;
    await change(database, ({ list, due, ...state }) => ({
      ...state,
      ...(given && answer.kind === "ok" ? { etag: answer.etag, signedAt: given.iat } : {}),
      list: given ? merge(list, given.messages, clockOffset) : list,
      // What came meanwhile is asked for again.
      ...(due === before.due ? { tag: before.due, due: null } : { due }),
    }));
  }
  // The count is technical data: where somebody has not let that be sent, it is not.
  if (!configuration.consent.technical) return null;
  for (const { id, receipt, told, counted } of (await readMeta(database, "messages")).list) {
    if (!told || counted) continue;
    const body = { deviceId, message: id, receipt };
    const answer = await askServer({ ...request, method: "POST", path: receiptsPath, body }, surroundings);
    if (answer.kind === "later") return answer;
    // One that the server does not want is not offered again.
    await change(database, (state) => ({
      ...state,
      list: state.list.map((one) => (one.id === id ? { ...one, counted: true } : one)),
    }));
  }
  return null;
}

/** Null for what is not genuine, older, or for another device: it changes nothing. */
async function openMessages(body: string, deviceId: string, signedAt: number, keys: ReturnType<typeof trustedKeys>) {
  const opened = await openSigned(body.trim(), messagesType, keys);
  const claims = "claims" in opened ? messagesClaims.safeParse(opened.claims) : null;
  return claims?.success && claims.data.device === deviceId && claims.data.iat >= signedAt ? claims.data : null;
}

/** Times by this device's clock. */
function merge(list: readonly KeptMessage[], given: readonly CompanyMessage[], offset: number): KeptMessage[] {
  return given.map((message) => {
    const known = list.find(({ id }) => id === message.id);
    const own = { ...message, at: message.at - offset, until: message.until - offset };
    return known ? { ...known, ...own } : { ...own, told: false, receipt: crypto.randomUUID(), counted: false };
  });
}

async function change(
  database: Database,
  work: (state: Awaited<ReturnType<typeof read>>) => Awaited<ReturnType<typeof read>>,
): Promise<void> {
  await database.transaction("rw", database.meta, async () => writeMeta(database, "messages", work(await read(database))));
}
const read = (database: Database) => readMeta(database, "messages");

/** The server has other messages than those that were asked for last. */
export async function noteMessagesTag(database: Database, tag: string): Promise<boolean> {
  const { tag: known, due } = await read(database);
  if (tag === known || tag === due) return due !== null && tag === due;
  // Nothing was ever sent, and nothing is: not worth a request.
  if (tag === "" && known === null) return false;
  await change(database, (state) => ({ ...state, due: tag }));
  return true;
}

export interface CompanyMessages {
  /** Of every message once, by a notification. True where one was shown: that is to be counted at once, the company waits for it. */
  tell(): Promise<boolean>;
  /** Those in force, in words. Empty without a disk. */
  standing(): Promise<NonNullable<ExtensionStatus["messages"]>>;
}

interface Parts {
  readonly tools: readonly ToolEntry[];
  readonly now: () => number;
  readonly inForce: () => Promise<InForce>;
  readonly notify: (words: { readonly title: string; readonly message: string }) => Promise<void>;
}

export function createCompanyMessages(database: Database, { tools, now, notify, ...parts }: Parts): CompanyMessages {
  const nameOf = async (tool: string) => {
    const { policy } = await parts.inForce();
    return knownTools(tools, policy).find(({ id }) => id === tool)?.name ?? tool;
  };
  const inForce = async () => (await read(database)).list.filter(({ until }) => until > now());
  return {
    async tell() {
      let shown = false;
      for (const { id, tool, words } of (await inForce()).filter(({ told }) => !told)) {
        const title = say("popup.company.title", { tool: await nameOf(tool) });
        await notify({ title, message: say("popup.company.marked", { words }) });
        await change(database, (state) => ({
          ...state,
          list: state.list.map((one) => (one.id === id ? { ...one, told: true } : one)),
        }));
        shown = true;
      }
      return shown;
    },
    async standing() {
      const list = await inForce().catch(() => []);
      return Promise.all(list.map(async ({ id, tool, words }) => ({ id, words, tool: await nameOf(tool) })));
    },
  };
}
