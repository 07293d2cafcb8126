/** Configuration of a demo build: a file beside the manifest, with the same keys as managed storage. No other build has this. */

/** Empty where there is no such file or it is no JSON. */
export async function readDemoConfig(address: string): Promise<unknown> {
  try {
    return await (await fetch(address)).json();
  } catch {
    return {};
  }
}
