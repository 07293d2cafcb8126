/** Lines that are no source code, though they look a little like it: lists, tables, logs, data, mark-up, sums, prompts. Written for this project. */
export const textLines = `
- {w}
* {w} {w}
  - {w}: {w}
{n}. {w}
{n}) {w} {w}
# {W}
## {W} {w}
### {W}
**{W}:** {w}
> {w}
| {w} | {w} | {n} |
|---|---|---|
| {W} | {n} | {n} |
{W}: {w}
{W}: {n}
{W} {W} - {w}
{w}, {w}, {w}
{W} ({w}) {w}.
{W} {n}% {n}% {n}%
{W} $ {n} $ {n}
{w};{w};{n}
{w},{w},{n},{w}
{ "{lo}": "{w}", "{lo}": {n} }
  "{lo}": "{w}",
  "{lo}": [
  "{lo}": {
    "{w}",
  },
  ],
{
}
[
]
{lo}: {w}
{lo}:
  {lo}: {n}
  - {w}
[INFO] {n}:{n}:{n} {w}
{n}-{n}-{n} {n}:{n} {W} {w}
{n}:{n} {W}: {w}
({n}) {w};
(a) {w} {w};
(iii) {w};
{W} {W}, {n} {W} {W}, {W}
x + {n} = {n}
f(x) = {n}x + {n}
{n} + {n} = {n}
P(A | B) = {n}/{n}
\${n}x^2 + {n}x = 0$
"{W} {w}," said {W}.
{W} {w} {w}? {W} {w}.
{W} {w} {w} {w} {w}, {w} {w} {w}.
{W} {w} {w} {w}; {w} {w} {w}.
{w} {w} {w} {w} {w}
{W} {w} {w} {w} {w} {w} {w} {w} {w}.
{W} {w} {w} {w} {w} {w} {w} ("{W}").
Section {n}.{n} {W} {W}
{n}.{n} {W}. {W} {w} {w} {w}.
http://{lo}.example/{lo}/{lo}.html
Email: {lo}@{lo}.example
[{W}] {w}
[{w}]({lo}.html)
{W}!!! {w}...
--{w}-- ::{n} {w}
/imagine prompt: {w}, {w}, {w} --ar {n}:{n} --v {n}
========================================
----------------------------------------
\${{lo}} {w} \${{lo}:{w}}
{{{lo}}} {w}
<{lo}>{w}</{lo}>
<PAGE> {n}
<S> <C>
{UP} {UP} {UP}
{UP}: {w}
Step {n}: {w}
Q: {w}? A: {w}.
{W} the {Pa} class and the {cm} function {w}.
use the {sn} variable {w} {w}
Write a function that {w} {w}.
import {w} {w} and return {w}.
if {w} {w} then {w} {w}
for each {w}, {w} {w}
Select {w} from {w} where {w} {w}.
class {w} {w} {w}
Let {lo} be {w}; {w}.
{W} = {w}
{w} -> {w} -> {w}
{w} => {w}
    "{w}": "{w} {w}",
        "{w}"
      "{lo}": true,
            "{w}",
  "{sn}": "{w}",
  "{cm}": {n},
    "{sn}": ["{w}", "{w}"],
      { "{lo}": "{w}" },
  {sn}: "{w}"
    {lo}: "{W} {w}, {w}"
  - "{w}"
- \`{lo}\`: {w}
- **{W}**: {w} (\`{lo}\`)
├── {lo}.md ({w})
│   └── {lo}
<{lo}>
</{lo}>
<!-- {W}: {w} -->
{n}, {n}, {n}, {n}, {n}
{lo} = {n}
n = {n} * {n} + {n}/{n}
{W} {lo} = {n} {W} {w} ({w})?
  File "{lo}", line {n}
{W}: $\{{W}_{W}}
{n},{n},{n},{n},{n}.{n},{n},-{n}
{w};{n};{n};{n};;{n};;;;
{lo}.c
{sn}.h
* {Pa}.cs
{W}{W}
{UP} = {n}
{W} {W} = \${n}
{sn} = {n} * {n} + {n}
{lo}[{n}] + {lo}[{n}] = {n}
{W} {w}: https://{lo}.example/{lo}/{lo}
  at {lo}.{lo} ({lo}:{n})
[{W} {w}] — [{w} {w}]
    name: {W} {w}
      - {W} | {W} | {W}
    {sn}: {W} ({lo}) + {W}
    <{lo}>
    </{lo}>
[{n}:{n}, {n}.{n}.{n}] {W} {W}: {w}
<{lo} {lo}="{w}">{W} {w} {w}</{lo}>
`;
