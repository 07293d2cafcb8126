import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { RolloutReply } from "../../lib/schema/fleet-api.ts";
import { allArtefacts } from "../../rollout/all-artefacts.ts";
import type { Artefact } from "../../rollout/artefact.ts";
import { browserIds, browsers, systems } from "../../rollout/browsers.ts";
import { faultsOf, ownPackages, type RolloutSettings, storePackages } from "../../rollout/settings.ts";
import { Field } from "../sign-in/field.tsx";
import { type RolloutChoice, readRolloutUrl, writeRolloutUrl } from "../url/rollout-url.ts";
import { companionWords, systemNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";
import { CompanionList } from "./companion-list.tsx";
import { FileList } from "./file-list.tsx";
import { Picks } from "./picks.tsx";
import { type TokenFor, TokenStep } from "./token-step.tsx";

const route = getRouteApi("/shell/rollout");

interface Details {
  readonly company: string;
  readonly serverUrl: string;
  readonly chromeId: string;
  readonly edgeId: string;
}

/** Choose, make a token, take the files. Nothing leaves this page: the files are made in this browser. */
export function Files({ rollout }: { readonly rollout: RolloutReply }) {
  const choice = readRolloutUrl(route.useSearch());
  const navigate = useNavigate();
  const choose = (change: Partial<RolloutChoice>) =>
    navigate({ to: "/rollout", search: writeRolloutUrl({ ...choice, ...change }), replace: true, resetScroll: false });
  const [token, setToken] = useState<TokenFor | null>(null);
  const [details, setDetails] = useState<Details>({
    ...{ company: say("Our company"), serverUrl: rollout.origin ?? location.origin },
    ...{ chromeId: choice.stores ? "" : rollout.chromeId, edgeId: choice.stores ? "" : rollout.chromeId },
  });
  const settings = settingsOf(rollout, choice, details, token);
  const faults = faultsOf(settings).filter((fault) => token !== null || !fault.startsWith("enrollmentToken"));
  const files: readonly Artefact[] = faults.length === 0 ? allArtefacts(settings) : [];
  const field = (name: keyof Details, label: string) => (
    <Field
      label={label}
      name={name}
      value={details[name]}
      onChange={(event) => setDetails({ ...details, [name]: event.target.value })}
    />
  );
  return (
    <section aria-labelledby="files-title" className="mb-10">
      <h2 id="files-title" className="font-semibold text-16">
        {say("Files for your devices")}
      </h2>
      <p className="mb-4 max-w-3xl text-muted">
        {say("They are made in this browser, with your addresses, ids and a token filled in. Nothing of them is kept here.")}
      </p>
      <div className="grid max-w-4xl gap-5">
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
          <Picks
            legend={say("Browsers")}
            all={browserIds}
            chosen={choice.browsers}
            label={(id) => browsers[id].name}
            onChoose={(chosen) => choose({ browsers: chosen })}
          />
          <Picks
            legend={say("Systems")}
            all={systems}
            chosen={choice.systems}
            label={(id) => systemNames[id]}
            onChoose={(chosen) => choose({ systems: chosen })}
          />
        </div>
        <div className="grid gap-3 md:grid-cols-2">
          {field("company", say("Company, as profiles name it"))}
          {field("serverUrl", say("Server, as browsers reach it"))}
        </div>
        {/^https?:\/\/(?:localhost|127\.)/.test(details.serverUrl) ? (
          <p className="text-muted">
            {say("This address leads each machine to itself: right for a trial on this one, and for no other.")}
          </p>
        ) : null}
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={choice.stores} onChange={(event) => choose({ stores: event.target.checked })} />
          {say("The package comes from the browsers' stores, not from this server")}
        </label>
        {choice.stores ? (
          <div className="grid gap-3 md:grid-cols-2">
            {field("chromeId", say("Id in the Chrome Web Store"))}
            {field("edgeId", say("Id in Edge Add-ons"))}
          </div>
        ) : null}
        <CompanionList chosen={choice.companions} words={companionWords} onChoose={(chosen) => choose({ companions: chosen })} />
        <TokenStep token={token} onToken={setToken} />
        <FileList files={files} faults={token === null ? null : faults} settings={settings} />
      </div>
    </section>
  );
}

function settingsOf(rollout: RolloutReply, choice: RolloutChoice, details: Details, token: TokenFor | null): RolloutSettings {
  const origin = details.serverUrl.trim().replace(/\/+$/, "");
  return {
    ...{ company: details.company.trim(), browsers: choice.browsers, systems: choice.systems, companions: choice.companions },
    packages: choice.stores
      ? storePackages(details.chromeId.trim(), details.edgeId.trim(), rollout.firefoxId)
      : ownPackages(origin, rollout.chromeId, rollout.firefoxId),
    config: {
      serverUrl: origin,
      ...(token ? { enrollmentToken: token.token } : {}),
      ...(rollout.policyKeys.length > 0 ? { policyKeys: rollout.policyKeys.join(",") } : {}),
    },
    aiExtensions: rollout.aiExtensions,
  };
}
