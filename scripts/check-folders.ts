import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { folderRules } from './folder-rules.ts';

/**
 * The cruiser prints a green "0 modules" where it cannot read TypeScript, so what it saw is counted, and one import
 * that is known to be there must be among it.
 */
const leastModules = 60;
const knownImport = { from: 'electron/loopback/start-server.ts', to: 'shared/contract/errors.ts' };

const { output } = await cruise(
  ['shared', 'electron', 'renderer', 'scripts'],
  {
    ruleSet: {
      forbidden: folderRules.map((rule) => ({ ...rule, severity: 'error' })),
    },
    validate: true,
    // Types cross folders too: an import that leaves no trace at run time still ties the folders together.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/\\.cache/' },
  },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.base.json') },
);
if (typeof output === 'string') throw new Error(output);

const own = output.modules.filter((module) => !module.source.includes('node_modules'));
const typescript = own.filter((module) => /\.tsx?$/.test(module.source));
const reaches = (from: string, to: string): boolean => {
  const seen = new Set<string>();
  const visit = (source: string): boolean => {
    if (source === to) return true;
    if (seen.has(source)) return false;
    seen.add(source);
    const found = own.find((module) => module.source === source);
    return (found?.dependencies ?? []).some((dependency) => visit(dependency.resolved));
  };
  return visit(from);
};
const complaints = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
if (typescript.length < leastModules) complaints.push(`saw only ${typescript.length} modules`);
if (!reaches(knownImport.from, knownImport.to)) complaints.push('did not see an import that is there');
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = 1;
} else process.stdout.write(`Folder rules: ${typescript.length} modules, no wrong import.\n`);
