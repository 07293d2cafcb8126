/** The tables of accounts, tokens, the audit log and sealed identities. */
import type { Json, Owned } from "./column-types.ts";

export interface TrustTables {
  passkeys: Owned & {
    credential_id: string;
    user_id: string;
    public_key: string;
    counter: number;
    transports: Json<string[]>;
    label: string;
    created_at: Date;
    last_used_at: Date | null;
  };
  api_tokens: Owned & {
    token_id: string;
    token_hash: string;
    label: string;
    scopes: Json<string[]>;
    created_by: string;
    created_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
    last_used_at: Date | null;
  };
  audit_log: Owned & {
    number: number;
    at: Date;
    actor: string;
    action: string;
    subject: string;
    details: Json<Record<string, unknown>>;
    previous: string;
    hash: string;
  };
  audit_checkpoints: Owned & { number: number; at: Date; signature: string };
  identity_requests: Owned & {
    request_id: string;
    /** Null for a look behind the pseudonyms of all who used `tool`. */
    device_id: string | null;
    tool: string | null;
    reason: string;
    asked_by: string;
    asked_at: Date;
    expires_at: Date;
    first_approval: string | null;
    second_approval: string | null;
    refused_by: string | null;
    opened_at: Date | null;
  };
  settings: Owned & { name: string; value: Json<unknown> };
}
