import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { inventoryQuery as inventorySchema } from "../../lib/schema/dashboard-api.ts";
import { inventoryQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

const all = inventorySchema.parse({ sort: "name", order: "asc", size: 200 });

/** Which tool it is about. Any id will do: what no browser has met may still be known to other systems. */
export function ChooseTool() {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(inventoryQuery(all));
  const [wanted, want] = useState("");
  const list = useId();
  const tool = data?.rows.find(({ tool: id, name }) => [id, name.toLowerCase()].includes(wanted.trim().toLowerCase()))?.tool;
  return (
    <>
      <PageHead title={say("Incident")}>
        <p className="max-w-3xl text-muted">
          {say(
            "A vendor was breached? Choose its tool to see who and what is touched, to block it and to tell those who used it.",
          )}
        </p>
      </PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      <form
        className="flex max-w-xl flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = tool ?? wanted.trim();
          if (chosen !== "") void navigate({ to: "/incident", search: { tool: chosen } });
        }}
      >
        <label className="grid min-w-0 flex-1 gap-1 font-medium">
          {say("AI tool")}
          <input
            type="search"
            className="field font-normal"
            list={list}
            value={wanted}
            onChange={(event) => want(event.target.value)}
            required
          />
        </label>
        <datalist id={list}>
          {data?.rows.map(({ tool: id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Button kind="primary" type="submit">
          {say("Show what is touched")}
        </Button>
      </form>
    </>
  );
}
