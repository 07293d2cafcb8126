import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { type AssetCard, type AssetReply, cardParts, environments } from "../../lib/schema/asset-card.ts";
import { send } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { cardPartLabels, environmentLabels } from "../words/asset-labels.ts";
import { say } from "../words/say.ts";

/** Writes the card. What is left empty stays unsaid. */
export function AssetForm({ reply, onDone }: { readonly reply: AssetReply; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const [card, setCard] = useState<AssetCard>(reply.card);
  const saved = useMutation({
    mutationFn: (to: AssetCard) => send("PUT", `/api/assets/${encodeURIComponent(reply.asset)}`, to),
    onSettled: () => queries.invalidateQueries({ queryKey: ["asset", reply.asset] }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidy = cardParts.map((part) => [part, card[part]?.trim() || null] as const);
    if (!saved.isPending) saved.mutate({ ...card, ...Object.fromEntries(tidy) });
  };
  return (
    <form onSubmit={submit} className="rounded-box border border-line bg-raised p-4">
      {cardParts.map((part) => (
        <label key={part} className="mb-3 block">
          <span className="font-medium">{cardPartLabels[part].label}</span>
          <input
            type="text"
            className="field mt-1"
            maxLength={part === "owner" ? 80 : 300}
            placeholder={cardPartLabels[part].hint}
            value={card[part] ?? ""}
            onChange={(event) => setCard({ ...card, [part]: event.target.value })}
          />
        </label>
      ))}
      <label className="mb-3 block">
        <span className="font-medium">{say("Used for")}</span>
        <select
          className="field mt-1"
          value={card.environment ?? ""}
          onChange={(event) => setCard({ ...card, environment: environments.find((one) => one === event.target.value) ?? null })}
        >
          <option value="">{say("Not said yet")}</option>
          {environments.map((one) => (
            <option key={one} value={one}>
              {environmentLabels[one]}
            </option>
          ))}
        </select>
      </label>
      {saved.error ? <Problem error={saved.error} /> : null}
      <div className="flex justify-end gap-2">
        <Button kind="quiet" onClick={onDone}>
          {say("Cancel")}
        </Button>
        <Button kind="primary" type="submit" disabled={saved.isPending}>
          {say("Save")}
        </Button>
      </div>
    </form>
  );
}
