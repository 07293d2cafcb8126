import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { Said } from "../components/said.tsx";
import { packKinds } from "../lib/schema/evidence.ts";
import { overviewSpans } from "../lib/schema/overview-api.ts";
import { ConnectionsPage } from "./connections/connections-page.tsx";
import { CoveragePage } from "./coverage/coverage-page.tsx";
import { FindingPage } from "./findings/finding-page.tsx";
import { FindingsPage } from "./findings/findings-page.tsx";
import { ImportsPage } from "./imports/imports-page.tsx";
import { InventoryPage } from "./inventory/inventory-page.tsx";
import { PolicyPage } from "./policy/policy-page.tsx";
import { RequestsPage } from "./requests/requests-page.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignInPage } from "./sign-in/sign-in-page.tsx";
import { PageHead } from "./ui/page-head.tsx";
import { Problem } from "./ui/problem.tsx";
import { readFindingsUrl, writeFindingsUrl } from "./url/findings-url.ts";
import { keepHidden } from "./url/hidden-columns.ts";
import { readInventoryUrl, whole, writeInventoryUrl } from "./url/inventory-url.ts";
import { readRolloutUrl, writeRolloutUrl } from "./url/rollout-url.ts";
import { formatSearch, parseSearch } from "./url/search-text.ts";
import { readTimelineUrl, writeTimelineUrl } from "./url/timeline-url.ts";
import { UsagePage } from "./usage/usage-page.tsx";
import { WordingsPage } from "./wordings/wordings-page.tsx";
import { say } from "./words/say.ts";

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const root = createRootRoute({
  component: Outlet,
  errorComponent: ({ error }) => (
    <main className="mx-auto max-w-lg p-6">
      <Problem error={error} onRetry={() => location.reload()} />
    </main>
  ),
  notFoundComponent: () => (
    <main className="mx-auto max-w-lg p-6">
      <PageHead title={say("No such page")}>
        <p className="mt-1 text-muted">
          <Said
            text={say("This address leads nowhere. Go to the {link}.")}
            parts={{
              link: (
                <Link to="/inventory" className="link">
                  {say("inventory")}
                </Link>
              ),
            }}
          />
        </p>
      </PageHead>
    </main>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>): { next?: string; token?: string } => ({
    next: text(raw["next"]),
    token: text(raw["token"]),
  }),
  component: SignInPage,
});

const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell });

const overview = createRoute({
  getParentRoute: () => shell,
  path: "/",
  validateSearch: (raw: Record<string, unknown>): { days?: string } => ({
    days: overviewSpans.find((days) => days === raw["days"]),
  }),
  component: lazyRouteComponent(() => import("./overview/overview-page.tsx"), "OverviewPage"),
});

const relations = createRoute({
  getParentRoute: () => shell,
  path: "/relations",
  validateSearch: (raw: Record<string, unknown>): { node?: string } => ({ node: text(raw["node"])?.slice(0, 300) }),
  component: lazyRouteComponent(() => import("./relations/relations-page.tsx"), "RelationsPage"),
});

const inventory = createRoute({
  getParentRoute: () => shell,
  path: "/inventory",
  validateSearch: (raw: Record<string, unknown>) => ({ ...writeInventoryUrl(readInventoryUrl(raw)), ...keepHidden(raw) }),
  component: InventoryPage,
});

const tool = createRoute({
  getParentRoute: () => shell,
  path: "/inventory/$tool",
  validateSearch: (raw: Record<string, unknown>) => writeTimelineUrl(readTimelineUrl(raw)),
  component: lazyRouteComponent(() => import("./tool/tool-page.tsx"), "ToolPage"),
});

const coverage = createRoute({ getParentRoute: () => shell, path: "/coverage", component: CoveragePage });

const requests = createRoute({ getParentRoute: () => shell, path: "/requests", component: RequestsPage });

const wordings = createRoute({ getParentRoute: () => shell, path: "/wordings", component: WordingsPage });

const findings = createRoute({
  getParentRoute: () => shell,
  path: "/findings",
  validateSearch: (raw: Record<string, unknown>) => ({ ...writeFindingsUrl(readFindingsUrl(raw)), ...keepHidden(raw) }),
  component: FindingsPage,
});

const finding = createRoute({
  getParentRoute: () => shell,
  path: "/findings/$finding",
  component: FindingPage,
});

const policy = createRoute({
  getParentRoute: () => shell,
  path: "/policy",
  validateSearch: (raw: Record<string, unknown>): { draft?: string; version?: string } => ({
    draft: text(raw["draft"]),
    version: whole(text(raw["version"]) ?? "", 1_000_000_000) === undefined ? undefined : text(raw["version"]),
  }),
  component: PolicyPage,
});

const connections = createRoute({ getParentRoute: () => shell, path: "/connections", component: ConnectionsPage });

const imports = createRoute({ getParentRoute: () => shell, path: "/imports", component: ImportsPage });

const settings = createRoute({ getParentRoute: () => shell, path: "/settings", component: SettingsPage });

const usage = createRoute({ getParentRoute: () => shell, path: "/figures", component: UsagePage });

const evidence = createRoute({
  getParentRoute: () => shell,
  path: "/evidence",
  validateSearch: (raw: Record<string, unknown>) => {
    const kind = packKinds.find((one) => one === raw["kind"]);
    return kind ? { kind } : {};
  },
  component: lazyRouteComponent(() => import("./evidence/evidence-page.tsx"), "EvidencePage"),
});

const incident = createRoute({
  getParentRoute: () => shell,
  path: "/incident",
  validateSearch: (raw: Record<string, unknown>): { tool?: string | undefined } => ({ tool: text(raw["tool"]) }),
  component: lazyRouteComponent(() => import("./incident/incident-page.tsx"), "IncidentPage"),
});

const rollout = createRoute({
  getParentRoute: () => shell,
  path: "/rollout",
  validateSearch: (raw: Record<string, unknown>) => writeRolloutUrl(readRolloutUrl(raw)),
  component: lazyRouteComponent(() => import("./rollout/rollout-page.tsx"), "RolloutPage"),
});

const privacy = createRoute({
  getParentRoute: () => shell,
  path: "/settings/privacy",
  component: lazyRouteComponent(() => import("./privacy/privacy-page.tsx"), "PrivacyPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    shell.addChildren([
      overview,
      relations,
      inventory,
      tool,
      requests,
      coverage,
      wordings,
      findings,
      finding,
      policy,
      connections,
      imports,
      rollout,
      evidence,
      incident,
      privacy,
      settings,
      usage,
    ]),
  ]),
  parseSearch,
  stringifySearch: formatSearch,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
