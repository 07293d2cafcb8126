import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { type AssetReply, cardParts } from "../../lib/schema/asset-card.ts";
import { cardPartLabels, environmentLabels } from "../words/asset-labels.ts";
import { say } from "../words/say.ts";
import { AssetForm } from "./asset-form.tsx";

/** Who answers for a tool and how it is kept in bounds, with a meter of what is still unsaid. */
export function AssetCardView({ reply }: { readonly reply: AssetReply }) {
  const [editing, edit] = useState(false);
  const { card, missing } = reply;
  const done = cardParts.length - missing.length;
  return (
    <section aria-labelledby="card-title" className="mb-6">
      <div className="mb-1 flex flex-wrap items-center gap-3">
        <h2 id="card-title" className="font-semibold text-16">
          {say("Who answers for it")}
        </h2>
        <label className="flex items-center gap-2 text-muted">
          <meter
            className="meter max-sm:hidden"
            min={0}
            max={cardParts.length}
            low={3}
            high={cardParts.length - 1}
            optimum={cardParts.length}
            value={done}
          >
            {say("{done} of {length}", { done, length: cardParts.length })}
          </meter>
          {say("{done} of {length} said", { done, length: cardParts.length })}
        </label>
        {editing ? null : (
          <Button kind="quiet" onClick={() => edit(true)}>
            <Pencil size={14} aria-hidden="true" />
            {say("Edit")}
          </Button>
        )}
      </div>
      {editing ? (
        <AssetForm reply={reply} onDone={() => edit(false)} />
      ) : (
        <dl className="divide-y divide-line border-line border-y">
          {cardParts.map((part) => (
            <div key={part} className="flex gap-4 py-2">
              <dt className="w-44 shrink-0 text-muted">{cardPartLabels[part].label}</dt>
              <dd className="min-w-0 break-words">{card[part] ?? <span className="text-muted">{say("Not said yet")}</span>}</dd>
            </div>
          ))}
          <div className="flex gap-4 py-2">
            <dt className="w-44 shrink-0 text-muted">{say("Used for")}</dt>
            <dd>
              {card.environment ? environmentLabels[card.environment] : <span className="text-muted">{say("Not said yet")}</span>}
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
}
