/** Waits until `check` holds, asking again every 25 ms; an error after 20 seconds says what it waited for. */
export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited 20 seconds for ${what}.`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
