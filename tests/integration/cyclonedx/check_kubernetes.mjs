// Holds the file that `gear-audit generate kubernetes` prints to Kubernetes' own types, and its scripts to a shell:
// node check_kubernetes.mjs FOLDER-WITH-NODE_MODULES PROGRAM
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [folder, program] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "node_modules", "/"));
const { parseAllDocuments } = require("yaml");
const kinds = { Job: require("kubernetes-models/batch/v1/Job").Job, ConfigMap: require("kubernetes-models/v1/ConfigMap").ConfigMap };

const home = mkdtempSync(join(tmpdir(), "gear-audit-kubernetes-"));
const environment = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, LC_ALL: "C.UTF-8" };
mkdirSync(join(home, "bin"));
writeFileSync(join(home, "bin", "gear-audit"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n", { mode: 0o755 });
let failed = 0;
const wrong = (text) => { console.error(text); failed = 1; };

function run(...words) {
    const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: "utf8" });
    if (status !== 0)
        wrong(`gear-audit ${words.join(" ")}: ${status} ${stderr}`);
    return stdout;
}

const name = "it's a \"lab\": $(id) ü";
run("instances", "add", name, "--url", "https://lab.example.org", "--user", "ada@example.org", "--no-key");
const exchange = "https://example.org/a%20b/$(HOME)/'x'.git";
for (const words of [["--exchange", exchange], ["--instance", name, "--shards", "8", "--jobs", "4"], ["--all-instances", "--exchange", "/exchange"]]) {
    const documents = parseAllDocuments(run("generate", "kubernetes", ...words, "--image", "registry.example.org/gear-audit:1"));
    const jobs = [];
    for (const document of documents) {
        if (document.errors.length > 0)
            wrong(document.errors.map(String).join("\n"));
        const value = document.toJS();
        try {
            new kinds[value.kind](value).validate();
        } catch (error) {
            wrong(`${value.kind}: ${error.message}`);
        }
        if (value.kind === "Job")
            jobs.push(value);
        else if (!value.data["settings.ini"].includes("lab.example.org"))
            wrong("the settings do not name the instance");
    }
    if (jobs.length !== 2 || jobs[0].spec.completionMode !== "Indexed" || jobs[1].spec.suspend !== true)
        wrong("there are not an Indexed Job for the parts and a suspended one for the merge");
    for (const job of jobs) {
        const container = job.spec.template.spec.containers[0];
        if (container.securityContext.allowPrivilegeEscalation !== false || container.securityContext.privileged)
            wrong("a container has rights");
        // As Kubernetes does: $$( is $(, and the program's place is taken by one that writes its words down.
        const script = container.args[0].replaceAll("$$(", "$(");
        const said = spawnSync("sh", ["-c", script],
            { env: { PATH: `${home}/bin:${process.env.PATH}`, JOB_COMPLETION_INDEX: "2", HOME: "/evil" }, encoding: "utf8" });
        const told = said.stdout.split("\n");
        if (said.status !== 0)
            wrong(`its script: ${said.stderr}`);
        if (job === jobs[0] && !(told.includes(`3/${job.spec.completions}`) && told.includes("/results/shard-2")))
            wrong(`its part is not told: ${said.stdout}`);
        if (job === jobs[0] && words.includes(exchange) && !told.includes(exchange))
            wrong(`the Exchange is another one: ${said.stdout}`);
        if (job === jobs[0] && words.includes(name) && !told.includes(name))
            wrong(`the instance is another one: ${said.stdout}`);
    }
    console.log(`${documents.length} documents are valid`);
}
rmSync(home, { recursive: true });
process.exit(failed);
