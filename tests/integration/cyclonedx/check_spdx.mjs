// Checks that Trivy reads from an SPDX file what is in it: node check_spdx.mjs FOLDER-WITH-NODE_MODULES FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { seenByTrivy } from "./trivy.mjs";

const [folder, file] = process.argv.slice(2);
const modules = join(resolve(folder), "node_modules");
const { PackageURL } = createRequire(join(modules, "/"))("packageurl-js");
const document = JSON.parse(readFileSync(file, "utf8"));
const libraries = document.packages.filter((entry) => entry.primaryPackagePurpose === "LIBRARY");
const read = libraries.length > 0 ? seenByTrivy(modules, file, "gears.spdx.json") : new Set();
const lost = libraries.filter(({ externalRefs }) => {
    const { name, version } = PackageURL.fromString(externalRefs[0].referenceLocator);
    return !read.has(`${name} ${version}`.toLowerCase());
});
for (const { name, versionInfo } of lost.slice(0, 20))
    console.error(`Trivy does not see ${name} ${versionInfo}`);
console.log(`${libraries.length} packages; Trivy sees ${read.size}`);
process.exit(lost.length === 0 ? 0 : 1);
