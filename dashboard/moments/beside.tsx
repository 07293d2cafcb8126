import { useQuery } from "@tanstack/react-query";
import { extensionsQuery } from "../api/moment-queries.ts";
import { crowdOfBrowsers } from "../words/people-count.ts";
import { say } from "../words/say.ts";

const kinds: Readonly<Record<string, string>> = {
  agent: say("Something drives the browser in a person's place."),
  browser: say("A browser that is made around an AI."),
  assistant: say("An assistant of the browser's own."),
};

/** What was seen beside Waymark in browsers, and where no extension may run there, by name. */
export function Beside() {
  const { data } = useQuery(extensionsQuery);
  if (!data || data.marks.length + data.notCovered.length === 0) return null;
  return (
    <section aria-labelledby="beside-title" className="mt-8 max-w-3xl">
      <h2 id="beside-title" className="font-semibold text-16">
        {say("Not covered in the browsers that report")}
      </h2>
      <dl className="divide-y divide-line border-line border-y">
        {data.marks.map(({ kind, name, browsers }) => (
          <div key={`${kind} ${name}`} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted">
              {kinds[kind] ?? kind} ({crowdOfBrowsers(browsers, data.fewest)})
            </dd>
          </div>
        ))}
        {data.notCovered.map(({ name, browsers }) => (
          <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted">
              {say("No extension may run there.")} ({crowdOfBrowsers(browsers, data.fewest)})
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
