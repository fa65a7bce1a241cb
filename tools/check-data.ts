/** `npm run check:data`: one report on everything in `data/` and `versions/`; exits 1 when there are errors. */
import { checkFolder } from './check-folder.ts';
import { checkVersions } from './data-versions.ts';
import { reportCounts, reportProblems } from './report.ts';

const root = process.cwd();
const { files, problems: ofData } = checkFolder(root);
const problems = [...ofData, ...(await checkVersions(root))];
const errors = problems.filter((problem) => problem.severity === 'error').length;

if (problems.length > 0) console.log(`${reportProblems(problems)}\n`);
console.log(reportCounts(files));
console.log(`\n${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
