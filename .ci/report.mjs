// What the runners' own reports say: `slowest` prints the ten files that took longest, `failed` each test that failed with the
// beginning of its reason, `count <code>` how many tests passed and failed, as the last line. `code` is that of the whole run: a step that is no test (format, lint, types, the build) fails it too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const FOLDER = ".cache";
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^report-[\w-]+\.json$/.test(name)) : [];
const reports = files.map((name) => ({
  name: name.slice("report-".length, -".json".length),
  ...JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")),
}));

const [, , what, code = "0"] = process.argv;
if (what === "slowest") {
  const took = reports.flatMap(({ name, testResults }) =>
    testResults.map((file) => ({ name, file: relative(process.cwd(), file.name), ms: file.endTime - file.startTime })),
  );
  process.stdout.write("the slowest files:\n");
  for (const { name, file, ms } of took.toSorted((a, b) => b.ms - a.ms).slice(0, 10))
    process.stdout.write(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file} (${name})\n`);
} else if (what === "failed") {
  for (const { name, testResults } of reports)
    for (const file of testResults) {
      const where = `${relative(process.cwd(), file.name)} (${name})`;
      // What failed before any test began has a message of the file's own.
      if (file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"))
        process.stdout.write(`FAILED ${where}\n${begin(file.message)}\n`);
      for (const { fullName, status, failureMessages } of file.assertionResults)
        if (status === "failed")
          process.stdout.write(`FAILED ${where}: ${fullName}\n${begin(failureMessages.join("\n"))}\n`);
    }
} else {
  const sum = (key) => reports.reduce((all, report) => all + report[key], 0);
  const failed = sum("numFailedTests");
  const other = code !== "0" && failed === 0 ? 1 : 0;
  process.stdout.write(`${sum("numPassedTests")} passed, ${failed + other} failed\n`);
  process.exitCode = failed + other > 0 ? 1 : 0;
}

/** As much of a reason as says what was found; the whole of it stands in the run's own output. */
function begin(message = "") {
  return message.split("\n").slice(0, 12).join("\n").slice(0, 1_500);
}
