// Reads sentences with chrono-node: {language, region, now, texts} on standard input, {version,
// answers, milliseconds} on standard output. The time zone is the process', in TZ.
//
//     node chrono.mjs FOLDER/node_modules
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const chrono = createRequire(join(folder, "/"))("chrono-node");
const { version } = JSON.parse(readFileSync(join(folder, "chrono-node/package.json"), "utf8"));
const { language, region, now, texts } = JSON.parse(readFileSync(0, "utf8"));
const locale = chrono[language];
const reader = locale?.[region] ?? locale?.casual;
const reference = new Date(now);

const pad = (number) => String(number).padStart(2, "0");
const wall = (date) =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` +
  `T${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;

function read(text) {
  const begun = performance.now();
  let found = [];
  try {
    found = reader.parse(text, reference, { forwardDate: true });
  } catch {
    // A sentence that it fails on is one it has not read.
  }
  const milliseconds = performance.now() - begun;
  const [first] = found;
  const answer = first && [wall(first.start.date()), first.end ? wall(first.end.date()) : null];
  return [answer ?? null, milliseconds];
}

const all = reader ? texts.map(read) : [];
const answers = reader ? all.map(([answer]) => answer) : null;
console.log(JSON.stringify({ version, answers, milliseconds: all.map(([, time]) => time) }));
