import type { Page } from "playwright-core";

/** As the page itself does: by a one-time link, then with a password of one's own. */
export async function signIn(page: Page, url: string, token: string): Promise<void> {
  await page.goto(`${url}/icon.svg`);
  const statuses = await page.evaluate(async (secret) => {
    const ask = async (method: string, path: string, body: object) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(path, { method, headers, body: JSON.stringify(body) })).status;
    };
    return [
      await ask("POST", "/api/session/link", { token: secret }),
      await ask("PUT", "/api/session/password", { password: "four made-up words here" }),
    ];
  }, token);
  if (statuses.some((status) => status !== 200)) throw new Error(`signing in was answered ${statuses.join(", ")}`);
  await page.close();
}
