// Opens pages in Chromium and writes one line of JSON for each with what a reader gets of them.
// usage: node page.mjs CHROMIUM FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath });
try {
  for (const file of files) {
    console.log(JSON.stringify(await look(pathToFileURL(resolve(file)).href)));
  }
} finally {
  await browser.close();
}

async function look(url) {
  const seen = { url, requests: [], console: [], schemes: {} };
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(url, { viewport: { width: 1280, height: 900 }, colorScheme }, seen);
    seen.schemes[colorScheme] = {
      ground: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      violations: await violations(page),
    };
    if (colorScheme === "light") {
      Object.assign(seen, await page.evaluate(facts));
      seen.focus = await focus(page);
      seen.filtered = await page.evaluate(filtered);
    }
    await page.context().close();
  }
  const narrow = await open(url, { viewport: { width: 390, height: 800 } }, seen);
  seen.narrowWidth = await narrow.evaluate(() => document.documentElement.scrollWidth);
  await narrow.context().close();
  // What A4 leaves between its margins, in the pixels of CSS.
  const printed = await open(url, { viewport: { width: 680, height: 1000 } }, seen);
  await printed.emulateMedia({ media: "print" });
  seen.print = await printed.evaluate(onPaper);
  seen.print.bytes = (await printed.pdf({ preferCSSPageSize: true })).length;
  await printed.context().close();
  return seen;
}

async function open(url, options, seen) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) {
      seen.requests.push(request.url());
    }
  });
  page.on("console", (message) => seen.console.push(message.type() + ": " + message.text()));
  page.on("pageerror", (error) => seen.console.push("error: " + error.message));
  await page.goto(url);
  return page;
}

// The page forbids scripts; what the debugger evaluates is none of the page's.
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const result = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map(
      (v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`,
    );
  });
}

function facts() {
  const links = [...document.querySelectorAll("a[href^='#'], use")].map((a) => a.getAttribute("href"));
  const pins = [...document.querySelectorAll("figure .pin")].map((pin) => {
    const figure = pin.closest("figure").getBoundingClientRect();
    const box = pin.getBoundingClientRect();
    const number = pin.textContent;
    const spot = pin.closest("figure").querySelector(`.spot[data-finding='${number}']`);
    const rect = spot && spot.getBoundingClientRect();
    const share = (r) => ({
      left: (r.left - figure.left) / figure.width,
      top: (r.top - figure.top) / figure.height,
      right: (r.right - figure.left) / figure.width,
      bottom: (r.bottom - figure.top) / figure.height,
    });
    return {
      number,
      id: pin.id,
      to: pin.getAttribute("href"),
      surface: pin.closest("article").id,
      width: figure.width,
      height: figure.height,
      at: share(box),
      spot: rect && share(rect),
    };
  });
  const badges = Object.fromEntries(
    [...document.querySelectorAll(".finding")].map((f) => [f.id, f.querySelector(".what .pin").getAttribute("href")]),
  );
  return {
    title: document.title,
    links: links.length,
    lost: links.filter((href) => href !== "#" && !document.getElementById(href.slice(1))),
    twice: [...document.querySelectorAll("[id]")]
      .map((e) => e.id)
      .filter((id, i, all) => all.indexOf(id) !== i),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((h) => +h.tagName[1]),
    pins,
    badges,
  };
}

async function focus(page) {
  const pin = page.locator("figure .pin").first();
  if ((await pin.count()) === 0) {
    return null;
  }
  await page.keyboard.press("Tab");
  await pin.focus();
  return pin.evaluate((e) => getComputedStyle(e).outlineStyle + " " + getComputedStyle(e).outlineWidth);
}

function filtered() {
  const box = document.querySelector(".only input");
  if (!box) {
    return null;
  }
  const shown = () =>
    [...box.closest(".ties").querySelectorAll("tbody tr:not(.group)")].filter((r) => r.checkVisibility());
  const before = shown().length;
  box.checked = true;
  const after = shown();
  box.checked = false;
  return { before, after: after.length, agreeing: after.filter((r) => r.classList.contains("pass")).length };
}

function onPaper() {
  const width = document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll("main *, header *")]
    .filter((e) => e.checkVisibility() && !e.closest("svg") && !e.matches(".sr, .sr *"))
    .filter((e) => e.getBoundingClientRect().right > width + 2);
  const clipped = [...document.querySelectorAll(".wide")].filter((e) => e.scrollHeight > e.clientHeight + 1);
  return {
    cut: cut.slice(0, 5).map((e) => e.tagName + "." + e.className + " " + e.textContent.slice(0, 60)),
    clipped: clipped.length,
    switches: [...document.querySelectorAll(".switches, .only")].filter((e) => e.checkVisibility()).length,
  };
}
