/** Waits for what a script of ours brings that comes when the page has been built. */

/** How often it is looked for, how long once the page is there, and how long whatever becomes of the page. Milliseconds. */
const times = { look: 20, built: 5_000, ever: 30_000 };

/** Rejects where it has not come in time. `look` may throw: then it does not come at all. */
export async function arrives<Brought>(look: () => Brought | null): Promise<Brought> {
  for (let waited = 0, built = 0; ; waited += times.look) {
    const found = look();
    if (found !== null) return found;
    if (document.readyState === "complete") built += times.look;
    if (built > times.built || waited > times.ever) throw new Error("a script of this extension has not arrived in this frame");
    await new Promise((resolve) => setTimeout(resolve, times.look));
  }
}
