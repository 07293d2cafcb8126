import type { ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { count, counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { shortDay } from "../words/when.ts";

type Days = ToolPageReply["days"];

/** Activities a day, the held ones below in colour. The same figures follow as a table, which is what a screen reader gets. */
export function DayChart({ days }: { readonly days: Days }) {
  const most = Math.max(1, ...days.map((day) => day.activities));
  const all = days.reduce((sum, day) => sum + day.activities, 0);
  const held = days.reduce((sum, day) => sum + day.held, 0);
  return (
    <figure className="mb-6">
      <figcaption className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold text-16">{say("Last 30 days")}</h2>
        <p className="text-muted">
          {counted(all, "activity", "activities")},{" "}
          <span className="whitespace-nowrap">
            <span aria-hidden="true" className="me-1 inline-block size-2 rounded-[2px] bg-held forced-color-adjust-none" />
            {say("{held} held", { held: count(held) })}
          </span>
          {all > 0 ? say(", {most} on the busiest day", { most: count(most) }) : null}
        </p>
      </figcaption>
      <div aria-hidden="true">
        <div className="flex h-28 items-end gap-0.5 border-line border-b">
          {days.map((day) => (
            <div key={day.day} className="flex h-full min-w-0 flex-1 flex-col justify-end" title={dayWords(day)}>
              <div
                className="rounded-t-[2px] bg-column forced-color-adjust-none"
                style={{ height: `${((day.activities - day.held) / most) * 100}%` }}
              />
              <div className="bg-held forced-color-adjust-none" style={{ height: `${(day.held / most) * 100}%` }} />
            </div>
          ))}
        </div>
        <div className="flex justify-between pt-1 text-12 text-muted">
          {[days[0], days[Math.floor(days.length / 2)], days.at(-1)].map((day) =>
            day ? <span key={day.day}>{shortDay(day.day)}</span> : null,
          )}
        </div>
      </div>
      <DayTable days={days} />
    </figure>
  );
}

function dayWords(day: Days[number]): string {
  return say("{shortDay}: {activities}, {held} held", {
    shortDay: shortDay(day.day),
    activities: counted(day.activities, "activity", "activities"),
    held: count(day.held),
  });
}

function DayTable({ days }: { readonly days: Days }) {
  return (
    <details className="mt-1">
      <summary className="w-fit cursor-pointer text-12 text-muted hover:text-ink">{say("The same as a table")}</summary>
      <table className="table mt-2 max-w-md">
        <thead>
          <tr>
            <th scope="col">{say("Day (UTC)")}</th>
            <th scope="col" className="number">
              {say("Activities")}
            </th>
            <th scope="col" className="number">
              {say("Held")}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <td>
                <time dateTime={day.day}>{shortDay(day.day)}</time>
              </td>
              <td className="number">{count(day.activities)}</td>
              <td className="number">{count(day.held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
