import { createRootRoute, createRoute, createRouter, Link, Outlet, redirect } from "@tanstack/react-router";
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
import { ToolPage } from "./tool/tool-page.tsx";
import { PageHead } from "./ui/page-head.tsx";
import { Problem } from "./ui/problem.tsx";
import { readFindingsUrl, writeFindingsUrl } from "./url/findings-url.ts";
import { readInventoryUrl, whole, writeInventoryUrl } from "./url/inventory-url.ts";
import { formatSearch, parseSearch } from "./url/search-text.ts";
import { UsagePage } from "./usage/usage-page.tsx";
import { WordingsPage } from "./wordings/wordings-page.tsx";

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
      <PageHead title="No such page">
        <p className="mt-1 text-muted">
          This address leads nowhere. Go to the{" "}
          <Link to="/inventory" className="link">
            inventory
          </Link>
          .
        </p>
      </PageHead>
    </main>
  ),
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/inventory", replace: true });
  },
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

const inventory = createRoute({
  getParentRoute: () => shell,
  path: "/inventory",
  validateSearch: (raw: Record<string, unknown>) => writeInventoryUrl(readInventoryUrl(raw)),
  component: InventoryPage,
});

const tool = createRoute({
  getParentRoute: () => shell,
  path: "/inventory/$tool",
  validateSearch: (raw: Record<string, unknown>): { page?: string } => ({
    page: whole(text(raw["page"]) ?? "", 10_000) === undefined || raw["page"] === "1" ? undefined : text(raw["page"]),
  }),
  component: ToolPage,
});

const coverage = createRoute({ getParentRoute: () => shell, path: "/coverage", component: CoveragePage });

const requests = createRoute({ getParentRoute: () => shell, path: "/requests", component: RequestsPage });

const wordings = createRoute({ getParentRoute: () => shell, path: "/wordings", component: WordingsPage });

const findings = createRoute({
  getParentRoute: () => shell,
  path: "/findings",
  validateSearch: (raw: Record<string, unknown>) => writeFindingsUrl(readFindingsUrl(raw)),
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

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    shell.addChildren([
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
