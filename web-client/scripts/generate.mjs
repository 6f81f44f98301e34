// Types from the two contracts: what goes over the socket, and the REST paths. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { home } from './run.mjs';

process.chdir(home);

const contracts = {
  protocol: { from: 'src/protocol/messages.schema.json', to: 'src/protocol/messages.ts', make: protocol },
  api: { from: 'src/api/openapi.json', to: 'src/api/schema.ts', make: api },
};

/** Every type would carry a note that the schema refers to it; the type says as much. */
const noise = /\/\*\*\n \* This interface was referenced by [^/]*?\*\/\n/g;

async function protocol(from) {
  const { compileFromFile } = await import('json-schema-to-typescript');
  const types = await compileFromFile(from, {
    bannerComment: '// Generated from messages.schema.json by `npm run generate:protocol`. Do not edit.',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return types.replace(noise, '');
}

async function api(from) {
  const { default: openapi, astToString } = await import('openapi-typescript');
  const types = astToString(await openapi(JSON.parse(readFileSync(from, 'utf8')), { alphabetize: true }));
  return `// Generated from openapi.json by \`npm run generate:api\`. Do not edit.\n${types}`;
}

const check = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((each) => each in contracts);
let drifted = false;
for (const name of asked.length > 0 ? asked : Object.keys(contracts)) {
  const { from, to, make } = contracts[name];
  if (!existsSync(from)) {
    if (existsSync(to) || !check) {
      console.error(`${from} is missing, so ${to} cannot be made.`);
      drifted = true;
    }
    continue;
  }
  const types = await make(from);
  if (!check) writeFileSync(to, types);
  else if (!existsSync(to) || readFileSync(to, 'utf8') !== types) {
    console.error(`${to} is not what ${from} gives. Run: npm run generate:${name}`);
    drifted = true;
  }
}
process.exit(drifted ? 1 : 0);
