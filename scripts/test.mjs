/**
 * `npm test`: sets everything up and proves the whole. Stops at the first step that fails; checks run at once. `npm test -- unit e2e` runs
 * only the steps named. The last line on stdout is always the count of tests, alone.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { runScript, say, SetUpError } from './lib/project.mjs';
import { ensureTestPackages } from './lib/system-packages.mjs';
import { addCounts, formatCount, noTests } from './lib/test-count.mjs';
import { testSteps } from './lib/test-steps.mjs';

/** The steps asked for; the tests need a build, whatever was asked for. */
function chooseSteps(names) {
  const unknown = names.filter((name) => !testSteps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new SetUpError(
      `no such test step: ${unknown.join(', ')}. There are: ${testSteps.map(({ name }) => name).join(', ')}.`,
    );
  }
  if (names.length === 0) return testSteps;
  const needsBuild = names.includes('unit') || names.includes('e2e');
  return testSteps.filter(({ name }) => names.includes(name) || (name === 'build' && needsBuild));
}

/** Checks all at once, everything else alone, since it takes what the machine has. */
const groupSteps = (steps) =>
  [steps.filter((step) => step.isCheck), ...steps.filter((step) => !step.isCheck).map((step) => [step])].filter(
    (group) => group.length > 0,
  );

/** A step that ran no tests but failed is one failure, so that the count never looks better than the run was. */
async function runStep(step) {
  const begunAt = Date.now();
  const title = `\n── ${step.about}\n`;
  if (!step.isCheck) process.stdout.write(title);
  const {
    code,
    text,
    count = { ...noTests, failed: code === 0 ? 0 : 1 },
  } = await step.run().catch((error) => {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    return { code: 1 };
  });
  // What checks say at the same time is told one after the other.
  if (step.isCheck) process.stdout.write(`${title}${text ?? ''}`);
  const isGood = code === 0 && count.failed === 0;
  const seconds = ((Date.now() - begunAt) / 1000).toFixed(1);
  process.stdout.write(`── ${step.about}: ${isGood ? 'good' : 'FAILED'} (${seconds} s)\n`);
  // A runner may object to more than its tests, for instance to an error outside any of them.
  return { isGood, seconds, about: step.about, count: isGood ? count : { ...count, failed: count.failed || 1 } };
}

function printSummary(results, total, notRun) {
  process.stdout.write('\nSummary\n');
  for (const { isGood, about, seconds } of results) {
    process.stdout.write(`  ${isGood ? 'good  ' : 'FAILED'} ${about} (${seconds} s)\n`);
  }
  for (const { about } of notRun) process.stdout.write(`  not run: ${about}\n`);
  for (const { name, reason } of total.skipped) process.stdout.write(`  skipped: ${name}: ${reason}\n`);
  process.stdout.write(`\n${formatCount(total)}\n`);
}

await runScript(async (names) => {
  const steps = chooseSteps(names);
  const results = [];
  await ensureDependencies();
  await ensureTestPackages();
  for (const group of groupSteps(steps)) {
    results.push(...(await Promise.all(group.map(runStep))));
    if (results.some(({ isGood }) => !isGood)) break;
  }
  const total = results.map(({ count }) => count).reduce(addCounts, noTests);
  printSummary(results, total, steps.slice(results.length));
  return total.failed === 0 ? 0 : 1;
});
