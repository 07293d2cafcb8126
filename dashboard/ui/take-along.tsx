import { Download, Terminal } from "lucide-react";
import { useState } from "react";
import { isSample } from "../sample/sample-mode.ts";
import { say } from "../words/say.ts";
import { curlOf } from "./curl-of.ts";
import { Menu } from "./menu.tsx";

const row = "flex h-8 w-full items-center gap-2 whitespace-nowrap rounded-small px-2 text-start hover:bg-subtle";

/** The table as a file or as a call of the API: exactly the rows that the filter leaves, all of them. `search`: "?status=blocked". */
export function TakeAlong({ api, search }: { readonly api: string; readonly search: string }) {
  return (
    <Menu name={say("Export")} side="end">
      {isSample() ? (
        <p className="px-2 py-1">{say("Sample data stays here.")}</p>
      ) : (
        <>
          {(["csv", "json"] as const).map((form) => (
            <a key={form} className={row} href={`${api}.${form}${search}`} download>
              <Download size={14} aria-hidden="true" />
              {say("All rows as {form}", { form: form.toUpperCase() })}
            </a>
          ))}
          <CopyCall text={curlOf(location.origin, `${api}.json${search}`)} />
        </>
      )}
    </Menu>
  );
}

function CopyCall({ text }: { readonly text: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <>
      <button type="button" className={row} onClick={copy}>
        <Terminal size={14} aria-hidden="true" />
        <span aria-live="polite">{state === "copied" ? say("Copied") : say("Copy as API call")}</span>
      </button>
      {state === "failed" ? <code className="block max-w-72 break-all p-2 text-12">{text}</code> : null}
    </>
  );
}
