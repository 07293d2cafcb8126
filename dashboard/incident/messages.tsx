import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { type IncidentReply, messageDays } from "../../lib/schema/incident-api.ts";
import { incidentQuery } from "../api/incident-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { atLeast } from "../words/people-count.ts";
import { say, sayCount } from "../words/say.ts";

/** Telling those who used the tool, in their browsers, without knowing who they are. */
export function Messages({ incident }: { readonly incident: IncidentReply }) {
  const { tool, messages, browsers, fewest } = incident;
  const { data: session } = useQuery(sessionQuery);
  const key = incidentQuery(tool).queryKey;
  const end = useChange((id: string) => send("DELETE", `/api/incidents/messages/${id}`), key);
  const mayWrite = session?.can.includes("findings:write") ?? false;
  return (
    <section aria-labelledby="messages-title" className="mb-8">
      <h2 id="messages-title" className="font-semibold text-16">
        {say("Tell those who used it")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {say(
          "A message comes as a notification of the browser and stands in Waymark's window, marked as your company's words. It reaches the browsers that used this tool: {browsers}. How many have shown it is counted, not which.",
          {
            browsers: atLeast(browsers, fewest),
          },
        )}
      </p>
      {mayWrite ? <NewMessage tool={tool} /> : null}
      {end.error ? <Problem error={end.error} /> : null}
      <ul className="divide-y divide-line">
        {messages.map((message) => (
          <li key={message.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
            <div className="min-w-0 max-w-3xl flex-1 basis-72">
              <p className="whitespace-pre-wrap break-words">{message.words}</p>
              <p className="text-12 text-muted">
                {message.by ?? say("somebody who is gone")} · <Moment at={message.at} show="relative" />
                {message.ended ? null : (
                  <>
                    {" "}
                    · {say("until")} <Moment at={message.until} show="date" />
                  </>
                )}
              </p>
            </div>
            <StatusDot tone={message.ended ? "neutral" : "ok"} label={message.ended ? say("Ended") : say("In force")} />
            <p className="tabular-nums">{sayCount(message.shown, "shown in {count} browser", "shown in {count} browsers")}</p>
            {mayWrite && !message.ended ? (
              <Button kind="quiet" onClick={() => end.mutate(message.id)} disabled={end.isPending}>
                {say("End it")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewMessage({ tool }: { readonly tool: string }) {
  const id = useId();
  const [words, setWords] = useState("");
  const [days, setDays] = useState<(typeof messageDays)[number]>(7);
  const add = useChange(
    (message: object) => send("POST", `/api/incidents/${encodeURIComponent(tool)}/messages`, message),
    incidentQuery(tool).queryKey,
  );
  return (
    <form
      className="grid max-w-3xl gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "" && !add.isPending) add.mutate({ words: words.trim(), days }, { onSuccess: () => setWords("") });
      }}
    >
      <label htmlFor={id} className="font-medium">
        {say("Your message")}
      </label>
      <textarea
        id={id}
        className="field min-h-20 py-2"
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        aria-describedby={`${id}-hint`}
        required
      />
      <p id={`${id}-hint`} className="text-12 text-muted">
        {say("Plain text, up to 500 characters. Say what happened, what to do, and whom to ask.")}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2">
          {say("Shown for")}
          <select
            className="field w-auto"
            value={days}
            onChange={(event) => setDays(messageDays.find((one) => one === Number(event.target.value)) ?? 7)}
          >
            {messageDays.map((one) => (
              <option key={one} value={one}>
                {sayCount(one, "{count} day", "{count} days")}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" disabled={add.isPending || words.trim() === ""}>
          {say("Send the message")}
        </Button>
      </div>
      {add.error ? <Problem error={add.error} /> : null}
    </form>
  );
}
