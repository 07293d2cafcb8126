import type { ConfigError } from "../../schema/managed-config.ts";
import { type Configuration, type ConfigurationSource, readConfiguration } from "./configuration.ts";

export interface ConfigurationReader {
  /** Read once, until it is forgotten. */
  configuration(): Promise<Configuration>;
  forget(): void;
  /** What the browser would not do of it, from now on part of its errors. */
  noteErrors(errors: readonly ConfigError[]): void;
}

export function createConfigurationReader(source: ConfigurationSource): ConfigurationReader {
  let reading: Promise<Configuration> | null = null;
  let browserErrors: readonly ConfigError[] = [];
  return {
    async configuration() {
      reading ??= readConfiguration(source);
      const read = await reading;
      return { ...read, errors: [...read.errors, ...browserErrors] };
    },
    forget() {
      reading = null;
    },
    noteErrors(errors) {
      browserErrors = errors;
    },
  };
}
