// Looks at an HTML report as a browser shows it: node check_html.mjs FOLDER FILE WIDTH light|dark [PICTURES NAME]
// FOLDER has what install.cmake put there. That nothing is cut or has to be scrolled to sideways, whether folded
// or not; that every text can be read on its ground; that nothing is fetched; and that it fills sheets of A4.
// PICTURES is a folder for NAME.png and NAME.pdf, which the caller looks at.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [folder, file, widthText, scheme, pictures, name] = process.argv.slice(2);
const width = Number(widthText), height = 1800;
const problems = [];

/** Runs in the page. Its own policy forbids scripts, which does not concern the protocol. */
function measured() {
    const ground = document.createElement("div");
    ground.style.color = "Canvas";
    document.body.append(ground);
    const canvas = getComputedStyle(ground).color;
    ground.remove();
    const numbers = (color) => color.match(/[\d.]+/g).map(Number);
    const mixed = (color, opacity) => {
        const [back, front] = [numbers(canvas), numbers(color)];
        const share = opacity * (front[3] ?? 1);
        return [0, 1, 2].map((i) => front[i] * share + back[i] * (1 - share));
    };
    const light = (color) => {
        const [r, g, b] = color.map((each) => each / 255)
            .map((each) => (each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const opacityOf = (element) => (element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement));
    const found = { texts: 0, faint: [], outside: [] };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        if (text === "" || boxes.length === 0)
            continue;
        ++found.texts;
        if (boxes.some((box) => box.right > innerWidth + 1 || box.left < -1))
            found.outside.push(text.slice(0, 60));
        const style = getComputedStyle(element);
        const front = light(mixed(element instanceof SVGElement ? style.fill : style.color, opacityOf(element)));
        const back = light(numbers(canvas).slice(0, 3));
        const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
        if (contrast < 4.5)
            found.faint.push(`${text.slice(0, 60)} (${contrast.toFixed(1)})`);
    }
    const page = document.scrollingElement;
    return { ...found, canvas, inner: innerWidth, wide: page.scrollWidth, high: page.scrollHeight };
}

function check(page, how) {
    if (page.texts < 5)
        problems.push(`${how}: nothing is seen`);
    if (page.inner !== width || page.wide > width)
        problems.push(`${how}: the page is ${page.wide} wide, of which ${width} are seen`);
    problems.push(...page.outside.slice(0, 5).map((text) => `${how}: outside: ${text}`));
    problems.push(...page.faint.slice(0, 5).map((text) => `${how}: too faint: ${text}`));
    const isDark = page.canvas.match(/\d+/g).every((each) => Number(each) < 80);
    if (isDark !== (scheme === "dark"))
        problems.push(`${how}: the ground is ${page.canvas}`);
}

async function evaluated(browser, session, expression) {
    const { result, exceptionDetails } =
        await browser.ask("Runtime.evaluate", { expression, returnByValue: true }, session);
    if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
}

async function keepPictures(browser, session) {
    const picture = await browser.ask("Page.captureScreenshot", { format: "png" }, session);
    writeFileSync(join(pictures, `${name}.png`), Buffer.from(picture.data, "base64"));
    const paper = await browser.ask("Page.printToPDF", { preferCSSPageSize: true, printBackground: false }, session);
    writeFileSync(join(pictures, `${name}.pdf`), Buffer.from(paper.data, "base64"));
}

const browser = new Browser(folder);
const tooLong = setTimeout(() => { browser.process.kill("SIGKILL"); }, 120_000);
try {
    const { targetId } = await browser.ask("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.ask("Target.attachToTarget", { targetId, flatten: true });
    await browser.ask("Page.enable", {}, sessionId);
    await browser.ask("Emulation.setDeviceMetricsOverride",
                      { width, height, deviceScaleFactor: 1, mobile: width < 600 }, sessionId);
    await browser.ask("Emulation.setEmulatedMedia",
                      { features: [{ name: "prefers-color-scheme", value: scheme }] }, sessionId);
    const address = pathToFileURL(resolve(file)).href;
    await browser.ask("Network.enable", {}, sessionId);
    browser.listen("Network.requestWillBeSent", sessionId, ({ request }) => {
        if (request.url !== address)
            problems.push(`it fetches ${request.url}`);
    });
    const loaded = browser.event("Page.loadEventFired", sessionId);
    await browser.ask("Page.navigate", { url: address }, sessionId);
    await loaded;
    check(await evaluated(browser, sessionId, `(${measured})()`), "as it opens");
    if (pictures !== undefined)
        await keepPictures(browser, sessionId);
    await evaluated(browser, sessionId, "for (const each of document.querySelectorAll('details')) each.open = true");
    const whole = await evaluated(browser, sessionId, `(${measured})()`);
    check(whole, "unfolded");
    console.log(`${whole.texts} texts, ${whole.wide} x ${whole.high}`);
} catch (error) {
    problems.push(error.message);
} finally {
    clearTimeout(tooLong);
    await browser.close();
}
for (const problem of problems.slice(0, 20))
    console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
