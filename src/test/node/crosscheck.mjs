// Reads a conformance suite and asks Ajv whether each statement follows the schema. Prints a line of JSON for each case:
// {"id": ..., "expected": true|false, "valid": true|false}. Usage: node crosscheck.mjs SUITE SCHEMA
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [suite, schemaFile] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats(ajv);
const validate = ajv.compile(read(schemaFile));

// RFC 7396
function merge(target, patch) {
  if (patch === null || typeof patch !== "object" || Array.isArray(patch)) return structuredClone(patch);
  const result = target !== null && typeof target === "object" && !Array.isArray(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key], value);
  }
  return result;
}

const steps = (pointer) => pointer.split("/").slice(1).map((s) => s.replaceAll("~1", "/").replaceAll("~0", "~"));

// RFC 6902: add, remove, replace
function patch(document, operations) {
  let root = structuredClone(document);
  for (const { op, path, value } of operations) {
    if (path === "") { root = structuredClone(value); continue; }
    const way = steps(path);
    const last = way.pop();
    let parent = root;
    for (const step of way) parent = parent[step];
    if (Array.isArray(parent)) {
      const index = last === "-" ? parent.length : Number(last);
      if (op === "add") parent.splice(index, 0, structuredClone(value));
      else if (op === "remove") parent.splice(index, 1);
      else parent[index] = structuredClone(value);
    } else if (op === "remove") delete parent[last];
    else parent[last] = structuredClone(value);
  }
  return root;
}

function repeat(document, { path, to, as, from = 1 }) {
  const root = structuredClone(document);
  let list = root;
  for (const step of steps(path)) list = list[step];
  if (as !== undefined) list.splice(0, list.length, ...Array.from({ length: to }, (_, i) => as.replace("{n}", from + i)));
  while (list.length < to) list.push(structuredClone(list.at(-1)));
  return root;
}

const bases = {};
function changed({ base, changes = [] }) {
  let document = (bases[base] ??= read(join(suite, base)));
  for (const change of changes) {
    if (change.merge) document = merge(document, change.merge);
    else if (change.patch) document = patch(document, change.patch);
    else document = repeat(document, change.repeat);
  }
  return document;
}

for (const { path } of read(join(suite, "manifest.json")).files) {
  for (const one of read(join(suite, path)).cases) {
    const { statement: data, submission } = one.input;
    const tree = submission ? changed(submission).statement : data && changed(data);
    if (!tree || one.stage === "text") continue;
    // At later stages the statement follows the schema, whatever the rules about data then say.
    const expected = one.stage !== "structure" || one.expected.outcome === "valid";
    console.log(JSON.stringify({ id: one.id, expected, valid: validate(tree) }));
  }
}
