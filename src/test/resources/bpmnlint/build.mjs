import { build } from 'esbuild';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const { metafile } = await build({
  entryPoints: ['lint.mjs'],
  outfile: 'bpmnlint.js',
  bundle: true,
  format: 'iife',
  globalName: 'bpmnlint',
  platform: 'browser',
  target: 'es2020',
  metafile: true,
});

/** The folder of the package that a bundled file comes from. */
const folder = (file) => file.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0];

const packages = new Set(Object.keys(metafile.inputs).map(folder).filter(Boolean));
const licences = [...packages].sort().map((home) => {
  const { name, version, license } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'));
  const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${home}/${file}`, 'utf8').trim() : '(no text in the package)';
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync('bpmnlint-licences.txt', licences.join(`\n${'-'.repeat(72)}\n\n`));
