import "./zod-without-eval.ts";
import "./styles.css";
import "./table.css"; // after it: on a narrow screen it takes back what the other says
import "./look.css";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiError } from "./api/api-error.ts";
import { sessionQuery } from "./api/queries.ts";
import { router } from "./router.tsx";

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session can end under any page: whichever read hears of it first, the frame leads to the sign-in.
    onError: (error) => {
      if (error instanceof ApiError && error.kind === "signed-out") queries.setQueryData(sessionQuery.queryKey, null);
    },
  }),
  defaultOptions: {
    queries: {
      // Trying again helps where nothing answered; a refusal stays a refusal.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiError && (error.kind === "unreachable" || error.status >= 502),
    },
  },
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
