/** What is said, in one language. */

/** By the plural form of `{count}` in the language; "other" where a form has no text of its own. */
export type PluralMessage = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A text with `{name}` where a value comes in. */
export type Message = string | PluralMessage;

export type Messages = Readonly<Record<string, Message>>;
