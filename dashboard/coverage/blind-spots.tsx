const spots = [
  ["Tools that it does not know", "AI tools that are missing from its catalogue."],
  ["Inside pictures and documents", "Pictures, PDF and Office files are noticed and not read: policy says what becomes of them."],
  ["Text that was there before", "What was typed earlier and kept by a tool as a draft has left already."],
  ["A page's own background programs", "What a tool sends from a worker, or by WebRTC, unless the managed build is used."],
  ["Desktop apps", "ChatGPT, Claude and others as programs of their own, outside the browser."],
  ["Phones and tablets", "Browsers and apps there, company devices included."],
  ["Copilot in Edge", "The browser's own side pane, which extensions cannot reach."],
  ["Browsers without Waymark", "Other browsers and profiles, and private windows unless the policy covers them."],
] as const;

/** What Waymark does not see yet, said where people look for what it does see. */
export function BlindSpots() {
  return (
    <section aria-labelledby="blind-title" className="mt-8 max-w-3xl">
      <h2 id="blind-title" className="font-semibold text-16">
        What Waymark does not see yet
      </h2>
      <p className="mb-3 text-muted">
        Nothing of this is in the inventory. A tool that is not listed there may be in use all the same.
      </p>
      <dl className="divide-y divide-line border-line border-y">
        {spots.map(([name, means]) => (
          <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted">{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
