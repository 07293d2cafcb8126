/** Deploy, detect and remove for Windows, as a Win32 app of Intune or Configuration Manager wants them. */
import type { Artefact } from "./artefact.ts";
import { removedFromFirefox } from "./browser-policies.ts";
import { managedKeyOf, type RegistryValue, registryValues } from "./registry-values.ts";
import type { RolloutSettings } from "./settings.ts";

/**
 * A text as PowerShell reads it in every edition and encoding: plain ASCII. Typographic quotes end a text in PowerShell as straight ones do,
 * and Windows PowerShell reads a file without a mark in the machine's own code page.
 */
export function powershellText(text: string): string {
  const parts = [...text.matchAll(/[ -~]+|[^ -~]/g)].map(([part]) =>
    /^[ -~]/.test(part) ? `'${part.replaceAll("'", "''")}'` : `[char]0x${part.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (parts.length === 0) return "''";
  // A text first, or the signs would be added up as numbers.
  return parts.length === 1 && parts[0]?.startsWith("'") ? parts[0] : `('' + ${parts.join(" + ")})`;
}

function tables(settings: RolloutSettings, withData: boolean): string {
  const chosen = settings.browsers.map((browser) => ({ browser, values: registryValues(browser, settings) }));
  const line = ({ key, name, data }: RegistryValue) => {
    const type = typeof data === "number" ? "DWord" : "String";
    const shown = typeof data === "number" ? String(data) : powershellText(data);
    const what = withData ? `; Type = '${type}'; Data = ${shown}` : "";
    return `  @{ Key = ${powershellText(key)}; Name = ${powershellText(name)}${what} }`;
  };
  const own = chosen.flatMap(({ values }) => values.filter(({ shared }) => !shared)).map(line);
  const shared = chosen.flatMap(({ browser, values }) =>
    values
      .filter((value) => value.shared)
      .flatMap(({ key, name, data }) =>
        Object.entries(JSON.parse(String(data)) as Record<string, unknown>).map(([id, entry]) => {
          const stays = browser === "firefox" && id === settings.packages.firefoxId;
          const left = stays ? `; Stays = ${powershellText(JSON.stringify(removedFromFirefox))}` : "";
          const what = withData ? `; Data = ${powershellText(JSON.stringify(entry))}` : left;
          return `  @{ Key = ${powershellText(key)}; Name = ${powershellText(name)}; Id = ${powershellText(id)}${what} }`;
        }),
      ),
  );
  const storage = settings.browsers.map((browser) => `  ${powershellText(managedKeyOf(browser, settings))}`);
  return [
    "# Values that are Waymark's alone.",
    `$own = @(\n${own.join("\n")}\n)`,
    "# Entries of a JSON value in which other products may have theirs.",
    `$shared = @(\n${shared.join("\n")}\n)`,
    "# Keys that hold Waymark's configuration and nothing else.",
    `$storage = @(\n${storage.join("\n")}\n)`,
  ].join("\n");
}

const start = (title: string, needs: string) => `# ${title}
# ${needs}
$ErrorActionPreference = 'Stop'
# Intune starts scripts in a 32-bit process: the 64-bit view is named, so that both mean the same key.
$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
`;

const readers = `
function Get-Value($key, $name) {
  $open = $machine.OpenSubKey($key)
  if ($null -eq $open) { return $null }
  try { return $open.GetValue($name, $null, 'DoNotExpandEnvironmentNames') } finally { $open.Close() }
}
function Get-Entries($key, $name) {
  $text = Get-Value $key $name
  if ([string]::IsNullOrWhiteSpace([string]$text)) { return [pscustomobject]@{} }
  return ConvertFrom-Json -InputObject ([string]::Join("\`n", @($text)))
}
function ConvertTo-Line($object) { return ConvertTo-Json -InputObject $object -Compress -Depth 20 }
`;

const writers = `
function Set-Value($key, $name, $data, $type) {
  $made = $machine.CreateSubKey($key)
  try { $made.SetValue($name, $data, $type) } finally { $made.Close() }
}
`;

const deploy = `
foreach ($value in $own) { Set-Value $value.Key $value.Name $value.Data $value.Type }
foreach ($entry in $shared) {
  # Whatever is there already and is no JSON is somebody else's mistake: it ends here, before anything is lost.
  $entries = Get-Entries $entry.Key $entry.Name
  $entries | Add-Member -NotePropertyName $entry.Id -NotePropertyValue (ConvertFrom-Json -InputObject $entry.Data) -Force
  Set-Value $entry.Key $entry.Name (ConvertTo-Line $entries) 'String'
}
Write-Output 'Waymark is configured. Browsers take it up within some minutes, or when they start.'
exit 0
`;

const detect = `
foreach ($value in $own) {
  if ([string](Get-Value $value.Key $value.Name) -cne [string]$value.Data) { exit 1 }
}
foreach ($entry in $shared) {
  $found = (Get-Entries $entry.Key $entry.Name).PSObject.Properties[$entry.Id]
  if ($null -eq $found) { exit 1 }
  foreach ($wanted in (ConvertFrom-Json -InputObject $entry.Data).PSObject.Properties) {
    $there = $found.Value.PSObject.Properties[$wanted.Name]
    if ($null -eq $there -or [string]$there.Value -cne [string]$wanted.Value) { exit 1 }
  }
}
# A line on standard output and status 0 together mean "is there" to Intune.
Write-Output 'Waymark is configured.'
exit 0
`;

const remove = `
foreach ($value in $own) {
  $open = $machine.OpenSubKey($value.Key, $true)
  if ($null -ne $open) { try { $open.DeleteValue($value.Name, $false) } finally { $open.Close() } }
}
foreach ($key in $storage) { $machine.DeleteSubKeyTree($key, $false) }
foreach ($entry in $shared) {
  $entries = Get-Entries $entry.Key $entry.Name
  if ($null -eq $entries.PSObject.Properties[$entry.Id]) { continue }
  # Firefox keeps what policy no longer names.
  if ($entry.Stays) {
    $entries.($entry.Id) = ConvertFrom-Json -InputObject $entry.Stays
    Set-Value $entry.Key $entry.Name (ConvertTo-Line $entries) 'String'
    continue
  }
  $entries.PSObject.Properties.Remove($entry.Id)
  if (@($entries.PSObject.Properties).Count -gt 0) { Set-Value $entry.Key $entry.Name (ConvertTo-Line $entries) 'String'; continue }
  $open = $machine.OpenSubKey($entry.Key, $true)
  if ($null -ne $open) { try { $open.DeleteValue($entry.Name, $false) } finally { $open.Close() } }
}
Write-Output 'Waymark is removed. Browsers take the extension away within some minutes, or when they start.'
exit 0
`;

/** Three scripts for all chosen browsers. */
export function powershellFiles(settings: RolloutSettings): Artefact[] {
  const source = "https://learn.microsoft.com/mem/intune/apps/apps-win32-add";
  const script = (name: string, about: string, withData: boolean, writes: boolean, body: string): Artefact => ({
    path: `windows/${name}.ps1`,
    about,
    source,
    text: `${start(about, writes ? "Needs administrator rights. Can be run again at any time." : "Reads only.")}${tables(settings, withData)}\n${readers}${writes ? writers : ""}${body}`.replaceAll(
      "\n",
      "\r\n",
    ),
    ...(withData ? { secret: true as const } : {}),
  });
  return [
    script(
      "Deploy-Waymark",
      "Installs Waymark and its settings for every chosen browser of a Windows machine.",
      true,
      true,
      deploy,
    ),
    script(
      "Detect-Waymark",
      "Says whether a Windows machine has exactly these settings: status 0 yes, 1 no.",
      true,
      false,
      detect,
    ),
    script(
      "Remove-Waymark",
      "Takes away what Deploy-Waymark.ps1 set, companion policies included, and leaves the ExtensionSettings of other extensions. Firefox is told to take the extension away.",
      false,
      true,
      remove,
    ),
  ];
}
