/** What was asked for on the command line and in the environment; the command line wins. */
import { parseArgs } from "node:util";
import { readRoles } from "./admin/oidc.ts";
import type { OidcOptions } from "./admin/oidc-options.ts";

export interface MainOptions {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly policyFile: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly replicaUrl: string | undefined;
  readonly oidc: OidcOptions | undefined;
  readonly publicOrigin: string | null;
  readonly trustedProxies: string | null;
  readonly sinkNetworks: readonly string[];
  readonly json: boolean;
  readonly newSecrets: boolean;
  readonly help: boolean;
}

export const usage = `Usage: node server/main.ts [options]

  --port N            port to listen on (WAYMARK_PORT, default 4870; 0: any free one)
  --host ADDRESS      address to listen on (WAYMARK_HOST, default 127.0.0.1)
  --data FOLDER       database, keys and lock (WAYMARK_DATA, default .data/server)
  --policy FILE       the company's policy, YAML or JSON (WAYMARK_POLICY, default: Waymark's starter policy)
  --behind-proxy      a proxy in front speaks https and sets X-Forwarded-For; needs WAYMARK_ORIGIN
  --new-secrets       print a new sign-in link and a new enrolment token
  --json              print one line of JSON instead of words
  --help

Environment: DATABASE_URL     PostgreSQL 15 or newer instead of the embedded database
             DATABASE_READ_URL  a replica of it that the dashboard reads from
             WAYMARK_TENANT   whose data this process serves, where several companies share a database
             WAYMARK_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _CLAIM, _ROLES
                              the company's sign-in service, and what its groups are here ("security=admin")
             WAYMARK_ORIGIN   where people reach the dashboard ("https://waymark.example")
             WAYMARK_PROXIES  addresses of the proxy (default: loopback and private networks)
             WAYMARK_SINK_NETWORKS  networks of yours that connections may lead into ("10.1.0.0/16"; default: none)
             WAYMARK_LOG      level of the log on standard error (default warn)
`;

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

/** Throws with one sentence that names the option and what is expected. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): MainOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string" },
      data: { type: "string" },
      policy: { type: "string" },
      "behind-proxy": { type: "boolean", default: false },
      "new-secrets": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const host = values.host ?? env["WAYMARK_HOST"] ?? "127.0.0.1";
  const publicOrigin = readOrigin(env["WAYMARK_ORIGIN"]);
  const behindProxy = values["behind-proxy"];
  if (behindProxy && !publicOrigin?.startsWith("https:")) {
    throw new Error("--behind-proxy: set WAYMARK_ORIGIN to the https address under which people reach the server");
  }
  if (!loopback.has(host) && !behindProxy) {
    throw new Error(
      `--host: ${host} would carry sign-ins over the network without encryption; put a proxy that speaks https in front and add --behind-proxy`,
    );
  }
  return {
    host,
    port: readPort(values.port ?? env["WAYMARK_PORT"] ?? "4870"),
    dataDirectory: values.data ?? env["WAYMARK_DATA"] ?? ".data/server",
    policyFile: values.policy ?? (env["WAYMARK_POLICY"] || undefined),
    databaseUrl: env["DATABASE_URL"] || undefined,
    replicaUrl: env["DATABASE_READ_URL"] || undefined,
    oidc: readOidc(env),
    publicOrigin,
    trustedProxies: behindProxy ? (env["WAYMARK_PROXIES"] ?? "loopback, uniquelocal") : null,
    sinkNetworks: (env["WAYMARK_SINK_NETWORKS"] ?? "")
      .split(",")
      .map((network) => network.trim())
      .filter((network) => network !== ""),
    json: values.json,
    newSecrets: values["new-secrets"],
    help: values.help,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error("--port: expected a whole number from 0 to 65535");
}

function readOrigin(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && (url.pathname === "/" || url.pathname === "") && !url.search && !url.hash && !url.username;
  const secure = url?.protocol === "https:" || (url?.protocol === "http:" && loopback.has(url.hostname));
  if (!url || !plain || !secure) throw new Error('WAYMARK_ORIGIN: expected an address like "https://waymark.example"');
  return url.origin;
}

/** Undefined unless an issuer is named; then the rest must be there. */
function readOidc(env: NodeJS.ProcessEnv): OidcOptions | undefined {
  const issuer = env["WAYMARK_OIDC_ISSUER"];
  if (!issuer) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && loopback.has(url.hostname))) {
    throw new Error('WAYMARK_OIDC_ISSUER: expected an address like "https://login.example"');
  }
  const wanted = (name: string): string => {
    const text = env[`WAYMARK_OIDC_${name}`];
    if (text) return text;
    throw new Error(`WAYMARK_OIDC_${name}: expected, beside WAYMARK_OIDC_ISSUER`);
  };
  const [clientId, clientSecret] = [wanted("CLIENT_ID"), wanted("CLIENT_SECRET")];
  return { issuer, clientId, clientSecret, claim: env["WAYMARK_OIDC_CLAIM"] ?? "groups", roles: readRoles(wanted("ROLES")) };
}
