/** Drives every channel of every mount in every way, and judges. */
import type { Backend } from "./backend.ts";
import { type Channel, channels } from "./channels.ts";
import { chromiumDriver } from "./chromium-driver.ts";
import { drivePair, type Pair, type Way, ways } from "./drive-cell.ts";
import type { Driver } from "./driver.ts";
import { firefoxDriver } from "./firefox-driver.ts";
import { type Judgement, judgeAbsent, judgeGuarded } from "./judge-cell.ts";
import type { ChannelId, Mount } from "./mount.ts";
import type { Payloads } from "./payload.ts";
import { configOf } from "./policy.ts";

export interface Cell {
  readonly mount: string;
  readonly channel: ChannelId;
  /** Without the extension: "let through", "not offered" or "failed to drive". */
  readonly absent: Judgement;
  /** Null where the channel is not there to be guarded. */
  readonly block: Judgement | null;
  readonly redact: Judgement | null;
}

export interface MatrixResult {
  readonly browser: "chromium" | "firefox";
  /** As the browser says it. */
  readonly version: string;
  readonly cells: readonly Cell[];
}

export interface MatrixOptions {
  readonly browser: "chromium" | "firefox";
  /** Folder of a demo build for that browser. It must stay as it is until the end: every way is measured on the same one. */
  readonly build: string;
  readonly mounts: readonly Mount[];
  readonly only?: readonly ChannelId[];
  readonly backend: Backend;
  readonly payloads: Payloads;
  say(line: string): void;
}

const drivers = { chromium: chromiumDriver, firefox: firefoxDriver };

/** One browser at a time, a new one for each way. A mount is driven in all its channels before the next. */
export async function runMatrix(options: MatrixOptions): Promise<MatrixResult> {
  const { browser, mounts, backend, payloads, say } = options;
  const pairs = new Map<string, Pair>();
  const keyOf = (way: Way, mount: Mount, channel: Channel) => `${way} ${mount.name} ${channel.id}`;
  const wanted = channels.filter(({ id }) => options.only?.includes(id) ?? true);
  let version = "";

  /** Without the extension: whether the channel is there. With it: what became of both payloads. Null: it was not driven. */
  const judge = (way: Way, mount: Mount, channel: Channel): Judgement | null => {
    const [absent, pair] = [pairs.get(keyOf("absent", mount, channel)), pairs.get(keyOf(way, mount, channel))];
    if (!absent || !pair) return null;
    if (way === "absent") return judgeAbsent(channel, absent, mount.lacks.includes(channel.id), payloads);
    return judgeGuarded(channel, way, absent, pair, payloads);
  };

  for (const way of ways) {
    const extension = way === "absent" ? null : { build: options.build, config: configOf(way) };
    const launch = () => drivers[browser](backend, extension);
    let driver = await launch();
    version = driver.version;
    for (const mount of mounts) {
      for (const channel of wanted) {
        if (way !== "absent" && judge("absent", mount, channel)?.verdict !== "let through") continue;
        let pair = await drive(driver, way, mount, channel);
        if (isGone(pair)) {
          driver = await launch();
          pair = await drive(driver, way, mount, channel);
        }
        pairs.set(keyOf(way, mount, channel), pair);
      }
      const verdicts = wanted.flatMap((channel) => {
        const judged = judge(way, mount, channel);
        return judged ? [`${channel.id} ${judged.verdict}${judged.why ? ` (${judged.why})` : ""}`] : [];
      });
      say(`${version}, ${way}, ${mount.name}: ${verdicts.join("; ")}`);
    }
    await driver.close();
  }

  /** A run that could not be driven gets a second try: browsers stumble. */
  async function drive(driver: Driver, way: Way, mount: Mount, channel: Channel): Promise<Pair> {
    const lacks = mount.lacks.includes(channel.id);
    const once = () => drivePair({ driver, backend, all: payloads, way }, mount, channel, lacks ? 1_500 : 6_000);
    const pair = await once();
    const stumbled = [pair.clean, pair.dirty].some(({ failure, hopeless }) => failure !== null && !hopeless);
    return stumbled && !lacks ? once() : pair;
  }

  const cells = mounts.flatMap((mount) =>
    wanted.map(
      (channel): Cell => ({
        mount: mount.name,
        channel: channel.id,
        absent: judge("absent", mount, channel)!,
        block: judge("block", mount, channel),
        redact: judge("redact", mount, channel),
      }),
    ),
  );
  return { browser, version, cells };
}

/** True if the browser itself has gone. */
function isGone({ clean, dirty }: Pair): boolean {
  return [clean, dirty].some(({ failure }) => /browser has been closed|Target closed|Protocol error/i.test(failure ?? ""));
}
