import type { CompanyMessage } from "../../schema/company-message.ts";

/** A message of the company's as it is kept here. `receipt`: made up for it alone. */
export interface KeptMessage extends CompanyMessage {
  readonly told: boolean;
  readonly receipt: string;
  readonly counted: boolean;
}
