// Renders every page of a diagram to a picture: node render.mjs <diagram.bpmn> <folder>
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [diagram, folder = '.'] = process.argv.slice(2);
const viewer = new URL('node_modules/bpmn-js/dist/', import.meta.url);
const MARGIN = 20;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.setContent('<body style="margin:0"><div id="canvas" style="height:100vh"></div></body>');
  await page.addStyleTag({ path: new URL('assets/diagram-js.css', viewer).pathname });
  // The arrows and the bar by which one goes from page to page have no use on paper and hide labels.
  await page.addStyleTag({ content: '.djs-overlays, .bjs-breadcrumbs { display: none !important; }' });
  await page.addScriptTag({ path: new URL('bpmn-navigated-viewer.production.min.js', viewer).pathname });
  const roots = await page.evaluate(async (xml) => {
    window.viewer = new BpmnJS({ container: '#canvas' });
    await viewer.importXML(xml);
    return viewer.get('canvas').getRootElements().map((root) => root.id);
  }, readFileSync(diagram, 'utf8'));
  for (const root of roots) {
    const size = await page.evaluate((id) => {
      const canvas = viewer.get('canvas');
      canvas.setRootElement(canvas.findRoot(id));
      return canvas.viewbox().inner;
    }, root);
    await page.setViewport({
      width: Math.ceil(size.width) + 2 * MARGIN,
      // Room below for the mark of bpmn.io, which its licence asks to leave where it is.
      height: Math.ceil(size.height) + 4 * MARGIN,
      deviceScaleFactor: 1.5,
    });
    await page.evaluate(({ x, y }, margin) => {
      const canvas = viewer.get('canvas');
      canvas.resized();
      const { width, height } = canvas.getSize();
      canvas.viewbox({ x: x - margin, y: y - margin, width, height });
    }, size, MARGIN);
    const inner = root === roots[0] ? '' : `-${root.replace(/_plane$/, '')}`;
    const picture = join(folder, `${basename(diagram, '.bpmn')}${inner}.png`);
    await page.screenshot({ path: picture });
    console.log(picture);
  }
} finally {
  await browser.close();
}
