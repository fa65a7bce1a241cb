/** `npm run check:data`: one report on everything in `data/`; exits 1 when there are errors. */
import { checkFolder } from './check-folder.ts';
import { reportCounts, reportProblems } from './report.ts';

const { files, problems } = checkFolder(process.cwd());
const errors = problems.filter((problem) => problem.severity === 'error').length;

if (problems.length > 0) console.log(`${reportProblems(problems)}\n`);
console.log(reportCounts(files));
console.log(`\n${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
