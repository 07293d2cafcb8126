import { signPath } from "../../components/mark-shape.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

/** A text goes past the sign; what should stay here is hidden when it arrives. */
export function Picture() {
  return (
    <svg className="picture" viewBox="0 0 440 260" role="img" aria-label={sayHere("firstRun.picture")}>
      <path className="road" d="M150 130 C 190 130 190 130 214 130" />
      <path className="road" d="M246 130 C 270 130 270 130 290 130" />
      <g className="sheet" transform="translate(10 40)">
        <rect width="140" height="180" rx="12" />
        <text x="16" y="28">
          {sayHere("firstRun.picture.yours")}
        </text>
        <rect className="line" x="16" y="46" width="96" height="8" rx="4" />
        <rect className="line" x="16" y="64" width="108" height="8" rx="4" />
        <g className="found">
          <rect x="12" y="84" width="116" height="26" rx="6" />
          <text x="70" y="101">
            4111 1111 …
          </text>
        </g>
        <rect className="line" x="16" y="124" width="84" height="8" rx="4" />
        <rect className="line" x="16" y="142" width="60" height="8" rx="4" />
      </g>
      <g className="sign" transform="translate(206 106) scale(3)">
        <rect width="16" height="16" rx="3.5" />
        <path d={signPath} />
      </g>
      <g className="sheet tool" transform="translate(290 40)">
        <rect width="140" height="180" rx="12" />
        <path className="bar" d="M0 36 H140" />
        <text x="16" y="24">
          {sayHere("firstRun.picture.tool")}
        </text>
        <rect className="line" x="16" y="54" width="96" height="8" rx="4" />
        <rect className="line" x="16" y="72" width="108" height="8" rx="4" />
        <g className="hidden">
          <rect x="12" y="90" width="80" height="26" rx="6" />
          <text x="52" y="107">
            [CARD_1]
          </text>
        </g>
        <rect className="line" x="16" y="130" width="84" height="8" rx="4" />
        <rect className="line" x="16" y="148" width="60" height="8" rx="4" />
      </g>
    </svg>
  );
}
