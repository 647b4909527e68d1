// Holds what the program writes to the schemas that it prints, and these to what it writes:
// node check_own_schemas.mjs FOLDER-WITH-NODE_MODULES PROGRAM FOLDER-WITH-RESULTS
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [folder, program, results] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "node_modules", "/"));
const Ajv2020 = require("ajv/dist/2020").default;

const home = mkdtempSync(join(tmpdir(), "gear-audit-schemas-"));
const environment = { ...process.env, XDG_DATA_HOME: join(home, "data"), XDG_CONFIG_HOME: join(home, "config"),
    XDG_CACHE_HOME: join(home, "cache"), LC_ALL: "C.UTF-8" };
let failed = 0;

function run(...words) {
    const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === null || status > 1) {
        console.error(`gear-audit ${words.join(" ")}: status ${status}\n${stderr}`);
        failed = 1;
    }
    return stdout;
}

// A key that the schema does not tell is a mistake here, though not to those who use it.
function strict(schema) {
    if (Array.isArray(schema))
        return schema.map(strict);
    if (schema === null || typeof schema !== "object")
        return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
    if (copy.properties && copy.additionalProperties === undefined)
        copy.additionalProperties = false;
    return copy;
}

function check(name, values) {
    const schema = JSON.parse(run("schema", name));
    if (!schema.$id.endsWith(`:${name}:1`) || !schema.description.includes("Version 1")) {
        console.error(`${name}: its version is not told`);
        failed = 1;
    }
    const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }).compile(strict(schema));
    if (values.length === 0) {
        console.error(`${name}: there was nothing to check`);
        failed = 1;
    }
    for (const value of values) {
        if (validate(value))
            continue;
        failed = 1;
        for (const error of validate.errors.slice(0, 10))
            console.error(`${name}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    }
    console.log(`${name}: ${values.length} checked`);
}

const exchange = join(home, "exchange", "gears", "lab");
mkdirSync(exchange, { recursive: true });
const manifest = (name, image) => JSON.stringify({ name, label: name, version: "1.0", author: "lab", license: "MIT",
    description: name, source: "", url: "", inputs: {}, config: {}, ...(image ? { custom: { "docker-image": image } } : {}) });
writeFileSync(join(exchange, "one.json"), manifest("one"));
writeFileSync(join(exchange, "two.json"), manifest("two", "oci:" + join(home, "no-such-layout")));
writeFileSync(join(exchange, "three.json"), "{ no manifest");

run("advisories", "import", join(results, "advisories", "records"),
    join(results, "advisories", "known_exploited_vulnerabilities.json"));
const file = join(results, "instance_master_json.json");
check("master", [JSON.parse(readFileSync(file, "utf8")), JSON.parse(run("export", file, "--format", "master"))]);
check("query", ["numpy", "status:failed", "gear:dicom"].map((filter) => JSON.parse(run("query", file, filter, "--format", "json"))));
check("diff", [JSON.parse(run("diff", file, "--format", "json")), JSON.parse(run("diff", `${file}::hub`, `${file}::lab`, "--format", "json"))]);
check("check", [JSON.parse(run("check", file, "--format", "json"))]);
const events = run("audit", "--exchange", join(home, "exchange"), "--workdir", join(home, "work"), "--inspect", "layers", "--json")
    .trim().split("\n").map((line) => JSON.parse(line));
for (const wanted of ["listing", "planned", "image", "gear", "finished"]) {
    if (!events.some((event) => event.event === wanted) && wanted !== "listing") {
        console.error(`progress: there is no event ${wanted}`);
        failed = 1;
    }
}
if (events.at(-1).event !== "finished" || events.filter((event) => event.event === "gear").length !== 3) {
    console.error("progress: the gears do not end as they should");
    failed = 1;
}
check("progress", events);
check("master", [JSON.parse(readFileSync(join(home, "work", "exchange_master_json.json"), "utf8"))]);
rmSync(home, { recursive: true });
process.exit(failed);
