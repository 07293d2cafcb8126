import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** A link that opens what is one person's: it holds who that is, or a token that stands for them. */
const detector: Detector = {
  id: "personal-link",
  name: { one: "link with personal data", other: "links with personal data" },
  category: "personal",
  family: "URL",
  severity: "medium",
  hints: [
    "email=",
    "e-mail=",
    "user_id=",
    "userid=",
    "customer_id=",
    "unsubscribe",
    "invite/",
    "invite=",
    "reset-password",
    "reset_password",
    "magic-link",
    "sharetoken",
    "share_token",
    "usp=sharing",
  ],
  pattern:
    /(?<![A-Za-z0-9])https?:\/\/[A-Za-z0-9.-]{3,80}\/(?:[^\s"'<>?#]{0,120}\/)?(?:(?:invite|reset[-_]password|magic-link|unsubscribe)\/[A-Za-z0-9_-]{12,120}|[^\s"'<>?#]{0,80}\?(?:[^\s"'<>&]{1,80}&){0,6}(?:(?:e-?mail|user_?id|customer_?id)=[^\s"'<>&]{4,80}|(?:invite|share_?token|magic|reset|unsubscribe)(?:_?(?:token|id|code))?=[A-Za-z0-9_.-]{10,120}|usp=sharing)(?:&[^\s"'<>]{0,200})?)/i,
  window: { before: 560, after: 560 },
  confirm: (value) => (/=(?:\{|%7b|\$|<|your|user|test|example|name@)/i.test(value) ? 0 : 0.82),
};
export default detector;

const token = "aB3dE5fG7h" + "J9kL1mN2";

export const examples: DetectorExamples = {
  match: [
    { text: "https://shop.example/account?user_id=88120457&tab=2", why: "the number of a user" },
    { text: `https://app.example/invite/${token}`, why: "an invitation" },
    {
      text: `open https://app.example/reset-password/${token} now`,
      value: `https://app.example/reset-password/${token}`,
      why: "sets a password anew",
    },
    { text: "https://portal.example/u?customer_id=5520918", why: "the number of a customer" },
    { text: `https://news.example/a?unsubscribe_token=${token}`, why: "of one reader of a letter" },
    {
      text: "https://shop.examplempmexpaahmpxxxpx.lhxpppeeeppamxpsapaapmphlsapxspsm.axh.oep.ossapmxxm/account?user_id=88120457&tab=2",
      why: "as long as it may be",
    },
    {
      text: "https://app.example/invite/aB3dE5fG7hJ9kL1mN2Jha3Bhadf5af5Gmk327dL39LBGJ59L1hB11BkafBm27mEN2mLJ371mGha5J7khf91f1951fk3EJGGLh9af17E7hf2N9aL1121G197m",
      why: "as long as it may be",
    },
    {
      text: "https://shop.example/accountnutccnuotacatnccaaatoannotaaccctacucnactcnanccutucccotatcutcccttcottcncun?user_id=88120457&tab=2",
      why: "as long as it may be",
    },
    {
      text: "https://shop.example/account?user_id=88120457077828485107888858780400511580524525155025082158782721482418242255748288&tab=2",
      why: "as long as it may be",
    },
    {
      text: "https://shop.example/account?user_id=88120457&tab=2b2ba2ab2aat22==tt=2t=2taa2t22t=a2tbb=battb2ab=2=2a=2==batab22=a=btbabtt22a2ta2babtttt2tb=2222aa22a==b=btb=b22aabb=a=atba=22tt=tat2t=2bbbab2ta=aaabt2ab==ba2=a2t2aaa==2ba=a22=a2ttbb2btb2=tta=bbbaaa",
      why: "as long as it may be",
    },
    { text: "https://2BQP4H/A/invite/E7SIRVORYJ18YM", why: "nothing else in the text" },
    { text: "https://shop.example/account?X4&WWNC&MIJ&82B&6J5&B&user_id=88120457&tab=2", why: "as long as it may be" },
  ],
  ignore: [
    { text: "https://shop.example/account", why: "a page" },
    { text: "https://api.example/users?user_id={id}", why: "a place to fill in" },
    { text: "https://shop.example/?q=email", why: "a search" },
    { text: "https://app.example/invite/team", why: "a page about invitations" },
    { text: "email=ana", why: "no link" },
  ],
};
