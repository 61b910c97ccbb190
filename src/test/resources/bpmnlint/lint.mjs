import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import recommended from 'bpmnlint/config/recommended.js';
import Linter from 'bpmnlint/lib/linter.js';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import camundaCompat from 'bpmnlint-plugin-camunda-compat';
import historyTimeToLive from 'bpmnlint-plugin-camunda-compat/rules/camunda-platform/history-time-to-live.js';

const PLATFORM = 'camunda-platform-7-24';

const cache = {
  'config:bpmnlint/recommended': recommended,
  [`config:bpmnlint-plugin-camunda-compat/${PLATFORM}`]: camundaCompat.configs[PLATFORM],
  // All that this configuration asks for; another one is refused with the name of what it misses.
  'rule:bpmnlint-plugin-camunda-compat/history-time-to-live': historyTimeToLive,
};
for (const rule of Object.keys(recommended.rules)) {
  // The bundler resolves this to every rule there is.
  cache[`rule:bpmnlint/${rule}`] = require(`./node_modules/bpmnlint/rules/${rule}.js`);
}

/**
 * Answers one line per finding: element, rule, message.
 *
 * @param {string} xml a diagram
 * @param {string[]} switchedOff rules that are not asked
 */
export async function lint(xml, switchedOff) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  // One linter a diagram: a rule keeps what it has seen and would take the next diagram for more of it.
  const linter = new Linter({ resolver: new StaticResolver(cache) });
  const results = await linter.lint(rootElement, {
    extends: ['bpmnlint:recommended', `plugin:camunda-compat/${PLATFORM}`],
    rules: Object.fromEntries(switchedOff.map((rule) => [rule, 'off'])),
  });
  return [
    ...warnings.map((warning) => `file: import: ${warning.message}`),
    ...Object.entries(results).flatMap(([rule, reports]) =>
      reports.map((report) => `${report.id}: ${rule}: ${report.message}`),
    ),
  ];
}
