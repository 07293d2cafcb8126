import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** The provinces and towns where most people live, and the word for an address: one of them stands in most addresses, or next to it. */
const places =
  "北京市|上海市|天津市|重庆市|广东省|浙江省|江苏省|四川省|湖北省|湖南省|山东省|河南省|福建省|广州市|深圳市|杭州市|成都市|武汉市|南京市|台北市|新北市|高雄市|地址:|住址:|東京都|北海道|大阪府|京都府|神奈川|埼玉県|千葉県|愛知県|兵庫県|福岡県|静岡県|広島県|住所:|郵便番号|서울특|서울시|서울 |부산광|대구광|인천광|광주광|대전광|울산광|경기도|강원도|충청북|충청남|경상북|경상남|주소:";
const province = "(?:\\p{Script=Han}{2}[省市都道府県]|(?:神奈川|鹿児島|和歌山)県|黑龙江省)(?=[^0-9\\n]{1,16}[0-9])";

/** From the province down to the house: China, Taiwan, Japan, Korea. The province begins it, a number ends it. */
const detector: Detector = {
  id: "east-asian-address",
  name: { one: "postal address", other: "postal addresses" },
  category: "personal",
  family: "ADDRESS",
  severity: "medium",
  hints: places.split("|"),
  pattern: new RegExp(
    `(?:〒? ?[0-9]{3}-[0-9]{4} ?)?${province}(?:[\\p{Script=Han}]{0,16}(?:路|街|道|巷|弄|里|村|段)[\\p{Script=Han}]{0,4}[0-9]{1,5}(?:号|號|弄|巷)(?:[\\p{Script=Han}0-9-]{1,16}(?:室|楼|樓|号|單元|单元|栋))?|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,24}[0-9]{1,4}(?:(?:丁目|番地?|号|-)[0-9]{0,4}){1,4})|(?<![가-힣])(?=[가-힣]{2}[^0-9\\n]{1,32}[0-9])[가-힣]{2,7}[시도울] ?(?:[가-힣]{1,8}[시군구] ?){0,2}[가-힣0-9·.]{1,14}(?:로|길|동|읍|면|리) ?[0-9]{1,5}(?:-[0-9]{1,4})?(?:번지|번길 ?[0-9]{1,4})?(?:,? ?[0-9]{1,4}(?:동|호|층)){0,3}`,
    "u",
  ),
  window: { before: 14, after: 80 },
  confidence: 0.85,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "住址：北京市海淀区中关村大街27号", value: "北京市海淀区中关村大街27号", why: "China" },
    { text: "广东省深圳市南山区科技路8号3栋502室", why: "China, with building and room" },
    { text: "〒100-0005 東京都千代田区丸の内1-9-1", why: "Japan, with its postcode" },
    { text: "大阪府大阪市北区梅田3丁目1番3号", why: "Japan, in words" },
    { text: "서울특별시 중구 세종대로 110", why: "Korea" },
    { text: "台北市信義區信義路5號", why: "Taiwan" },
    {
      text: "广东省深圳市南山区科技中中中中中中中中路8号3栋502室",
      value: "深圳市南山区科技中中中中中中中中路8号3栋502室",
      why: "as long as it may be",
    },
    { text: "广东省深圳市南山区科技路中中中中8号3栋502室", why: "as long as it may be" },
    { text: "住址：北京市海淀区中关村大街27263号", value: "北京市海淀区中关村大街27263号", why: "as long as it may be" },
    { text: "广东省深圳市南山区科技路8号3栋50255303025302室", why: "as long as it may be" },
    { text: "〒100-0005 東京都千代田区丸の内中中あ中中中1-9-1", why: "a part of it is longer" },
    { text: "〒100-0005 東京都千代田区丸の内1458-9-1", why: "as long as it may be" },
    { text: "〒100-0005 東京都千代田区丸の内1-9-1804", why: "as long as it may be" },
    { text: "〒100-0005 東京都千代田区丸の内123-470", why: "as long as it may be" },
    { text: "서울시 중구 세종대로 110", why: "as short as it may be" },
    { text: "서울특별시 세종대로 110", why: "as short as it may be" },
    { text: "서울특별시 중구 세종대29928381455로 110", why: "as long as it may be" },
    { text: "서울특별시 중구 세종대로 1", why: "as short as it may be" },
    { text: "서울특별시 중구 세종대로 11010", why: "as long as it may be" },
    { text: "〒100-0005 東京都千代田区丸の内1丁目番0番703号05", why: "as long as it may be" },
    { text: "서울시 중구구구구구구구구구구구구구 세종대로 110", why: "nothing else in the text" },
    { text: "서울특별시 중구 세종대로 1107344층35호0899동", why: "as long as it may be" },
  ],
  ignore: [
    { text: "北京市有很多人", why: "a town" },
    { text: "東京都は大きい", why: "a prefecture" },
    { text: "서울특별시 인구", why: "a city" },
    { text: "上海市2024年", why: "a year" },
    { text: "中关村大街27号", why: "no town" },
  ],
};
