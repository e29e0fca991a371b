// Fetches the prebuilt browser libraries named in package.json and copies them to where the server serves them.
// Does nothing when the lock file has not changed since the last run. Usage: node fetch.mjs WORK_FOLDER TARGET_FOLDER
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';

const [work, target] = process.argv.slice(2);
const source = dirname(fileURLToPath(import.meta.url));
const inputs = ['package.json', 'package-lock.json', '.npmrc', 'fetch.mjs'];
const wanted = createHash('sha256');
inputs.forEach((name) => wanted.update(readFileSync(join(source, name))));
const fingerprint = wanted.digest('hex');

// The font goes to the class path, not to where the server serves files: documents embed what they need of it.
const files = {
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf': '../../../fonts/NotoSansSC-Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/LICENSE_FONT': '../../../fonts/LICENSE.txt',
  'camunda-bpmn-js/dist/camunda-platform-navigated-viewer.production.min.js': 'bpmn/viewer.js',
  'camunda-bpmn-js/dist/assets/diagram-js.css': 'bpmn/assets/diagram-js.css',
  'camunda-bpmn-js/dist/assets/bpmn-js.css': 'bpmn/assets/bpmn-js.css',
  'camunda-bpmn-js/dist/assets/bpmn-font': 'bpmn/assets/bpmn-font',
  'camunda-bpmn-js/LICENSE': 'bpmn/LICENSE.txt',
};

const stamp = join(work, 'fetched.txt');
const upToDate = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
if (!upToDate) {
  mkdirSync(work, { recursive: true });
  inputs.forEach((name) => cpSync(join(source, name), join(work, name)));
  const npm = spawnSync('npm', ['ci', '--no-progress'], { cwd: work, stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    console.error('npm ci failed: the browser libraries could not be fetched. Is npm (Node 20 or later) installed and online?');
    process.exit(1);
  }
}
for (const [from, to] of Object.entries(files)) {
  const goal = join(target, to);
  if (upToDate && existsSync(goal)) continue;
  mkdirSync(dirname(goal), { recursive: true });
  cpSync(join(work, 'node_modules', from), goal, { recursive: true });
}
writeFileSync(stamp, fingerprint);
