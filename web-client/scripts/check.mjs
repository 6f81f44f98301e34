// Everything that must hold before a change is taken: style, types, contracts, behaviour.
import { home, run, tool } from './run.mjs';

process.chdir(home);
tool('@biomejs/biome/bin/biome', 'ci', '.');
run(process.execPath, 'scripts/generate.mjs', '--check');
tool('typescript/bin/tsc', '--noEmit');
tool('vitest/vitest.mjs', 'run', '--reporter=dot');
