import { config } from "zod";

// The content security policy forbids eval. Zod would probe for it when the first schema is made, and the browser would report
// the probe: so this file is the first that main.tsx imports.
config({ jitless: true });
