/** Policies on the dashboard: reading, writing, checking, trying out, agreeing, publishing, going back. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { backtestRequest } from "../../lib/schema/backtest.ts";
import {
  checkRequest,
  commentRequest,
  coSignRequest,
  draftRequest,
  editRequest,
  explainRequest,
  longestPolicy,
  policySettings,
  publishRequest,
  revertRequest,
  toolStatusCheck,
  toolStatusRequest,
} from "../../lib/schema/policy-api.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import type { RequireSession } from "../admin/routes.ts";
import type { Deps } from "../deps.ts";
import { readBody } from "../web/read-small-body.ts";
import { refuse } from "../web/refusal.ts";
import { createBacktests } from "./backtest/backtests.ts";
import { changeText } from "./change-text.ts";
import { explainCase } from "./check-document.ts";
import { coSign } from "./co-sign.ts";
import { agree, changeDraft, comment, findDraft, listDrafts, showDraft, writeDraft } from "./drafts.ts";
import { listStarters } from "./list-starters.ts";
import { policyTools } from "./policy-tools.ts";
import { proposeRules } from "./propose-rules.ts";
import { checkAgainstLive, publishDraft, revertTo } from "./publish.ts";
import { listRollouts } from "./rollout/list-rollouts.ts";
import { writeSecondSigners } from "./second-signers.ts";
import { previewToolStatus, setToolStatus } from "./set-tool-status.ts";
import { showKeys } from "./show-keys.ts";
import { listVersions, showOverview, showVersion } from "./show-policy.ts";
import { writeTwoPeople } from "./two-people.ts";

type Draft = { Params: { draft: string } };
const base = "/api/policy";

export function policyRoutes(app: FastifyInstance, deps: Deps, requireSession: RequireSession): void {
  const backtests = createBacktests(deps);
  const userOf = async (request: FastifyRequest) => (await requireSession(request)).userId;
  const ok = { done: true } as const;

  app.get(base, () => showOverview(deps));
  app.get(`${base}/versions`, () => listVersions(deps));
  app.get<{ Params: { seq: string } }>(`${base}/versions/:seq`, (request) => showVersion(Number(request.params.seq), deps));
  app.post<{ Params: { seq: string } }>(`${base}/versions/:seq/revert`, async (request) => {
    const asked = await readBody(request, revertRequest);
    return { seq: await revertTo(Number(request.params.seq), await userOf(request), asked, deps) };
  });
  app.post(`${base}/check`, async (request) => {
    const { text } = await readBody(request, checkRequest, longestPolicy);
    const { policy: _, live: __, ...checked } = await checkAgainstLive(text, deps);
    return checked;
  });
  app.post(`${base}/explain`, async (request) => {
    const { text, case: one } = await readBody(request, explainRequest, longestPolicy);
    const read = readPolicyText(text);
    if ("problems" in read) throw refuse(400, "invalid", "text: expected a policy.", { field: "text", expected: "a policy" });
    const classifier = one.text === undefined ? null : await policyTools(deps).classifier();
    return explainCase(read.policy, one, classifier, deps.now());
  });
  app.post(`${base}/edit`, async (request) => ({ text: changeText(await readBody(request, editRequest, longestPolicy)) }));
  app.get(`${base}/tools`, async () => {
    const { policy } = await deps.policies.current();
    const all = new Map([...deps.tools, ...(policy.tools ?? [])].map(({ id, name }) => [id, name]));
    const rows = [...all].map(([id, name]) => ({ id, name, status: policy.status[id] ?? "unreviewed" }));
    return { rows: rows.sort((one, other) => one.name.localeCompare(other.name)) };
  });
  app.get(`${base}/starters`, () => listStarters(deps));
  app.get(`${base}/proposals`, () => proposeRules(deps));
  app.get(`${base}/rollouts`, () => listRollouts(deps));
  app.post(`${base}/tool-status`, async (request) => {
    const change = await readBody(request, toolStatusRequest);
    return { seq: await setToolStatus(change, await userOf(request), deps) };
  });
  app.post(`${base}/tool-status/check`, async (request) => previewToolStatus(await readBody(request, toolStatusCheck), deps));
  app.put(`${base}/settings`, async (request) => {
    const { twoPeople, secondSigners } = await readBody(request, policySettings);
    if (twoPeople !== undefined) await writeTwoPeople(deps, twoPeople);
    if (secondSigners !== undefined) await writeSecondSigners(deps, secondSigners);
    return ok;
  });
  keyRoutes(app, deps);
  draftRoutes(app, deps, userOf);

  app.post(`${base}/backtests`, async (request) => {
    const { text, days } = await readBody(request, backtestRequest, longestPolicy);
    const { policy, live, problems } = await checkAgainstLive(text, deps);
    if (!policy || problems.length > 0)
      throw refuse(400, "invalid", "text: expected a policy.", { field: "text", expected: "a policy" });
    return { backtest: backtests.start(live.policy, policy, days) };
  });
  app.get<{ Params: { backtest: string } }>(`${base}/backtests/:backtest`, async (request) =>
    backtests.show(request.params.backtest),
  );
  app.delete<{ Params: { backtest: string } }>(`${base}/backtests/:backtest`, async (request) => {
    backtests.cancel(request.params.backtest);
    return ok;
  });
}

function keyRoutes(app: FastifyInstance, deps: Deps): void {
  const { keys } = deps.policies;
  app.get(`${base}/keys`, () => showKeys(deps));
  app.post(`${base}/keys/announce`, async () => {
    if (keys.before) throw refuse(409, "old-key", "Retire the key before this one first.");
    await keys.announce();
    return showKeys(deps);
  });
  app.post(`${base}/keys/switch`, async () => {
    if (!keys.next)
      throw refuse(409, "no-next-key", "Announce the next key first, and wait until every browser has heard of it.");
    await keys.switchOver();
    return showKeys(deps);
  });
  app.post(`${base}/keys/retire`, async () => {
    if (!keys.before) throw refuse(409, "no-old-key", "No key is to be retired: another one has to sign first.");
    await keys.retire();
    return showKeys(deps);
  });
}

function draftRoutes(app: FastifyInstance, deps: Deps, userOf: (request: FastifyRequest) => Promise<string>): void {
  const ok = { done: true } as const;
  app.get(`${base}/drafts`, async () => ({ rows: await listDrafts(deps) }));
  app.post(`${base}/drafts`, async (request) => {
    const draft = await readBody(request, draftRequest, longestPolicy);
    return { draft: await writeDraft(deps, await userOf(request), draft) };
  });
  app.get<Draft>(`${base}/drafts/:draft`, (request) => showDraft(request.params.draft, deps));
  app.put<Draft>(`${base}/drafts/:draft`, async (request) => {
    const { title, text, basedOn } = await readBody(request, draftRequest, longestPolicy);
    const { draft_id: draft } = await findDraft(deps, request.params.draft, true);
    await changeDraft(deps, draft, { title, source_text: text, based_on: basedOn });
    return ok;
  });
  app.delete<Draft>(`${base}/drafts/:draft`, async (request) => {
    const { draft_id: draft } = await findDraft(deps, request.params.draft, true);
    await changeDraft(deps, draft, { state: "given-up" });
    return ok;
  });
  app.post<Draft>(`${base}/drafts/:draft/comments`, async (request) => {
    const { text } = await readBody(request, commentRequest);
    await comment(deps, await findDraft(deps, request.params.draft), await userOf(request), text);
    return ok;
  });
  app.post<Draft>(`${base}/drafts/:draft/agreement`, async (request) => {
    await agree(deps, await findDraft(deps, request.params.draft, true), await userOf(request));
    return ok;
  });
  app.post<Draft>(`${base}/drafts/:draft/signature`, async (request) => {
    const { signature } = await readBody(request, coSignRequest);
    await coSign(deps, await findDraft(deps, request.params.draft, true), signature);
    return ok;
  });
  app.post<Draft>(`${base}/drafts/:draft/publication`, async (request) => {
    const { note } = await readBody(request, publishRequest);
    const user = await userOf(request);
    return { seq: await publishDraft(await findDraft(deps, request.params.draft, true), user, note, deps) };
  });
}
