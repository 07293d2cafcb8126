/** Asks the server what became of this device's requests. Answers loosen policy: only the keys that may sign policy may sign them. */
import { answersClaims, answersType } from "../../schema/approval.ts";
import { answersPath } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { deviceKey } from "../device/device-key.ts";
import { askServer, type ServerAnswer } from "../device/server-request.ts";
import { trustedKeys } from "../policy/policy-store.ts";
import { openSigned } from "../policy/verify-bundle.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Requests } from "./requests.ts";

/** Null where it went well, and where nothing was asked for. What is not genuine, older, or for another device, changes nothing. */
export async function fetchAnswers(
  database: Database,
  requests: Requests,
  { serverUrl, deviceId }: Enrolment,
  configuration: Configuration,
  surroundings: Surroundings,
): Promise<Exclude<ServerAnswer, { kind: "ok" | "not-modified" }> | null> {
  if (!(await requests.open())) return null;
  const [{ privateKey }, { clockOffset }, policy, before] = await Promise.all([
    deviceKey(database),
    readMeta(database, "sync"),
    readMeta(database, "policy"),
    readMeta(database, "answers"),
  ]);
  const answer = await askServer(
    { serverUrl, method: "GET", path: answersPath, keyId: deviceId, privateKey, clockOffset, etag: before.tag },
    surroundings,
  );
  if (answer.kind === "not-modified") return null;
  if (answer.kind !== "ok") return answer;
  const opened = await openSigned(answer.body.trim(), answersType, trustedKeys(configuration, policy));
  const claims = "claims" in opened ? answersClaims.safeParse(opened.claims) : null;
  if (!claims?.success || claims.data.device !== deviceId || claims.data.iat < before.signedAt) return null;
  await requests.answered(claims.data.answers, clockOffset);
  await writeMeta(database, "answers", { tag: answer.etag, signedAt: claims.data.iat });
  return null;
}
