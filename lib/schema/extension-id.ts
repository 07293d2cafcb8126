/**
 * Who the extension is to a browser. Plain constants: build, server, CLI and tests agree on them here.
 *
 * `extensionKey` is the public half of an RSA key whose private half does not exist any more: it only gives unpacked builds a
 * stable id. Whoever publishes a build sets WAYMARK_EXTENSION_KEY to the public half of a key of their own.
 */

/** Public key as base64 of its DER form, as the manifest wants it. */
export const extensionKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsH2O/s3y3te7BipQbWG5COXgUv/kLIl0NdKfE4x7VnUb0eBLlSF9UUoYFnwIPraKW5t+SeSxN8ExBu9P1QsGxmvZRsEOVRkan3NU5pmAWhKGJhV1uewA7mRJnFiBFktUvhRCbCy9FPScoo+yw7I+U2S+SQx0kEsPXiKqg62T2QYa0uKn/u/l6ClbgG2JYHeghyiNxJnqEOAOgrQBPAsrENTm6Grk4vfM1wskmizdQhEGbPcKgGYcAuEwCJh2rt19p9prLQJy905GahnkHsDH6pg87/fppayf7IvVd8qaFtN8yOdLXkqXZGzk1g5vEq7iA0NA2k3p8iY2LJk+9RWx5wIDAQAB";

/** Id that Chromium derives from `extensionKey`. */
export const extensionId = "legaljphhnojpldpofgdkgkciijdlmoi";

/** Id of the add-on in Firefox. */
export const firefoxId = "waymark@waymark.example";
