// `npm ci`, unless what it would install is there already.

import { home, run } from './run.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

process.chdir(home);
const stamp = 'node_modules/.zhest-installed';
const wanted = hashOf(['package.json', 'package-lock.json', '.npmrc']);
if (!isStamped(stamp, wanted)) {
  run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  writeStamp(stamp, wanted);
}
