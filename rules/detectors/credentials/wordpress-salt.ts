import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Keys and salts of wp-config.php: 64 printable characters (developer.wordpress.org/apis/wp-config-php). */
const detector: Detector = {
  id: "wordpress-salt",
  name: { one: "WordPress key or salt", other: "WordPress keys and salts" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "auth_key'",
    "auth_salt'",
    "logged_in_key'",
    "logged_in_salt'",
    "nonce_key'",
    "nonce_salt'",
    'auth_key"',
    'auth_salt"',
    'logged_in_key"',
    'nonce_salt"',
  ],
  pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["'][ \t]{0,4}(?:,|=>)[ \t]{0,16}["'](?<value>[^\r\n'"]{32,80})["']/,
  valueGroup: "value",
  window: { before: 1, after: 140 },
  confirm: (value) => (isPlaceholder(value) || /unique phrase/i.test(value) || new Set(value).size < 16 ? 0 : 0.95),
  mask: () => "••••",
};
export default detector;

const value = "k^8Qz}s!2Lm@0Vw#5Rt%9Yb&3Nc*7Xd(" + "1Fg)4Hj_6Kp+2Wq-8Er=5Ty|0Ui:3Oa;";

export const examples: DetectorExamples = {
  match: [
    { text: `define('AUTH_KEY',         '${value}');`, value, why: "a key" },
    { text: `define( 'SECURE_AUTH_SALT', '${value}' );`, value, why: "a salt, more blanks" },
    { text: `define("LOGGED_IN_KEY", "${value}");`, value, why: "double quotes" },
    { text: `'NONCE_SALT' => '${value}',`, value, why: "in a list" },
    { text: `define('NONCE_KEY','${value.slice(0, 40)}');`, value: value.slice(0, 40), why: "shorter" },
    {
      text: ["define('AUTH_KEY'    ,         'k^8Qz}s!2Lm@0Vw#5", "Rt%9Yb&3Nc*7Xd(1Fg)4Hj_6Kp+2Wq-8Er=5Ty|0Ui:3Oa;');"].join(""),
      value: ["k^8Qz}s!2Lm@0Vw#5Rt%9Yb&3Nc*7Xd(", "1Fg)4Hj_6Kp+2Wq-8Er=5Ty|0Ui:3Oa;"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "define('AUTH_KEY', 'put your unique phrase here, please do it');", why: "the text of the sample file" },
    { text: "define('AUTH_KEY', getenv('AUTH_KEY'));", why: "kept in the environment" },
    { text: "define('AUTH_KEY', '');", why: "empty" },
    { text: `define('AUTH_KEY', '${"x".repeat(64)}');`, why: "a row of x" },
    { text: "define('WP_DEBUG', true);", why: "no secret" },
  ],
};
