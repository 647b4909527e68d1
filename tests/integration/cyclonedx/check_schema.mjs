// Checks a JSON file by a schema: node check_schema.mjs FOLDER-WITH-NODE_MODULES SCHEMA FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder, schemaFile, file] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "node_modules", "/"));
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
// Draft 4 names itself in a way that the validator refuses; what these schemas ask is the same since.
delete schema.id;
delete schema.$schema;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
if (!validate(JSON.parse(readFileSync(file, "utf8")))) {
    for (const error of validate.errors.slice(0, 20))
        console.error(`${error.instancePath} ${error.message}`);
    process.exit(1);
}
console.log("valid");
