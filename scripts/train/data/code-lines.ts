/**
 * Lines as they stand in source files, by language: `{slot}` is filled like in the documents. `cm` camelCase, `sn` snake_case, `Pa` PascalCase,
 * `UP` CONSTANT, `lo` a short lower-case name, `n` a number, `w` words of a comment or a string, `e` an expression. Indentation is kept. Written for this project.
 */
export const codeLines: Readonly<Record<string, string>> = {
  python: `
def {sn}({lo}, {lo}):
def {sn}({lo}: int, {sn}: str = "{w}") -> list:
    """{w}."""
class {Pa}({Pa}):
    def __init__(self, {lo}):
        self.{sn} = {lo}
    def {sn}(self):
        return self.{sn}({lo})
import {lo}
import {lo} as {lo}
from {lo}.{lo} import {Pa}, {sn}
if __name__ == "__main__":
    for {lo} in range({n}):
    for {lo}, {lo} in enumerate({sn}):
    while {lo} < {n}:
    if {lo} is None:
    if not {sn}:
    elif {lo} == {n}:
    else:
    try:
    except {Pa} as {lo}:
        raise {Pa}("{w}")
    with open("{w}.txt") as {lo}:
    return {e}
    return [{lo} for {lo} in {sn} if {lo} > {n}]
    {lo} = {e}
    {sn} = {}
    {lo}.append({e})
    print(f"{w}: \${{lo}}")
    print({e})
    # {w}
    assert {sn}({n}) == {n}
    >>> {sn}([{n}, {n}, {n}])
    [{n}, {n}]
    @property
    lambda {lo}: {lo} + {n}
    {sn}["{lo}"] = {e}
    pass
`,
  javascript: `
const {cm} = require("{lo}");
import { {cm}, {cm} } from "./{lo}.js";
import {Pa} from "{lo}";
export function {cm}({lo}, {lo}) {
export default {Pa};
module.exports = { {cm}, {cm} };
const {cm} = ({lo}) => {
const {cm} = {e};
let {lo} = {n};
var {cm} = function ({lo}) {
function {cm}({lo}) {
  return {e};
  return {lo}.map(({lo}) => {e});
  if ({lo} === {n}) {
  } else {
  for (let i = 0; i < {lo}.length; i++) {
  for (const {lo} of {cm}) {
  console.log("{w}", {lo});
  document.getElementById("{lo}").addEventListener("click", () => {
  await fetch(\`/{lo}/\${{lo}}\`);
  throw new Error("{w}");
  this.{cm} = {lo};
  // {w}
  /* {w} */
   * @param {{Pa}} {lo} {w}
  {cm}.{cm}({lo}, function (err, {lo}) {
});
}
};
  async {cm}({lo}) {
  $("#{lo}").on("click", function () {
  <{Pa} {cm}={{cm}} />
  const [{cm}, set{Pa}] = useState({n});
`,
  typescript: `
import type { {Pa} } from "./{lo}.ts";
export interface {Pa} {
  readonly {cm}: string;
  {cm}?: number;
export type {Pa} = "{lo}" | "{lo}";
export const {cm} = ({lo}: {Pa}): {Pa}[] => {
private readonly {cm}: {Pa};
  constructor(private {cm}: {Pa}) {}
  async {cm}({lo}: string): Promise<{Pa}> {
export class {Pa} implements {Pa} {
export enum {Pa} {
  return {lo} as {Pa};
  const {cm}: Map<string, {Pa}> = new Map();
@Injectable()
}
`,
  java: `
package com.{lo}.{lo};
import java.util.{Pa};
import org.{lo}.{lo}.{Pa};
public class {Pa} extends {Pa} {
public interface {Pa} {
    private final {Pa} {cm};
    private static final int {UP} = {n};
    public {Pa}({Pa} {cm}) {
        this.{cm} = {cm};
    public static void main(String[] args) {
    public {Pa} get{Pa}() {
        return {cm};
        System.out.println("{w}" + {lo});
        for (int i = 0; i < {lo}.size(); i++) {
        for ({Pa} {lo} : {cm}) {
        if ({lo} == null) {
        List<{Pa}> {cm} = new ArrayList<>();
        throw new {Pa}("{w}");
        } catch ({Pa} {lo}) {
    @Override
    @Autowired
    /**
     * {w}
     */
    // {w}
    }
}
        {cm}.{cm}({e});
`,
  c: `
#include <{lo}.h>
#include "{lo}.h"
#define {UP} {n}
#define {UP}({lo}) (({lo}) + {n})
#ifdef {UP}
#ifndef {UP}_H
#endif
typedef struct {sn} {
static int {sn}(struct {sn} *{lo}, int {lo})
int main(int argc, char **argv)
{
    int {lo} = {n};
    char *{lo};
    char {lo}[{n}];
    unsigned long {sn} = {n}UL;
    struct {sn} *{lo} = malloc(sizeof(*{lo}));
    for ({lo} = 0; {lo} < {n}; {lo}++)
    for (i = 0; i < {UP}; i++) {
    if (!{lo})
    if ({lo} == NULL) {
        return -1;
    return 0;
    printf("{w} %d\\n", {lo});
    {lo}->{sn} = {e};
    *{lo}++ = {n};
    memcpy({lo}, {lo}, sizeof({lo}));
    switch ({lo}) {
    case {UP}:
        break;
    /* {w} */
    // {w}
 * {w}
    free({lo});
    goto {sn};
extern void {sn}(void);
} {sn}_t;
}
`,
  cpp: `
#include <{lo}>
using namespace std;
namespace {lo} {
template <typename T>
class {Pa} : public {Pa} {
public:
private:
    explicit {Pa}(const std::string& {lo});
    virtual ~{Pa}() {}
    std::vector<{Pa}> {lo};
    std::cout << "{w}" << {lo} << std::endl;
    for (auto& {lo} : {lo}) {
    const auto {lo} = {lo}.find({n});
void {Pa}::{cm}(int {lo}) const {
    return {lo}.size();
    std::unique_ptr<{Pa}> {lo} = std::make_unique<{Pa}>();
    if ({lo} != {lo}.end()) {
    delete {lo};
    static_cast<int>({lo});
    // {w}
};
}  // namespace {lo}
`,
  csharp: `
using System;
using System.{Pa}.{Pa};
namespace {Pa}.{Pa}
{
    public class {Pa} : {Pa}
    public sealed partial class {Pa}
        private readonly {Pa} _{cm};
        public string {Pa} { get; set; }
        public async Task<{Pa}> {Pa}Async({Pa} {cm})
            var {cm} = await _{cm}.{Pa}Async();
            Console.WriteLine($"{w} {{cm}}");
            foreach (var {lo} in {cm})
            if ({cm} == null) throw new ArgumentNullException(nameof({cm}));
            return {cm}.Where({lo} => {lo}.{Pa} > {n}).ToList();
        /// <summary>
        /// {w}
        [{Pa}("{w}")]
        #region {w}
    }
}
`,
  go: `
package {lo}
import (
	"{lo}/{lo}"
	"fmt"
func {cm}({lo} string, {lo} int) ({Pa}, error) {
func (s *{Pa}) {Pa}(ctx context.Context) error {
	if err != nil {
		return nil, err
		return fmt.Errorf("{w}: %w", err)
	{lo}, err := {lo}.{Pa}({lo})
	{lo} := make([]{Pa}, 0, {n})
	for _, {lo} := range {lo} {
	for i := 0; i < {n}; i++ {
	defer {lo}.Close()
	go func() {
type {Pa} struct {
	{Pa} string \`json:"{lo}"\`
	var {lo} {Pa}
	// {w}
	fmt.Println("{w}", {lo})
	switch {lo} {
	case {n}:
}
`,
  rust: `
use std::{lo}::{Pa};
use crate::{lo}::{ {Pa}, {Pa} };
pub fn {sn}({lo}: &str) -> Result<{Pa}, {Pa}> {
fn main() {
    let mut {lo} = Vec::new();
    let {sn} = {e};
    match {lo} {
        Some({lo}) => {e},
        None => return Err({Pa}::{Pa}),
    for {lo} in {lo}.iter() {
    println!("{w} {}", {lo});
impl {Pa} for {Pa} {
#[derive(Debug, Clone)]
pub struct {Pa}<'a> {
    {sn}: Option<{Pa}>,
    {lo}.unwrap()
    self.{sn}.push({lo});
    if let Some({lo}) = {lo} {
mod {lo};
/// {w}
// {w}
unsafe {
    }
}
`,
  php: `
<?php
namespace {Pa}\\{Pa};
use {Pa}\\{Pa};
class {Pa} extends {Pa}
{
    private $\{lo};
    public function {cm}($\{lo}, array $\{cm} = [])
        $this->{cm} = $\{lo};
        return $this->{cm}($\{lo});
        foreach ($\{lo} as $\{lo} => $\{cm}) {
        if (!isset($\{lo}['{lo}'])) {
        echo "{w}";
        $\{sn} = array('{lo}' => {n}, '{lo}' => '{w}');
        throw new \\Exception('{w}');
    // {w}
    /**
     * @return {Pa}
    }
}
require_once '{lo}.php';
mysqli_query($\{lo}, "SELECT * FROM {lo}");
?>
`,
  ruby: `
require '{lo}'
require_relative '{lo}/{lo}'
module {Pa}
class {Pa} < {Pa}
  attr_accessor :{sn}, :{sn}
  def initialize({lo})
    @{sn} = {lo}
  def {sn}({lo}, {lo} = {n})
    {lo}.each do |{lo}|
    {lo}.map { |{lo}| {lo}.{sn} }
    return unless {lo}
    puts "{w} #{ {lo} }"
    if {lo}.nil?
    raise {Pa}, "{w}"
    # {w}
    {sn}[:{lo}] = {e}
  end
end
  private
describe {Pa} do
  it "{w}" do
    expect({lo}).to eq({n})
`,
  swift: `
import {Pa}
class {Pa}: {Pa} {
struct {Pa}: Codable {
    let {cm}: String
    var {cm}: [{Pa}] = []
    @State private var {cm} = {n}
    func {cm}(_ {lo}: Int, {lo}: String) -> {Pa}? {
    override func viewDidLoad() {
        super.viewDidLoad()
        guard let {lo} = {cm} else { return }
        if let {lo} = {lo} as? {Pa} {
        {cm}.{cm} { [weak self] {lo} in
        print("{w} \\({lo})")
        for {lo} in {cm} {
        return {cm}.map { $0.{cm} }
    // MARK: - {w}
    init({lo}: {Pa}) {
    }
}
extension {Pa} {
`,
  kotlin: `
package com.{lo}.{lo}
import com.{lo}.{Pa}
class {Pa}(private val {cm}: {Pa}) : {Pa}() {
data class {Pa}(val {cm}: String, val {cm}: Int?)
    fun {cm}({lo}: String): {Pa} {
    override fun {cm}() {
    suspend fun {cm}() = withContext(Dispatchers.IO) {
        val {cm} = {cm}.map { it.{cm} }
        when ({lo}) {
            is {Pa} -> {e}
        println("{w} ${"$"}{lo}")
        {lo}?.let { {cm}(it) }
        for ({lo} in 0 until {n}) {
    companion object {
    // {w}
}
`,
  scala: `
package {lo}.{lo}
import {lo}.{lo}.{Pa}
object {Pa} extends App {
case class {Pa}({cm}: String, {cm}: Int)
trait {Pa} {
  def {cm}({lo}: Int): Option[{Pa}] = {
  val {cm} = {lo}.map(_.{cm}).filter(_ > {n})
  {lo} match {
    case Some({lo}) => {e}
    case None => throw new {Pa}("{w}")
  implicit val {cm}: {Pa} = new {Pa}
  println(s"{w} ${"$"}{lo}")
  for ({lo} <- {cm}) yield {e}
}
`,
  shell: `
#!/bin/bash
#!/usr/bin/env sh
set -euo pipefail
export {UP}={lo}
{UP}="{w}"
if [ -z "$\{UP}" ]; then
if [[ $\{lo} == "{lo}" ]]; then
fi
for {lo} in $(ls *.{lo}); do
done
while read -r {lo}; do
echo "{w} $\{lo}"
function {sn}() {
{sn}() {
  local {lo}=$1
cd "$\{UP}/{lo}" || exit 1
sudo apt-get install -y {lo}
docker run -d -p {n}:{n} --name {lo} {lo}:latest
git clone https://{lo}.example/{lo}.git
curl -s http://localhost:{n}/{lo} | jq '.{lo}'
grep -r "{lo}" . | awk '{print $1}' | sort | uniq -c
chmod +x {lo}.sh
rm -rf /tmp/{lo}
# {w}
case "$1" in
esac
`,
  powershell: `
param([string]$\{Pa}, [int]$\{Pa} = {n})
function Get-{Pa} {
    [CmdletBinding()]
$\{cm} = Get-ChildItem -Path $\{Pa} -Recurse
foreach ($\{lo} in $\{cm}) {
    if ($\{lo} -eq $null) {
    Write-Host "{w} $\{lo}"
    $\{cm} | Where-Object { $_.{Pa} -gt {n} } | Select-Object {Pa}
try { Import-Module {Pa} } catch { Write-Error $_ }
New-Object System.{Pa}.{Pa}
}
# {w}
`,
  sql: `
SELECT {sn}, {sn}, COUNT(*) AS {lo}
FROM {sn} {lo}
INNER JOIN {sn} ON {lo}.{sn} = {lo}.{sn}_id
LEFT JOIN {sn} {lo} USING ({sn})
WHERE {sn} = '{w}' AND {sn} > {n}
GROUP BY {sn} HAVING SUM({sn}) > {n}
ORDER BY {sn} DESC LIMIT {n};
CREATE TABLE {sn} (
  {sn} INT NOT NULL AUTO_INCREMENT,
  {sn} VARCHAR({n}) DEFAULT NULL,
  PRIMARY KEY ({sn}),
INSERT INTO {sn} ({sn}, {sn}) VALUES ({n}, '{w}');
UPDATE {sn} SET {sn} = {n} WHERE {sn} IS NOT NULL;
ALTER TABLE {sn} ADD COLUMN {sn} TIMESTAMP;
CREATE OR REPLACE FUNCTION {sn}() RETURNS trigger AS $$
BEGIN
END;
DROP TABLE IF EXISTS {sn};
-- {w}
select {lo}.{sn}, max({lo}.{sn}) from {sn} {lo} where {lo}.{sn} in (select {sn} from {sn})
DECLARE @{lo} INT;
`,
  html: `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{w}</title>
<link rel="stylesheet" href="{lo}.css">
<script src="{lo}.js"></script>
</head>
<body>
<div class="{lo}-{lo}" id="{lo}">
  <p>{w}</p>
  <a href="/{lo}/{lo}">{w}</a>
  <img src="{lo}.png" alt="{w}">
  <input type="text" name="{lo}" value="{w}">
  <button onclick="{cm}()">{w}</button>
  <ul>
  <li>{w}</li>
  <td>{w}</td><td>{n}</td>
  <tr>
</div>
</body>
</html>
<!-- {w} -->
<?xml version="1.0" encoding="UTF-8"?>
<{Pa} xmlns:{lo}="http://{lo}.example/{lo}" {cm}="{lo}">
  <{lo}:{Pa} {Pa}="{w}" Height="{n}" />
{% if {lo} %}
  {{ {lo}.{sn} }}
`,
  css: `
body {
.{lo}-{lo} {
#{lo} > .{lo}:hover {
  color: #{n};
  margin: 0 auto;
  padding: {n}px {n}px;
  display: flex;
  font-family: Arial, sans-serif;
  background-color: rgba(0, 0, 0, 0.{n});
  width: calc(100% - {n}px);
  transition: all 0.{n}s ease-in-out;
@media (max-width: {n}px) {
@import url("{lo}.css");
  @include {lo}-{lo}($\{lo});
/* {w} */
}
`,
  perl: `
#!/usr/bin/perl -w
use strict;
use warnings;
use {Pa}::{Pa} qw({lo} {lo});
package {Pa}::{Pa};
my ($\{lo}, $\{lo}) = @_;
my %{lo} = ({lo} => {n});
sub {sn} {
    my $\{lo} = shift;
    foreach my $\{lo} (@{lo}) {
    if ($\{lo} =~ /^{lo}\\s+(\\w+)/) {
    print "{w} $\{lo}\\n";
    $\{lo}->{sn}($\{lo});
    return unless defined $\{lo};
    push @{lo}, $_;
    die "{w}: $!" unless open(my $fh, '<', $\{lo});
# {w}
}
1;
=head1 {w}
`,
  r: `
library({lo})
{lo} <- read.csv("{lo}.csv")
{sn} <- function({lo}, {lo} = {n}) {
  for (i in 1:{n}) {
  {lo} <- c({n}, {n}, {n})
  {lo}$\{sn} <- factor({lo}$\{sn})
  ggplot({lo}, aes(x = {lo}, y = {lo})) + geom_point()
  {lo} %>% filter({lo} > {n}) %>% summarise(mean({lo}))
  summary(lm({lo} ~ {lo}, data = {lo}))
  if (is.na({lo})) {
  # {w}
}
`,
  lua: `
local {cm} = require("{lo}")
local function {cm}({lo}, {lo})
function {Pa}:{cm}({lo})
  if {lo} == nil then
  for i, {lo} in ipairs({lo}) do
  for {lo} = 1, {n} do
    self.{cm} = {lo} or {n}
    print("{w}" .. {lo})
    table.insert({lo}, {e})
  elseif {lo} ~= {n} then
  end
end
return {Pa}
-- {w}
`,
  haskell: `
module {Pa}.{Pa} where
import qualified Data.{Pa} as {Pa}
import Control.{Pa} ({cm}, {cm})
data {Pa} = {Pa} Int | {Pa} String deriving (Show, Eq)
{cm} :: Int -> [a] -> Maybe a
{cm} [] = []
{cm} (x:xs) = x + {cm} xs
{cm} {lo} | {lo} > {n} = {e}
  | otherwise = Nothing
  where {lo} = map ({lo} .) {lo}
main :: IO ()
main = do
  {lo} <- {cm} {lo}
  putStrLn $ "{w}" ++ show {lo}
  case {lo} of
    Just {lo} -> return {lo}
instance {Pa} {Pa} where
-- {w}
let {lo} = {lo} in {lo}
type {Pa} = [({Pa}, {Pa})]
`,
  matlab: `
function [{lo}, {lo}] = {sn}({lo}, {lo})
% {w}
{lo} = zeros({n}, {n});
for i = 1:{n}
    {lo}(i, :) = {lo}(:, i) .* {n};
    if {lo} > {n}
    end
end
plot({lo}, {lo}, 'r--');
fprintf('{w} %d\\n', {lo});
clear all; close all; clc;
{lo} = linspace(0, {n}, {n})';
`,
  config: `
FROM {lo}:{n}-alpine
RUN apt-get update && apt-get install -y {lo}
COPY . /{lo}
CMD ["{lo}", "{lo}.js"]
{lo}: {lo}.o {lo}.o
	$(CC) $(CFLAGS) -o $@ $<
.PHONY: {lo} {lo}
resource "aws_{sn}" "{sn}" {
  {sn} = "{lo}"
cmake_minimum_required(VERSION 3.{n})
add_executable({lo} {lo}.cpp)
target_link_libraries({lo} PRIVATE {lo})
ifeq ($({UP}),{lo})
{UP} := $(shell {lo})
apiVersion: apps/v1
kind: Deployment
  - name: {lo}
    image: {lo}:{n}
dependencies {
    implementation '{lo}.{lo}:{lo}:{n}.{n}'
`,
  vb: `
Option Explicit
Imports System.{Pa}
Public Class {Pa}
    Private Sub {Pa}_Click(sender As Object, e As EventArgs) Handles {Pa}.Click
    Dim {cm} As Integer
    Dim {cm} As New {Pa}
    Public Function {Pa}(ByVal {lo} As String) As Boolean
        If {lo} = "" Then
        ElseIf {lo} > {n} Then
        End If
        For i = 1 To {n}
        Next
        Set {cm} = CreateObject("{Pa}.{Pa}")
        MsgBox "{w}"
    End Sub
    End Function
End Class
' {w}
10 PRINT "{w}"
20 GOTO 10
`,
  assembly: `
section .text
global _start
{sn}:
    mov eax, {n}
    mov rdi, [rbp-{n}]
    push ebp
    call {sn}
    cmp eax, 0x{n}
    jne {sn}
    add rsp, {n}
    xor eax, eax
    ret
    int 0x80
    lda #$\{n}
    sta $\{n}
    ldr r0, =_{sn}
    bl {sn}
    .word {n}
    db "{w}", 0
; {w}
.globl {sn}
`,
  lisp: `
(defun {lo}-{lo} ({lo} {lo})
(define ({lo}-{lo} {lo})
(defn {lo}-{lo} [{lo} & {lo}]
  "{w}"
  (let (({lo} {n}))
  (let [{lo} (get {lo} :{lo})]
    (if (null {lo})
        (cons (car {lo}) ({lo}-{lo} (cdr {lo})))
    (cond ((= {lo} {n}) '())
    (map (lambda ({lo}) (+ {lo} {n})) {lo})
    (-> {lo} (assoc :{lo} {n}))
(ns {lo}.{lo} (:require [{lo}.{lo} :as {lo}]))
(setq {lo}-{lo} t)
(require '{lo})
;; {w}
(defclass {lo} () (({lo} :initarg :{lo})))
`,
  elixir: `
defmodule {Pa}.{Pa} do
  use {Pa}
  alias {Pa}.{Pa}
  def {sn}({lo}, %{ {lo}: {lo} }) do
  defp {sn}([]), do: []
    {lo} |> Enum.map(&{sn}/1) |> Enum.sum()
    case {lo} do
      {:ok, {lo}} -> {lo}
      {:error, reason} -> raise reason
    IO.puts("{w} #{ {lo} }")
  end
end
-module({sn}).
-export([{sn}/{n}]).
{sn}({Pa}, [H|T]) ->
    {Pa} = lists:map(fun(X) -> X + {n} end, T),
    receive {ok, {Pa}} -> {Pa} end.
  # {w}
% {w}
`,
  ocaml: `
open {Pa}
let rec {sn} {lo} {lo} =
  match {lo} with
  | [] -> {n}
  | x :: xs -> {sn} xs (x + {lo})
let {sn} = fun {lo} -> {e}
let () = Printf.printf "{w} %d\\n" {lo}
module {Pa} = struct
type {sn} = { {sn} : int; {sn} : string }
  |> List.map (fun {lo} -> {e})
val {sn} : int -> string list
  let mutable {lo} = {n}
(* {w} *)
end;;
in {sn} {lo}
`,
  pascal: `
program {Pa};
unit {Pa};
uses {Pa}, {Pa};
var {lo}: Integer;
procedure {Pa}({lo}: string);
function {Pa}({lo}: Integer): Boolean;
begin
  {lo} := {e};
  for i := 0 to {n} do
  if {lo} = nil then
  writeln('{w}', {lo});
end;
end.
type T{Pa} = class(T{Pa})
{ {w} }
PROGRAM {UP}
      INTEGER {UP}, I
      DO {n} I = 1, {n}
      CALL {UP}({UP}, {UP})
      WRITE(*,*) '{w}'
      END SUBROUTINE
  real, dimension(:) :: {lo}
  implicit none
`,
  objc: `
#import <{Pa}/{Pa}.h>
#import "{Pa}.h"
@interface {Pa} : NSObject <{Pa}>
@property (nonatomic, strong) NSString *{cm};
@implementation {Pa}
- (void){cm}:(NSString *){lo} with{Pa}:(int){lo} {
+ (instancetype){cm} {
    [self {cm}:{lo}];
    [[{Pa} alloc] initWith{Pa}:{lo}];
    NSLog(@"{w} %@", {lo});
    return [{cm} objectForKey:@"{lo}"];
    if (self = [super init]) {
@end
    // {w}
}
`,
  dart: `
import 'package:{lo}/{lo}.dart';
class {Pa} extends StatelessWidget {
  final String {cm};
  const {Pa}({super.key, required this.{cm}});
  @override
  Widget build(BuildContext context) {
    return Scaffold(appBar: AppBar(title: Text('{w}')));
  Future<void> {cm}() async {
    final {cm} = await {cm}();
    setState(() { {cm} = {e}; });
  void main() => runApp({Pa}());
  }
}
`,
  julia: `
using {Pa}
function {sn}({lo}::Int, {lo}::Vector{Float64})
    {lo} = [{e} for {lo} in 1:{n}]
    println("{w} $\{lo}")
    @assert {lo} > {n}
    return {lo}
end
struct {Pa} <: Abstract{Pa}
`,
  tcl: `
proc {sn} { {lo} {lo} } {
    set {lo} [expr {$\{lo} + {n}}]
    puts "{w} $\{lo}"
    foreach {lo} $\{lo} {
:- use_module(library({lo})).
{sn}({Pa}, [H|T]) :- {sn}(H, {Pa}), \\+ member(H, T).
{sn}({lo}, {lo}).
}
module {sn} (input wire clk, output reg [{n}:0] {lo});
  always @(posedge clk) begin
    {lo} <= {lo} + 1'b1;
  end
endmodule
entity {sn} is port ( {lo} : in std_logic; {lo} : out std_logic_vector({n} downto 0) );
signal {lo} : unsigned({n} downto 0);
`,
};
