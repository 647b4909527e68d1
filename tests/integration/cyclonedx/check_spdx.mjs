// Checks an SPDX file beyond its schema: node check_spdx.mjs FOLDER-WITH-NODE_MODULES FILE
// That every id is there once and every relationship has two ends; that each package is in an image; and that
// Trivy sees each package of PyPI that is in it, in its version.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { seenByTrivy } from "./trivy.mjs";

const [folder, file] = process.argv.slice(2);
const modules = join(resolve(folder), "node_modules");
const { PackageURL } = createRequire(join(modules, "/"))("packageurl-js");

const problems = [];
const { SPDXID, packages = [], relationships = [] } = JSON.parse(readFileSync(file, "utf8"));

function checkRelationships() {
    const ids = new Set([SPDXID, ...packages.map((each) => each.SPDXID)]);
    if (ids.size !== packages.length + 1)
        problems.push("an SPDXID occurs twice");
    const ends = relationships.flatMap((each) => [each.spdxElementId, each.relatedSpdxElement]);
    problems.push(...ends.filter((id) => !ids.has(id)).map((id) => `nothing is ${id}`));
    const held = new Set(relationships.map((each) => each.relatedSpdxElement));
    problems.push(...packages.filter((each) => !held.has(each.SPDXID)).map((each) => `${each.SPDXID} is in nothing`));
}

function checkConsumer() {
    const urls = packages.flatMap((each) => each.externalRefs ?? [])
        .filter((reference) => reference.referenceType === "purl")
        .map((reference) => PackageURL.fromString(reference.referenceLocator));
    const written = new Set(urls.filter(({ type }) => type === "pypi")
        .map(({ name, version }) => `${name} ${version}`.toLowerCase()));
    const read = seenByTrivy(modules, file, "gears.spdx.json");
    problems.push(...[...written].filter((entry) => !read.has(entry)).map((entry) => `Trivy does not see ${entry}`));
    console.log(`${written.size} distinct packages; Trivy sees ${read.size}`);
}

checkRelationships();
checkConsumer();
for (const problem of problems.slice(0, 20))
    console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
