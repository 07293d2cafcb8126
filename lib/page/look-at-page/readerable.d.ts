/** The part of the package that only tells whether a page is an article: a twentieth of the whole, which types name alone. */
declare module "@mozilla/readability/Readability-readerable.js" {
  import type { isProbablyReaderable } from "@mozilla/readability";

  const readerable: typeof isProbablyReaderable;
  export default readerable;
}
