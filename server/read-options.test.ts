import { expect, test } from "vitest";
import { readOptions } from "./read-options.ts";

test("has sensible defaults, which the environment changes and the command line changes again", () => {
  expect(readOptions([], {})).toEqual({
    host: "127.0.0.1",
    port: 4870,
    dataDirectory: ".data/server",
    policyFile: undefined,
    databaseUrl: undefined,
    replicaUrl: undefined,
    oidc: undefined,
    publicOrigin: null,
    trustedProxies: null,
    sinkNetworks: [],
    json: false,
    newSecrets: false,
    help: false,
  });
  expect(readOptions([], { WAYMARK_PORT: "1", WAYMARK_POLICY: "a.json" })).toMatchObject({ port: 1, policyFile: "a.json" });
  expect(readOptions(["--port", "2"], { WAYMARK_PORT: "1" })).toMatchObject({ port: 2 });
});

test("goes public only behind a proxy that speaks https", () => {
  const env = { WAYMARK_ORIGIN: "https://waymark.example/" };
  expect(readOptions(["--host", "0.0.0.0", "--behind-proxy"], env)).toMatchObject({
    host: "0.0.0.0",
    publicOrigin: "https://waymark.example",
    trustedProxies: "loopback, uniquelocal",
  });
});

test.each([
  [["--host", "0.0.0.0"], {}, /--behind-proxy/],
  [["--host", "0.0.0.0"], { WAYMARK_ORIGIN: "https://waymark.example" }, /--behind-proxy/],
  [["--host", "::", "--behind-proxy"], {}, /WAYMARK_ORIGIN/],
  [["--behind-proxy"], { WAYMARK_ORIGIN: "http://localhost" }, /WAYMARK_ORIGIN/],
  [[], { WAYMARK_ORIGIN: "http://waymark.example" }, /WAYMARK_ORIGIN/],
  [[], { WAYMARK_ORIGIN: "https://waymark.example/path" }, /WAYMARK_ORIGIN/],
  [[], { WAYMARK_ORIGIN: "waymark" }, /WAYMARK_ORIGIN/],
  [["--port", "65536"], {}, /--port/],
  [["--port", "-1"], {}, /port/],
  [["--port", "0x10"], {}, /--port/],
  [["--colour"], {}, /colour/],
  [["stray"], {}, /stray/],
])("refuses %j with %j, naming it", (args, env, message) => {
  expect(() => readOptions(args, env)).toThrow(message);
});
