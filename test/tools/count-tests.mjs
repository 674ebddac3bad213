import { existsSync, readFileSync } from 'node:fs';

/**
 * Sums up reports of vitest's json reporter; one that was not written counts nothing.
 * @param {readonly string[]} files
 * @returns {{ passed: number, failed: number }} a file that could not be loaded counts as one failure
 */
export function countTests(files) {
  const counts = files.filter(existsSync).map((file) => countOne(JSON.parse(readFileSync(file, 'utf8'))));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function countOne(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
